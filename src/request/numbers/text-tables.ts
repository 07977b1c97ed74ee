/**
 * Tables that stand in a text: lines whose cells are parted by bars, tabs or wide gaps, under the heads above them. The text in,
 * cells out; nothing is judged here.
 */
import { type Cut, cutLine, foldBlanks, isRuleLine } from '../../page/cells.ts';
import { foldCharacters } from './fold-characters.ts';
import { holdsNumber } from './sentences.ts';

/** One table: its heads where it has some, and the rows that hold telephone numbers. */
export type SeenTable = {
  /** As many as a row has cells, or none. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

/** Tables of one row and more; a row is a line with a number in one of at least two cells. */
export function tablesIn(text: string): SeenTable[] {
  const lines = text.split('\n').map((line) => ({ line, cut: cutLine(line) }));
  const tables: { heads: readonly string[]; rows: (readonly string[])[]; by: Cut['by'] }[] = [];
  let isOpen = false;
  lines.forEach(({ line, cut }, i) => {
    // "--- | ---" below the heads.
    if (isOpen && isRuleLine(line)) return;
    const last = tables.at(-1);
    if (isOpen && last && cut?.by === '|' && cut.cells[0] === '' && !holdsNumber(line)) {
      last.rows.push(continued(last.rows.pop() ?? [], cut.cells));
      return;
    }
    if (!cut || !holdsNumber(line)) {
      isOpen = false;
      return;
    }
    if (isOpen && last?.by === cut.by) last.rows.push(cut.cells);
    else tables.push({ by: cut.by, heads: headsAbove(lines, i, cut), rows: [cut.cells] });
    isOpen = true;
  });
  return tables.map(({ heads, rows }) => ({ heads, rows }));
}

/** A row that goes on below, its first cell empty. */
const continued = (row: readonly string[], more: readonly string[]): readonly string[] =>
  row.map((cell, column) => `${cell} ${more[column] ?? ''}`.trim());

/** The line above without a number, as far as it has as many cells; Japanese heads have no blanks within. */
function headsAbove(
  lines: readonly { line: string; cut: Cut | null }[],
  at: number,
  { by, cells }: Cut,
): readonly string[] {
  let above = at - 1;
  while (above >= 0 && isSpacing(lines[above]?.line ?? '') && at - above <= 2) above -= 1;
  const head = lines[above];
  if (!head || holdsNumber(head.line) || /[.!。:：]\s*$/u.test(head.line)) return [];
  // "Number | Move?" asks in its last cell; with wide gaps it could be a sentence.
  if (/\?\s*$/u.test(head.line) && by === ' ') return [];
  if (head.cut?.by === by && head.cut.cells.length === cells.length) return head.cut.cells;
  const words = foldBlanks(head.line).split(/ +/);
  const isParted =
    by === ' ' &&
    words.length === cells.length &&
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(head.line);
  return isParted ? words : [];
}

const isSpacing = (line: string): boolean => line.trim() === '' || isRuleLine(line);

/** Folded for comparison: letter case, widths and blanks do not matter. */
export const foldCell = (cell: string): string =>
  foldCharacters(cell.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ').trim();
