import type { Clock } from '../base/clock.ts';
import type { MailboxName } from '../base/mailbox-name.ts';
import type { Store } from '../store/open.ts';
import type { OutboxRow } from '../store/schema.ts';

/** A row that is ours to send. */
export type Claimed = Omit<OutboxRow, 'id'> & { readonly id: number };

type Claiming = {
  readonly store: Store;
  readonly clock: Clock;
  /** Only what leaves by this mailbox's way out. */
  readonly mailbox?: MailboxName;
};

/** An attempt without result after this long has none any more: far above the time a transport gives one. In milliseconds. */
const CLAIM_LASTS = 15 * 60_000;

/**
 * The next row that is due, marked as being sent and counted as an attempt, or null.
 */
export async function claimDue(claiming: Claiming): Promise<Claimed | null> {
  const row = await claimWaiting(claiming);
  if (row) return row;
  return (await releaseLapsed(claiming)) > 0 ? claimWaiting(claiming) : null;
}

/** One statement claims one row: two deliverers never get the same. */
async function claimWaiting({ store, clock, mailbox }: Claiming): Promise<Claimed | null> {
  const now = clock();
  const row = await store.db
    .updateTable('outbox')
    .set((eb) => ({
      state: 'sending',
      attempts: eb('attempts', '+', 1),
      next_attempt_at: new Date(now.getTime() + CLAIM_LASTS).toISOString(),
    }))
    .where('state', '=', 'waiting')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'waiting')
        .where('next_attempt_at', '<=', now.toISOString())
        .$if(mailbox !== undefined, (due) => due.where('mailbox', '=', mailbox as MailboxName))
        .orderBy('next_attempt_at')
        .orderBy('id')
        .limit(1),
    )
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

/** A result that could not be written down (a full disk) must not keep a mail back until the next start. */
async function releaseLapsed({ store, clock }: Claiming): Promise<number> {
  const { numUpdatedRows } = await store.db
    .updateTable('outbox')
    .set({ state: 'waiting' })
    .where('state', '=', 'sending')
    .where('next_attempt_at', '<=', clock().toISOString())
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}
