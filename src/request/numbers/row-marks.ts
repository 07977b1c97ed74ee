import type { Item } from './find-items.ts';
import { beginningIn } from './item-index.ts';
import { lineText, type Page } from './page.ts';
import type { Surroundings } from './surroundings.ts';
import { ASKING_COLUMN, CELL_NO, CELL_OUT } from './words/exclusion-words.ts';

/** Rows of tables that say of themselves that they do not move: "425-555-0102 | keep", or "no" below "Port?". */
export function markedRows(page: Page, items: readonly Item[], around: Surroundings): { out: Item[]; unclear: Item[] } {
  const [out, unclear]: [Item[], Item[]] = [[], []];
  page.lines.forEach((line, i) => {
    const row = lineText(page, i);
    if (!row.includes('|') || row.length > 2000) return;
    const inRow = beginningIn(items, line.start, line.end);
    if (inRow.length === 0) return;
    const head = (around.tableHead[i] ?? '').split('|');
    const cells = row.split('|');
    if (cells.some((cell) => CELL_OUT.test(cell))) out.push(...inRow);
    else if (cells.some((cell, at) => CELL_NO.test(cell) && ASKING_COLUMN.test(head[at] ?? ''))) out.push(...inRow);
    else if (cells.some((cell) => CELL_NO.test(cell) && cell.trim().length > 1) && head.length < 2)
      unclear.push(...inRow);
  });
  return { out, unclear };
}
