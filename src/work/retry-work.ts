import type { Kysely } from 'kysely';
import type { Store } from '../store/open.ts';
import type { Database, WorkKind } from '../store/schema.ts';

export type Which = { readonly kind: WorkKind } | { readonly ids: readonly number[] } | 'given-up';

/**
 * Puts what was given up back on the list, for at once, as if it had never been tried; also what waits for its next attempt.
 *
 * @param which of one kind, some rows by their ids, or all that are given up
 * @returns how many
 */
export function retryWork({ db }: Pick<Store, 'db'>, which: Which, now: Date): Promise<number> {
  return db.transaction().execute(async (trx) => {
    const rows = await chosen(trx, which).execute();
    const ids = rows.map(({ id }) => id);
    if (ids.length === 0) return 0;
    // A mail that was set aside waits for its decision once more.
    const mails = rows.filter(({ kind }) => kind === 'decide').map(({ key }) => key);
    if (mails.length > 0)
      await trx
        .updateTable('mails')
        .set({ state: 'received' })
        .where('id', 'in', mails)
        .where('state', '=', 'failed')
        .execute();
    await trx
      .updateTable('work')
      .set({ state: 'waiting', attempts: 0, waited_ms: 0, due_ms: now.getTime(), set_ms: now.getTime() })
      .where('id', 'in', ids)
      .execute();
    return ids.length;
  });
}

/** So many at once: a statement takes no endless list. */
const AT_ONCE = 10_000;

/** What is under way is left to whoever is at it. */
const chosen = (trx: Kysely<Database>, which: Which) =>
  trx
    .selectFrom('work')
    .select(['id', 'kind', 'key'])
    .where('state', 'in', which === 'given-up' ? ['given-up'] : ['waiting', 'given-up'])
    .$if(which !== 'given-up' && 'kind' in which, (q) => q.where('kind', '=', (which as { kind: WorkKind }).kind))
    .$if(which !== 'given-up' && 'ids' in which, (q) => q.where('id', 'in', (which as { ids: readonly number[] }).ids))
    .limit(AT_ONCE);
