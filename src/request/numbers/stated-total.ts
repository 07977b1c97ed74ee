/**
 * How many numbers a mail says that it is about (desk rules, section 3: where a stated total and the list differ, a person
 * tells): the words in, totals with their quotes out. A total may stand anywhere: over the list, at its foot, in a field of
 * an order, or in passing ("All five ring in the same room").
 */
import { maskDigits } from '../../base/evidence.ts';
import { TELEPHONES } from '../../base/telephone-shape.ts';
import { asksForDeed } from '../kind/find-kind.ts';
import { ANY_MARK, behindLast, upToFirst } from '../text/clauses.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';
import { has } from './nearest-cue.ts';
import { isNumberedPlace } from './numbered-place.ts';
import { asksForItsList } from './own-list.ts';
import { saidOfPins } from './said-of-pins.ts';
import { footFigures } from './table-foot.ts';
import { isToldAtOnce } from './told-at-once.ts';
import { ASKING } from './words/asking-words.ts';
import { countOf, mayCount } from './words/count-words.ts';
import { COUNTED_BY_PLACE, EACH_ITS_OWN, JAPANESE_BY_PLACE, JAPANESE_PLACED, PLACED } from './words/counted-things.ts';
import {
  ALL_TOGETHER,
  BY_DOZENS,
  BY_THE_DOZEN,
  COPULA_TOTAL,
  COUNTED_BEHIND,
  COUNTED_LINES,
  COUNTED_PART,
  COUNTED_THINGS,
  DEFINITE,
  ENGLISH_PLURAL_BEHIND,
  INCLUDING_BEFORE,
  ITALIAN_PLURAL_BEHIND,
  JAPANESE_COUNTED,
  JAPANESE_COUNTED_BEHIND,
  JAPANESE_DOZEN,
  JAPANESE_LINES,
  JAPANESE_TOTAL,
  LABELLED_TOTAL,
  LED_TO,
  LINES_BEHIND,
  LINES_NEXT,
  NO_ADJECTIVE,
  OF_OTHERS,
  ONE_EACH,
  OTHERS_BEFORE,
  OTHERS_BEHIND,
  PART_OF_MORE,
  PEOPLE_BEHIND,
  PLURAL_BEHIND,
  PLUS,
  RESTRICTED_BEHIND,
  ROUGHLY,
  STAYING,
  SUFFICING,
  TIME_BEFORE,
  TOLD_LINES,
} from './words/total-words.ts';

export type StatedTotal = { readonly count: number; readonly quote: string };
export type StatedTotals = {
  readonly totals: readonly StatedTotal[];
  /** Those of the subject: people write it first, and say it better below. */
  readonly headed: readonly StatedTotal[];
  /** The text asks for its own list. */
  readonly isTitle: boolean;
  /** Counts of what else there is: lines that stay, the others. */
  readonly others: readonly number[];
};

/** So many statements are looked at; more are a list. */
const MOST_STATEMENTS = 400;
/** What a mail tells is not remembered for longer than this. */
const MEMORY = 600;

type Counted = { readonly isTotal: boolean; readonly total: StatedTotal };

/** Wherever they stand. */
export function findTotals(subject: string, original: string): StatedTotals {
  const text = foldCharacters(original);
  const heading = foldCharacters(subject);
  const counted = [...text.matchAll(LABELLED_TOTAL)].flatMap((found) => countedBy(found, true));
  let before = heading;
  const statements = findStatements(text).slice(0, MOST_STATEMENTS);
  const ofPins = saidOfPins(statements);
  for (const statement of statements) {
    const { text: words } = statement;
    if (!ofPins.has(statement)) counted.push(...countsIn(words, before));
    before = `${before} ${words}`.slice(-MEMORY);
  }
  const headed = countsIn(heading, '');
  const totals = (of: readonly Counted[]): StatedTotal[] =>
    of.filter(({ isTotal, total }) => isTotal && total.count > 1).map(({ total }) => total);
  const told = totals(counted);
  return {
    totals: [...told, ...footFigures(text).filter(({ count }) => !told.some((total) => total.count === count))],
    headed: totals(headed),
    isTitle: headed.length > 0 && asksForItsList(text),
    others: [...counted, ...headed].filter(({ isTotal }) => !isTotal).map(({ total }) => total.count),
  };
}

/** @param before what stands above the statement: "All three" may be three people it has told of */
function countsIn(words: string, before: string): Counted[] {
  if (!mayCount(words)) return [];
  const asks = /[:：]\s*$/u.test(words) || has(ASKING, words) || asksForDeed(words);
  const all = (...patterns: readonly RegExp[]): RegExpMatchArray[] =>
    patterns.flatMap((pattern) =>
      [...words.matchAll(pattern)].filter(
        (found) => !isToldAtOnce(words.slice(found.index + found[0].length), countOf(written(found))),
      ),
    );
  const isTotal = (found: RegExpMatchArray): boolean => !isBesideOthers(words, found);
  return [
    ...all(DEFINITE)
      .filter((found) => isOfLines(words, found, { before, asks }))
      .flatMap((found) =>
        countedBy(
          found,
          isTotal(found) && (UNIVERSAL.test(found[0]) || !STAYING.test(clauseOf(words, found))),
          addedTo(words, found),
        ),
      ),
    ...all(ONE_EACH).map(spanOf),
    ...all(EACH_ITS_OWN).flatMap((found) => countedBy(found, isTotal(found))),
    ...(asks ? all(COUNTED_BY_PLACE).flatMap((found) => sumOf(found, PLACED)) : []),
    ...all(JAPANESE_BY_PLACE).flatMap((found) => sumOf(found, JAPANESE_PLACED)),
    ...all(BY_THE_DOZEN, JAPANESE_DOZEN)
      .filter((found) => !BY_DOZENS.test(words.slice(0, found.index)))
      .flatMap((found) => countedBy(found, isTotal(found))),
    ...all(ALL_TOGETHER, COPULA_TOTAL, SUFFICING, JAPANESE_TOTAL).flatMap((found) => countedBy(found, isTotal(found))),
    // "The lines, six of them" are six, and not a part of them.
    ...all(COUNTED_BEHIND).flatMap((found) => countedBy(found, !OF_OTHERS.test(clauseOf(words, found)))),
    ...all(COUNTED_PART).flatMap((found) => countedBy(found, false)),
    ...all(...(asks ? [COUNTED_LINES, JAPANESE_COUNTED] : [TOLD_LINES, JAPANESE_LINES]), JAPANESE_COUNTED_BEHIND)
      .filter((found) => !isNumberedPlace(words, found))
      .flatMap((found) => countedBy(found, isTotal(found) && !OF_OTHERS.test(clauseOf(words, found)))),
  ];
}

/** "The list comprises twelve numbers, and the lease is no concern of ours": what stands behind the comma says nothing of it. */
function clauseOf(words: string, found: RegExpMatchArray): string {
  const at = found.index ?? 0;
  const behind = words.slice(at + found[0].length, at + MEMORY);
  return behindLast(words.slice(Math.max(0, at - MEMORY), at), ANY_MARK) + found[0] + upToFirst(behind, ANY_MARK);
}

/** Whether "the two", "all five" speak of the lines: a noun of theirs, or none, and nobody else was counted so. */
function isOfLines(
  words: string,
  found: RegExpMatchArray,
  { before, asks }: { before: string; asks: boolean },
): boolean {
  const at = found.index ?? 0;
  const lead = words.slice(Math.max(0, at - 40), at);
  // "tutti e due i soci", "both the lines"
  const tail = words
    .slice(at + found[0].length, at + found[0].length + 80)
    .replace(/^ (?:the|our|i|le|gli|l[oa]s|les)(?= )/iu, '');
  if (/dozen$/iu.test(found[0]) && BY_DOZENS.test(lead)) return false;
  if (RESTRICTED_BEHIND.test(tail) && (!asks || INCLUDING_BEFORE.test(lead))) return false;
  if (LINES_BEHIND.test(tail) && !(PLURAL_BEHIND.test(tail) && !LINES_NEXT.test(tail))) return true;
  // "the 28th", "le 28", "i due": figures and pairs stand for much else.
  if (/\d|(?:couple|paire?|paio|coppia|par|both|amb[oa]s|entramb[ei])$/iu.test(found[0]) && !UNIVERSAL.test(found[0]))
    return false;
  if (PEOPLE_BEHIND.test(tail) || PLURAL_BEHIND.test(tail)) return false;
  if (/^(?:las|le) /iu.test(found[0]) && TIME_BEFORE.test(lead)) return false;
  if (/^(?:i|le|gli|tutt|quest|quell|entramb)/iu.test(found[0]) && ITALIAN_PLURAL_BEHIND.test(tail)) return false;
  if (/^(?:all|the|our|both)/iu.test(found[0]) && !NO_ADJECTIVE.test(tail) && ENGLISH_PLURAL_BEHIND.test(tail))
    return false;
  const isPair = /^(?:both|amb|entramb)/iu.test(found[0]);
  if (
    isPair &&
    (/(?<!\p{L})(?:and|y|et|e)(?: [\p{L}.]+){1,3} $/iu.test(lead) || /^ [^.;:]{1,40} (?:and|y|et|e) /iu.test(tail))
  )
    return false;
  return !wasCounted(`${before} ${words.slice(0, at)}`.slice(-MEMORY), written(found));
}

const UNIVERSAL = /^(?:all|these|those|both|amb|entramb|tod|est|tou|ces|tutt|quest)/iu;

/** "Three colleagues will help us. ... All three": people, places, companies; time passes on its own. */
function wasCounted(before: string, count: string): boolean {
  const value = countOf(count);
  return [...before.matchAll(COUNTED_THINGS)].some(([, number = '']) => countOf(number) === value);
}
function isBesideOthers(words: string, found: RegExpMatchArray): boolean {
  const at = found.index ?? 0;
  // From the count on: "the two other lines" has its word inside.
  const count = at + found[0].indexOf(written(found)) + written(found).length;
  const [lead, behind] = [words.slice(Math.max(0, at - 30), at), words.slice(count, count + 60)];
  const isPart = PART_OF_MORE.test(behind) && !UNIVERSAL.test(found[0]);
  return isPart || ROUGHLY.test(lead) || OTHERS_BEHIND.test(behind) || OTHERS_BEFORE.test(lead);
}

const written = ([, ...groups]: RegExpMatchArray): string => groups.find((group) => group !== undefined) ?? '';

function countedBy(found: RegExpMatchArray, isTotal: boolean, more = 0): Counted[] {
  const count = countOf(written(found));
  const quote = maskDigits(found[0]).replace(/\s+/g, ' ').trim();
  return count === null ? [] : [{ isTotal, total: { count: count + more, quote } }];
}

/** "425-555-0100, plus both of these: ...": how many numbers a count of those that follow is added to. */
function addedTo(words: string, { 0: { length }, index: at = 0 }: RegExpMatchArray): number {
  const isAdded = PLUS.test(words.slice(Math.max(0, at - 40), at)) && LED_TO.test(words.slice(at + length));
  return isAdded ? (words.slice(0, at).match(TELEPHONES) ?? []).length : 0;
}

/** "Three downstairs and four upstairs" are seven. */
function sumOf([words]: RegExpMatchArray, each: RegExp): Counted[] {
  const counts = [...words.matchAll(each)].map(([, count = '']) => countOf(count) ?? 0);
  const quote = maskDigits(words).replace(/\s+/g, ' ').trim();
  return [{ isTotal: true, total: { count: counts.reduce((sum, count) => sum + count, 0), quote } }];
}

/** "Doors 1 to 9" are nine. */
function spanOf(found: RegExpMatchArray): Counted {
  const [first = 0, last = 0] = found
    .slice(1)
    .filter((group) => group !== undefined)
    .map(Number);
  const quote = maskDigits(found[0]).replace(/\s+/g, ' ').trim();
  return { isTotal: last > first, total: { count: last - first + 1, quote } };
}
