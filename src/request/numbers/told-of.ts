/**
 * Numbers that the mail only tells of, beside those it asks for (desk rules, section 3): "it forwards to ...", "we called you
 * from ...", "written like this: ...". Only where nothing in the mail takes them along; else a person tells.
 */
import { asksForDeed } from '../kind/find-kind.ts';
import { ATTACHED, IN_TEXT, LIST } from '../text/list-words.ts';
import { holdsNumber } from '../text/sentences.ts';
import type { Item } from './item.ts';
import { has, nearestCue } from './nearest-cue.ts';
import { type Page, statementOf } from './page.ts';
import { ASKING } from './words/asking-words.ts';
import { AMONG_OTHERS, EXAMPLE_OF_SET, INCLUDED_IN_SET, SET_INCLUDES, SHORT_EXAMPLE } from './words/example-words.ts';
import {
  EXAMPLE,
  FORWARD_TO_LAST,
  FORWARD_TO_NEXT,
  GOES_ON_ABOUT,
  OF_THE_NUMBER,
  TAKEN_ALONG,
  TELLS_OF_LAST,
  TELLS_OF_NEXT,
  WRITING,
} from './words/told-words.ts';

/** Whether the mail tells of a number, as far as the words right beside it go. `open`: and it may ask for it as well. */
export type Telling = 'told' | 'open' | null;

/**
 * @param before the words of the number's sentence, from the number before it
 * @param after the words behind it, up to the next number
 */
export function tellingOf(page: Page, item: Item, before: string, after: string): Telling {
  if (FORWARD_TO_NEXT.test(before) || FORWARD_TO_LAST.test(after)) return 'open';
  const isTold = TELLS_OF_NEXT.test(before) || TELLS_OF_LAST.test(after);
  if (!isTold) return patternOf(page, item, before) ?? exampleOf(page, item, before, after);
  if (OF_THE_NUMBER.test(before) || takesAlong(page)) return 'open';
  // "..., and it forwards to 425-555-0102 which we want to port": the words behind it ask.
  return has(ASKING, after) || /\p{L}/u.test(joinedBehind(after)) || GOES_ON_ABOUT.test(after) ? 'open' : 'told';
}

/** A sentence about how numbers are written that asks for nothing. */
function patternOf(page: Page, item: Item, before: string): Telling {
  if (!EXAMPLE.test(before)) return null;
  const { text: statement } = statementOf(page, item.start);
  if (!WRITING.test(statement) || asksForDeed(statement)) return null;
  return has(ASKING, statement) || takesAlong(page) ? 'open' : 'told';
}

/** "The lines of the front desk (for example 425-555-0101)", "425-555-0101, among others": which the others are is not told. */
function exampleOf(page: Page, item: Item, before: string, after: string): Telling {
  // "e.g. 425-555-0101": a full stop that ends no sentence.
  const start = item.start - before.length;
  const lead = SHORT_EXAMPLE.exec(page.text.slice(Math.max(0, start - 12), start))?.[0] ?? '';
  const isExample = EXAMPLE_OF_SET.test(lead + before) && nearestCue(before) !== 'reach';
  const isIncluded = (INCLUDED_IN_SET.test(before) || SET_INCLUDES.test(after)) && !showsSet(page, item);
  return isExample || isIncluded || AMONG_OTHERS.test(after) ? 'open' : null;
}

/** "The lines below, including 425-555-0101": what the set is the mail shows, in a list or in other statements. */
function showsSet(page: Page, item: Item): boolean {
  const { start, end, text: statement } = statementOf(page, item.start);
  const isPointed = [ATTACHED, LIST, IN_TEXT].some((words) => words.test(statement));
  return isPointed || holdsNumber(page.text.slice(0, start)) || holdsNumber(page.text.slice(end));
}

/** Whether a statement of a mail only shows how numbers are written. @param number every number of it */
export function showsWriting(statement: string, number: RegExp): boolean {
  const found = [...statement.matchAll(number)];
  const isAll = found.length > 0 && found.every(({ index }) => EXAMPLE.test(statement.slice(0, index)));
  return isAll && WRITING.test(statement) && !asksForDeed(statement) && !has(ASKING, statement);
}

/** "..., and the fax line": something that is joined to the number. */
const joinedBehind = (after: string): string =>
  /^[^\p{L}.;:!?]*(?:and|plus|y|más|et|ed?|più|nonché|ainsi que|así como|as well as|と|や|及び|および)(?!\p{L})[^.;:!?]*/iu.exec(
    after,
  )?.[0] ?? '';

const TAKING = new WeakMap<Page, boolean>();
/** Anywhere in the text; a list may tell of a thousand numbers, and the text is searched once. */
function takesAlong(page: Page): boolean {
  const known = TAKING.get(page) ?? TAKEN_ALONG.test(page.text);
  TAKING.set(page, known);
  return known;
}
