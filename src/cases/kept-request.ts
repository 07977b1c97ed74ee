/**
 * What a case keeps of what its customer gave: a request in, JSON out, and back. Troubles are kept too, so that a PIN sent
 * later never accepts a list that could not be read. Never a PIN.
 */
import type { Reason } from '../decision/reasons.ts';
import type { Letter, NewNumberForm } from '../request/forms/letter.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import { type FoundNumbers, NO_NUMBERS } from '../request/numbers/found-numbers.ts';

/** `Trouble`: an attachment that was not read, opaque here. */
export type KeptRequest<Trouble> = {
  readonly numbers: FoundNumbers;
  readonly parts: IntakeRequest['parts'];
  readonly letters: readonly Letter[];
  readonly newNumberForms: readonly NewNumberForm[];
  /** Companies that its letters and forms name. */
  readonly onForms: IntakeRequest['organisations'];
  readonly documents: readonly Trouble[];
  /** Sentences that may hold the request; missing in what earlier versions kept. */
  readonly doubts?: IntakeRequest['doubts'];
  /** Of the decision about it: what was asked for, or why a person decides. */
  readonly reasons: readonly Reason[];
};

/** Evidence stays with the decision it was made for. */
const bare = (numbers: FoundNumbers): FoundNumbers => ({ ...numbers, evidence: [] });

export function keepRequest<Trouble>(
  request: IntakeRequest,
  documents: readonly Trouble[],
  reasons: readonly Reason[],
): string {
  const { numbers, parts, letters, newNumberForms } = request;
  return JSON.stringify({
    numbers: bare(numbers),
    parts: parts && { inText: bare(parts.inText), inLists: bare(parts.inLists) },
    letters: letters.map((letter) => ({ ...letter, numbers: bare(letter.numbers) })),
    newNumberForms,
    onForms: request.organisations.filter(({ source }) => source.startsWith('attachment:')),
    documents,
    doubts: request.doubts.filter(({ about }) => about === 'request'),
    reasons,
  } satisfies KeptRequest<Trouble>);
}

/** Also what the first version of the desk has kept: a list and its troubles. */
export function readKept<Trouble>(json: string): KeptRequest<Trouble> {
  const kept = JSON.parse(json) as KeptRequest<Trouble> | (FoundNumbers & { documents: readonly Trouble[] });
  if (!Array.isArray(kept.numbers)) return kept as KeptRequest<Trouble>;
  const { documents, ...numbers } = kept as FoundNumbers & { documents: readonly Trouble[] };
  return {
    numbers: { ...NO_NUMBERS, ...numbers },
    parts: null,
    letters: [],
    newNumberForms: [],
    onForms: [],
    documents,
    reasons: [],
  };
}
