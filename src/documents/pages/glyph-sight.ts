/**
 * Which characters of a page a person sees. The page is drawn twice, with its text and without: what makes no difference is painted over,
 * cut away, white on white or not painted at all. What is left where the text is not shows the lines that strike it out.
 */
import type { Grey } from '../picture/grey.ts';
import { type Box, centre, height, holds, middle } from './page-layout.ts';
import type { Glyph, PdfPage } from './pdfium.ts';

/** `doubtful`: hardly to be seen, seen in part, or struck out. */
export type GlyphSight = 'seen' | 'doubtful' | 'hidden';

/** Steps of grey, of 255: nothing; hardly to be read on paper or on some screens. */
const [NOTHING, FAINT] = [3, 60];
/** A watermark is pale, and read all the same. */
const FAINT_WORD = 24;
/** Points: lower letters are specks. */
const SPECK = 2.2;
/** So much of a character is another one's place: which of them is on top can't be told. */
const SHARED = 0.4;
/** So much higher are the letters of a watermark, or of a stamp. */
const LARGER = 2;

export type DrawnPage = {
  readonly page: Pick<PdfPage, 'renderWithout' | 'renderTextless'>;
  /** With all that is on it. */
  readonly shown: Grey;
  readonly dpi: number;
  /** What readers draw over the page, each in its own way: lines that strike out, boxes. */
  readonly covers: readonly Box[];
};

/**
 * @param place from the PDF's coordinates to the page's
 * @returns what is seen of each, and the page without its text
 */
export function sightOfGlyphs(
  glyphs: readonly Glyph[],
  { page, shown, dpi, covers }: DrawnPage,
  place: (box: Box) => Box,
): { readonly sights: GlyphSight[]; readonly textless: Grey } {
  const boxes = glyphs.map((glyph) => (glyph.ink ? place(glyph.ink) : null));
  const { shared, below, lower } = sharedPlaces(glyphs, boxes);
  // Of what lies in the letters of a watermark it is seen by taking it away alone.
  const objectOf = (i: number): number => glyphs[i]?.object ?? 0;
  const small = new Set([...below].map(objectOf));
  const without = below.size > 0 ? page.renderWithout(dpi, small) : null;
  // What was painted first, and is not missed when it is taken away, lies under paint, and the other on top of that.
  const first = new Set([...lower].map(objectOf).filter((object) => !small.has(object)));
  const upper = first.size > 0 ? page.renderWithout(dpi, first) : null;
  const isBuried = (i: number): boolean => {
    const [box, object] = [boxes[i], objectOf(i)];
    if (!box) return false;
    if (without && small.has(object)) return largestDifference(shown, without, box) <= NOTHING;
    return upper !== null && first.has(object) && largestDifference(without ?? shown, upper, box) <= NOTHING;
  };
  const buried = new Set([...glyphs.keys()].filter(isBuried));
  const isShared = (i: number): boolean => shared.get(i)?.some((other) => !buried.has(other)) ?? false;
  const textless = page.renderTextless(dpi) ?? shown;
  const sights = glyphs.map((glyph, i): GlyphSight => {
    const box = boxes[i];
    if (!box) return 'seen';
    if (glyph.isInvisible || buried.has(i)) return 'hidden';
    const difference = largestDifference(shown, (small.has(glyph.object) && without) || textless, box);
    if (difference <= NOTHING) return 'hidden';
    if (!/[\p{L}\p{N}]/u.test(glyph.char)) return 'seen';
    const isSpeck = Math.max(box.bottom - box.top, box.right - box.left) < SPECK;
    const isCovered = covers.some((cover) => holds(cover, middle(box), centre(box)));
    const isFaint = difference < (/\p{N}/u.test(glyph.char) ? FAINT : FAINT_WORD);
    const isDoubtful = isFaint || isSpeck || isCovered || isShared(i) || isStruck(textless, box);
    return isDoubtful ? 'doubtful' : 'seen';
  });
  return { sights, textless };
}

type Pixels = { readonly x1: number; readonly x2: number; readonly y1: number; readonly y2: number };

function pixelsOf({ dpi, width, height }: Grey, box: Box): Pixels {
  const scale = dpi / 72;
  return {
    x1: Math.max(0, Math.floor(box.left * scale)),
    x2: Math.min(width, Math.max(Math.floor(box.left * scale) + 1, Math.ceil(box.right * scale))),
    y1: Math.max(0, Math.floor(box.top * scale)),
    y2: Math.min(height, Math.max(Math.floor(box.top * scale) + 1, Math.ceil(box.bottom * scale))),
  };
}

function largestDifference(a: Grey, b: Grey, box: Box): number {
  const { x1, x2, y1, y2 } = pixelsOf(a, box);
  let largest = 0;
  for (let y = y1; y < y2; y++)
    for (let x = x1; x < x2; x++) {
      const at = y * a.width + x;
      const difference = Math.abs((a.pixels[at] ?? 255) - (b.pixels[at] ?? 255));
      if (difference > largest) largest = difference;
    }
  return largest;
}

/**
 * A line goes through the middle of the character, from one side to the other, and the ground shows on both sides of it. On a page that
 * is turned the line stands upright.
 */
function isStruck(textless: Grey, box: Box): boolean {
  const { x1, x2, y1, y2 } = pixelsOf(textless, box);
  const at = (x: number, y: number): number => textless.pixels[y * textless.width + x] ?? 255;
  return (
    hasLineWithin(y2 - y1, x2 - x1, (row, i) => at(x1 + i, y1 + row)) ||
    hasLineWithin(x2 - x1, y2 - y1, (column, i) => at(x1 + column, y1 + i))
  );
}

/** @param at the pixel at a place along a line, by line */
function hasLineWithin(lines: number, length: number, at: (line: number, place: number) => number): boolean {
  if (lines < 4 || length < 1) return false;
  // The lightest pixel of a line that goes through is dark.
  const lightest = (line: number): number => {
    let most = 0;
    for (let i = 0; i < length; i++) most = Math.max(most, at(line, i));
    return most;
  };
  const ground = Math.min(lightest(0), lightest(lines - 1));
  const margin = Math.ceil(lines * 0.2);
  for (let line = margin; line < lines - margin; line++) if (ground - lightest(line) > FAINT) return true;
  return false;
}

type SharedPlaces = {
  /** By character, the ones in whose place it lies. */
  readonly shared: ReadonlyMap<number, readonly number[]>;
  /** Those within much larger ones. */
  readonly below: ReadonlySet<number>;
  /** Those that another one of their size was painted over, in part or whole. */
  readonly lower: ReadonlySet<number>;
};

/**
 * Characters that lie on other ones: of about the same size, so that whose ink is seen there can't be told, or within much larger ones.
 */
function sharedPlaces(glyphs: readonly Glyph[], boxes: readonly (Box | null)[]): SharedPlaces {
  const [below, lower] = [new Set<number>(), new Set<number>()];
  const shared = new Map<number, number[]>();
  const cells = new Map<string, number[]>();
  boxes.forEach((box, i) => {
    if (!box || glyphs[i]?.char === '_') return;
    const [x1, x2] = [Math.floor(box.left / PLACE), Math.floor(Math.min(box.right, box.left + 600) / PLACE)];
    const [y1, y2] = [Math.floor(box.top / PLACE), Math.floor(Math.min(box.bottom, box.top + 600) / PLACE)];
    const met = new Set<number>();
    for (let x = x1; x <= x2; x++)
      for (let y = y1; y <= y2; y++) {
        const cell = cells.get(`${x} ${y}`) ?? [];
        for (const j of cell.slice(-MOST_IN_PLACE)) met.add(j);
        cells.set(`${x} ${y}`, [...cell.slice(-MOST_IN_PLACE), i]);
      }
    for (const j of met) {
      const [other, one] = [boxes[j], glyphs[j]];
      if (!other || !one || one.object === glyphs[i]?.object) continue;
      const common = overlap(box, other);
      // Written twice in one place to look bold.
      if (common <= 0 || (one.char === glyphs[i]?.char && Math.abs(box.left - other.left) < 1)) continue;
      // Letters and digits alone are judged; a comma tells where they lie.
      if (![one, glyphs[i]].every((glyph) => /[\p{L}\p{N}]/u.test(glyph?.char ?? ''))) {
        lower.add(one.order < (glyphs[i]?.order ?? 0) ? j : i);
        continue;
      }
      const ratio = height(box) / Math.max(0.01, height(other));
      if (ratio < 1 / LARGER) below.add(i);
      else if (ratio > LARGER) below.add(j);
      else {
        lower.add(one.order < (glyphs[i]?.order ?? 0) ? j : i);
        if (common < SHARED) continue;
        shared.set(i, [...(shared.get(i) ?? []), j]);
        shared.set(j, [...(shared.get(j) ?? []), i]);
      }
    }
  });
  return { shared, below, lower };
}

/** Points. */
const PLACE = 12;
/** A place of a sixth of an inch holds a few characters; a bomb puts thousands there. */
const MOST_IN_PLACE = 60;

/** As a share of the smaller of the two. */
function overlap(a: Box, b: Box): number {
  const width = Math.min(a.right, b.right) - Math.max(a.left, b.left);
  const height = Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top);
  if (width <= 0 || height <= 0) return 0;
  const area = (box: Box): number => (box.right - box.left) * (box.bottom - box.top);
  return (width * height) / Math.max(0.01, Math.min(area(a), area(b)));
}

/** What is seen of several characters in a row; marks and spaces say nothing. */
export function sightOfWord(sights: readonly GlyphSight[], text: string): GlyphSight {
  const counted = sights.filter((_, i) => /[\p{L}\p{N}]/u.test(text[i] ?? ''));
  // Rows of underscores are places to write in, drawn or not.
  if (counted.length === 0) return /^_+$/.test(text) || sights.includes('seen') ? 'seen' : 'hidden';
  if (counted.every((sight) => sight === 'hidden')) return 'hidden';
  return counted.every((sight) => sight === 'seen') ? 'seen' : 'doubtful';
}
