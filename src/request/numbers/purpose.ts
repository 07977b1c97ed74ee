import { type Item, isRun, type RunItem } from './find-items.ts';
import { beginningIn } from './item-index.ts';
import { lineIndex, lineOf, type Page } from './page.ts';
import type { Surroundings } from './surroundings.ts';
import { type Verdict, verdictsOf } from './verdict.ts';
import { POINTS_BACK } from './words/asking-words.ts';

/** What the numbers are there for: to be moved, to reach somebody, or nobody can tell. */
export type Sorted = {
  readonly items: readonly Item[];
  readonly contacts: readonly Item[];
  readonly unclear: readonly RunItem[];
};

export function sortByPurpose(page: Page, all: readonly Item[], around: Surroundings): Sorted {
  const verdicts = verdictsOf(page, all, around);
  const is = (item: Item, ...of: Verdict[]): boolean => of.includes(verdicts.get(item) ?? 'meant');
  const plain = all.filter((item) => is(item, 'meant'));
  const hasList = plain.some(isRun);
  const near = new Set<Item>(plain.filter(isRun));
  const doubtful = all.filter((item) => is(item, 'label', 'number-label'));
  // What stands in one block with the list belongs to it, in whichever way.
  for (const order of [doubtful, doubtful.toReversed()])
    for (const item of order) if (neighbours(page, all, item).some((other) => near.has(other))) near.add(item);
  const meant = new Set<Item>(plain);
  const open = new Set<Item>(all.filter((item) => is(item, 'unclear')));
  const isPointedAt = !hasList && doubtful.length === 1 && POINTS_BACK.test(page.text);
  for (const item of doubtful) {
    if (isPointedAt) {
      meant.add(item);
      continue;
    }
    if (is(item, 'number-label') && (!hasList || near.has(item))) meant.add(item);
    else if (!hasList || near.has(item) || is(item, 'number-label')) open.add(item);
  }
  return {
    items: all.filter((item) => meant.has(item)),
    contacts: all.filter((item) => !meant.has(item) && !open.has(item)),
    unclear: [...open].filter(isRun),
  };
}

/** What stands in the same line and in the lines above and below. */
function neighbours(page: Page, all: readonly Item[], item: Item): readonly Item[] {
  const at = lineIndex(page, item.start);
  const { start } = page.lines[at - 1] ?? lineOf(page, item.start);
  const { end } = page.lines[at + 1] ?? lineOf(page, item.start);
  return beginningIn(all, start, end).filter((other) => other !== item);
}
