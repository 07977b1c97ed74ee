/** One page of a PDF as a layout: glyphs and boxes in, words with places out, as a person sees the page. */

import type { Grey } from '../picture/grey.ts';
import { inkOf } from '../picture/ink.ts';
import type { Box, PageLayout, Widget, Word } from './page-layout.ts';
import type { PdfStamp, PdfWidget } from './pdf-widgets.ts';
import type { Glyph, PdfPage } from './pdfium.ts';

/** Characters of a page: a printed page has four thousand. */
const MOST_GLYPHS = 60_000;
/** Enough to tell ink from paper, and a word from an empty place. */
const JUDGING_DPI = 120;

export type PdfPageRead = PageLayout & {
  /** The page shows text that the file holds as text. */
  readonly hasText: boolean;
};

/** @param number from 1 */
export function readPdfPage(
  page: PdfPage,
  number: number,
  widgets: readonly PdfWidget[],
  stamps: readonly PdfStamp[],
): PdfPageRead {
  const place = placer(page);
  const picture = page.render(JUDGING_DPI);
  const shown = joinGlyphs(
    page.glyphs(MOST_GLYPHS).filter(({ isInvisible }) => !isInvisible),
    place,
  ).filter((word) => /^_+$/.test(word.text) || isVisible(word, picture));
  const boxes = widgets.map((widget): Widget => ({ ...widget, ...place(rectangle(widget)) }));
  return {
    number,
    width: page.width,
    height: page.height,
    words: shown,
    widgets: boxes,
    stamps: stamps.map((stamp) => place(rectangle(stamp))),
    isScan: false,
    ink: inkOf(picture),
    hasText: shown.some(({ text }) => /[\p{L}\p{N}]/u.test(text)),
  };
}

const rectangle = ({ x, y, width, height }: PdfStamp): Box => ({
  left: x,
  right: x + width,
  bottom: y,
  top: y + height,
});

/** From the PDF's coordinates (origin below, before rotation) to the page's (origin above, as shown). */
function placer({ crop, rotation }: PdfPage): (box: Box) => Box {
  const at = (x: number, y: number): readonly [number, number] => {
    if (rotation === 90) return [y - crop.bottom, x - crop.left];
    if (rotation === 180) return [crop.right - x, y - crop.bottom];
    if (rotation === 270) return [crop.top - y, crop.right - x];
    return [x - crop.left, crop.top - y];
  };
  return (box) => {
    const [x1, y1] = at(box.left, box.bottom);
    const [x2, y2] = at(box.right, box.top);
    return { left: Math.min(x1, x2), right: Math.max(x1, x2), top: Math.min(y1, y2), bottom: Math.max(y1, y2) };
  };
}

/** Words in the file's order: a space, a jump, or the beginning or end of a row of underscores parts them. */
function joinGlyphs(glyphs: readonly Glyph[], place: (box: Box) => Box): Word[] {
  const words: Word[] = [];
  let open: { text: string; box: Box } | null = null;
  const close = (): void => {
    if (open) words.push({ text: open.text, ...open.box, confidence: 100 });
    open = null;
  };
  for (const glyph of glyphs) {
    if (/[\s\p{Cc}\p{Cf}]/u.test(glyph.char)) {
      close();
      continue;
    }
    const box = place(glyph);
    const before: { text: string; box: Box } | null = open;
    if (before && !belongsTo(before, glyph.char, box)) close();
    open = open
      ? { text: `${(open as { text: string }).text}${glyph.char}`, box: joined((open as { box: Box }).box, box) }
      : { text: glyph.char, box };
  }
  close();
  return words;
}

function belongsTo(word: { text: string; box: Box }, char: string, box: Box): boolean {
  const size = Math.max(word.box.bottom - word.box.top, box.bottom - box.top);
  const gap = box.left - word.box.right;
  const isLevel = Math.abs(box.bottom - word.box.bottom) < size * 0.5;
  return isLevel && gap < size * 0.6 && gap > -size * 2 && word.text.endsWith('_') === (char === '_');
}

const joined = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** White on white, or painted over: "only what a person would see counts" (rules, section 3). */
function isVisible(box: Box, { pixels, width, height, dpi }: Grey): boolean {
  const scale = dpi / 72;
  const [x1, x2] = [Math.max(0, Math.floor(box.left * scale)), Math.min(width - 1, Math.ceil(box.right * scale))];
  const [y1, y2] = [Math.max(0, Math.floor(box.top * scale)), Math.min(height - 1, Math.ceil(box.bottom * scale))];
  let [darkest, lightest] = [255, 0];
  for (let y = y1; y <= y2; y++)
    for (let x = x1; x <= x2; x++) {
      const pixel = pixels[y * width + x] ?? 255;
      if (pixel < darkest) darkest = pixel;
      if (pixel > lightest) lightest = pixel;
    }
  return lightest - darkest > 24;
}
