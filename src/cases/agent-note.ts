/**
 * An agent's own word in a case (desk rules, section 10): a mail of an agent in, the case in a person's hand out. The mail is
 * kept with the case and shown to whoever opens it; nothing of it is decided or answered.
 */
import type { Kysely } from 'kysely';
import type { CaseRow, Database } from '../store/schema.ts';
import { recordCaseMessage } from './case-messages.ts';
import { lookUpMatter } from './find-case.ts';
import { holdCase } from './hold-case.ts';
import { openReviewsOf } from './open-reviews.ts';
import { openReview } from './review-queue.ts';

export type AgentNoteMail = {
  readonly mailId: number;
  readonly messageId: string | null;
  readonly caseNumber: string;
  readonly now: Date;
};

/**
 * Keeps the mail with its case. What waits for its customer, or for a person, waits for a person from then on; what is ordered
 * or over stays so.
 */
export async function recordAgentNote(
  trx: Kysely<Database>,
  { mailId, messageId, caseNumber, now }: AgentNoteMail,
): Promise<void> {
  if (messageId) await recordCaseMessage(trx, messageId, caseNumber, now);
  const row = (await lookUpMatter(trx, caseNumber))?.row;
  if (!row || !isOpen(row)) return;
  if (row.state === 'waiting') await holdCase(trx, row, { decision: null, now });
  await openReview(trx, { mailId, caseNumber, isAlarm: false, now });
}

const isOpen = ({ state }: CaseRow): boolean => state === 'waiting' || state === 'review';

/**
 * Whether an agent has written in the case, or its customer has recalled a mail, and nobody has ended that yet: the desk
 * decides nothing more in it, not even a whole new request.
 */
export async function isInPersonsHand(db: Kysely<Database>, caseNumber: string): Promise<boolean> {
  const note = await openReviewsOf(db, caseNumber)
    .select('reviews.mail_id')
    .where((eb) => eb.or([eb('ignored_because', '=', 'agent-note'), eb('evidence', 'like', '%"fact":"recall"%')]))
    .executeTakeFirst();
  return note !== undefined;
}
