import type { Clock } from '../base/clock.ts';
import type { Store } from '../store/open.ts';

/**
 * Takes up what an end of the desk left between claim and settlement, due at once. Only when it starts, and only one desk works on a
 * database (`store/sole-desk.ts`): whatever is under way then is under way no more.
 *
 * @returns how many rows
 */
export async function reclaimWork({ store, clock }: { readonly store: Store; readonly clock: Clock }): Promise<number> {
  const now = clock().getTime();
  const { numUpdatedRows } = await store.db
    .updateTable('work')
    .set({ state: 'waiting', due_ms: now, set_ms: now })
    .where('state', '=', 'under-way')
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
