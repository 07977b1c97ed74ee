/** Tables of a number list whose second column holds the ends of ranges: rows of cells in, rows with each range in one cell out. */
import { type Box, middle } from '../pages/page-layout.ts';

type Cell = { readonly text: string; readonly box: Box };

/** What heads the column of a range's end, in the desk's languages. */
const END =
  /^(?:to|through|thru|until|up to|end(?:ing)?|last|(?:to|through|thru|end(?:ing)?|last) (?:telephone |phone )?(?:number|no\.?|tn)|a|al|hasta|fin|final|último|(?:al|hasta el|último) número|à|au|jusqu['’](?:à|au)|dernier(?: numéro)?|fino a|fino al|fine|ultimo(?: numero)?|al numero|まで|終了|終了番号|最終番号)$/iu;
const START =
  /^(?:from|start(?:ing)?|first|begin(?:ning)?|(?:from|start(?:ing)?|first|begin(?:ning)?) (?:telephone |phone )?(?:number|no\.?|tn)|de|del|desde|inicio|primer(?:o|a)?|(?:desde el|del|primer) número|du|à partir de|début|premier(?: numéro)?|da|dal|inizio|primo(?: numero)?|dal numero|から|開始|開始番号)$/iu;
const NUMBER = /(?:number|phone|\btn|número|teléfono|numéro|téléphone|numero|telefono|番号)/iu;

const isHead = (cell: Cell, pattern: RegExp): boolean =>
  cell.text.split(/\s[/|／]\s/u).some((part) => pattern.test(part.trim().replace(/[:：]$/u, '')));

/** @param rows from top to bottom, each from left to right */
export function joinRanges(rows: readonly (readonly Cell[])[]): Cell[][] {
  let columns: { readonly start: Box; readonly end: Box; readonly after: number } | null = null;
  return rows.map((row) => {
    columns = columnsOf(row) ?? columns;
    const { start, end, after } = columns ?? {};
    if (!start || !end || after === undefined) return [...row];
    const last = row.find(({ text, box }) => isNumber(text) && middle(box) > end.left - 14 && box.left < after);
    const first = row.find((cell) => cell !== last && isNumber(cell.text) && isInColumn(cell.box, start, end));
    if (!first || !last || first.box.left > last.box.left) return [...row];
    const box = { ...first.box, right: last.box.right };
    return row.flatMap((cell): Cell[] => {
      if (cell === last) return [];
      return cell === first ? [{ text: `${first.text} - ${last.text}`, box }] : [cell];
    });
  });
}

const isNumber = (text: string): boolean => /^[(+]?\d[\d().+\s-]{3,}$/.test(text);
const isInColumn = (box: Box, start: Box, end: Box): boolean => box.left > start.left - 24 && box.left < end.left - 4;

function columnsOf(row: readonly Cell[]): { start: Box; end: Box; after: number } | null {
  if (row.length < 2 || row.some(({ text }) => /\d{3}/.test(text))) return null;
  const at = row.findIndex((cell, i) => i > 0 && isHead(cell, END));
  const [start, end, next] = [row[at - 1], row[at], row[at + 1]];
  if (!start || !end || !(isHead(start, START) || NUMBER.test(start.text))) return null;
  return { start: start.box, end: end.box, after: (next?.box.left ?? Number.POSITIVE_INFINITY) - 4 };
}

/** The places of a table's rows, counted from one in a column of their own, or in one before each column of numbers: they are no entries. */
export function withoutOrdinals(rows: readonly (readonly Cell[])[]): Cell[][] {
  const across = rows.flatMap((row) =>
    row.filter((cell, i) => isPlace(cell) && (i === 0 || isNumber(row[i - 1]?.text ?? ''))),
  );
  const isCount =
    across.length >= 2 && across.length <= MOST_PLACES && (isCountedUp(across) || isCountedUp(down(across)));
  return rows.map((row) => (isCount ? row.filter((cell) => !across.includes(cell)) : [...row]));
}

/** Column by column. */
const down = (cells: readonly Cell[]): Cell[] =>
  [...Map.groupBy(cells, ({ box }) => columnAt(cells, box))].sort(([a], [b]) => a - b).flatMap(([, column]) => column);
/** Of two digits. */
const MOST_PLACES = 99;

const isPlace = ({ text }: Cell): boolean => /^\d{1,2}$/.test(text);
const isCountedUp = (cells: readonly Cell[]): boolean => cells.every(({ text }, i) => Number(text) === i + 1);
/** The left edge that stands for all that are as near. */
const columnAt = (cells: readonly Cell[], { left }: Box): number =>
  Math.min(...cells.flatMap(({ box }) => (Math.abs(box.left - left) < 9 ? [box.left] : [])));
