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
  const pixels = picture.pixels.slice();
  eraseRuns(picture, pixels, HORIZONTAL, false);
  eraseRuns(picture, pixels, VERTICAL, true);
  eraseRuns(picture, pixels, THIN_VERTICAL, true);
  return { ...picture, pixels };
}

const MOSTLY = 0.8;

type Line = { readonly length: number; readonly thickness: number };

function eraseRuns(picture: Grey, target: Uint8Array, line: Line, isUpright: boolean): void {
  const { width, height, pixels, dpi } = picture;
  const [along, across] = isUpright ? [height, width] : [width, height];
  const [stepAlong, stepAcross] = isUpright ? [width, 1] : [1, width];
  const shortest = Math.max(8, Math.round(line.length * dpi));
  const thickest = Math.max(2, Math.round(line.thickness * dpi));
  for (let row = 1; row < across - 1; row++) {
    let start = -1;
    for (let i = 0; i <= along; i++) {
      const at = row * stepAcross + i * stepAlong;
      // A line that is not quite level goes on in the next row.
      const isDark =
        i < along && Math.min(pixels[at] ?? 255, pixels[at - stepAcross] ?? 255, pixels[at + stepAcross] ?? 255) < DARK;
      if (isDark && start < 0) start = i;
      if (isDark || start < 0) continue;
      if (i - start >= shortest)
        eraseLine(pixels, target, {
          from: row * stepAcross + start * stepAlong,
          count: i - start,
          stepAlong,
          stepAcross,
          thickest,
        });
      start = -1;
    }
  }
}

type Run = {
  readonly from: number;
  readonly count: number;
  readonly stepAlong: number;
  readonly stepAcross: number;
  readonly thickest: number;
};

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
