/** A picture of a page as a layout: pixels in, words with places out. The same for scans, photographs and faxes. */
import { type Box, height, type PageLayout, type Word } from '../pages/page-layout.ts';
import type { Blob } from './blobs.ts';
import { evenLight } from './even-light.ts';
import type { Grey } from './grey.ts';
import { inkOf } from './ink.ts';
import { recognise } from './ocr.ts';
import { withoutRules } from './rules.ts';
import { findSegments, type Segment } from './segments.ts';
import { atResolution, findSkew, straighten, turn } from './straighten.ts';

/** At this resolution small print has letters of twenty pixels. */
const READING_DPI = 220;
/** Pixels a letter is enlarged or reduced to: what the engine reads best. */
const LETTER = 34;
/** Below this share of words that were read surely, the page may lie on its side or upside down. */
const SURE = 0.4;
/** From this share on it does not: read another way round a page gives few words, and none of them surely. */
const UPRIGHT = 0.8;
/** A page lies on its side more often than upside down. */
const QUARTERS = [1, 3, 2] as const;
/** So many lines are looked at to tell which way a page lies. */
const GLIMPSE = 16;

/** A page that was read by OCR, and can be looked at again. */
export type ReadPicture = PageLayout & {
  /** Reads one place once more, in another size; '' when nothing stands there. */
  reread(box: Box, digitsOnly: boolean): Promise<string>;
};

/** @param number of the page in its document, from 1 */
export async function readPicture(picture: Grey, number: number): Promise<ReadPicture> {
  const even = evenLight(atResolution(picture, READING_DPI));
  let best = await glimpse(even);
  if (best.share < SURE && best.page.segments.length > 0)
    for (const quarters of QUARTERS) {
      const other = await glimpse(turn(even, quarters));
      if (other.share > best.share + 0.15) best = other;
      if (best.share >= UPRIGHT) break;
    }
  const { page, words } = best;
  const rest = page.segments.filter((segment) => !words.has(segment));
  for (const [i, found] of (await readSegments(page, rest)).entries()) words.set(rest[i] as Segment, found);
  return layoutOf(
    page,
    page.segments.flatMap((segment) => words.get(segment) ?? []),
    number,
  );
}

/** A page without slope and rules, and the lines on it. */
type LevelPage = { readonly level: Grey; readonly clean: Grey; readonly segments: readonly Segment[] };

function levelled(picture: Grey): LevelPage {
  const level = straighten(picture, findSkew(picture));
  const clean = withoutRules(level);
  return { level, clean, segments: findSegments(clean) };
}

const readSegments = ({ clean, segments }: LevelPage, chosen: readonly Segment[]): Promise<Word[][]> =>
  Promise.all(chosen.map((segment) => readSegment(clean, segment, segments)));

/** A few lines tell which way a page lies: only that way is read whole. */
type Glimpse = { readonly page: LevelPage; readonly words: Map<Segment, Word[]>; readonly share: number };

async function glimpse(picture: Grey): Promise<Glimpse> {
  const page = levelled(picture);
  const longest = [...page.segments].sort((a, b) => b.blobs.length - a.blobs.length).slice(0, GLIMPSE);
  const read = await readSegments(page, longest);
  return { page, words: new Map(longest.map((segment, i) => [segment, read[i] ?? []])), share: sureShare(read.flat()) };
}

function layoutOf({ level, clean }: LevelPage, words: readonly Word[], number: number): ReadPicture {
  const points = 72 / level.dpi;
  // A number is asked for by the page as a whole, and again by the field or list it stands in.
  const known = new Map<string, Promise<string>>();
  return {
    number,
    width: level.width * points,
    height: level.height * points,
    words,
    widgets: [],
    stamps: [],
    isScan: true,
    ink: inkOf(level, clean),
    reread(box, digitsOnly) {
      const piece = rereadPiece(clean, box);
      const place = [piece.left, piece.top, piece.right, piece.bottom, digitsOnly].join(' ');
      const reading = known.get(place) ?? reread(clean, box, piece, digitsOnly);
      known.set(place, reading);
      return reading;
    },
  };
}

const sureShare = (words: readonly Word[]): number => {
  const letters = words.filter(({ text }) => /[\p{L}\p{N}]{3}/u.test(text));
  return letters.filter(({ confidence }) => confidence >= 75).length / Math.max(8, letters.length);
};

async function readSegment(page: Grey, segment: Segment, all: readonly Segment[]): Promise<Word[]> {
  const margin = Math.round(segment.letterHeight * 0.35);
  const [left, top] = [Math.max(0, segment.left - margin), Math.max(0, segment.top - margin)];
  const piece = cut(page, { left, top, right: segment.right + margin, bottom: segment.bottom + margin });
  const points = 72 / page.dpi;
  blankStrangers(piece, { left, top }, segment, all);
  const words = await recognise(atLetterHeight(piece, segment.letterHeight), 'line');
  return words
    .filter(({ text }) => /\S/.test(text))
    .map((word) => ({
      ...word,
      left: word.left + left * points,
      right: word.right + left * points,
      // The line's own height: the engine's boxes of single words reach into the margin.
      top: segment.top * points,
      bottom: segment.bottom * points,
    }));
}

/**
 * Letters of other lines that reach into the piece are painted white, or they would be read twice: a value stands a little
 * higher than its label, and larger. Where they touch the line's own letters they stay.
 */
function blankStrangers(
  piece: Grey,
  at: { left: number; top: number },
  segment: Segment,
  all: readonly Segment[],
): void {
  const [right, bottom] = [at.left + piece.width, at.top + piece.height];
  const isWithin = (b: Segment | Blob): boolean =>
    b.left < right && b.right > at.left && b.top < bottom && b.bottom > at.top;
  for (const other of all) {
    if (other === segment || !isWithin(other)) continue;
    for (const blob of other.blobs) {
      if (!isWithin(blob) || segment.blobs.some((own) => overlaps(own, blob))) continue;
      for (let y = Math.max(0, blob.top - 1 - at.top); y < Math.min(piece.height, blob.bottom + 1 - at.top); y++)
        piece.pixels.fill(
          255,
          y * piece.width + Math.max(0, blob.left - 1 - at.left),
          y * piece.width + Math.max(0, Math.min(piece.width, blob.right + 1 - at.left)),
        );
    }
  }
}

const overlaps = (a: Blob, b: Blob): boolean =>
  a.left < b.right + 1 && b.left < a.right + 1 && a.top < b.bottom + 1 && b.top < a.bottom + 1;

/** Between 0.8 and 1.25 of it, sizing would cost sharpness. */
function atLetterHeight(piece: Grey, letterHeight: number, wanted = LETTER): Grey {
  const factor = wanted / letterHeight;
  return factor > 0.8 && factor < 1.25 ? piece : { ...atResolution(piece, piece.dpi * factor) };
}

/** Pixels of the page. */
function rereadPiece(page: Grey, box: Box): Box {
  const scale = page.dpi / 72;
  const margin = Math.round(height(box) * scale * 0.25);
  return {
    left: Math.round(box.left * scale) - margin,
    top: Math.round(box.top * scale) - margin,
    right: Math.round(box.right * scale) + margin,
    bottom: Math.round(box.bottom * scale) + margin,
  };
}

async function reread(page: Grey, box: Box, piece: Box, digitsOnly: boolean): Promise<string> {
  const letters = (height(box) * page.dpi) / 72;
  const words = await recognise(atLetterHeight(cut(page, piece), letters, LETTER * 1.5), 'line', digitsOnly);
  return words.map(({ text }) => text).join(' ');
}

/** With a white rim where the cut reaches beyond the page. */
function cut({ width, height, pixels, dpi }: Grey, { left, top, right, bottom }: Box): Grey {
  const [w, h] = [Math.max(1, right - left), Math.max(1, bottom - top)];
  const piece = new Uint8Array(w * h).fill(255);
  for (let y = 0; y < h; y++) {
    const from = top + y;
    if (from < 0 || from >= height) continue;
    const [a, b] = [Math.max(0, left), Math.min(width, right)];
    if (b > a) piece.set(pixels.subarray(from * width + a, from * width + b), y * w + (a - left));
  }
  return { width: w, height: h, pixels: piece, dpi };
}
