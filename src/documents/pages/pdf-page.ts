/** One page of a PDF as a layout: glyphs and boxes in, words with places out, as a person sees the page. */

import { MARK } from '../../message/struck-out.ts';
import { inkOf } from '../picture/ink.ts';
import { type GlyphSight, sightOfGlyphs, sightOfWord } from './glyph-sight.ts';
import type { Box, PageInk, PageLayout, Widget, Word } from './page-layout.ts';
import type { PdfFillings, PdfStamp, PdfWidget } from './pdf-widgets.ts';
import type { Glyph, PdfPage } from './pdfium.ts';
import { seenText } from './seen-text.ts';

/** Characters of a page: a printed page has four thousand. */
const MOST_GLYPHS = 60_000;
/** Enough to tell ink from paper, and a word from an empty place. */
const JUDGING_DPI = 120;
const LIST_DPI = 90;

export type PdfPageRead = PageLayout & {
  /** In the file's order, what may not be seen marked. */
  readonly text: string;
  /** How many letters and digits of the page the file holds as text. */
  readonly letters: number;
  /** What is drawn beside the text. */
  readonly textless: PageInk;
  /** The share of the page that pictures take. */
  readonly pictures: number;
};

/** The text of a page that is read without places. A long list has many of them, and is drawn smaller. */
export function readPageText(page: PdfPage, covers: readonly PdfStamp[]): string {
  const glyphs = page.glyphs(MOST_GLYPHS);
  const shown = page.render(LIST_DPI);
  const place = placer(page);
  const drawn = { page, shown, dpi: LIST_DPI, covers: covers.map((cover) => place(rectangle(cover))) };
  return seenText(glyphs, sightOfGlyphs(glyphs, drawn, place).sights);
}

/** @param number from 1 */
export function readPdfPage(
  page: PdfPage,
  number: number,
  widgets: readonly PdfWidget[],
  { stamps, covers }: Pick<PdfFillings, 'stamps' | 'covers'>,
): PdfPageRead {
  const place = placer(page);
  const picture = page.render(JUDGING_DPI);
  const glyphs = page.glyphs(MOST_GLYPHS);
  const pictures = page.pictureShare();
  const placedCovers = covers.map((cover) => place(rectangle(cover)));
  const drawn = { page, shown: picture, dpi: JUDGING_DPI, covers: placedCovers };
  const { sights, textless } = sightOfGlyphs(glyphs, drawn, place);
  const words = joinGlyphs(glyphs, sights, place).filter(({ sight }) => sight !== 'hidden');
  const boxes = widgets.map((widget): Widget => ({ ...widget, ...place(rectangle(widget)) }));
  return {
    number,
    width: page.width,
    height: page.height,
    words: words.map((word, i) => marked(word, words[i - 1], words[i + 1])),
    widgets: boxes,
    stamps: stamps.map((stamp) => place(rectangle(stamp))),
    isScan: false,
    ink: inkOf(picture),
    text: seenText(glyphs, sights),
    letters: words.reduce((sum, { text }) => sum + (text.match(/[\p{L}\p{N}]/gu)?.length ?? 0), 0),
    textless: inkOf(textless),
    pictures,
  };
}

type JoinedWord = Word & { readonly sight: GlyphSight };

/** Words in a row that may not be seen are marked together: a number may be several of them. */
function marked({ sight, ...word }: JoinedWord, before: JoinedWord | undefined, after: JoinedWord | undefined): Word {
  if (sight !== 'doubtful') return word;
  const goesOn = (other: JoinedWord | undefined): boolean =>
    other?.sight === 'doubtful' && Math.abs(other.bottom - word.bottom) < (word.bottom - word.top) * 0.5;
  return { ...word, text: `${goesOn(before) ? '' : MARK}${word.text}${goesOn(after) ? '' : MARK}` };
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

type OpenWord = {
  readonly text: string;
  readonly box: Box;
  readonly sights: readonly GlyphSight[];
  readonly object: number;
};

const isHidden = (sights: readonly GlyphSight[]): boolean => sights.every((sight) => sight === 'hidden');

/** Words in the file's order: a space, a jump, or the beginning or end of a row of underscores parts them. */
function joinGlyphs(glyphs: readonly Glyph[], sights: readonly GlyphSight[], place: (box: Box) => Box): JoinedWord[] {
  const words: JoinedWord[] = [];
  let open: OpenWord | null = null;
  const close = (): void => {
    if (open) words.push({ text: open.text, ...open.box, confidence: 100, sight: sightOfWord(open.sights, open.text) });
    open = null;
  };
  glyphs.forEach((glyph, i) => {
    if (/[\s\p{Cc}\p{Cf}]/u.test(glyph.char)) {
      close();
      return;
    }
    // What PDFium has put in has no place.
    if (glyph.right === glyph.left && glyph.top === glyph.bottom) return;
    const box = place(glyph);
    const own = Array.from({ length: glyph.char.length }, (): GlyphSight => sights[i] ?? 'seen');
    const before: OpenWord | null = open;
    // What is buried under paint is no part of the word that lies on it.
    const isApart = before !== null && before.object !== glyph.object && isHidden(before.sights) !== isHidden(own);
    if (before && !isApart && belongsTo(before, glyph.char, box))
      open = {
        text: before.text + glyph.char,
        box: joined(before.box, box),
        sights: [...before.sights, ...own],
        object: glyph.object,
      };
    else {
      close();
      open = { text: glyph.char, box, sights: own, object: glyph.object };
    }
  });
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
