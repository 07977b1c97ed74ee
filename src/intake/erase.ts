import type { Store } from '../store/open.ts';

/**
 * Erases the bytes of mails that were decided and filed before `before`; decisions, cases and orders stay.
 *
 * @returns how many were erased
 */
export async function eraseOldMails(store: Store, before: Date): Promise<number> {
  const { numUpdatedRows } = await store.db
    .updateTable('mails')
    .set({ raw: null })
    .where('state', '=', 'decided')
    .where('raw', 'is not', null)
    .where('received_at', '<', before.toISOString())
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries')
            .select('deliveries.id')
            .whereRef('deliveries.mail_id', '=', 'mails.id')
            .where('filed_at', 'is', null),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
