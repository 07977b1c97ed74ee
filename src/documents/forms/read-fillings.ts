/** What fills the place of one label, as one value: boxes and printed words in, their text out. */
import { around, type Box, centre, height, type Widget, type Word } from '../pages/page-layout.ts';
import { textOf } from './phrases.ts';

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

/** A form box that holds one thing and shows another has a rival. */
export function readFillings(own: readonly Filling[]): Value {
  const parts = inReadingOrder(own);
  const readings = parts.map(({ widget, words }) => {
    const shown = textOf(words);
    const held = widget?.value.replace(/\s+/g, ' ').trim() ?? '';
    return { text: held || shown, rival: held && shown && !isSame(held, shown) ? shown : null };
  });
  const words = parts.flatMap((part) => part.words);
  return {
    words,
    text: readings
      .map(({ text }) => text)
      .filter(Boolean)
      .join(' '),
    rival: readings.find(({ rival }) => rival)?.rival ?? null,
    box: around(parts.map(({ box }) => box)),
  };
}

/** A long value runs out of its box: what shows may be a part. */
function isSame(held: string, shown: string): boolean {
  const [a, b] = [held, shown].map((text) => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '')) as [string, string];
  return a === b || b === '' || (b.length >= 4 && a.includes(b));
}
