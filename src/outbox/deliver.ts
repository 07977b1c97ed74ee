/**
 * Sends what lies in the outbox: waiting rows in, sent ones out. An attempt is written before it is made; after a crash
 * the same bytes with the same Message-ID go out again, because a second copy is harmless and a customer without an
 * answer is not.
 */
import type { Clock } from '../base/clock.ts';
import { isTemporary, messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { MailboxName } from '../base/mailbox-name.ts';
import type { Store } from '../store/open.ts';
import type { OutboxRow } from '../store/schema.ts';
import type { Transport } from './transport.ts';

export type Transports = Readonly<Record<MailboxName, Transport>>;
type Claimed = Omit<OutboxRow, 'id'> & { id: number };

const MINUTE = 60_000;
/** Waits after the first, second ... failed attempt; the last one repeats until the mail is given up. */
const WAITS = [0.5, 2, 10, 30, 60, 120, 240].map((minutes) => minutes * MINUTE);
/** RFC 5321 section 4.5.4.1: give up after four to five days. */
const GIVE_UP_AFTER = 5 * 24 * 60 * MINUTE;

export type Delivery = {
  readonly store: Store;
  readonly transports: Transports;
  readonly clock: Clock;
  readonly log: Logger;
  /** Told of each mail that has left. */
  readonly onSent?: (row: { id: number; mailId: number | null; kind: OutboxRow['kind']; response: string }) => void;
};

/** Takes up what a crash left between claim and settlement. Once, at start, before any delivery. */
export async function reclaimUnsettled({ store }: Delivery): Promise<number> {
  const { numUpdatedRows } = await store.db
    .updateTable('outbox')
    .set({ state: 'waiting' })
    .where('state', '=', 'sending')
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/**
 * Sends everything that is due, `parallel` at a time.
 *
 * @returns how many attempts were made
 */
export async function deliverDue(delivery: Delivery, parallel = 4): Promise<number> {
  let attempts = 0;
  const lane = async (): Promise<void> => {
    for (let row = await claim(delivery); row; row = await claim(delivery)) {
      attempts += 1;
      await attempt(delivery, row);
    }
  };
  await Promise.all(Array.from({ length: parallel }, lane));
  return attempts;
}

/** When the next mail is due, or null when none waits. */
export async function nextDue({ store }: Delivery): Promise<Date | null> {
  const row = await store.db
    .selectFrom('outbox')
    .select('next_attempt_at')
    .where('state', '=', 'waiting')
    .orderBy('next_attempt_at')
    .limit(1)
    .executeTakeFirst();
  return row ? new Date(row.next_attempt_at) : null;
}

/** One statement claims one row: two deliverers never get the same. */
async function claim({ store, clock }: Delivery): Promise<Claimed | null> {
  const now = clock().toISOString();
  const row = await store.db
    .updateTable('outbox')
    .set((eb) => ({ state: 'sending', attempts: eb('attempts', '+', 1) }))
    .where('state', '=', 'waiting')
    .where('id', 'in', (eb) =>
      eb
        .selectFrom('outbox')
        .select('id')
        .where('state', '=', 'waiting')
        .where('next_attempt_at', '<=', now)
        .orderBy('next_attempt_at')
        .limit(1),
    )
    .returningAll()
    .executeTakeFirst();
  return row ?? null;
}

async function attempt(delivery: Delivery, row: Claimed): Promise<void> {
  const transport = delivery.transports[row.mailbox as MailboxName];
  const envelope = { from: row.envelope_from, to: JSON.parse(row.envelope_to) as string[] };
  try {
    const { response } = await transport.send(envelope, row.raw);
    await settle(delivery, row.id, { state: 'sent', sent_at: delivery.clock().toISOString(), last_error: null });
    delivery.onSent?.({ id: row.id, mailId: row.mail_id, kind: row.kind, response });
  } catch (error) {
    await settleFailure(delivery, row, error);
  }
}

async function settleFailure(delivery: Delivery, row: Claimed, error: unknown): Promise<void> {
  const now = delivery.clock().getTime();
  const tooOld = now - Date.parse(row.created_at) > GIVE_UP_AFTER;
  const last_error = messageOf(error).slice(0, 500);
  if (!isTemporary(error) || tooOld) {
    delivery.log.error({ outbox: row.id, recipient: row.recipient, error: last_error }, 'a mail of ours is given up');
    return settle(delivery, row.id, { state: 'given-up', last_error });
  }
  const wait = WAITS[Math.min(row.attempts, WAITS.length) - 1] ?? MINUTE;
  delivery.log.warn(
    { outbox: row.id, attempts: row.attempts, again: wait / 1000, error: last_error },
    'a mail of ours waits',
  );
  return settle(delivery, row.id, {
    state: 'waiting',
    last_error,
    next_attempt_at: new Date(now + wait).toISOString(),
  });
}

async function settle(
  { store }: Delivery,
  id: number,
  changes: Partial<Pick<OutboxRow, 'state' | 'sent_at' | 'last_error' | 'next_attempt_at'>>,
): Promise<void> {
  await store.db.updateTable('outbox').set(changes).where('id', '=', id).execute();
}
