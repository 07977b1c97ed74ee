/**
 * Which case a mail continues, and what the two together ask (desk rules, section 9): a read mail in, the request to
 * decide and its place among the cases out.
 */
import type { Kysely } from 'kysely';
import { isAboutCase, type RequestKind } from '../base/request-kind.ts';
import type { EarlierMatch, MatterFacts } from '../decision/decision-facts.ts';
import { isUntrusted } from '../decision/plan-pin.ts';
import { REASONS, type ReasonCode } from '../decision/reasons.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import type { SenderFacts } from '../message/sender-facts.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import type { CaseRow, Database, OrderRow } from '../store/schema.ts';
import { isInPersonsHand } from './agent-note.ts';
import { continueCase, givesAnything } from './continue-case.ts';
import { describe, findAsked } from './find-asked.ts';
import { type CaseSearch, type FoundMatter, findCase, findNoticed, lookUpMatter } from './find-case.ts';
import type { Continued, FollowUp } from './follow-up.ts';
import { readKept } from './kept-request.ts';
import { sameAgain } from './same-again.ts';

/**
 * Where a mail belongs. `new`: a case of its own; `continue`: the case's request is decided again with what the mail gives;
 * `mention`: it belongs to the case, whose request stays as it was.
 */
export type Place =
  | { readonly use: 'new' }
  | { readonly use: 'continue'; readonly row: CaseRow }
  | {
      readonly use: 'mention';
      readonly number: string;
      readonly row: CaseRow | null;
      readonly order: OrderRow | null;
      /** What it says is about the request: nothing more is decided in the case until a person has seen it. */
      readonly holds: boolean;
      /** Somebody who was told of the case says that it is not theirs. */
      readonly isAlarm?: true;
      /** A case that was only a question without its number: it is answered now. */
      readonly settles?: string;
    };

export type Joined<Trouble> = Continued<Trouble> & {
  readonly place: Place;
  readonly matter: MatterFacts | null;
  /** What the PIN has matched for in that case while it is open, or null. */
  readonly matchedBefore: EarlierMatch | null;
};

type Mail<Trouble> = FollowUp<Trouble> & { readonly sender: SenderFacts };

/**
 * @param senderOrganisation organisation of the sender's domain, or null
 */
export async function joinCase<Trouble>(
  trx: Kysely<Database>,
  message: Pick<ParsedMessage, 'from' | 'subject' | 'inReplyTo' | 'references'>,
  mail: Mail<Trouble>,
  senderOrganisation: string | null,
): Promise<Joined<Trouble>> {
  const search: CaseSearch = {
    threadIds: [...message.references, ...message.inReplyTo],
    subject: message.subject,
    sender: message.from?.address ?? '',
    senderOrganisation,
  };
  const found = await findCase(trx, search);
  if (found && !isAboutCase(mail.request.kind) && (await isInPersonsHand(trx, found.number))) {
    const { request, documents } = mail;
    const place = mentionOf(found, false);
    return { request: asHandedOver(request, found.number), documents, matter: null, matchedBefore: null, place };
  }
  const continued = found && !isUntrusted(mail.sender) ? await continueFound(trx, mail, found, search) : null;
  if (continued) return continued;
  const { request, documents } = mail;
  const alone = { request, documents, matter: null, matchedBefore: null };
  // Nobody vouches for its sender: an agent finds it with the case, the case takes nothing from it.
  if (isUntrusted(mail.sender)) return { ...alone, place: mentionOf(found, false) };
  const noticed = found ? null : await findNoticed(trx, search);
  if (noticed) {
    const { number, row, order } = noticed;
    const place: Place = { use: 'mention', number, row, order, holds: true, isAlarm: true };
    return { ...alone, request: asAlarm(request, number), place };
  }
  if (isAboutCase(request.kind)) return askAbout(trx, mail, search, found);
  const again = sameAgain(request, found);
  if (again) return { ...alone, request: again, place: { use: 'new' } };
  // What is no request by itself stays with the matter it was sent to; a request begins a matter of its own.
  const holds = request.isReserved || request.kindTrouble === 'several-requests' || givesAnything(mail);
  return { ...alone, place: request.kind === 'unknown' ? mentionOf(found, holds) : placeOf(found) };
}

/** "That was not us": whatever it asks, a person hears it first. */
const asAlarm = (request: IntakeRequest, number: string): IntakeRequest => ({
  ...request,
  kind: 'unknown',
  kindTrouble: 'not-authorised',
  evidence: [
    ...request.evidence,
    { fact: 'notice', value: number, source: 'case', quote: `answers our notice about ${number}: was it not them?` },
  ],
});

/** A person has the case, and decides what comes after. */
const asHandedOver = (request: IntakeRequest, number: string): IntakeRequest => ({
  ...request,
  kind: 'unknown',
  kindTrouble: 'kind-unclear',
  evidence: [
    ...request.evidence,
    {
      fact: 'held',
      value: number,
      source: 'case',
      quote: `a person has ${number} in hand: an agent wrote, or a mail was recalled`,
    },
  ],
});

async function askAbout<Trouble>(
  trx: Kysely<Database>,
  { request, documents }: Mail<Trouble>,
  search: CaseSearch,
  inThread: FoundMatter | null,
  question: CaseRow | null = null,
): Promise<Joined<Trouble>> {
  const asked = await findAsked(trx, request, search, inThread);
  const alone = { request, documents, matter: null, matchedBefore: null };
  if (asked === 'several')
    return {
      ...alone,
      request: { ...request, kind: 'unknown', kindTrouble: 'several-requests' },
      place: mentionOf(inThread, false),
    };
  if (!asked && question) return { ...alone, place: { use: 'continue', row: question } };
  if (!asked) return { ...alone, place: isQuestion(inThread) ? placeOf(inThread) : { use: 'new' } };
  const place = mentionOf(asked.found, false);
  const isAnswered = question !== null && place.use === 'mention';
  return { ...alone, matter: asked.facts, place: isAnswered ? { ...place, settles: question.number } : place };
}

const mentionOf = (found: FoundMatter | null, holds: boolean): Place =>
  found ? { use: 'mention', number: found.number, row: found.row, order: found.order, holds } : { use: 'new' };

/** A request that says everything itself ends what a case was unsure of; beside one that waits it is another matter. */
const placeOf = (found: FoundMatter | null): Place =>
  found?.row && (found.row.state === 'review' || isQuestion(found))
    ? { use: 'continue', row: found.row }
    : { use: 'new' };

/** A case that is nothing but a question about an unknown one. */
const isQuestion = (found: FoundMatter | null): boolean =>
  found?.row?.state === 'waiting' && isAboutCase(found.row.kind as RequestKind);

/** @returns null where the mail does not go on with what the case asks */
async function continueFound<Trouble>(
  trx: Kysely<Database>,
  mail: Mail<Trouble>,
  { row, byThread }: FoundMatter,
  search: CaseSearch,
): Promise<Joined<Trouble> | null> {
  if (!row || !mayGoOn(row)) return null;
  const continued = continueCase(mail, row, reasonsOf(row));
  if (!continued) return null;
  if (isAboutCase(continued.request.kind)) return askAbout(trx, { ...mail, ...continued }, search, null, row);
  // From and case numbers can be forged and guessed: on their word alone the earlier PIN covers only what it was given for.
  const { numbers, invalid, invalidRanges, unclear } = mail.request.numbers;
  const isSameList = numbers.length + invalid.length + invalidRanges.length + unclear.length === 0;
  const matchedBefore = byThread || isSameList ? earlierMatch(row) : null;
  return { ...continued, place: { use: 'continue', row }, matter: null, matchedBefore };
}

/** The case's word that its PIN matched, and for what: contacts have been told of these numbers. */
function earlierMatch({ pin_matched_for, kind, kept }: CaseRow): EarlierMatch | null {
  if (pin_matched_for === null) return null;
  return { organisation: pin_matched_for, kind: kind as RequestKind, numbers: readKept(kept).numbers.numbers };
}

/** What a person can be rid of by a better copy; any other review is theirs to end. */
const REPLACEABLE: readonly ReasonCode[] = ['scan-unclear', 'date-unclear', 'list-too-long', 'no-auto-answer'];

/** A case waits for its customer, or for a person because of a paper or a list that can be sent again. */
function mayGoOn(row: CaseRow): boolean {
  if (row.state === 'waiting') return true;
  const why = reasonsOf(row).filter((code) => REASONS[code].class === 'review');
  return row.state === 'review' && why.every((code) => REPLACEABLE.includes(code));
}

const reasonsOf = (row: CaseRow): ReasonCode[] => readKept(row.kept).reasons.map(({ code }) => code);

/**
 * The same for a mail that an agent rules on, or has put into a case: the case is given, whoever wrote.
 *
 * @param caseNumber the mail's case, or an order's that came with the registry file
 */
export async function joinGivenCase<Trouble>(
  trx: Kysely<Database>,
  caseNumber: string,
  mail: FollowUp<Trouble>,
): Promise<Joined<Trouble>> {
  const { request, documents } = mail;
  const found = await lookUpMatter(trx, caseNumber);
  if (isAboutCase(request.kind)) {
    const facts = found && !isQuestion(found) ? describe(found) : null;
    return { request, documents, matter: facts, matchedBefore: null, place: mentionOf(found, false) };
  }
  const { row } = found ?? { row: null };
  if (!row || row.state === 'ordered' || row.state === 'closed')
    return { request, documents, matter: null, matchedBefore: null, place: { use: 'new' } };
  const continued = continueCase(mail, row, reasonsOf(row)) ?? { request, documents };
  return { ...continued, matter: null, matchedBefore: earlierMatch(row), place: { use: 'continue', row } };
}
