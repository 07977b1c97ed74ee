/**
 * Figures at the foot of a table that count its rows without a word for it: "; ; 4" below three numbers (desk rules, section 3: where a
 * stated total and the list differ, a person tells). Text in, the figures that neither its rows nor a column of it come to out.
 */
import { regexp } from '../../base/regexp.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { holdsNumber } from '../text/sentences.ts';

export type FootFigure = { readonly count: number; readonly quote: string };

/** A foot stands this close below the last number. */
const BELOW = 3;
const LONGEST = 500;
const MARKS = ['|', '\t', ';', ','] as const;
/** What a foot may say beside its figure. */
const LABEL = regexp(
  /^(?:(?:grand |sub-?)?totals?|sums?|count|tally|all|lines?|numbers?|rows?|suma|cuenta|cantidad|recuento|líneas|números|filas|somme|compte|nombre|lignes|numéros|totale|somma|conteggio|linee|numeri|righe|合計|計|総数|件数|本数|回線数|番号数)(?: \p{L}+){0,3}:?$/iu,
);
/** Money, shares and times are no counts. */
const FIGURE = /^0{0,3}\d{1,4}$/u;

type Row = { readonly line: string; readonly cells: readonly string[]; readonly isEntry: boolean };

/** @param original lines of a text, or the rows of a list with bars between the cells */
export function footFigures(original: string): FootFigure[] {
  return blocksIn(foldCharacters(original)).flatMap((rows) => {
    const last = rows.findLastIndex(({ isEntry }) => isEntry);
    const entries = rows.filter(({ isEntry }) => isEntry);
    if (entries.length < 2) return [];
    const right = new Set([entries.length, ...sumsOf(entries)]);
    return rows.slice(last + 1, last + 1 + BELOW).flatMap(({ cells, line }): FootFigure[] => {
      const filled = cells.filter((cell) => cell !== '');
      const figures = filled.filter((cell) => FIGURE.test(cell));
      if (figures.length === 0 || !filled.every((cell) => FIGURE.test(cell) || LABEL.test(cell))) return [];
      const wrong = figures.map(Number).filter((count) => count > 0 && !right.has(count));
      return wrong.map((count) => ({ count, quote: line.replace(/\s+/gu, ' ').trim().slice(0, 120) }));
    });
  });
}

/** Neighbouring lines that the same mark parts into cells. */
function blocksIn(text: string): Row[][] {
  const blocks: Row[][] = [];
  let open: string | null = null;
  for (const line of text.split('\n')) {
    const by = line.length > LONGEST ? undefined : MARKS.find((mark) => line.includes(mark));
    if (by === undefined) {
      // A rule above the foot.
      if (!/^[\s+=-]*$/u.test(line) || !/[=-]/u.test(line)) open = null;
      continue;
    }
    const cells = line.split(by).map((cell) => cell.trim());
    // A sentence with commas is no row.
    const isRow = by !== ',' || !/[.!?]\s*$/u.test(line);
    if (!isRow) open = null;
    else if (open === by) blocks.at(-1)?.push({ line, cells, isEntry: holdsNumber(line) });
    else {
      blocks.push([{ line, cells, isEntry: holdsNumber(line) }]);
      open = by;
    }
  }
  return blocks;
}

/** Of the columns that hold nothing but counts. */
function sumsOf(entries: readonly Row[]): number[] {
  const width = Math.max(...entries.map(({ cells }) => cells.length));
  return Array.from({ length: width }, (_, column) =>
    entries.map(({ cells }) => cells[column] ?? '').filter((cell) => cell !== ''),
  ).flatMap((cells) => {
    const counts = cells.filter((cell) => FIGURE.test(cell)).map(Number);
    return counts.length > 0 ? [counts.reduce((sum, count) => sum + count, 0)] : [];
  });
}
