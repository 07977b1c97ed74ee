/**
 * Statements that take a part of a list, or leave one out, without naming a number of it (desk rules, section 3): which numbers
 * are meant a person has to tell.
 */
import { maskDigits, type Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { asksForDeed } from '../kind/find-kind.ts';
import { countWords } from '../text/clauses.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { holdsNumber } from '../text/sentences.ts';
import { findStatements, type Statement } from '../text/statements.ts';
import { has } from './nearest-cue.ts';
import { ASKING } from './words/asking-words.ts';
import {
  AMONG_THESE,
  GROUP,
  IS_AT_HOME,
  IS_STILL,
  MOVES_ALONE,
  TAKEN_OF_THEM,
  THE_REST,
} from './words/at-home-words.ts';
import {
  BOUNDS,
  COMPARED,
  LEFT_ALONE,
  LEFT_OUT,
  MADE_TO_LOOK,
  PHONE_STAYS,
  PICKED,
  SHARE_STAYS,
  SHARED_NUMBERS,
  SUFFICES,
  WHOLE,
  WITHIN,
} from './words/chosen-part-words.ts';
import { NONE_STAYS } from './words/none-stays-words.ts';
import { SHEET_TO_COME } from './words/open-end-words.ts';
import {
  ALL_BEFORE,
  ALL_OF_THEM,
  BARE_HALF,
  BOTH_KINDS,
  CHOICES,
  DEED,
  HALVES,
  NEEDS,
  NONE_BEFORE,
  NOT_BEFORE,
  OF_OURS,
  ONLY,
  ONLY_THOSE,
  OTHER_HALF,
  OWNED,
  PLACES,
  QUALITIES,
  SHARES,
  SHORT,
  STAYING_PART,
  TELLS_OF,
} from './words/part-words.ts';
import { OF_RANGE_THAT, OUT_OF_RANGE, OUT_OF_SHOWN, THOSE_FOR, WHATEVER } from './words/told-part-words.ts';
import { COUNTED_THINGS } from './words/total-words.ts';

/** Where a part is told. `quality`: told by what a column of the list may say. */
export type Part = Span & { readonly by: 'place' | 'quality'; readonly quote: string };

/** @param text characters folded */
export function partsIn(statements: readonly Statement[]): Part[] {
  const isOfWhole = statements.some(({ text }) => WHOLE.test(text) && /[:：]\s*$/u.test(text));
  const isMoving = statements.some(({ text }) => isPlaceMoving(text));
  return statements.flatMap(({ start, end, text }, i): Part[] => {
    if (PAGE_COUNT.test(text)) return [];
    const whole = text.replaceAll('\n', ' ');
    const lines = text.split('\n').filter((line) => line.trim() !== '');
    const part = (by: Part['by'], said: string): Part => ({ start, end, by, quote: show(said) });
    const place =
      lines.find((line) => isByPlace(line)) ??
      (isShare(whole) ||
      isChosen(whole) ||
      isSettled(whole, statements[i + 1]?.text ?? '') ||
      (isMoving && isPlaceStaying(whole)) ||
      (isOfWhole && isWithin(whole))
        ? whole
        : undefined);
    const quality =
      lines.find((line) => isByQuality(line)) ??
      (ONLY_THOSE.test(whole) || MADE_TO_LOOK.test(whole) || isToldByUse(whole) ? whole : undefined);
    return [
      ...(place === undefined ? [] : [part('place', place)]),
      ...(quality === undefined ? [] : [part('quality', quality)]),
    ];
  });
}

/** "Pagina 1 di 1", at the foot of a page. */
const PAGE_COUNT = regexp(
  /^[^\p{L}\d]*(?:pages?|págs?\.?|páginas?|pagin[ae]|pag\.|p\.|ページ)?\s*\d{1,3}\s*(?:of|de|di|sur|\/)\s*\d{1,3}[^\p{L}\d]*$/iu,
);

const partsOf = (text: string, by: Part['by']): string[] =>
  partsIn(findStatements(foldCharacters(text)))
    .filter((part) => part.by === by)
    .map(({ quote }) => quote);

/** @returns masked, each on one line */
export const partsByPlace = (text: string): string[] => partsOf(text, 'place');
/** The same by what numbers are or how they look: told where no column of the list says it. */
export const partsByQuality = (text: string): string[] => partsOf(text, 'quality');

/** Beside numbers the words around them are weighed with them. */
const isByPlace = (said: string): boolean => isPlaced(said.replace(NONE_STAYS, ' '));
const isPlaced = (line: string): boolean =>
  (!holdsNumber(line) && PLACES.test(line) && DEED.test(line) && !isOnlyShare(line)) ||
  (!holdsNumber(line) && SHORT.test(line) && ONLY.test(line));
const isByQuality = (line: string): boolean => !holdsNumber(line) && QUALITIES.test(line) && DEED.test(line);

/** "All three of these"; a greeting to all is farther off. */
const ALL_RIGHT_BEFORE = regexp(/(?<!\p{L})(?:all|every one|tod[oa]s|tous|toutes|tutt[ei])(?: \p{L}+){0,2}\s*$/iu);
const JAPANESE_SET = /[\p{Script=Han}\p{Script=Hiragana}]/u;
/** A sentence that takes a part of a range is no longer. */
const LONGEST = 1500;

/** "Of these six lines those that the warehouse uses", "of A to B those that ...", where the statement asks for them. */
function isToldByUse(said: string): boolean {
  const isShort = said.length <= LONGEST;
  if (isShort && OF_RANGE_THAT.test(said)) return has(ASKING, said) || asksForDeed(said);
  const range = isShort ? OUT_OF_RANGE.exec(said) : null;
  const set = OUT_OF_SHOWN.exec(said) ?? range;
  // "The numbers of the attached list" are the set itself.
  if (set === null) return false;
  const rest = said.replace(set[0], JAPANESE_SET.test(set[0]) ? '$&' : ' # ');
  if (!THOSE_FOR.test(rest) && !(set === range && WHATEVER.test(rest))) return false;
  if (ALL_RIGHT_BEFORE.test(said.slice(0, set.index))) return false;
  return has(ASKING, said) || asksForDeed(said);
}

/** By a choice, a bound or a complement that no list shows. */
const isChosen = (said: string): boolean =>
  [SUFFICES, BOUNDS, SHEET_TO_COME, SHARE_STAYS, SHARED_NUMBERS].some((words) => words.test(said)) ||
  (PHONE_STAYS.test(said) && !holdsNumber(said)) ||
  (PICKED.test(said) && !OF_PAPERS.test(said)) ||
  isCompared(said) ||
  isLeftOut(said);

/** "Take the one dated March", of letters and of PINs. */
const OF_PAPERS = regexp(
  /(?<!\p{L})(?:pins?|codes?|passcode|forms?|letters?|loas?|cartas?|c[óo]digos?|formularios?|lettres?|formulaires?|mandats?|codic[ei]|letter[ae]|modul[io]|dates?|days?)(?!\p{L})|暗証|書|用紙|日/iu,
);

/** "All that the list does not show is the rooms": told, and nothing is to be done. */
function isLeftOut(said: string): boolean {
  const found = LEFT_OUT.exec(said);
  if (found === null) return false;
  const behind = said.slice(found.index + found[0].length);
  return !TELLS_OF.test(behind) && !LEFT_ALONE.test(`${said.slice(0, found.index)} ${behind}`);
}

/**
 * A share, or people told by where they sit, who are at home with this provider; or so many for one and the rest for another. What
 * is told of a share may go on in the next statement.
 */
function isSettled(said: string, next: string): boolean {
  if (holdsNumber(said)) return false;
  const group = GROUP.exec(said);
  if (group !== null && IS_STILL.test(said.slice(group.index))) return true;
  if (TAKEN_OF_THEM.test(said) && THE_REST.test(said)) return true;
  const share = SHARES.exec(said) ?? AMONG_THESE.exec(said);
  if (share === null || NONE_BEFORE.test(said.slice(0, share.index)) || ALL_BEFORE.test(said.slice(0, share.index)))
    return false;
  return IS_AT_HOME.test(said) || (IS_AT_HOME.test(next) && !holdsNumber(next));
}

/** "The upper floor travels." "The ground floor has a contract with you." */
const isPlaceMoving = (said: string): boolean =>
  WITHIN.test(said) && MOVES_ALONE.test(said) && countWords(said) <= 8 && !holdsNumber(said) && !ALL_OF_THEM.test(said);
const isPlaceStaying = (said: string): boolean =>
  WITHIN.test(said) && !holdsNumber(said) && (IS_AT_HOME.test(said) || STAYING_PART.test(said));

/** "The busiest of the three rings all day" takes none out. */
function isCompared(said: string): boolean {
  const found = COMPARED.exec(said);
  return found !== null && (DEED.test(said) || !TELLS_OF.test(said.slice(found.index + found[0].length)));
}

/** "The upstairs phones, please. Here is the whole house:" */
const isWithin = (said: string): boolean =>
  WITHIN.test(said) && !WHOLE.test(said) && (has(ASKING, said) || asksForDeed(said));

const isShare = (said: string): boolean => {
  if ((CHOICES.test(said) && !BOTH_KINDS.test(said)) || isShareOfThese(said)) return true;
  const asks = has(ASKING, said) || asksForDeed(said);
  return (
    ((BARE_HALF.test(said) || (HALVES.test(said) && (asks || DEED.test(said)))) &&
      !OTHER_HALF.test(said) &&
      !ALL_OF_THEM.test(said)) ||
    (asks && holdsNumber(said) && NEEDS.test(said))
  );
};

/** "One of the three is the tenant's", "half of these, please"; but "two of them are fax lines" takes none out. */
function isShareOfThese(said: string): boolean {
  const found = SHARES.exec(said);
  if (!found || OTHER_HALF.test(said)) return false;
  const lead = said.slice(0, found.index);
  const isAny = /^(?:any|either|cualquiera)/iu.test(found[0]);
  const isOne = /^(?:one|un)/iu.test(found[0]);
  if (ALL_BEFORE.test(lead) || (isAny && NOT_BEFORE.test(lead)) || ((isAny || isOne) && NONE_BEFORE.test(lead)))
    return false;
  // "Eleven invoices from six providers, two of them for buildings ..."
  if (/, $/.test(lead) && has(COUNTED_THINGS, lead.slice(-80))) return false;
  // "She has tried one of our lines": no part of the list, unless it is asked for or left out.
  if (OF_OURS.test(found[0]))
    return has(ASKING, said) || asksForDeed(said) || OWNED.test(said) || STAYING_PART.test(said);
  return OWNED.test(said) || DEED.test(said) || !TELLS_OF.test(said.slice(found.index + found[0].length));
}

/** A place that is nothing but a share, which has been weighed. */
const isOnlyShare = (line: string): boolean => !PLACES.test(line.replace(SHARES, ' ')) && !isShareOfThese(line);

const show = (sentence: string): string => maskDigits(sentence).replace(/\s+/g, ' ').trim().slice(0, 120);
