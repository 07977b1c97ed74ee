/**
 * Numbers of a letterhead (desk rules, section 3): above the first words that ask for anything, a paragraph apart, beside a name or an
 * address, while the request names numbers of its own below. They say who writes, and are not what moves.
 */
import { asksForDeed } from '../kind/find-kind.ts';
import { isInContactBlock } from './contact-places.ts';
import type { Item } from './item.ts';
import { has } from './nearest-cue.ts';
import { lineIndex, lineText, type Page, statementOf } from './page.ts';
import { ASKING } from './words/asking-words.ts';
import { LIST_LABEL } from './words/contact-words.ts';

/** A telephone and a fax; more are a list. */
const MOST = 2;
/** So much above the request is looked at. */
const LONGEST = 600;
const BLANK_LINE = /\n[^\S\n]*\n/u;

/**
 * @param items all numbers of the page, in order
 * @param mayMove of a number, whether its own words leave it to be one that moves
 * @returns those that stand above the request; `label` beside what a block of contact data has, `unclear` where only the place tells
 */
export function numbersOfLetterhead(
  page: Page,
  items: readonly Item[],
  mayMove: (item: Item) => boolean,
): ReadonlyMap<Item, 'label' | 'unclear'> {
  const next = items.findIndex((item, i) => i > 0 && BLANK_LINE.test(page.text.slice(items[i - 1]?.end, item.start)));
  const heads = items.slice(0, Math.max(0, next));
  const [last, first] = [heads.at(-1), items[next]];
  if (!last || !first || heads.length > MOST || last.end > LONGEST) return new Map();
  // "Hi," above the paragraph names nobody.
  const paragraph = page.text.slice(0, last.end).split(BLANK_LINE).at(-1) ?? '';
  if (!/\p{L}/u.test(paragraph)) return new Map();
  if (!items.slice(next).some(mayMove)) return new Map();
  // "Lines of the Reno office: 775-555-0101" is a list, wherever it stands; so is what an order's form labels.
  const lead = page.text.slice(0, Math.max(last.end, lineEnd(page, last)));
  if (asks(lead) || /[:：#=]/u.test(paragraph) || LIST_LABEL.test(lead)) return new Map();
  if (!asks(page.text.slice(lead.length, Math.max(first.start, statementOf(page, first.start).end)))) return new Map();
  return new Map(
    heads.map((item) => [item, isInContactBlock(page, lineIndex(page, item.start)) ? 'label' : 'unclear']),
  );
}

const asks = (words: string): boolean => has(ASKING, words) || asksForDeed(words);

function lineEnd(page: Page, { end }: Item): number {
  const line = lineIndex(page, end);
  return (page.lines[line]?.start ?? end) + lineText(page, line).length;
}
