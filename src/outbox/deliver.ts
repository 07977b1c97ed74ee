/**
 * Sends what lies in the outbox: waiting rows in, sent ones out. An attempt is written before it is made; after a crash
 * the same bytes with the same Message-ID go out again, because a second copy is harmless and a customer without an
 * answer is not.
 */
import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../base/clock.ts';
import { isTemporary, messageOf } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { MailboxName } from '../base/mailbox-name.ts';
import type { Store } from '../store/open.ts';
import type { OutboxRow } from '../store/schema.ts';
import { type Claimed, claimDue } from './claim.ts';
import { settleFailure, settleTaken } from './settle.ts';
import type { Transport } from './transport.ts';

export type Transports = Readonly<Record<MailboxName, Transport>>;

export type Delivery = {
  readonly store: Store;
  readonly transports: Transports;
  readonly clock: Clock;
  readonly log: Logger;
  /** Only what leaves by this mailbox's way out: a server that hangs delays its own mails alone. */
  readonly mailbox?: MailboxName;
  /** Told of each mail that has left. */
  readonly onSent?: (row: { id: number; mailId: number | null; kind: OutboxRow['kind']; response: string }) => void;
};

/** Takes up what a crash left between claim and settlement. Once, at start, before any delivery. */
export async function reclaimUnsettled({ store, clock }: Delivery): Promise<number> {
  const { numUpdatedRows } = await store.db
    .updateTable('outbox')
    .set({ state: 'waiting', next_attempt_at: clock().toISOString() })
    .where('state', '=', 'sending')
    .executeTakeFirstOrThrow();
  return Number(numUpdatedRows);
}

/** So often somebody who has nothing to send looks again while others are still at it, in milliseconds. */
const LOOK_AGAIN = 250;

/**
 * Sends everything that is due, `parallel` at a time, and what becomes due meanwhile: one server that keeps a mail hanging
 * does not hold up the next answer. What the database cannot write down just now is left claimed and goes out again later.
 *
 * @returns how many attempts were made
 */
export async function deliverDue(delivery: Delivery, parallel = 4): Promise<number> {
  const underWay = new Set<Promise<void>>();
  let attempts = 0;
  const lane = async (): Promise<void> => {
    for (;;) {
      const row = await claimDue(delivery);
      if (row) {
        attempts += 1;
        const work = attempt(delivery, row).finally(() => underWay.delete(work));
        underWay.add(work);
        await work;
      } else if (underWay.size > 0) await oneEnds(underWay);
      else return;
    }
  };
  const guarded = (): Promise<void> =>
    lane().catch((error: unknown) => {
      if (!isTemporary(error)) throw error;
      delivery.log.error({ error: messageOf(error) }, 'the outbox cannot be worked on');
    });
  // All lanes are waited for, also beside one that failed: nobody closes a transport that is being used.
  for (const ended of await Promise.allSettled(Array.from({ length: parallel }, guarded)))
    if (ended.status === 'rejected') throw ended.reason;
  return attempts;
}

async function oneEnds(underWay: ReadonlySet<Promise<void>>): Promise<void> {
  const over = new AbortController();
  const { signal } = over;
  await Promise.race([...[...underWay].map(settled), settled(sleep(LOOK_AGAIN, undefined, { signal }))]);
  over.abort();
}

const settled = async (work: Promise<void>): Promise<void> => {
  await Promise.allSettled([work]);
};

/** When the next mail is due, or null when none waits. */
export async function nextDue({ store, mailbox }: Delivery): Promise<Date | null> {
  const row = await store.db
    .selectFrom('outbox')
    .select('next_attempt_at')
    .where('state', '=', 'waiting')
    .$if(mailbox !== undefined, (due) => due.where('mailbox', '=', mailbox as MailboxName))
    .orderBy('next_attempt_at')
    .limit(1)
    .executeTakeFirst();
  return row ? new Date(row.next_attempt_at) : null;
}

async function attempt(delivery: Delivery, row: Claimed): Promise<void> {
  const envelope = { from: row.envelope_from, to: JSON.parse(row.envelope_to) as string[] };
  const sending = delivery.transports[row.mailbox as MailboxName].send(envelope, row.raw);
  // Only the attempt itself is caught: a mail that has left must never count as failed because writing that down failed.
  const result = await sending.then(
    (taken) => ({ taken }),
    (error: unknown) => ({ error }),
  );
  if ('error' in result) {
    await settleFailure(delivery, row, result.error);
    return;
  }
  const state = await settleTaken(delivery, row, result.taken.refused ?? []);
  if (state !== 'sent') return;
  delivery.onSent?.({ id: row.id, mailId: row.mail_id, kind: row.kind, response: result.taken.response });
}
