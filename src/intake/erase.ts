import type { Clock } from '../base/clock.ts';
import type { Store } from '../store/open.ts';
import { ONE_LANE } from '../work/record-work.ts';
import type { Handler } from '../work/work-off.ts';

const DAY = 24 * 3_600_000;

/** The one row of its kind on the work list: it is done every day. */
export const ERASING = { kind: 'erase', key: 0, lane: ONE_LANE } as const;

/** Erases the bytes of old mails every day. */
export const erasing = (store: Store, clock: Clock, retentionDays: number): Handler => ({
  ...ERASING,
  parallel: 1,
  work: async () => {
    await eraseOldMails(store, new Date(clock().getTime() - retentionDays * DAY));
    return { as: 'repeated', wait: DAY };
  },
});

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
