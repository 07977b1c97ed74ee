/**
 * What a follow-up means together with its case (desk rules, section 9): what the new mail gives replaces what the
 * case had, the rest stays. The outcome is a request like any other, decided again from the start.
 */
import type { Evidence, Found } from '../base/evidence.ts';
import type { FoundNumbers } from '../request/found-numbers.ts';
import type { FoundPin } from '../request/found-pin.ts';
import type { IntakeRequest, OrganisationMention } from '../request/intake-request.ts';
import { needsPin, type RequestKind } from '../request/kinds.ts';
import type { CaseRow } from '../store/schema.ts';

/** What one mail gives. `Trouble`: an attachment that was not read, opaque here. */
export type FollowUp<Trouble> = {
  readonly request: IntakeRequest;
  readonly documents: readonly Trouble[];
  /** The mail's only content, where that is one PIN-like value; taken as the PIN if we had asked for one. */
  readonly barePin: FoundPin | null;
};

/** @param asked reason codes of the case's last answer */
export function continueCase<Trouble>(
  { request, documents, barePin }: FollowUp<Trouble>,
  open: CaseRow,
  asked: readonly string[],
): Omit<FollowUp<Trouble>, 'barePin'> {
  const pin = request.pin.state === 'missing' && barePin && asked.some(isAboutPin) ? barePin : request.pin;
  const newList = givesNumbers(request) || documents.length > 0;
  const { documents: keptTroubles, ...kept } = JSON.parse(open.numbers) as KeptList<Trouble>;
  const gives = newList || pin.state !== 'missing' || request.organisations.length > 0;
  const kind = request.kind === 'unknown' && request.kindTrouble === 'kind-unclear' && gives ? open.kind : request.kind;
  if (!needsPin(kind as RequestKind)) return { request, documents };
  const continued: IntakeRequest = {
    ...request,
    kind: kind as RequestKind,
    kindTrouble: null,
    numbers: newList ? request.numbers : { ...kept, evidence: [] },
    pin,
    organisations: withParties(request, open),
    language: request.language ?? (open.language as IntakeRequest['language']),
    evidence: [...request.evidence, ...(pin === request.pin ? [] : pin.evidence), caseEvidence(open)],
  };
  return { request: continued, documents: newList ? documents : keptTroubles };
}

const isAboutPin = (code: string): boolean => code.startsWith('pin-') || code === 'support-pin-given';

const givesNumbers = ({ numbers: n }: IntakeRequest): boolean =>
  n.numbers.length + n.invalid.length + n.invalidRanges.length + n.unclear.length > 0;

/** What a case keeps of its list: troubles too, so that a PIN sent later never accepts a list that could not be read. */
export type KeptList<Trouble> = Omit<FoundNumbers, 'evidence'> & { readonly documents: readonly Trouble[] };

export function keepList<Trouble>(numbers: FoundNumbers, documents: readonly Trouble[]): string {
  const { evidence: _, ...facts } = numbers;
  return JSON.stringify({ ...facts, documents } satisfies KeptList<Trouble>);
}

/** The parties the case had count where the new mail does not name any. */
function withParties(request: IntakeRequest, open: CaseRow): readonly Found<OrganisationMention>[] {
  const of = (id: string | null, role: 'source' | 'destination'): Found<OrganisationMention>[] =>
    id === null || request.organisations.some(({ value }) => value.role === role)
      ? []
      : [{ value: { id, name: id, role }, source: 'case', quote: `case ${open.number}` }];
  return [...request.organisations, ...of(open.organisation_id, 'source'), ...of(open.destination_id, 'destination')];
}

const caseEvidence = (open: CaseRow): Evidence => ({
  fact: 'case',
  value: open.number,
  source: 'case',
  quote: `continues ${open.number}: what this mail does not give is taken from it`,
});
