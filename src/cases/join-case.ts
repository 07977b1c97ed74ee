/**
 * Which case a mail continues, and what the two together ask (desk rules, section 9): a read mail in, the request to
 * decide out.
 */
import type { Kysely } from 'kysely';
import type { ParsedMessage } from '../message/parsed-message.ts';
import { needsPin } from '../request/kinds.ts';
import type { CaseRow, Database } from '../store/schema.ts';
import { continueCase, type FollowUp } from './continue-case.ts';
import { findCase } from './find-case.ts';

export type Matter<Trouble> = Omit<FollowUp<Trouble>, 'barePin'> & {
  /** The case that the mail continues, or null: a new one. */
  readonly continues: CaseRow | null;
  /** Organisation whose PIN has matched in that case while it is open, or null. */
  readonly matchedBefore: string | null;
};

export async function joinCase<Trouble>(
  trx: Kysely<Database>,
  message: Pick<ParsedMessage, 'from' | 'subject' | 'inReplyTo' | 'references'>,
  mail: FollowUp<Trouble>,
): Promise<Matter<Trouble>> {
  const alone = { request: mail.request, documents: mail.documents, matchedBefore: null };
  const found = await findCase(trx, {
    threadIds: [...message.references, ...message.inReplyTo],
    subject: message.subject,
    sender: message.from?.address ?? '',
  });
  if (!found) return { ...alone, continues: null };
  const open = found.row;
  // A request of its own in the thread of a matter that is settled begins a new one: its order has a number already.
  const settled = open.state === 'ordered' || open.state === 'closed';
  if (settled) return { ...alone, continues: needsPin(mail.request.kind) ? null : open };
  // What a person has on the desk is not completed behind their back.
  if (open.state === 'review') return { ...alone, continues: open };
  const continued = continueCase(mail, open, await askedInCase(trx, open.number));
  // From and case numbers can be forged and guessed: on their word alone the earlier PIN covers only what it was given for.
  const sameList = continued.request.numbers !== mail.request.numbers;
  return { ...continued, continues: open, matchedBefore: found.byThread || sameList ? open.pin_matched_for : null };
}

/** Reason codes of the case's last answer. */
async function askedInCase(trx: Kysely<Database>, caseNumber: string): Promise<string[]> {
  const last = await trx
    .selectFrom('decisions')
    .select('reasons')
    .where('case_number', '=', caseNumber)
    .orderBy('decided_at', 'desc')
    .limit(1)
    .executeTakeFirst();
  return last ? (JSON.parse(last.reasons) as { code: string }[]).map(({ code }) => code) : [];
}
