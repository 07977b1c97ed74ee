/**
 * What a mail calls the customer that gives its numbers, instead of its name: "The practice has signed with Tidewater Fiber ... the
 * practice's PIN" (desk rules, section 4). A business by its kind counts where it is the one that goes to the carrier, the mail names one
 * customer, and that name says no other kind.
 */
import { regexp } from '../../base/regexp.ts';
import { foldWords } from '../parties/fold-name.ts';
import type { PartyNames } from '../parties/party-names.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { businessKind } from './words/business-words.ts';

/** A business by its kind, at the head of a clause, and what it does up to a name. */
const GOES_TO = regexp(
  /(?:^|[.!?;:,\n]|(?<!\p{L})(?:that|and|as|since|que|y|et|e|che))[ \n]*(?:[Tt]he|[Oo]ur|[LlEeIi][aelo]|[Ll]['’]) ?(\p{Ll}{3,20}) [^.!?;:,\n]{2,60}? (?:with|to|for|a|al|con|chez|vers|à|ad|da|presso) (\p{Lu}[\p{L}\d&'’-]*(?: \p{Lu}[\p{L}\d&'’-]*){0,3})/gu,
);

/** @returns the names, and with them the words that stand for the one who gives */
export function withStandIns(names: PartyNames, own: string): PartyNames {
  if (names.givers.length !== 1 || names.writer === 'receiver' || hasKind(names.ours)) return names;
  const called = [...foldCharacters(own).matchAll(GOES_TO)].flatMap(([, noun = '', receiver = '']) => {
    const word = foldWords(noun)[0] ?? '';
    const isGoing = foldWords(receiver).some((part) => names.theirs.has(part));
    return isGoing && isKindOfNobodyElse(word, names) ? [word] : [];
  });
  return called.length === 0 ? names : { ...names, ours: new Set([...names.ours, ...called]) };
}

const hasKind = (words: ReadonlySet<string>): boolean => [...words].some((word) => businessKind(word).size > 0);

function isKindOfNobodyElse(word: string, { theirs }: PartyNames): boolean {
  const kind = businessKind(word);
  return kind.size > 0 && ![...kind].some((one) => theirs.has(one));
}
