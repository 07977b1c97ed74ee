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
};

export function layOutText(text: string): PageLayout {
  const words: Word[] = [];
  const stamps: Box[] = [];
  let width = 0;
  const lines = text.split('\n');
  for (const [row, line] of lines.entries()) {
    let column = 0;
    for (const cell of line.split(APART)) {
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
