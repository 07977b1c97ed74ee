/**
 * What was said in a case: Message-IDs and a subject in, a thread out. It knows who said nothing; the mails themselves lie
 * elsewhere.
 */
import type { Kysely } from 'kysely';
import type { Database } from '../store/schema.ts';

/** Remembers a message of the case, ours or the customer's, so that replies to it find the case. */
export async function recordCaseMessage(
  trx: Kysely<Database>,
  messageId: string,
  caseNumber: string,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('case_messages')
    .values({ message_id: messageId, case_number: caseNumber, said_at: now.toISOString() })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}

/** The subject of a case's first answer: mails that nobody asked for go on under it. */
export async function keepSubject(trx: Kysely<Database>, caseNumber: string, subject: string): Promise<void> {
  await trx.updateTable('cases').set({ subject }).where('number', '=', caseNumber).where('subject', '=', '').execute();
}

/**
 * What requester and desk have said to each other, oldest first: References of a mail that goes on with it. Notices went to
 * others and are no part of that.
 */
export async function threadOfCase(db: Kysely<Database>, caseNumber: string): Promise<string[]> {
  const rows = await db
    .selectFrom('case_messages')
    .select('message_id')
    .where('case_number', '=', caseNumber)
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('outbox')
            .select('outbox.id')
            .whereRef('outbox.message_id', '=', 'case_messages.message_id')
            .where('kind', '=', 'notice'),
        ),
      ),
    )
    .orderBy('said_at')
    .execute();
  return rows.map(({ message_id }) => message_id);
}

/** Takes a message out of one case and puts it into another. */
export async function moveMessages(
  trx: Kysely<Database>,
  messageIds: readonly string[],
  from: string,
  to: string,
  now: Date,
): Promise<void> {
  if (messageIds.length === 0) return;
  await trx
    .deleteFrom('case_messages')
    .where('case_number', '=', from)
    .where('message_id', 'in', [...messageIds])
    .execute();
  for (const id of messageIds) await recordCaseMessage(trx, id, to, now);
}
