/**
 * Mails that wait for a person: opened by a decision, closed by an agent's ruling or by the customer who takes the request
 * back. Works inside the caller's transaction.
 */
import type { Kysely } from 'kysely';
import type { Database, ReviewState } from '../store/schema.ts';

/** Puts a mail before the agents; one that has been ruled on and needs a person again is put there again. */
export async function openReview(
  trx: Kysely<Database>,
  { mailId, caseNumber, isAlarm, now }: { mailId: number; caseNumber: string; isAlarm: boolean; now: Date },
): Promise<void> {
  const row = {
    case_number: caseNumber,
    state: 'open' as const,
    is_alarm: isAlarm ? (1 as const) : (0 as const),
    closed_at: null,
    closed_by: null,
  };
  await trx
    .insertInto('reviews')
    .values({ mail_id: mailId, opened_at: now.toISOString(), ...row })
    .onConflict((conflict) => conflict.column('mail_id').doUpdateSet(row))
    .execute();
}

type Closing = { readonly state: Exclude<ReviewState, 'open'>; readonly by: string; readonly now: Date };

/** @returns whether it was open */
export async function closeReview(trx: Kysely<Database>, mailId: number, closing: Closing): Promise<boolean> {
  const { numUpdatedRows } = await trx
    .updateTable('reviews')
    .set(closed(closing))
    .where('mail_id', '=', mailId)
    .where('state', '=', 'open')
    .executeTakeFirstOrThrow();
  return numUpdatedRows > 0n;
}

/** What agents wrote in a case: done with as soon as one of them has ruled or answered in it. */
export async function closeAgentNotes(trx: Kysely<Database>, caseNumber: string, closing: Closing): Promise<void> {
  const notes = trx.selectFrom('decisions').select('mail_id').where('ignored_because', '=', 'agent-note');
  await trx
    .updateTable('reviews')
    .set(closed(closing))
    .where('case_number', '=', caseNumber)
    .where('state', '=', 'open')
    .where('mail_id', 'in', notes)
    .execute();
}

/** Everything of one case that is still open; an alarm is only ever ended by a person. */
export async function closeReviews(trx: Kysely<Database>, caseNumber: string, closing: Closing): Promise<void> {
  await trx
    .updateTable('reviews')
    .set(closed(closing))
    .where('case_number', '=', caseNumber)
    .where('state', '=', 'open')
    .where('is_alarm', '=', 0)
    .execute();
}

const closed = ({ state, by, now }: Closing) => ({ state, closed_at: now.toISOString(), closed_by: by });
