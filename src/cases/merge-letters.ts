import { isWhole, type Letter } from '../request/forms/letter.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import { type FoundNumbers, NO_NUMBERS } from '../request/numbers/found-numbers.ts';
import type { Continued, FollowUp } from './follow-up.ts';
import type { KeptRequest } from './kept-request.ts';

type Parts = NonNullable<IntakeRequest['parts']>;

/**
 * A port-in from its case and a follow-up (desk rules, sections 3 and 9): a new letter replaces the letters, a new list
 * the list, and the two are compared again.
 */
export function mergeLetters<Trouble>(
  { request, documents }: FollowUp<Trouble>,
  kept: KeptRequest<Trouble>,
): Continued<Trouble> {
  const inText = newer(request.parts?.inText, kept.parts?.inText);
  // Whoever sends a letter and says it all again has sent a request that is whole by itself.
  if (request.letters.length > 0 && inText === request.parts?.inText) return { request, documents };
  const letters = request.letters.length > 0 ? request.letters : kept.letters;
  const isNewPaper = request.letters.length > 0 || documents.length > 0;
  const parts: Parts = {
    inText,
    // Lists that came with the old letter belong to it.
    inLists: isNewPaper ? (request.parts?.inLists ?? NO_NUMBERS) : newer(request.parts?.inLists, kept.parts?.inLists),
  };
  const told =
    letters.length === 0 ? { numbers: union([parts.inText, parts.inLists]), conflicting: [] } : asked(parts, letters);
  return {
    request: { ...withFormParties(request, kept, request.letters.length === 0), letters, parts, ...told },
    documents: isNewPaper ? documents : kept.documents,
  };
}

/** A paper that stays names its company still. */
export const withFormParties = (
  request: IntakeRequest,
  { onForms }: KeptRequest<unknown>,
  staysPaper: boolean,
): IntakeRequest => (staysPaper ? { ...request, organisations: [...request.organisations, ...onForms] } : request);

const newer = (given: FoundNumbers | undefined, kept: FoundNumbers | undefined): FoundNumbers =>
  given && countOf(given) > 0 ? given : (kept ?? NO_NUMBERS);

const countOf = (n: FoundNumbers): number =>
  n.numbers.length + n.invalid.length + n.invalidRanges.length + n.unclear.length + n.excluded.length;

/** The letters and the lists that belong to them are the request; text that lists others conflicts. */
function asked(parts: Parts, letters: readonly Letter[]): Pick<IntakeRequest, 'numbers' | 'conflicting'> {
  const inLetters = union(letters.map(({ numbers }) => numbers));
  const all = union([inLetters, parts.inLists]);
  // A list beside a letter that has its own: a person tells what it is.
  const strangers = letters.every(isWhole)
    ? parts.inLists.numbers.filter((number) => !inLetters.numbers.includes(number))
    : [];
  const numbers = strangers.length > 0 ? inLetters : all;
  const listed = new Set(numbers.numbers);
  const keptBack = parts.inText.excluded.filter((number) => listed.has(number));
  const unclear = [...new Set([...numbers.unclear, ...strangers, ...keptBack])];
  const written = new Set(parts.inText.numbers);
  const conflicting =
    written.size === 0
      ? []
      : [
          ...numbers.numbers.filter((number) => !written.has(number)),
          ...parts.inText.numbers.filter((number) => !listed.has(number)),
        ];
  return { numbers: { ...numbers, unclear }, conflicting: conflicting.sort() };
}

function union(lists: readonly FoundNumbers[]): FoundNumbers {
  const all = (pick: (list: FoundNumbers) => readonly string[]): string[] => [...new Set(lists.flatMap(pick))];
  return {
    numbers: all(({ numbers }) => numbers).sort(),
    notUs: all(({ notUs }) => notUs),
    invalid: all(({ invalid }) => invalid),
    invalidRanges: all(({ invalidRanges }) => invalidRanges),
    excluded: all(({ excluded }) => excluded),
    unclear: all(({ unclear }) => unclear),
    differingTotals: all(({ differingTotals }) => differingTotals),
    tooMany: lists.some(({ tooMany }) => tooMany),
    evidence: lists.flatMap(({ evidence }) => evidence),
  };
}
