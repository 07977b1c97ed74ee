/** The straight lines that forms are made of, taken out of a picture: they spoil OCR, and they are no ink. */
import type { Grey } from './grey.ts';

/** A grey line on poor paper is as light as the palest print (`findBlobs`): what is left of it would be taken for dashes. */
const DARK = 185;
/** Inches. A line is longer than any stroke of a letter and thinner than the strokes of letters that tall. */
const HORIZONTAL = { length: 0.3, thickness: 0.035 };
const VERTICAL = { length: 0.26, thickness: 0.032 };
/** The sides of low boxes: letters that tall have thicker stems. */
const THIN_VERTICAL = { length: 0.185, thickness: 0.021 };

/** @returns a copy with long thin horizontal and vertical lines painted white */
export function withoutRules(picture: Grey): Grey {
  const { width, dpi } = picture;
  const pixels = picture.pixels.slice();
  const inPixels = ({ length, thickness }: Line): Line => ({
    length: Math.max(8, Math.round(length * dpi)),
    thickness: Math.max(2, Math.round(thickness * dpi)),
  });
  const erase = (from: number, count: number, steps: Steps, lines: readonly Line[]): void => {
    for (const { length, thickness } of lines)
      if (count >= length) eraseLine(picture.pixels, pixels, { from, count, ...steps, thickest: thickness });
  };
  const dark = darkOf(picture);
  const [level, upright] = [[HORIZONTAL].map(inPixels), [VERTICAL, THIN_VERTICAL].map(inPixels)];
  levelRuns(dark, (from, count) => erase(from, count, { stepAlong: 1, stepAcross: width }, level));
  uprightRuns(dark, (from, count) => erase(from, count, { stepAlong: width, stepAcross: 1 }, upright));
  return { ...picture, pixels };
}

const MOSTLY = 0.8;

type Line = { readonly length: number; readonly thickness: number };

/** 1 for each dark pixel; most rows of a page have none. */
type Dark = {
  readonly width: number;
  readonly height: number;
  readonly pixels: Uint8Array;
  readonly rows: readonly boolean[];
};

function darkOf({ width, height, pixels }: Grey): Dark {
  const dark = new Uint8Array(pixels.length);
  const rows = Array.from({ length: height }, (_, y) => {
    let count = 0;
    for (let at = y * width; at < (y + 1) * width; at++)
      if ((pixels[at] as number) < DARK) {
        dark[at] = 1;
        count++;
      }
    return count > 0;
  });
  return { width, height, pixels: dark, rows };
}

/** Dark pixels side by side, where they begin and how many; a line that is not quite level goes on in the next row. */
type TakeRun = (from: number, count: number) => void;

function levelRuns({ width, height, pixels, rows }: Dark, take: TakeRun): void {
  for (let y = 1; y < height - 1; y++) {
    if (!rows[y - 1] && !rows[y] && !rows[y + 1]) continue;
    let count = 0;
    const end = (y + 1) * width;
    for (let at = y * width; at < end; at++) {
      if (pixels[at] || pixels[at - width] || pixels[at + width]) count++;
      else if (count > 0) {
        take(at - count, count);
        count = 0;
      }
    }
    if (count > 0) take(end - count, count);
  }
}

/** All columns at once, row by row, as they lie in memory. */
function uprightRuns({ width, height, pixels, rows }: Dark, take: TakeRun): void {
  const counts = new Uint32Array(width);
  for (let y = 0; y <= height; y++) {
    // Nothing begins in this row, nor ends above it.
    if (!rows[y] && !rows[y - 1]) continue;
    for (let x = 1; x < width - 1; x++) {
      const at = y * width + x;
      if (y < height && (pixels[at] || pixels[at - 1] || pixels[at + 1])) counts[x] = (counts[x] as number) + 1;
      else if (counts[x]) {
        take(at - (counts[x] as number) * width, counts[x] as number);
        counts[x] = 0;
      }
    }
  }
}

type Steps = { readonly stepAlong: number; readonly stepAcross: number };

type Run = Steps & { readonly from: number; readonly count: number; readonly thickest: number };

function eraseLine(
  pixels: Uint8Array,
  target: Uint8Array,
  { from, count, stepAlong, stepAcross, thickest }: Run,
): void {
  const thin: number[] = [];
  const thick: number[] = [];
  for (let k = 0; k < count; k++)
    for (let side = -1; side <= 1; side++) {
      const at = from + k * stepAlong + side * stepAcross;
      if ((pixels[at] ?? 255) >= DARK) continue;
      const isThin = thicknessAt(pixels, at, stepAcross, thickest) <= thickest;
      const isEnd = k < thickest * 2 || k >= count - thickest * 2;
      if (isThin) thin.push(at);
      else if (isEnd) thick.push(at);
    }
  if (thin.length < count * MOSTLY) return;
  for (const at of thin) whiten(target, at, stepAcross);
  // The corners of boxes, where lines cross; letters that stand on a line are kept.
  for (const at of thick) whiten(target, at, stepAcross);
}

/** Dark pixels in a row through this one, across the line. */
function thicknessAt(pixels: Uint8Array, at: number, step: number, limit: number): number {
  let count = 1;
  for (const direction of [-step, step])
    for (let i = at + direction; count <= limit && (pixels[i] ?? 255) < DARK; i += direction) count++;
  return count;
}

/** The soft edge of the line goes with it. */
function whiten(pixels: Uint8Array, at: number, step: number): void {
  pixels[at] = 255;
  for (const beside of [at - step, at + step]) if ((pixels[beside] ?? 0) >= 96) pixels[beside] = 255;
}
