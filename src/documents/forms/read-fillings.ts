/** What fills the place of one label, as one value: boxes and printed words in, their text out. */
import { around, type Box, centre, height, type Widget, type Word } from '../pages/page-layout.ts';

export type Value = {
  readonly words: readonly Word[];
  readonly text: string;
  readonly rival: string | null;
  readonly box: Box;
};

/** What fills a form: the words of a box, or printed words that are no label. */
export type Filling = { readonly words: readonly Word[]; readonly box: Box; readonly widget: Widget | null };

/** Row by row: words of one row, as a scanner has them, are not equally high. */
function inReadingOrder(own: readonly Filling[]): Filling[] {
  const rows: Filling[][] = [];
  for (const filling of [...own].sort((a, b) => centre(a.box) - centre(b.box))) {
    const first = rows.at(-1)?.[0];
    if (first && centre(filling.box) - centre(first.box) < Math.min(height(first.box), height(filling.box)) * 0.5)
      rows.at(-1)?.push(filling);
    else rows.push([filling]);
  }
  return rows.flatMap((row) => row.sort((a, b) => a.box.left - b.box.left));
}

/** In heights: no space between two words is narrower. A scanner cuts a value where its letters change in size; a file tells its words. */
const NARROWEST_SPACE = 0.2;

type Part = { readonly box: Box; readonly text: string; readonly isRead: boolean };

const isRead = ({ confidence }: Word): boolean => confidence < 100;

function joined(parts: readonly Part[]): string {
  return parts.reduce((text, part, i) => {
    const before = parts[i - 1]?.box;
    if (!before) return part.text;
    const isLevel = Math.abs(centre(before) - centre(part.box)) < height(part.box) * 0.6;
    const gap = part.box.left - before.right;
    const isCut =
      part.isRead && isLevel && gap < Math.max(height(before), height(part.box)) * NARROWEST_SPACE && gap > -3;
    return `${text}${isCut ? '' : ' '}${part.text}`;
  }, '');
}

/** A form box that holds one thing and shows another has a rival. */
export function readFillings(own: readonly Filling[]): Value {
  const parts = inReadingOrder(own);
  const readings = parts.map(({ widget, words, box }) => {
    const shown = joined(words.map((word) => ({ box: word, text: word.text, isRead: isRead(word) })));
    const held = widget?.value.replace(/\s+/g, ' ').trim() ?? '';
    return {
      box,
      text: held || shown,
      isRead: words.some(isRead),
      rival: held && shown && !isSame(held, shown) ? shown : null,
    };
  });
  const words = parts.flatMap((part) => part.words);
  return {
    words,
    text: joined(readings.filter(({ text }) => text !== '')),
    rival: readings.find(({ rival }) => rival)?.rival ?? null,
    box: around(parts.map(({ box }) => box)),
  };
}

/** A long value runs out of its box: what shows may be a part. */
function isSame(held: string, shown: string): boolean {
  const [a, b] = [held, shown].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')) as [string, string];
  return a === b || b === '' || (b.length >= 4 && a.includes(b));
}
