/**
 * Sends what lies in the outbox: mails on the work list in, sent ones out. After a crash the same bytes with the same Message-ID
 * go out again, because a second copy is harmless and a customer without an answer is not.
 */
import type { Kysely } from 'kysely';
import type { Clock } from '../base/clock.ts';
import { messageOf, OperationalError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { MailboxName } from '../base/mailbox-name.ts';
import type { Store } from '../store/open.ts';
import type { Database, OutboxRow } from '../store/schema.ts';
import { DONE, type Failed, type Outcome } from '../work/outcome.ts';
import { recordFiling } from '../work/record-filing.ts';
import type { Handler } from '../work/work-off.ts';
import { recordCopy } from './keep-sent.ts';
import { isAboutOneMail, type RefusedRecipient, type Transport } from './transport.ts';

export type Transports = Readonly<Record<MailboxName, Transport>>;

export type Sending = {
  readonly store: Store;
  readonly transports: Transports;
  readonly clock: Clock;
  readonly log: Logger;
  /** Told of each mail that has left, once that is written down. */
  readonly onSent?: (row: { id: number; mailId: number | null; kind: OutboxRow['kind']; response: string }) => void;
};

/** Mails at a time: one that a server keeps hanging does not hold up the next answer. */
const SIDE_BY_SIDE = 4;

type Outgoing = Omit<OutboxRow, 'id'> & { readonly id: number };

/** Sends the mails that leave by one mailbox's way out (`record-outgoing.ts`). */
export const sendingMails = (mailbox: MailboxName, sending: Sending): Handler => ({
  kind: 'send',
  lane: mailbox,
  parallel: SIDE_BY_SIDE,
  work: ({ key }) => sendMail(key, sending),
});

async function sendMail(id: number, sending: Sending): Promise<Outcome> {
  const { db } = sending.store;
  const row = await db.selectFrom('outbox').selectAll().where('id', '=', id).executeTakeFirstOrThrow();
  if (row.sent_at) return DONE;
  const envelope = { from: row.envelope_from, to: JSON.parse(row.envelope_to) as string[] };
  try {
    const { response, refused = [] } = await sending.transports[row.mailbox as MailboxName].send(envelope, row.raw);
    return taken(sending, row, response, refused);
  } catch (error) {
    return refusal(error);
  }
}

/**
 * A mail counts as sent when its first recipient, the customer, was not refused; a copy that was refused beside it is only told to
 * the operator.
 */
function taken(
  { clock, log, onSent }: Sending,
  row: Outgoing,
  response: string,
  refused: readonly RefusedRecipient[],
): Outcome {
  const own = refused.find(({ address }) => address.toLowerCase() === row.recipient);
  if (own) return ownRefused(row, own, refused);
  for (const { address, response: said } of refused)
    log.warn({ outbox: row.id, refused: address, response: said }, 'a copy was refused; the customer has the mail');
  return {
    as: 'done',
    record: (trx) => recordSent(trx, row, clock()),
    tell: () => onSent?.({ id: row.id, mailId: row.mail_id, kind: row.kind, response }),
  };
}

async function recordSent(trx: Kysely<Database>, row: Outgoing, now: Date): Promise<void> {
  await trx.updateTable('outbox').set({ sent_at: now.toISOString() }).where('id', '=', row.id).execute();
  await recordCopy(trx, row, now);
  if (row.mail_id !== null) await recordFiling(trx, row.mail_id, now);
}

/** The others have it: the next attempt is for those who were put off. */
function ownRefused(row: Outgoing, own: RefusedRecipient, refused: readonly RefusedRecipient[]): Failed {
  if (!own.temporary) return { as: 'failed', said: own.response, because: 'for-good' };
  const left = refused.filter(({ temporary }) => temporary).map(({ address }) => address);
  return {
    as: 'failed',
    said: own.response,
    because: 'this-one',
    record: async (trx) => {
      const envelope_to = JSON.stringify(left);
      await trx.updateTable('outbox').set({ envelope_to }).where('id', '=', row.id).execute();
    },
  };
}

/** An unknown error is a bug of ours, and no reason to leave a customer without an answer. */
function refusal(error: unknown): Failed {
  const isFinal = error instanceof OperationalError && !error.temporary;
  const because = isFinal ? 'for-good' : isAboutOneMail(error) ? 'this-one' : 'outage';
  return { as: 'failed', said: messageOf(error), because };
}
