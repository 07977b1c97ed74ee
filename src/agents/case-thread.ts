import { randomUUID } from 'node:crypto';
import type { Kysely } from 'kysely';
import type { Desk } from '../base/desk.ts';
import { isLanguage } from '../base/language.ts';
import type { MailboxName } from '../base/mailbox-name.ts';
import { recordCaseMessage, threadOfCase } from '../cases/case-messages.ts';
import { recordOutgoing } from '../outbox/record-outgoing.ts';
import type { CaseThread } from '../reply/case-mail.ts';
import type { OutgoingMail } from '../reply/outgoing-mail.ts';
import type { CaseRow, Database } from '../store/schema.ts';
import type { TemplateSet } from '../templates/load-templates.ts';

/** What an agent's mails are written with. */
export type Writing = { readonly desk: Desk; readonly templates: TemplateSet };

/** The thread of a case, for one more mail in it. */
export async function threadOf(
  trx: Kysely<Database>,
  { desk, templates }: Writing,
  row: CaseRow,
  now: Date,
): Promise<CaseThread> {
  const language = isLanguage(row.language) && templates.languages.includes(row.language) ? row.language : 'en';
  return {
    desk,
    templates,
    mailbox: row.mailbox as MailboxName,
    tag: randomUUID(),
    now,
    caseNumber: row.number,
    requester: row.requester,
    language,
    subject: row.subject,
    thread: await threadOfCase(trx, row.number),
  };
}

/** Puts a mail into the outbox and into the thread of its case. */
export async function sendInCase(trx: Kysely<Database>, { mailbox, caseNumber, now }: CaseThread, mail: OutgoingMail) {
  await recordOutgoing(trx, { mailId: null, kind: 'case-mail', mailbox, mail, now });
  await recordCaseMessage(trx, mail.messageId, caseNumber, now);
}
