import { regexp } from '../../base/regexp.ts';
import { isRun, type RunItem } from './find-items.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { askingStatements, surveyEntries } from './licence.ts';
import { lineIndex, lineOf, type Page, statementOf } from './page.ts';
import { type AskedShares, NO_SHARES } from './role-model.ts';
import type { Surroundings } from './surroundings.ts';
import { type Verdict, verdictsOf } from './verdict.ts';
import { POINTS_BACK, POINTS_BACK_AT_SEVERAL } from './words/asking-words.ts';
import { STAYS } from './words/exclusion-words.ts';

/** What the numbers are there for: to be moved, to reach somebody, or nobody can tell. */
export type Sorted = {
  readonly items: readonly Item[];
  readonly contacts: readonly Item[];
  readonly unclear: readonly RunItem[];
  /** What can't be read as a number or a range, and stands where nobody can tell what it is there for. */
  readonly unread: readonly Item[];
  /** Of the unclear ones those that are surely there for something else; what keeps them back has to be read all the same. */
  readonly aside: ReadonlySet<Item>;
};

/**
 * @param shares how likely each number is asked for by a second reader (`role-model.ts`): what one reader asks for and the other does
 *   not is open; what nothing right beside it licenses is asked for where the second reader is all but sure
 */
export function sortByPurpose(
  page: Page,
  all: readonly Item[],
  around: Surroundings,
  shares: AskedShares = NO_SHARES,
): Sorted {
  const verdicts = verdictsOf(page, all, around);
  const is = (item: Item, ...of: Verdict[]): boolean => of.includes(verdicts.get(item) ?? 'meant');
  // It has learned from requests: where a mail asks for nothing, it may be the rest of one, and only the rules speak.
  const heard = shares.size > 0 && asksSomewhere(page) ? shares : NO_SHARES;
  const plain = all.filter((item) => is(item, 'meant'));
  const hasList = plain.some(isRun);
  const near = new Set<Item>(plain.filter(isRun));
  const doubtful = all.filter((item) => is(item, 'label', 'number-label'));
  // What stands in one block with the list belongs to it, in whichever way.
  for (const order of [doubtful, doubtful.toReversed()])
    for (const item of order) if (neighbours(page, all, item).some((other) => near.has(other))) near.add(item);
  const meant = new Set<Item>([...plain, ...licensedEntries(page, all, plain, is)]);
  // What is told beside nothing that is asked for may be all that the mail names.
  const open = new Set<Item>(all.filter((item) => is(item, 'unclear') || (!hasList && is(item, 'told'))));
  const isBesideList = [...meant].some(isRun);
  const first = [...meant].filter(isRun).reduce((least, { start }) => Math.min(least, start), Number.POSITIVE_INFINITY);
  const isAside = (item: Item): boolean => (heard.get(item) ?? 1) < UNASKED && isBesideList;
  const isPointedAt = !hasList && doubtful.length === 1 && POINTS_BACK.test(page.text);
  for (const item of doubtful) {
    if (isPointedAt) {
      meant.add(item);
      continue;
    }
    if (is(item, 'number-label') && (!hasList || near.has(item))) meant.add(item);
    // "TEL NO" of whoever initiates an order: a label that could be an entry's, and all else says that it is none.
    else if (isAside(item) && !near.has(item)) continue;
    // The letterhead of a list.
    else if (shares.size === 0 && is(item, 'label') && !near.has(item) && isBesideList && item.start < first) continue;
    else if (!hasList || near.has(item) || is(item, 'number-label')) open.add(item);
  }
  const unlicensed = all.filter(
    (item) => is(item, 'bare', 'entry', 'person', 'listed-person', 'stray') && !meant.has(item),
  );
  // "My number is ... Please port it": the only one, and the wish points to it.
  const isOnlyOne = meant.size === 0 && unlicensed.length === 1 && POINTS_BACK.test(page.text);
  const isPointed = isOnlyOne || (meant.size === 0 && open.size === 0 && areTheOnly(page, unlicensed));
  const isSure = (item: Item): boolean => (heard.get(item) ?? 0) >= surenessFor(page, item, is(item, 'stray'));
  const aside = new Set(isPointed ? [] : unlicensed.filter(isAside));
  for (const item of unlicensed) (isPointed || isSure(item) ? meant : open).add(item);
  // What a label says of a field the second reader has not learned.
  const disputable = new Map([...heard].filter(([item]) => !is(item, 'other-field')));
  openDisputed(meant, open, disputable, (item) => DOUBTFUL[verdicts.get(item) ?? 'meant'] ?? DOUBTFUL.meant);
  return {
    items: all.filter((item) => meant.has(item)),
    contacts: all.filter((item) => !meant.has(item) && !open.has(item)),
    unclear: [...open].filter(isRun),
    unread: all.filter((item) => open.has(item) && !isRun(item)),
    aside,
  };
}

function asksSomewhere({ statements }: Page): boolean {
  const asks = askingStatements();
  return statements.some(({ text }) => asks(text.slice(0, LONGEST_WISH)));
}

/** What one reader asks for and the other does not is open. */
function openDisputed(
  meant: Set<Item>,
  open: Set<Item>,
  shares: AskedShares,
  doubtfulBelow: (item: Item) => number,
): void {
  for (const [item, share] of shares) {
    if (meant.has(item) ? share >= doubtfulBelow(item) : open.has(item) || share < LIKELY) continue;
    meant.delete(item);
    open.add(item);
  }
}

/** Below this a number that the rules ask for is open: more readily where only its place in a list speaks for it. */
const DOUBTFUL: { readonly meant: number } & Partial<Record<Verdict, number>> = {
  meant: 0.5,
  bare: 0.65,
  entry: 0.8,
  person: 0.8,
  'listed-person': 0.8,
};
/** From here on a number that the rules take for a way to reach somebody is open. */
const LIKELY = 0.99;
/** From here on a number is asked for that the rules alone would leave open: a line of a list, a number in a sentence. */
const SURE_IN_LIST = 0.95;
const SURE_IN_WORDS = 0.99;
/** Below this a number that nothing licenses is surely there for something else, beside a list that is asked for. */
const UNASKED = 0.05;
const LONGEST_WISH = 500;

/** "The switchboard, 425-555-0101, stays": at once before or behind the number, in its own clause. */
function saysKept(page: Page, start: number, end: number): boolean {
  const { end: last } = statementOf(page, start);
  return STAYS_BEHIND.test(page.text.slice(end, last));
}
const STAYS_BEHIND = regexp(`^[\\s,)]{0,3}(?:\\p{L}+ ){0,2}?(?:${STAYS.source})`, 'iu');

/** "The numbers of the reception are A to D": a block that a sentence only tells of may be another's. */
const surenessFor = ({ text }: Page, item: Item, isInWords: boolean): number => {
  if (!isInWords || /[:：]\s*$/u.test(text.slice(Math.max(0, item.start - 4), item.start))) return SURE_IN_LIST;
  return isRun(item) && item.run.count > 1 ? Number.POSITIVE_INFINITY : SURE_IN_WORDS;
};

/** "Four numbers go with the vans, A to D. Please move them": several in one sentence, none elsewhere, and the wish points to them. */
function areTheOnly(page: Page, all: readonly Item[]): boolean {
  // What a statement keeps back is no other that could be meant.
  const items = all.filter(({ start, end }) => !saysKept(page, start, end));
  const statements = new Set(items.map(({ start }) => statementOf(page, start).start));
  const count = items.reduce((sum, item) => sum + (isRun(item) ? item.run.count : 0), 0);
  return statements.size === 1 && count > 1 && items.every(isRun) && POINTS_BACK_AT_SEVERAL.test(page.text);
}

/**
 * Lines of a list that nothing heads are asked for in the block of others that are, or as the only block of numbers of the
 * text (rules, section 3). A name and a number are an entry where others look so; one name among bare numbers is whoever
 * signs or is to be called.
 */
function licensedEntries(
  page: Page,
  all: readonly Item[],
  plain: readonly Item[],
  is: (item: Item, ...of: Verdict[]) => boolean,
): readonly Item[] {
  const { block } = surveyEntries(page, all);
  const blocksOf = (items: readonly Item[]): (number | undefined)[] => items.map((item) => block.get(item));
  const asked = new Set(blocksOf(plain.filter(isRun)));
  const entries = blocksOf(all.filter((item) => is(item, 'bare', 'entry')));
  const people = blocksOf(all.filter((item) => is(item, 'person', 'listed-person')));
  const bareBlocks = new Set(blocksOf(all.filter((item) => is(item, 'bare'))));
  const isOnly = asked.size === 0 && new Set(entries).size === 1;
  const bare = new Set([...entries, ...asked]);
  return all.filter((item) => {
    const own = block.get(item);
    if (is(item, 'bare', 'entry')) return asked.has(own) || (isOnly && (is(item, 'bare') || bareBlocks.has(own)));
    const alike = people.filter((other) => other === own).length;
    if (is(item, 'listed-person')) return alike > 1 || !bare.has(own);
    return is(item, 'person') && alike > 1 && asked.has(own);
  });
}

/** What stands in the same line and in the lines above and below. */
function neighbours(page: Page, all: readonly Item[], item: Item): readonly Item[] {
  const at = lineIndex(page, item.start);
  const { start } = page.lines[at - 1] ?? lineOf(page, item.start);
  const { end } = page.lines[at + 1] ?? lineOf(page, item.start);
  return beginningIn(all, start, end).filter((other) => other !== item);
}
