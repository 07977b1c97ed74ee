import type { Kysely } from 'kysely';
import type { MailboxName } from '../base/mailbox-name.ts';
import { keepSubject, recordCaseMessage } from '../cases/case-messages.ts';
import type { Replies } from '../reply/write-replies.ts';
import type { Database } from '../store/schema.ts';
import { recordOutgoing } from './record-outgoing.ts';

export type Replied = {
  readonly mail: { readonly id: number; readonly mailbox: MailboxName };
  readonly messageId: string | null;
  readonly caseNumber: string | null;
  readonly replies: Replies;
  readonly now: Date;
};

/** How many mails of ours there are about one mail. */
export async function countReplies(db: Kysely<Database>, mailId: number): Promise<number> {
  const row = await db
    .selectFrom('outbox')
    .select((eb) => eb.fn.countAll<number>().as('n'))
    .where('mail_id', '=', mailId)
    .executeTakeFirstOrThrow();
  return Number(row.n);
}

/** Everything that is said about one mail into the outbox, and both sides' Message-IDs to the case. */
export async function recordReplies(
  trx: Kysely<Database>,
  { mail, messageId, caseNumber, replies, now }: Replied,
): Promise<void> {
  const { answer, notices, agentNotes } = replies;
  const base = { mailId: mail.id, mailbox: mail.mailbox, now };
  if (answer) await recordOutgoing(trx, { ...base, kind: 'answer', mail: answer });
  for (const notice of notices) await recordOutgoing(trx, { ...base, kind: 'notice', mail: notice });
  for (const note of agentNotes) await recordOutgoing(trx, { ...base, kind: 'agent-note', mail: note });
  if (!caseNumber) return;
  if (answer) await keepSubject(trx, caseNumber, answer.subject);
  const said = [messageId, answer?.messageId ?? null, ...notices.map((notice) => notice.messageId)];
  for (const id of said) if (id) await recordCaseMessage(trx, id, caseNumber, now);
}
