import type { Store } from '../store/open.ts';

/**
 * Erases the bytes of mails that were decided and, in every copy, filed before `before`; decisions, cases and orders stay.
 * A mail that failed is kept: a person has still to read it.
 *
 * @returns how many were erased
 */
export async function eraseOldMails(store: Store, before: Date): Promise<number> {
  const { numUpdatedRows } = await store.db
    .updateTable('mails')
    .set({ raw: null })
    .where('state', '=', 'decided')
    .where('raw', 'is not', null)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('deliveries')
            .select('deliveries.id')
            .whereRef('deliveries.mail_id', '=', 'mails.id')
            .where((eb) => eb.or([eb('filed_at', 'is', null), eb('filed_at', '>=', before.toISOString())])),
        ),
      ),
    )
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
