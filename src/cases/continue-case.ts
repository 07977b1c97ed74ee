/**
 * What a follow-up means together with its case (desk rules, section 9): what the new mail gives replaces what the
 * case had, the rest stays. The outcome is a request like any other, decided again from the start.
 */

import type { Evidence, Found } from '../base/evidence.ts';
import { isAboutCase, needsPin, type RequestKind } from '../base/request-kind.ts';
import type { Reason } from '../decision/reasons.ts';
import type { InAnswer, IntakeRequest } from '../request/intake-request.ts';
import type { FoundNumbers } from '../request/numbers/found-numbers.ts';
import type { OrganisationMention } from '../request/parties/organisation-mention.ts';
import type { FoundPin } from '../request/pin/found-pin.ts';
import type { CaseRow } from '../store/schema.ts';
import type { Continued, FollowUp } from './follow-up.ts';
import { type KeptRequest, readKept } from './kept-request.ts';
import { mergeLetters, withFormParties } from './merge-letters.ts';
import { mergeList } from './merge-list.ts';

/**
 * @param asked reason codes of the case's last answer
 * @returns the request that the two make together, or null where the mail does not go on with the case's request
 */
export function continueCase<Trouble>(
  mail: FollowUp<Trouble>,
  open: CaseRow,
  asked: readonly string[],
): Continued<Trouble> | null {
  const pin = pinOf(mail, asked);
  const kept = readKept<Trouble>(open.kept);
  const kind = kindOf(mail, open, pin, kept.reasons);
  if (!kind) return null;
  const answer = mail.request.kind === 'unknown' ? listAnswer(mail.request, kept) : null;
  const numbers =
    mail.request.kind === 'unknown' && !mail.request.givesList ? inPassing(mail.request.numbers) : mail.request.numbers;
  const given = { ...mail, request: { ...mail.request, numbers, pin, kind, kindTrouble: null } };
  const { request, documents } = MERGE[kind]?.(given, kept, kept.reasons) ?? given;
  const evidence = [...request.evidence, ...(pin === mail.request.pin ? [] : pin.evidence), caseEvidence(open)];
  return {
    documents,
    request: {
      ...request,
      organisations: withParties(request, open, asked),
      doubts: [...(answer?.doubts ?? request.doubts), ...(asksAnew(mail.request) ? [] : (kept.doubts ?? []))],
      language: request.language ?? (open.language as IntakeRequest['language']),
      evidence,
    },
  };
}

/** A mail that says the whole request again takes the place of the words that were in doubt. */
const asksAnew = ({ kind, numbers }: IntakeRequest): boolean => kind !== 'unknown' && numbers.numbers.length > 0;

/** A number that is neither a list nor plainly something else ("we met about ...") is a person's to judge. */
const inPassing = (found: FoundNumbers): FoundNumbers => ({
  ...found,
  numbers: [],
  unclear: [...new Set([...found.unclear, ...found.numbers])],
});

type Merge = <Trouble>(
  given: FollowUp<Trouble>,
  kept: KeptRequest<Trouble>,
  asked: readonly Reason[],
) => Continued<Trouble>;

/** How two mails become one request, by kind; questions about a case have nothing to put together. */
const MERGE: Partial<Record<RequestKind, Merge>> = {
  'port-out': mergeList,
  'org-transfer': mergeList,
  'convert-to-service': mergeList,
  'port-in': mergeLetters,
  'new-numbers': ({ request, documents }, kept) => {
    const isNew = request.newNumberForms.length > 0 || documents.length > 0;
    return isNew
      ? { request, documents }
      : {
          request: { ...withFormParties(request, kept, true), newNumberForms: kept.newNumberForms },
          documents: kept.documents,
        };
  },
};

/** A mail that is nothing but a PIN answers the question for it (rules, sections 4 and 9). */
const pinOf = ({ request, barePin }: FollowUp<unknown>, asked: readonly string[]): FoundPin =>
  request.pin.state === 'missing' && barePin && asked.some(isAboutPin) ? barePin : request.pin;

const isAboutPin = (code: string): boolean => code.startsWith('pin-') || code === 'support-pin-given';

/** What the mail asks, or where it says nothing of that and gives something, what the case asks. */
function kindOf(
  { request, documents }: FollowUp<unknown>,
  open: CaseRow,
  pin: FoundPin,
  reasons: readonly Reason[],
): RequestKind | null {
  const asks = open.kind as RequestKind;
  const asked = reasons.map(({ code }) => code);
  const givesPaper = request.letters.length + request.newNumberForms.length > 0;
  const gives = givesAnything({ request: { ...request, pin }, documents }) || namesAskedParty(request, asked);
  // A case that was a question about an unknown one: the number was missing.
  if (isAboutCase(asks)) return request.kind === 'unknown' && request.caseNumbers.length > 0 ? asks : null;
  if (asks === 'unknown') return null;
  // "Any news? The PIN is 123456": the answer to the question is the decision.
  if (request.kind === 'status') return !request.isReserved && (pin.state !== 'missing' || givesPaper) ? asks : null;
  // "I mistyped the last one; here is the corrected list": a whole list is weighed as that of a first mail.
  const isReserved = listAnswer(request, readKept(open.kept))?.isHeldBack ?? request.isReserved;
  if (request.kind === 'unknown')
    return request.kindTrouble === 'kind-unclear' && gives && !isReserved && !request.isForeign ? asks : null;
  if (isAboutCase(request.kind)) return null;
  return request.kind === asks || (needsPin(request.kind) && needsPin(asks)) ? request.kind : null;
}

/** A PIN, numbers, a paper, an attachment: more than words. */
export const givesAnything = ({ request, documents }: Continued<unknown>): boolean =>
  givesNumbers(request) ||
  documents.length > 0 ||
  request.pin.state !== 'missing' ||
  request.letters.length + request.newNumberForms.length > 0;

const givesNumbers = ({ numbers: n }: IntakeRequest): boolean =>
  n.numbers.length + n.invalid.length + n.invalidRanges.length + n.unclear.length + n.excluded.length > 0;

const ABOUT_LIST: readonly string[] = [
  'numbers-missing',
  'number-invalid',
  'range-invalid',
  'number-not-us',
  'number-not-held',
  'number-wrong-type',
  'number-assigned',
  'number-inactive',
  'number-in-open-order',
];

/** How the mail reads where the case asked for another list and it gives a whole one: all that could stay, and what else there is. */
function listAnswer(
  { numbers: n, givesList, inAnswer }: IntakeRequest,
  { numbers: before, reasons }: Pick<KeptRequest<unknown>, 'numbers' | 'reasons'>,
): InAnswer | null {
  const troubled = new Set(reasons.flatMap(({ numbers }) => numbers ?? []));
  const isWhole =
    reasons.some(({ code }) => ABOUT_LIST.includes(code)) &&
    givesList &&
    n.numbers.length > 0 &&
    n.invalid.length + n.invalidRanges.length + n.unclear.length + n.excluded.length === 0 &&
    before.numbers.every((number) => troubled.has(number) || n.numbers.includes(number));
  return isWhole ? (inAnswer ?? null) : null;
}

const ABOUT_PARTIES: readonly string[] = ['organisation-unknown', 'destination-missing', 'destination-unknown'];

/** A company is an answer only where it was asked for: who signs, or tells a story, names some too. */
const namesAskedParty = ({ organisations }: IntakeRequest, asked: readonly string[]): boolean =>
  asked.some((code) => ABOUT_PARTIES.includes(code)) && organisations.some(({ source }) => source !== 'signature');

/** The parties the case had count where the new mail does not name any. */
function withParties(
  request: IntakeRequest,
  open: CaseRow,
  asked: readonly string[],
): readonly Found<OrganisationMention>[] {
  const of = (id: string | null, role: 'source' | 'destination'): Found<OrganisationMention>[] =>
    id === null || request.organisations.some(({ value }) => value.role === role)
      ? []
      : [{ value: { id, name: id, role }, source: 'case', quote: `case ${open.number}` }];
  const named = request.inAnswer?.namedAlone ?? null;
  // "It is Harborline Freight" answers who receives.
  const answer =
    asked.some((code) => code.startsWith('destination-')) && named !== null && named !== open.organisation_id
      ? of(named, 'destination')
      : [];
  const receivers = answer.length > 0 ? answer : of(open.destination_id, 'destination');
  return [...request.organisations, ...of(open.organisation_id, 'source'), ...receivers];
}

const caseEvidence = (open: CaseRow): Evidence => ({
  fact: 'case',
  value: open.number,
  source: 'case',
  quote: `continues ${open.number}: what this mail does not give is taken from it`,
});
