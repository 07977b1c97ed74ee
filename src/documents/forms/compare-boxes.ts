/**
 * Boxes to tick on a scan, judged by comparing them with each other: they stand in one column, before the words of their
 * options, and one that nobody ticked shows where the others are, and how empty an empty one is.
 */
import { type Box, centre, height, middle, type PageLayout } from '../pages/page-layout.ts';

/** Where the words of an option begin, and their height; a mark that OCR took for a letter may have made it more. */
export type OptionPlace = { readonly left: number; readonly top: number; readonly bottom: number };

export type Mark = 'on' | 'off' | 'unclear' | 'missing';

/** Points: a box stands so far before the words, "I am only" between them. */
const BEFORE = 75;
/** Points: so much higher or lower than its words may a box stand. */
const OFF_LEVEL = 6.5;
/** Points: the columns of hand-set forms, and what a pen adds to a box. */
const COLUMN = 4;
/** Of the inside of a box: the pen that ticks leaves more than the first, dust and blur less than the second. */
const TICKED = 0.16;
const EMPTY = 0.05;
/** Beside an empty box a thin stroke tells, too. */
const TICKED_BESIDE_EMPTY = 0.1;
/** Of each side: the printed edge, and what the page's skew adds to it. */
const EDGE = 0.22;
/** Square points of ink left of a box: somebody has marked the line there. */
const BESIDE = 5;

/** @returns a mark for each place, in order; null where no empty box of the page tells what its boxes look like */
export function compareBoxes(page: PageLayout, places: readonly OptionPlace[]): readonly Mark[] | null {
  const found = places.map((place) => outlinesOf(page, place, places));
  const model = emptyBox(page, places, found);
  if (!model) return null;
  const boxes = places.map((place, i) => boxAt(place, model, found[i] ?? []));
  const shares = boxes.map((box) => page.ink.share(inside(box)));
  const emptiest = Math.min(...shares);
  return shares.map((share, i): Mark => {
    const isTicked = share >= TICKED || (share >= TICKED_BESIDE_EMPTY && emptiest <= share / 4);
    if (isTicked) return 'on';
    if (share > EMPTY) return 'unclear';
    return page.ink.amount(leftOf(boxes[i] as Box)) > BESIDE ? 'unclear' : 'off';
  });
}

/** What could be the box of these words, and of no others: lines of a form stand close. */
function outlinesOf(page: PageLayout, place: OptionPlace, places: readonly OptionPlace[]): readonly Box[] {
  const area = {
    left: Math.max(0, place.left - BEFORE),
    right: place.left - 1,
    top: place.top - OFF_LEVEL,
    bottom: place.bottom + OFF_LEVEL,
  };
  return page.ink.outlines(area).filter((outline) => {
    const away = ({ top, bottom }: OptionPlace): number => Math.abs((top + bottom) / 2 - centre(outline));
    return away(place) < OFF_LEVEL && places.every((other) => away(other) >= away(place));
  });
}

type Model = { readonly box: Box; readonly level: number };

/** The first square or round outline with nothing in it that stands before the words, in a column with others. */
function emptyBox(page: PageLayout, places: readonly OptionPlace[], found: readonly (readonly Box[])[]): Model | null {
  const clean = places.flatMap((place, i) => {
    const box = (found[i] ?? []).find((outline) => isHollow(page, outline));
    return box ? [{ box, level: (place.top + place.bottom) / 2 }] : [];
  });
  // A letter with a hole stands in no column with another box.
  const inColumn = ({ box }: Model): boolean =>
    found.filter((boxes) => boxes.some((other) => Math.abs(middle(other) - middle(box)) <= COLUMN)).length > 1;
  return clean.find(inColumn) ?? null;
}

function isHollow(page: PageLayout, box: Box): boolean {
  const [w, h] = [box.right - box.left, height(box)];
  return w >= 5.5 && w / h > 0.8 && w / h < 1.25 && page.ink.share(inside(box)) <= EMPTY;
}

/** The box of this line: its own outline; where a pen has made that larger, as large as the empty one, within it. */
function boxAt(place: OptionPlace, { box, level }: Model, found: readonly Box[]): Box {
  const shift = (place.top + place.bottom) / 2 - level;
  // A photograph shifts a column of boxes from line to line.
  const twin = found.find((other) => isAsLarge(other, box) && Math.abs(middle(other) - middle(box)) <= COLUMN);
  if (twin) return twin;
  const own = found
    .filter((other) => other.left <= box.left + 2 && other.right >= box.right - 2)
    .filter((other) => height(other) >= height(box) * 0.8)
    .sort((a, b) => b.right - b.left - (a.right - a.left))[0];
  if (!own) return { ...box, top: box.top + shift, bottom: box.bottom + shift };
  if (isAsLarge(own, box)) return own;
  const top = Math.max(own.top, Math.min(box.top + shift, own.bottom - height(box)));
  return { ...box, top, bottom: top + height(box) };
}

const isAsLarge = (a: Box, b: Box): boolean =>
  Math.abs(height(a) - height(b)) < 1.5 && Math.abs(a.right - a.left - (b.right - b.left)) < 1.5;

function inside({ left, top, right, bottom }: Box): Box {
  const [dx, dy] = [(right - left) * EDGE, (bottom - top) * EDGE];
  return { left: left + dx, right: right - dx, top: top + dy, bottom: bottom - dy };
}

const leftOf = ({ left, top, bottom }: Box): Box => ({ left: Math.max(0, left - 26), right: left - 2, top, bottom });
