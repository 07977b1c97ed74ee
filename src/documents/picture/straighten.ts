/** A page that lay askew in the scanner, or was photographed from the side, made level. */
import type { Grey } from './grey.ts';
import { resized, turnedBy } from './resample.ts';

const DARK = 128;
/** Degrees. */
const WIDEST = 7;
/** So many dark points tell the slope of the lines. */
const POINTS = 40_000;

/** @returns degrees by which the lines of text fall to the right; 0 where nothing tells */
export function findSkew(picture: Grey): number {
  const points = darkPoints(picture);
  if (points.length < 400) return 0;
  const search = (from: number, to: number, step: number): number => {
    let [best, sharpest] = [0, -1];
    for (let angle = from; angle <= to + 1e-9; angle += step) {
      const sharpness = sharpnessAt(points, angle, picture);
      if (sharpness > sharpest) [best, sharpest] = [angle, sharpness];
    }
    return best;
  };
  const rough = search(-WIDEST, WIDEST, 0.5);
  const fine = search(rough - 0.5, rough + 0.5, 0.1);
  return Math.abs(fine) < 0.05 ? 0 : fine;
}

function darkPoints({ width, height, pixels }: Grey): readonly (readonly [number, number])[] {
  const points: [number, number][] = [];
  const step = Math.max(1, Math.round(Math.sqrt((width * height) / 1_500_000)));
  for (let y = 0; y < height; y += step)
    for (let x = 0; x < width; x += step) if ((pixels[y * width + x] ?? 255) < DARK) points.push([x, y]);
  const every = Math.ceil(points.length / POINTS);
  return every > 1 ? points.filter((_, i) => i % every === 0) : points;
}

/** Level lines of text make a profile of high peaks: the sum of squares is greatest at the right angle. */
function sharpnessAt(points: readonly (readonly [number, number])[], degrees: number, { height, width }: Grey): number {
  const slope = Math.tan((degrees * Math.PI) / 180);
  const bins = new Float64Array(Math.ceil((height + width) / 2) + 1);
  for (const [x, y] of points) {
    const bin = Math.floor((y - x * slope + width / 2) / 2);
    if (bin >= 0 && bin < bins.length) bins[bin] = (bins[bin] ?? 0) + 1;
  }
  let sum = 0;
  for (const bin of bins) sum += bin * bin;
  return sum;
}

/** @param degrees as `findSkew` gives them */
export function straighten(picture: Grey, degrees: number): Grey {
  return degrees === 0 ? picture : { ...picture, pixels: turnedBy(picture, degrees) };
}

/** By quarters of a turn, clockwise. */
export function turn(picture: Grey, quarters: 0 | 1 | 2 | 3): Grey {
  if (quarters === 0) return picture;
  const { width, height, pixels, dpi } = picture;
  const [w, h] = quarters === 2 ? [width, height] : [height, width];
  const turned = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const [tx, ty] =
        quarters === 1 ? [height - 1 - y, x] : quarters === 2 ? [width - 1 - x, height - 1 - y] : [y, width - 1 - x];
      turned[ty * w + tx] = pixels[y * width + x] ?? 255;
    }
  return { width: w, height: h, pixels: turned, dpi };
}

/** So that one dot an inch is as fine as asked. */
export function atResolution(picture: Grey, dpi: number): Grey {
  const factor = dpi / picture.dpi;
  if (Math.abs(factor - 1) < 0.05) return picture;
  return { ...resized(picture, Math.round(picture.width * factor), Math.round(picture.height * factor)), dpi };
}
