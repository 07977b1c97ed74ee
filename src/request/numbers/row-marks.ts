import { barCells } from '../../page/cells.ts';
import { asksYesNo, isYes, KEEP_HEAD } from '../text/column-words.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { has } from './nearest-cue.ts';
import type { Page } from './page.ts';
import type { Surroundings } from './surroundings.ts';
import { EXCEPT } from './words/exclusion-words.ts';
import { CELL_NO, CELL_OTHER, CELL_OUT, STRUCK, TICKED, UNTICKED } from './words/mark-words.ts';

type Mark = 'out' | 'unclear' | null;
const LONGEST_ROW = 2000;

/** Entries that say of themselves that they do not move: "425-555-0102 | keep", "no" below "Port?", an empty box. */
export function markedRows(page: Page, items: readonly Item[], around: Surroundings): { out: Item[]; unclear: Item[] } {
  const found: { out: Item[]; unclear: Item[] } = { out: [], unclear: [] };
  const isTicked = page.lines.some(({ text }) => TICKED.test(text.slice(0, 20)));
  const ticked = tickedColumns(page, around.tableHead);
  page.lines.forEach((line, i) => {
    const inRow = beginningIn(items, line.start, line.end);
    const [first, last] = [inRow[0], inRow.at(-1)];
    if (!first || !last || line.end - line.start > LONGEST_ROW) return;
    const row = line.text;
    const tableHead = around.tableHead[i] ?? '';
    const mark =
      rowMark(row, tableHead) ??
      (tableHead !== '' && isLeftEmpty(row, tableHead, ticked) ? 'unclear' : null) ??
      (isTicked && UNTICKED.test(row) ? 'out' : null) ??
      (tableHead === ''
        ? lineMark(page.text.slice(line.start, first.start), page.text.slice(last.end, line.end), inRow.length)
        : null);
    if (mark) found[mark].push(...inRow);
  });
  return found;
}

/** Columns that ask which numbers move, and where some rows say yes: an empty cell there may mean no. */
function tickedColumns(page: Page, tableHead: readonly string[]): ReadonlySet<string> {
  const ticked = new Set<string>();
  page.lines.forEach(({ text }, i) => {
    const head = tableHead[i] ?? '';
    if (head === '') return;
    const heads = barCells(head);
    barCells(text).forEach((cell, at) => {
      if (asksYesNo(heads[at] ?? '') && isYes(cell)) ticked.add(`${at} ${head}`);
    });
  });
  return ticked;
}

const isLeftEmpty = (row: string, head: string, ticked: ReadonlySet<string>): boolean =>
  barCells(row).some((cell, at) => cell === '' && ticked.has(`${at} ${head}`));

function rowMark(row: string, tableHead: string): Mark {
  if (!row.includes('|')) return null;
  const head = barCells(tableHead);
  const cells = barCells(row);
  const isKept = (at: number): boolean => KEEP_HEAD.test(head[at] ?? '');
  if (cells.some((cell, at) => CELL_OUT.test(cell) && !isKept(at))) return 'out';
  const kept = cells.filter((cell, at) => isKept(at) && /[^\s-]/.test(cell) && !CELL_NO.test(cell));
  if (kept.length > 0) return kept.every((cell) => isYes(cell) || CELL_OUT.test(cell)) ? 'out' : 'unclear';
  const isNo = (cell: string, at: number): boolean => CELL_NO.test(cell) && !isKept(at);
  if (cells.some((cell, at) => isNo(cell, at) && asksYesNo(head[at] ?? ''))) return 'out';
  if (cells.some((cell) => CELL_OTHER.test(cell))) return 'unclear';
  return cells.some((cell) => CELL_NO.test(cell) && cell.length > 1) && head.length < 2 ? 'unclear' : null;
}

/** "425-555-0102 - no", "~~425-555-0102~~", "425-555-0102: disconnect". */
function lineMark(before: string, after: string, count: number): Mark {
  if (STRUCK.test(before)) return 'unclear';
  if (count > 1 || !/\S/.test(after)) return null;
  if (CELL_OTHER.test(after)) return 'unclear';
  // In a sentence other words may turn it round: "all but ... stay".
  if (has(EXCEPT, before) || /\b(?:but|only)\b/i.test(before)) return null;
  if (CELL_OUT.test(after)) return 'out';
  return CELL_NO.test(after) && /\p{L}{2}|[✗✘❌×]/u.test(after) ? 'out' : null;
}
