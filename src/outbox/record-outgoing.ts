/**
 * The outbox: mails of ours in, in the transaction of the decision they tell; out by `send-mails`. Holds the exact bytes.
 */
import type { Kysely } from 'kysely';
import type { MailboxName } from '../base/mailbox-name.ts';
import type { OutgoingMail } from '../reply/outgoing-mail.ts';
import type { Database, OutboxKind } from '../store/schema.ts';
import { recordWork } from '../work/record-work.ts';
import { composeMail } from './compose.ts';

export type Outgoing = {
  readonly mailId: number | null;
  readonly kind: OutboxKind;
  readonly mailbox: MailboxName;
  readonly mail: OutgoingMail;
  readonly now: Date;
};

/**
 * Puts one mail into the outbox. A Message-ID that is there already is a bug and fails the transaction; a note to the
 * agents that is there already is not sent twice.
 */
export async function recordOutgoing(
  trx: Kysely<Database>,
  { mailId, kind, mailbox, mail, now }: Outgoing,
): Promise<void> {
  const [first] = mail.to;
  if (!first) throw new Error('a mail of ours has no recipient');
  const recipient = first.address.toLowerCase();
  const row = await trx
    .insertInto('outbox')
    .values({
      mail_id: mailId,
      kind,
      mailbox,
      message_id: mail.messageId,
      recipient,
      recipient_domain: recipient.split('@').at(-1) ?? '',
      // Bounces come back to the mailbox, are screened as bounces and seen there by the operator (RFC 3834 section 3.3).
      envelope_from: mail.from.address,
      envelope_to: JSON.stringify(recipientsOf(mail)),
      raw: await composeMail(mail),
      created_at: now.toISOString(),
      sent_at: null,
    })
    .$if(kind === 'agent-note', (insert) => insert.onConflict((conflict) => conflict.column('message_id').doNothing()))
    .returning('id')
    .executeTakeFirst();
  if (row) await recordWork(trx, { kind: 'send', key: row.id, lane: mailbox }, now);
}

/** Everybody once: an agent who asks as a customer is already among the recipients. */
function recipientsOf({ to, cc }: OutgoingMail): string[] {
  const addresses = [...to, ...cc].map(({ address }) => address);
  const folded = addresses.map((address) => address.toLowerCase());
  return addresses.filter((_, i) => folded.indexOf(folded[i] ?? '') === i);
}
