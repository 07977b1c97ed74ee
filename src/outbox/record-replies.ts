import type { Kysely } from 'kysely';
import type { MailboxName } from '../base/mailbox-name.ts';
import { recordCaseMessage } from '../cases/record-case.ts';
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
  for (const id of [messageId, answer?.messageId ?? null]) if (id) await recordCaseMessage(trx, id, caseNumber);
}
