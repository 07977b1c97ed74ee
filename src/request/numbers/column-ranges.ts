import { barCells } from '../../page/cells.ts';
import { FIRST_COLUMN, LAST_COLUMN } from '../text/range-words.ts';
import { runBetween } from './expand-range.ts';
import { isRun } from './find-items.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { columnOf, type Page } from './page.ts';
import type { Surroundings } from './surroundings.ts';

/** Joins the two numbers of a row to a range where the table's heads say "Start" and "End". */
export function joinColumnRanges(page: Page, items: readonly Item[], { tableHead }: Surroundings): readonly Item[] {
  const joined = new Map<Item, Item | null>();
  page.lines.forEach(({ start, end }, i) => {
    const heads = barCells(tableHead[i] ?? '');
    const first = heads.findIndex((head) => FIRST_COLUMN.test(head));
    if (first < 0 || !LAST_COLUMN.test(heads[first + 1] ?? '')) return;
    const inColumn = (column: number): Item | undefined =>
      beginningIn(items, start, end).find((item) => columnOf(page, item.start) === column);
    const [from, to] = [inColumn(first), inColumn(first + 1)];
    if (!from || !to) return;
    joined.set(from, rangeOf(from, to));
    joined.set(to, null);
  });
  return joined.size === 0 ? items : items.flatMap((item) => (joined.has(item) ? (joined.get(item) ?? []) : item));
}

function rangeOf(from: Item, to: Item): Item {
  const span = { start: from.start, end: to.end };
  const isPair = isRun(from) && isRun(to) && from.run.count === 1 && to.run.count === 1;
  const run = isPair ? runBetween(from.run.from, to.run.from) : null;
  return run && isRun(from) ? { ...from, ...span, run } : { ...span, type: 'bad-range' };
}
