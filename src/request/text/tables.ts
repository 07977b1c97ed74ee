/**
 * Tables that stand in a text: lines whose cells are parted by bars, tabs or wide gaps, under the heads above them. The text in,
 * cells out; nothing is judged here.
 */
import {
  type Cut,
  columnsOf,
  cutLine,
  foldBlanks,
  isRuleLine,
  type Placed,
  placedCells,
  rulingOf,
  splitTight,
} from '../../page/cells.ts';
import { rolesOf } from './columns.ts';
import { foldCharacters } from './fold-characters.ts';
import { holdsNumber } from './sentences.ts';
import { listsHeard, type WrittenMail } from './written-mail.ts';

/** One table: its heads where it has some, and the rows that hold telephone numbers. */
export type SeenTable = {
  /** As many as a row has cells, or none. */
  readonly heads: readonly string[];
  readonly rows: readonly (readonly string[])[];
};

type Line = { readonly line: string; readonly cut: Cut | null };
/** As it is being read: the lines of its rows, and the line above them that may be its heads. */
type Open = {
  readonly by: Cut['by'];
  readonly head: Line | null;
  readonly rows: (readonly string[])[];
  readonly lines: string[];
};

/** Tables of one row and more; a row is a line with a number in one of at least two cells. */
export function tablesIn(text: string): SeenTable[] {
  const lines = text.split('\n').map((line): Line => ({ line, cut: cutLine(line) }));
  const tables: Open[] = [];
  let [isOpen, isParted] = [false, false];
  lines.forEach(({ line, cut }, i) => {
    const last = tables.at(-1);
    // "--- | ---" below the heads.
    if (isOpen && isRuleLine(line)) return;
    // Groups of rows under the same heads.
    if (isOpen && line.trim() === '' && !isParted) {
      isParted = true;
      return;
    }
    if (isOpen && last && !isParted && cut?.by === '|' && cut.cells[0] === '' && !holdsNumber(line)) {
      last.rows.push(continued(last.rows.pop() ?? [], cut.cells));
      return;
    }
    const row =
      cut?.cells ?? (isOpen && last?.by === ' ' && last.head !== null && !/\p{L}/u.test(line) ? [line.trim()] : null);
    if (!row || !holdsNumber(line)) {
      isOpen = false;
      return;
    }
    const goesOn = isOpen && last?.by === (cut?.by ?? ' ') && (!isParted || last.rows[0]?.length === row.length);
    const table = goesOn && last ? last : { by: cut?.by ?? ' ', head: headAbove(lines, i), rows: [], lines: [] };
    if (table !== last) tables.push(table);
    table.rows.push(row);
    table.lines.push(line);
    [isOpen, isParted] = [true, false];
  });
  return tables.map(headed);
}

/** A row that goes on below, its first cell empty. */
const continued = (row: readonly string[], more: readonly string[]): readonly string[] =>
  row.map((cell, column) => `${cell} ${more[column] ?? ''}`.trim());

/** The line above without a number that could be one of heads. */
function headAbove(lines: readonly Line[], at: number): Line | null {
  let above = at - 1;
  while (above >= 0 && isSpacing(lines[above]?.line ?? '') && at - above <= 2) above -= 1;
  const head = lines[above];
  return !head || holdsNumber(head.line) || /[.!。:：]\s*$/u.test(head.line) ? null : head;
}

/** With its heads, as far as they fit its rows; Japanese heads may be parted by one blank, having none within. */
function headed({ by, head, rows, lines }: Open): SeenTable {
  if (!head) return { heads: [], rows };
  // "Number | Move?" asks in its last cell; with wide gaps it could be a sentence.
  if (/\?\s*$/u.test(head.line) && by === ' ') return { heads: [], rows };
  const width = rows[0]?.length ?? 0;
  if (head.cut?.by === by && rows.every((row) => row.length === width) && head.cut.cells.length === width)
    return { heads: head.cut.cells, rows };
  if (by !== ' ') return { heads: head.cut?.by === by && head.cut.cells.length === width ? head.cut.cells : [], rows };
  const words = foldBlanks(head.line).split(/ +/);
  if (head.cut?.by === by && head.cut.cells.length > 1)
    return inColumns(placedCells(head.line), lines.map(placedCells)) ?? { heads: [], rows };
  const isJapanese = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(head.line);
  return { heads: words.length === width && isJapanese ? words : [], rows };
}

/** Heads and rows of which some have fewer cells: a range below two heads, a cell left empty, a column without a head. */
function inColumns(head: readonly Placed[], rows: readonly (readonly Placed[])[]): SeenTable | null {
  const ruling = rulingOf([...rows, head]);
  const spread = (line: readonly Placed[]): string[] | null => {
    const columns = columnsOf(line, ruling);
    const cells = ruling.map(() => '');
    columns?.forEach((column, i) => {
      cells[column] = line[i]?.text ?? '';
    });
    return columns && cells;
  };
  const heads = spread(head);
  return heads && { heads, rows: rows.map((row) => spread(splitTight(row, ruling)) ?? []) };
}

const isSpacing = (line: string): boolean => line.trim() === '' || isRuleLine(line);

/** Folded for comparison: letter case, widths and blanks do not matter. */
export const foldCell = (cell: string): string =>
  foldCharacters(cell.normalize('NFKC')).toLowerCase().replace(/\s+/g, ' ').trim();

/** The tables of a mail as a person sees them: those of its text, and those of the lists that may be the request's. */
export const tablesOf = (mail: Pick<WrittenMail, 'own' | 'lists'>): SeenTable[] => [
  ...tablesIn(mail.own),
  ...listsHeard(mail).flatMap((list) =>
    'text' in list ? tablesIn(list.text) : list.tables.map(({ rows }) => headedRows(rows)),
  ),
];

/** The cells of each column of the rows, from the first column to the last; '' where a row has none. */
export const columnsIn = ({ rows }: SeenTable): string[][] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => (row[column] ?? '').trim()),
  );

function headedRows(rows: readonly (readonly string[])[]): SeenTable {
  const at = rows.findIndex((row) => rolesOf(row) !== null);
  return { heads: rows[at] ?? [], rows: rows.slice(at + 1) };
}
