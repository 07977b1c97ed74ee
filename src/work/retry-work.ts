import type { Store } from '../store/open.ts';
import type { WorkKind } from '../store/schema.ts';

export type Retried = { readonly kind: WorkKind } | { readonly ids: readonly number[] };

/**
 * Puts what was given up back on the list, for at once, as if it had never been tried; also what waits for its next attempt.
 *
 * @returns how many
 */
export async function retryWork({ db }: Pick<Store, 'db'>, which: Retried, now: Date): Promise<number> {
  const { numUpdatedRows } = await db
    .updateTable('work')
    .set({ state: 'waiting', attempts: 0, waited_ms: 0, due_ms: now.getTime(), set_ms: now.getTime() })
    .where('state', '!=', 'under-way')
    .$if('kind' in which, (q) => q.where('kind', '=', (which as { kind: WorkKind }).kind))
    .$if('ids' in which, (q) => q.where('id', 'in', (which as { ids: readonly number[] }).ids))
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
