/**
 * Pieces of lines in a cleaned picture: runs of letters of one size that follow each other without a gap. A form puts
 * small labels beside large values; each is read better by itself than as one line.
 */
import { type Blob, findBlobs } from './blobs.ts';
import type { Grey } from './grey.ts';

/** Pixels of the picture, right and bottom exclusive. */
export type Segment = {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** Of its tall letters. */
  readonly letterHeight: number;
  readonly blobs: readonly Blob[];
};

type Open = { blobs: Blob[]; box: Blob; tops: number; bottoms: number; height: number; last: number };

/** Shares of the height of a letter. */
const WIDEST_GAP = 0.95;
/** Pixels, more than any gap: a run of another size is the letter's own only where no run of its size is near. */
const STRANGE = 1000;
const MOST_SEGMENTS = 400;

/** @returns from top to bottom; [] where the picture is noise all over */
export function findSegments(picture: Grey): Segment[] {
  const blobs = findBlobs(picture, { left: 0, top: 0, right: picture.width, bottom: picture.height });
  if (!blobs) return [];
  const inch = picture.dpi;
  // Neither specks nor what is larger than any letter: logos, stamps, photographs.
  const letters = blobs.filter(
    (b) =>
      b.area >= 4 &&
      b.bottom - b.top < inch * 0.55 &&
      b.right - b.left < inch * 1.2 &&
      b.bottom - b.top >= 2 &&
      !isPieceOfLine(b, inch),
  );
  const segments = join(letters).filter(({ box, height }) => height >= inch * 0.035 && box.area >= 12);
  return segments
    .map(({ box, height, blobs: own }): Segment => ({ ...box, letterHeight: height, blobs: own }))
    .sort((a, b) => a.top - b.top || a.left - b.left)
    .slice(0, MOST_SEGMENTS);
}

/** What is left of a line to write on: longer and flatter than any dash. */
const isPieceOfLine = ({ left, top, right, bottom }: Blob, inch: number): boolean =>
  right - left > inch * 0.16 && right - left > (bottom - top) * 6;

/** Letters from left to right, each to the run that ends nearest on its left. */
function join(letters: readonly Blob[]): Open[] {
  const runs: Open[] = [];
  // Larger letters first among those that begin together: a dot joins its i, not the reverse.
  for (const blob of [...letters].sort((a, b) => a.left - b.left)) {
    let [best, least] = [null as Open | null, Number.POSITIVE_INFINITY];
    for (const run of runs) {
      const gap = blob.left - run.last;
      const size = Math.max(run.height, Math.min(blob.bottom - blob.top, run.height * 1.6));
      const isSmall = blob.bottom - blob.top < run.height * 0.4;
      if (gap > size * (isSmall ? WIDEST_GAP * 0.85 : WIDEST_GAP) || !isLevel(run, blob)) continue;
      const cost = Math.abs(gap) + (isOfSize(run, blob) ? 0 : STRANGE);
      if (cost < least) [best, least] = [run, cost];
    }
    if (best) extend(best, blob);
    else
      runs.push({
        blobs: [blob],
        box: { ...blob },
        tops: blob.top,
        bottoms: blob.bottom,
        height: blob.bottom - blob.top,
        last: blob.right,
      });
  }
  return runs;
}

/** What is so much larger than the letter is a signature over its line, or under it; to a dot or a dash every line is. */
const isOfSize = (run: Open, { top, bottom }: Blob): boolean => run.height <= (bottom - top) * 2.2;

/** Whether the letter stands on the run's line and could be of its size. */
function isLevel(run: Open, blob: Blob): boolean {
  const height = blob.bottom - blob.top;
  const overlap = Math.min(run.bottoms, blob.bottom) - Math.max(run.tops, blob.top);
  // A dot, a comma, a dash; between these and the small letters (0.65 of a capital) there is only smaller print.
  if (height < run.height * 0.38) {
    const middle = (blob.top + blob.bottom) / 2;
    return middle > run.tops - run.height * 0.45 && middle < run.bottoms + run.height * 0.4;
  }
  if (isTail(run, blob)) return true;
  if (height < run.height * 0.58) return false;
  if (run.height < height * 0.45) return overlap >= run.height * 0.5;
  return overlap >= Math.min(height, run.height) * 0.55;
}

/** A comma that what is left of the line below it has made longer: narrow, from the foot of the letters down. */
const isTail = (run: Open, { left, right, top, bottom }: Blob): boolean =>
  right - left < run.height * 0.45 &&
  top > run.bottoms - run.height * 0.4 &&
  top < run.bottoms &&
  bottom > run.bottoms &&
  bottom < run.bottoms + run.height * 0.6;

function extend(run: Open, blob: Blob): void {
  run.blobs.push(blob);
  run.last = Math.max(run.last, blob.right);
  run.box.left = Math.min(run.box.left, blob.left);
  run.box.top = Math.min(run.box.top, blob.top);
  run.box.right = Math.max(run.box.right, blob.right);
  run.box.bottom = Math.max(run.box.bottom, blob.bottom);
  run.box.area += blob.area;
  const recent = run.blobs.slice(-12);
  const tall = Math.max(...recent.map(({ top, bottom }) => bottom - top));
  const typical = recent.filter(({ top, bottom }) => bottom - top > tall * 0.5);
  run.tops = Math.min(...typical.map(({ top }) => top));
  run.bottoms = median(typical.map(({ bottom }) => bottom));
  run.height = Math.max(1, run.bottoms - run.tops);
}

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
