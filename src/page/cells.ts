/**
 * How a line falls into cells: bars, tabs, gaps wide enough to be seen, leaders of dots, a label before its colon; and which cells of
 * several lines stand in one column, where only blanks part them.
 */
import { regexp } from '../base/regexp.ts';
import { TELEPHONE } from '../base/telephone-shape.ts';

/** Nobody reads a line across that is longer. */
const LONGEST_ROW = 2000;
/** A label is a few words. */
const LABEL = regexp(/^\s*(?:[-*•·]\s*)?(\p{L}[^:：|\n]{0,40}?)\s*[:：]\s*(\S.*)$/u);
/** "Account ........ 88213": dots lead the eye to the value. */
const LEADER = /^(\s*\S.*?)\s*(?:\.\s?){4,}\s*(\S.*)$/u;
/** The same anywhere in a line, between a label and what it leads to; beside longer ones two dots do. */
const LEADERS = regexp(
  /(?<=[\p{L}\d).#%])[ \u00a0]*(?:\.[ \u00a0]?|…[ \u00a0]?|·[ \u00a0]?|_){4,}[ \u00a0]*(?=\S)|(?<=\S)[ \u00a0]*…{2,}[ \u00a0]*(?=\S)/gu,
);
const SHORT_LEADERS = regexp(/(?<=[\p{L}\d).#%])[ \u00a0]+\.{2,3}[ \u00a0]+(?=\S)/gu);

/** A line, a cell, a sentence, with its place in the text. */
export type Piece = { readonly text: string; readonly start: number; readonly end: number };

/** What stands between marks. @param marks with the flag `g` @param from where the text itself begins */
export function piecesOf(text: string, marks: RegExp, from = 0): Piece[] {
  let start = 0;
  const piece = (end: number): Piece => ({ text: text.slice(start, end), start: from + start, end: from + end });
  const pieces = [...text.matchAll(marks)].map(({ index, 0: mark }) => {
    const found = piece(index);
    start = index + mark.length;
    return found;
  });
  return [...pieces, piece(text.length)];
}

export type Cut = { readonly by: '|' | '\t' | ' '; readonly cells: readonly string[] };

/** @returns null where the line has one cell; letters, widths and blanks within a cell are as they were written */
export function cutLine(original: string): Cut | null {
  const line = original.length > LONGEST_ROW ? '' : foldBlanks(original.replace(/[｜│┃]/g, '|'));
  const isFramed = /^\|.*\|$/u.test(line);
  const by = (['|', '\t'] as const).find((mark) => line.includes(mark)) ?? ' ';
  const cells = by === ' ' ? line.split(/ {2,}/) : line.replace(isFramed ? /^\||\|$/g : /\|$/, '').split(by);
  return cells.length > 1 ? { by, cells: cells.map((cell) => cell.trim()) } : null;
}

/** The cells that bars part, blanks around them taken off; one where there is no bar. Each bar counts: what stands below each other has one index. */
export const barCells = (line: string): string[] => line.split('|').map((cell) => cell.trim());

/** The cells that bars, tabs or gaps part. */
export const seenCells = (line: string): string[] => line.trim().split(/ *(?:\||\t| {2}) */u);

/** @returns the label and what stands beside it, or null */
export function cutLabel(line: string): readonly [label: string, value: string] | null {
  if (line.length > LONGEST_ROW) return null;
  const [, label = '', value = ''] = LEADER.exec(line.slice(0, 400)) ?? LABEL.exec(line) ?? [];
  return label === '' || /^\/\//.test(value) ? null : [label.trim(), value.trim()];
}

/**
 * "EATN ...... 425-555-0100", "INIT ..... D. Ray  TEL NO ..... 425-555-0101": each label gets its colon in the place of its leader, and
 * what goes on behind its value a stop, character for character.
 *
 * @param isBeside whether lines near it have leaders of four dots
 */
export function labelLeaders(line: string, isBeside: boolean): string {
  if (line.length > LONGEST_ROW || !hasLeaders(line)) return isBeside ? labelAt(line, SHORT_LEADERS) : line;
  return labelAt(labelAt(line, LEADERS), SHORT_LEADERS);
}

export const hasLeaders = (line: string): boolean =>
  [...line.slice(0, LONGEST_ROW).matchAll(LEADERS)].some(({ index }) => isLabelled(line, index));

/** The cell before a leader is a few words. */
const isLabelled = (line: string, at: number): boolean => {
  const label =
    line
      .slice(0, at)
      .split(/ {2,}|[|;]/u)
      .at(-1) ?? '';
  return /\p{L}/u.test(label) && label.trim().length <= 40 && !TELEPHONE.test(label);
};

function labelAt(line: string, leaders: RegExp): string {
  let labelled = line;
  for (const { index, 0: dots } of line.matchAll(leaders)) {
    if (!isLabelled(labelled, index)) continue;
    labelled = `${labelled.slice(0, index)}:${' '.repeat(dots.length - 1)}${labelled.slice(index + dots.length)}`;
    // The label stands behind another value.
    const gap = / {2,}(?=\S[^:]*$)/u.exec(
      labelled.slice(0, index).replace(/:( +)/gu, (found) => ':'.padEnd(found.length, '\u0001')),
    );
    if (gap && gap.index > 0 && /\S/u.test(labelled.slice(0, gap.index)))
      labelled = `${labelled.slice(0, gap.index)};${labelled.slice(gap.index + 1)}`;
  }
  return labelled;
}

/** Below the heads: "--- | ---", "=====". */
export const isRuleLine = (line: string): boolean => /^[\s|:+=_─━-]*$/u.test(line) && /[-=_─━]/u.test(line);

export const foldBlanks = (line: string): string =>
  withoutIndent(line.replace(/\u3000/g, '  ').replace(/[^\S\t]/g, ' '));

/** A line without the blanks around it; tabs in front of other tabs are empty cells. */
export const withoutIndent = (line: string): string => {
  const words = line.trim();
  return words.includes('\t') ? line.replace(/^[^\S\t]+/u, '').trimEnd() : words;
};

/** A cell between gaps: where it stands in its line, and between which columns of the screen. */
export type Placed = {
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly left: number;
  readonly right: number;
};

const GAP = /[^\S\n|]{2,}|\u3000/gu;
/** As many cells in a line are compared with the line above. */
const MOST_CELLS = 24;
/** A name and its number are no longer. */
const LONGEST_TIGHT = 120;
/** East Asian letters and signs that take two columns. */
const WIDE =
  /[\u1100-\u115f\u2e80-\u303e\u3000\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6]/gu;

const widthOf = (text: string): number => text.replace(/\p{M}/gu, '').length + (text.match(WIDE)?.length ?? 0);

/** The cells of a line that only blanks part; one where there is no gap, none in an empty line. */
export function placedCells(line: string): Placed[] {
  if (line.length > LONGEST_ROW || line.trim() === '') return [];
  const from = line.length - line.trimStart().length;
  const end = line.trimEnd().length;
  const cells: Placed[] = [];
  const add = (start: number, stop: number): void => {
    const left = widthOf(line.slice(0, start));
    const text = line.slice(start, stop);
    cells.push({ text, from: start, to: stop, left, right: left + widthOf(text) });
  };
  let start = from;
  for (const gap of line.matchAll(GAP)) {
    if (gap.index < from || gap.index >= end) continue;
    add(start, gap.index);
    start = gap.index + gap[0].length;
  }
  add(start, end);
  return cells;
}

/** Of several lines the first with the most cells rules the others: give rows before heads, whose words are less evenly set. */
export const rulingOf = (lines: readonly (readonly Placed[])[]): readonly Placed[] =>
  lines.reduce((most, line) => (line.length > most.length ? line : most), []);

/** "Kenosha (414) 555-0102": a name that fills its column up to the number in the next one, which begins where others begin. */
export const splitTight = (cells: readonly Placed[], ruling: readonly Placed[]): readonly Placed[] =>
  cells.length >= ruling.length ? cells : cells.flatMap((cell) => splitOnce(cell, ruling));

function splitOnce(cell: Placed, ruling: readonly Placed[]): Placed[] {
  if (cell.text.length > LONGEST_TIGHT) return [cell];
  const [, name = '', gap = ''] = /^(.*?\p{L}[^\s\d(+]*)(\s)(?=[(+]?\d{3})/u.exec(cell.text) ?? [];
  if (gap === '') return [cell];
  const right = cell.left + widthOf(name);
  if (!ruling.some(({ left }) => left === right + 1)) return [cell];
  const from = cell.from + name.length + 1;
  return [
    { ...cell, text: name, to: cell.from + name.length, right },
    { ...cell, text: cell.text.slice(name.length + 1), from, left: right + 1 },
  ];
}

/**
 * In which column each cell of a line stands, told by where it begins, ends or has its middle; lines with as many cells as the
 * ruling one have them in its order, however unevenly they are set.
 *
 * @param ruling the line with the most cells
 * @returns for each cell of the line the index of its column, rising; null where the ruling line has fewer
 */
export function columnsOf(line: readonly Placed[], ruling: readonly Placed[]): number[] | null {
  if (line.length > ruling.length || ruling.length > MOST_CELLS) return null;
  if (line.length === ruling.length) return line.map((_, i) => i);
  // The cheapest way to give the cells from `i` on columns from `column` on.
  const known = new Map<number, { cost: number; columns: number[] }>();
  const best = (i: number, column: number): { cost: number; columns: number[] } => {
    if (i === line.length) return { cost: 0, columns: [] };
    const key = i * (MOST_CELLS + 1) + column;
    const before = known.get(key);
    if (before) return before;
    let found = { cost: Number.POSITIVE_INFINITY, columns: [] as number[] };
    for (let at = column; at <= ruling.length - (line.length - i); at++) {
      const rest = best(i + 1, at + 1);
      const cost = distance(line[i], ruling[at]) + rest.cost;
      if (cost < found.cost) found = { cost, columns: [at, ...rest.columns] };
    }
    known.set(key, found);
    return found;
  };
  return best(0, 0).columns;
}

function distance(a?: Placed, b?: Placed): number {
  if (!a || !b) return Number.POSITIVE_INFINITY;
  return Math.min(
    Math.abs(a.left - b.left),
    Math.abs(a.right - b.right),
    Math.abs(a.left + a.right - b.left - b.right) / 2,
  );
}
