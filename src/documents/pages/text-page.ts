/** A text as a page: as a typewriter would have set it, so that letters in Word are read like those on paper. */
import type { Box, PageInk, PageLayout, Word } from './page-layout.ts';

/** Where a picture stands in a text (U+FFFC): it is laid out as a stamp. */
export const PICTURE = ' \ufffc ';

/** Points of a character and of a line. */
const CHARACTER = 6;
const LINE = 16;
const HEIGHT = 10;
const MARGIN = 40;
const PICTURE_WIDTH = 60;
/** Cells of a row stand apart: ` | `, tabulators, two spaces and more. */
const APART = /\s\|\s|\t|\s{2,}/;
const GAP = 4;

const NO_INK: PageInk = {
  amount: () => 0,
  share: () => 0,
  outline: () => null,
  outlines: () => [],
  hasRule: () => false,
  hasUpright: () => false,
};

export function layOutText(text: string): PageLayout {
  const words: Word[] = [];
  const stamps: Box[] = [];
  let width = 0;
  const lines = text.split('\n');
  const starts = columnStarts(lines);
  for (const [row, line] of lines.entries()) {
    let column = 0;
    for (const [nth, cell] of line.split(APART).entries()) {
      column = Math.max(column, starts[row]?.[nth] ?? 0);
      for (const part of cell.split(/\s+/).flatMap((piece) => piece.split(/(?<=_)(?=[^_])|(?<=[^_])(?=_{3})/))) {
        if (part === '') continue;
        const left = MARGIN + column * CHARACTER;
        const right = left + part.length * CHARACTER;
        const top = MARGIN + row * LINE;
        const box = { left, right, top, bottom: top + HEIGHT };
        if (part === PICTURE.trim()) stamps.push({ ...box, right: left + PICTURE_WIDTH });
        else words.push({ text: part, ...box, confidence: 100 });
        column += part.length + 1;
        width = Math.max(width, right);
      }
      column += GAP;
    }
  }
  const height = MARGIN * 2 + lines.length * LINE;
  return { number: 1, width: width + MARGIN, height, words, widgets: [], stamps, isScan: false, ink: NO_INK };
}

const CELLS = ' | ';
/** Characters: a wider cell pushes the rest of its row to the right, not those of the others. */
const WIDEST = 58;

/** Rows of a table that follow each other, equally many cells each, have their cells below each other: where each begins. */
function columnStarts(lines: readonly string[]): (readonly number[] | null)[] {
  const rows = lines.map((line) => (line.includes(CELLS) ? line.split(APART) : null));
  const starts: (readonly number[] | null)[] = [];
  for (let i = 0; i < rows.length; i++) {
    const count = rows[i]?.length ?? 0;
    let end = i + 1;
    while (count > 0 && rows[end]?.length === count) end++;
    const own = rows.slice(i, end);
    const widths = Array.from({ length: count }, (_, nth) =>
      Math.min(WIDEST, Math.max(...own.map((row) => row?.[nth]?.length ?? 0))),
    );
    let at = 0;
    const begins = widths.map((width) => {
      const begin = at;
      at += width + GAP;
      return begin;
    });
    starts.push(...own.map(() => (count > 0 ? begins : null)));
    i = end - 1;
  }
  return starts;
}
