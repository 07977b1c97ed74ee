import type { Reason } from '../decision/reasons.ts';
import type { FoundNumbers } from '../request/numbers/found-numbers.ts';
import type { Continued, FollowUp } from './follow-up.ts';
import type { KeptRequest } from './kept-request.ts';

/**
 * The list of a request that is protected by the PIN, from its case and a follow-up (desk rules, section 9): a new list
 * replaces the old one. Words that take numbers off the old list do; what may be a piece of the new list goes to a person,
 * because a piece that is taken for the whole moves the wrong numbers, or leaves some behind.
 *
 * @param reasons of the case's last answer
 */
export function mergeList<Trouble>(
  { request, documents }: FollowUp<Trouble>,
  kept: KeptRequest<Trouble>,
  reasons: readonly Reason[],
): Continued<Trouble> {
  const asked = reasons.map(({ code }) => code);
  const troubled = new Set(reasons.flatMap(({ numbers }) => numbers ?? []));
  const given = request.numbers;
  const isNew = given.numbers.length + given.invalid.length + given.invalidRanges.length + given.unclear.length > 0;
  if (!isNew && documents.length === 0) {
    const list = without(kept.numbers, given.excluded);
    // "Port only the first": the words are about a list that they do not hold.
    const numbers = request.isReserved ? { ...list, numbers: [], notUs: [], unclear: list.numbers } : list;
    return { request: { ...request, numbers }, documents: kept.documents };
  }
  const isPiece =
    isNew && (isChange(request.changesList, given, kept.numbers, troubled) || isPatch(given, kept.numbers, asked));
  const doubted = isPiece ? kept.numbers.numbers.filter((number) => !given.numbers.includes(number)) : [];
  const unclear = [...new Set([...given.unclear, ...doubted])];
  return { request: { ...request, numbers: { ...given, unclear } }, documents };
}

function without(list: FoundNumbers, excluded: readonly string[]): FoundNumbers {
  const out = new Set(excluded);
  const stays = (number: string): boolean => !out.has(number);
  return {
    ...list,
    numbers: list.numbers.filter(stays),
    notUs: list.notUs.filter(stays),
    unclear: list.unclear.filter(stays),
    excluded: [...new Set([...list.excluded, ...excluded])],
  };
}

/** "Please also add 0121", "take 0120 off": the numbers of the mail are not the list. */
const isChange = (
  changesList: boolean,
  given: FoundNumbers,
  kept: FoundNumbers,
  troubled: ReadonlySet<string>,
): boolean =>
  changesList &&
  kept.numbers.some((number) => !given.numbers.includes(number)) &&
  !holdsTheRest(given.numbers, kept.numbers, troubled);

/**
 * "The corrected list, which replaces the first", "the list again without 0160": it holds all that could stay and none of those that we asked
 * to leave out.
 */
function holdsTheRest(given: readonly string[], kept: readonly string[], troubled: ReadonlySet<string>): boolean {
  const rest = kept.filter((number) => !troubled.has(number));
  return (
    rest.length > 0 && rest.every((number) => given.includes(number)) && !given.some((number) => troubled.has(number))
  );
}

/** One number for the one that we could not read: the others of the list may be meant, or not. */
function isPatch(given: FoundNumbers, kept: FoundNumbers, asked: readonly string[]): boolean {
  const unread = kept.invalid.length + kept.invalidRanges.length;
  return (
    (asked.includes('number-invalid') || asked.includes('range-invalid')) &&
    kept.numbers.length > 0 &&
    given.numbers.length <= unread &&
    given.numbers.every((number) => !kept.numbers.includes(number))
  );
}
