/** The number list of a letter: what stands under its heading, row by row, also on the pages that follow. */
import { type Box, centre, holds, middle, type PageLayout, type Word } from '../pages/page-layout.ts';
import type { Label } from './find-labels.ts';
import { isBlank, type Phrase, textOf } from './phrases.ts';
import { joinRanges, withoutOrdinals } from './range-columns.ts';

export type FormPage = {
  readonly page: PageLayout;
  readonly labels: readonly Label[];
  /** What is no label. */
  readonly free: readonly Phrase[];
};

/** A line of the list with what it was read from. */
export type NumberLine = { readonly text: string; readonly page: PageLayout; readonly cells: readonly Cell[] };

const HEADS: readonly Label['field'][] = ['numbers', 'notPorted'];
const PASSED: readonly Label['field'][] = [...HEADS, 'other', 'respOrg'];

/** A heading of what stays, in whatever language it is printed, in the words that a list is read by. */
const KEPT = 'Not to be ported:';

/** @param taken words that belong to other fields */
export function readNumberLines(pages: readonly FormPage[], taken: ReadonlySet<Word>): NumberLine[] {
  const lines: NumberLine[] = [];
  let isOpen = false;
  for (const { page, labels, free } of pages) {
    const sorted = [...labels].sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
    const head = sorted.find(({ field }) => HEADS.includes(field));
    if (!isOpen && !head) continue;
    const top: number = isOpen ? 0 : (head?.box.top ?? 0) - 3;
    const stop: Label | undefined = sorted.find(({ field, box }) => box.top > top + 4 && !PASSED.includes(field));
    const area = { left: 0, right: page.width, top, bottom: (stop?.box.top ?? page.height + 1) - 3 };
    lines.push(...linesIn(page, area, sorted, free, taken));
    isOpen = !stop;
  }
  return lines;
}

/** Where no heading tells the list: everything that is no field. */
export const allLines = (pages: readonly FormPage[], taken: ReadonlySet<Word>): NumberLine[] =>
  pages.flatMap(({ page, labels, free }) =>
    linesIn(page, { left: 0, top: 0, right: page.width, bottom: page.height }, labels, free, taken),
  );

function linesIn(
  page: PageLayout,
  area: Box,
  labels: readonly Label[],
  free: readonly Phrase[],
  taken: ReadonlySet<Word>,
): NumberLine[] {
  const inside = (box: Box): boolean => holds(area, middle(box), centre(box));
  const boxes = page.widgets.filter((widget) => widget.kind === 'text' && inside(widget));
  const printed = free
    .filter(({ words, box }) => inside(box) && !words.every(isBlank) && !words.some((word) => taken.has(word)))
    .filter(({ box }) => !boxes.some((widget) => holds(widget, middle(box), centre(box), 1)));
  const heads = labels.filter(({ field, box }) => HEADS.includes(field) && inside(box));
  const cells = [
    ...boxes
      .filter(({ value }) => value.trim() !== '')
      .map((box) => ({ text: box.value.replace(/\s+/g, ' ').trim(), box })),
    ...printed.map(({ words, box }) => ({ text: withoutSpeck(textOf(words), page), box })),
    ...heads.map(({ field, words, box }) => ({ text: field === 'notPorted' ? KEPT : textOf(words), box })),
  ];
  return withoutBullets(joinRanges(withoutOrdinals(rowsOf(cells)))).flatMap((row) => joinRow(row, page));
}

/** What is left of a table's line is read as a letter before a whole number; a second reading has its digits alone (`areSure`). */
const withoutSpeck = (text: string, { isScan }: PageLayout): string =>
  isScan ? text.replace(/^\p{L}(?=\(?\d{3}\)?[ .-]?\d{3}[ .-]?\d{4}$)/u, '') : text;

/** The printed place of a line in the list, without an entry or beside it: "4." */
const isOrdinal = ({ text }: Cell): boolean => /^\(?\d{1,2}[.):]$/.test(text);

/** A bullet before every line is print; one before some of them may be somebody's mark. An ordinal says nothing of a number. */
function withoutBullets(rows: readonly Cell[][]): Cell[][] {
  const bullets = rows.flat().filter(isBullet);
  const listed = rows.flat().filter(({ text }) => /\d/.test(text));
  const isPrint = ({ box }: Cell): boolean => {
    const column = bullets.filter((other) => Math.abs(other.box.left - box.left) < 3);
    const [first, last] = [column[0], column.at(-1)];
    if (!first || !last || column.length < 2) return false;
    const behind = listed.filter(
      (cell) => cell.box.left > box.right && cell.box.left < box.right + 40 && isBetween(cell.box, first.box, last.box),
    );
    return behind.every((cell) => column.some((other) => Math.abs(centre(other.box) - centre(cell.box)) < 8));
  };
  const printed = new Set(bullets.filter(isPrint));
  return rows
    .map((row) => row.filter((cell) => !printed.has(cell) && !isOrdinal(cell)))
    .filter((row) => row.length > 0);
}

const isBetween = (box: Box, first: Box, last: Box): boolean => box.bottom > first.top && box.top < last.bottom;

const isBullet = ({ text }: Cell): boolean => /^[•▪●◦]$/u.test(text);

type Cell = { readonly text: string; readonly box: Box };

function rowsOf(cells: readonly Cell[]): Cell[][] {
  const rows: Cell[][] = [];
  for (const cell of [...cells].sort((a, b) => centre(a.box) - centre(b.box))) {
    const row = rows.at(-1);
    if (row && centre(cell.box) - centre((row[0] as Cell).box) < 5) row.push(cell);
    else rows.push([cell]);
  }
  return rows.map((row) => row.sort((a, b) => a.box.left - b.box.left));
}

/** Heights of a digit: typewriters leave such gaps within a number; cells of a table stand further apart. */
const WIDEST_TEAR = 1.7;

/** The number before is none yet, and this follows it closely: "787  555  0138". */
function isTorn({ text, cells }: NumberLine, next: Cell): boolean {
  const last = (cells.at(-1) as Cell).box;
  const gap = next.box.left - last.right;
  const digits = /[\d().+\s-]*$/.exec(text)?.[0].replace(/\D/g, '').length ?? 0;
  return (
    digits < 10 &&
    /^[\d().+\s-]{3,}/.test(next.text) &&
    gap < WIDEST_TEAR * Math.max(last.bottom - last.top, next.box.bottom - next.box.top)
  );
}

/** A cell that begins with a number begins a line; a remark, or the end of a range, belongs to what stands before it. */
function joinRow(row: readonly Cell[], page: PageLayout): NumberLine[] {
  const lines: NumberLine[] = [];
  for (const { text, box } of row) {
    const before = lines.at(-1);
    const isNew = /^[(+\d]/.test(text) && !/(?:[-–—~]|\b(?:to|thru|through))\s*$/i.test(before?.text ?? '');
    if (!before || (isNew && !(page.isScan && isTorn(before, { text, box }))))
      lines.push({ text, page, cells: [{ text, box }] });
    else lines[lines.length - 1] = { text: `${before.text} ${text}`, page, cells: [...before.cells, { text, box }] };
  }
  return lines;
}
