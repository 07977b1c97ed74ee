/** Pictures in another size, or turned by a few degrees: each pixel from those around its place in the picture that was. */
import type { Grey } from './grey.ts';

/** Bicubic; beyond its edges the picture goes on as it ends. */
export function resized(picture: Grey, width: number, height: number): Pick<Grey, 'width' | 'height' | 'pixels'> {
  const [xs, ys] = [places(width, picture.width), places(height, picture.height)];
  const pixels = new Uint8Array(width * height);
  // Row by row of the picture that was: each is stretched once, and used by all rows that lie near it.
  const stretched = new Map<number, Float64Array>();
  const rowAt = (y: number): Float64Array => {
    const row = Math.max(0, Math.min(picture.height - 1, y));
    const known = stretched.get(row);
    if (known) return known;
    // Four rows are used at a time, from above to below.
    const oldest = stretched.size >= 4 ? (stretched.keys().next().value as number) : null;
    const out = (oldest === null ? null : stretched.get(oldest)) ?? new Float64Array(width);
    if (oldest !== null) stretched.delete(oldest);
    stretchRow(picture, row, xs, out);
    stretched.set(row, out);
    return out;
  };
  for (let y = 0; y < height; y++) {
    const [at, t] = [ys.first[y] ?? 0, ys.share[y] ?? 0];
    const [a, b, c, d] = [rowAt(at - 1), rowAt(at), rowAt(at + 1), rowAt(at + 2)];
    for (let x = 0; x < width; x++) pixels[y * width + x] = whole(cubic(a[x] ?? 0, b[x] ?? 0, c[x] ?? 0, d[x] ?? 0, t));
  }
  return { width, height, pixels };
}

/** @returns the picture turned about its middle, bilinear; what comes in from beyond its edges is white */
export function turnedBy({ width, height, pixels }: Grey, degrees: number): Uint8Array {
  const turned = new Uint8Array(pixels.length);
  const angle = (degrees * Math.PI) / 180;
  const [cos, sin] = [Math.cos(angle), Math.sin(angle)];
  const [middleX, middleY] = [(width - 1) / 2, (height - 1) / 2];
  const at = (x: number, y: number): number =>
    x >= 0 && x < width && y >= 0 && y < height ? (pixels[y * width + x] ?? 255) : 255;
  for (let y = 0; y < height; y++) {
    const startX = middleX - (y - middleY) * sin;
    const startY = middleY + (y - middleY) * cos;
    for (let x = 0; x < width; x++) {
      const fromX = startX + (x - middleX) * cos;
      const fromY = startY + (x - middleX) * sin;
      const left = Math.floor(fromX);
      const top = Math.floor(fromY);
      const dx = fromX - left;
      const dy = fromY - top;
      let a: number;
      let b: number;
      let c: number;
      let d: number;
      if (left >= 0 && top >= 0 && left + 1 < width && top + 1 < height) {
        const first = top * width + left;
        a = pixels[first] as number;
        b = pixels[first + 1] as number;
        c = pixels[first + width] as number;
        d = pixels[first + width + 1] as number;
        // Most of a page is the paper.
        if (a === b && b === c && c === d) {
          turned[y * width + x] = a;
          continue;
        }
      } else {
        a = at(left, top);
        b = at(left + 1, top);
        c = at(left, top + 1);
        d = at(left + 1, top + 1);
      }
      turned[y * width + x] = whole((1 - dy) * ((1 - dx) * a + dx * b) + dy * ((1 - dx) * c + dx * d));
    }
  }
  return turned;
}

/** For each of so many pixels, the pixel before its place among those that were, and how far behind that it lies. */
type Places = { readonly first: Int32Array; readonly share: Float64Array };

function places(count: number, before: number): Places {
  const step = 1 / (count / before);
  const [first, share] = [new Int32Array(count), new Float64Array(count)];
  for (let i = 0; i < count; i++) {
    const place = i * step - 0.5;
    first[i] = Math.floor(place);
    share[i] = place - Math.floor(place);
  }
  return { first, share };
}

function stretchRow({ width, pixels }: Grey, row: number, { first, share }: Places, out: Float64Array): void {
  const from = row * width;
  const last = width - 1;
  for (let x = 0; x < out.length; x++) {
    const i = first[x] as number;
    const isInside = i >= 1 && i + 2 <= last;
    const a = pixels[from + (isInside ? i - 1 : Math.max(0, Math.min(last, i - 1)))] as number;
    const b = pixels[from + (isInside ? i : Math.max(0, Math.min(last, i)))] as number;
    const c = pixels[from + (isInside ? i + 1 : Math.max(0, Math.min(last, i + 1)))] as number;
    const d = pixels[from + (isInside ? i + 2 : Math.max(0, Math.min(last, i + 2)))] as number;
    out[x] = cubic(a, b, c, d, share[x] as number);
  }
}

/** Catmull-Rom, between the second and the third. */
const cubic = (a: number, b: number, c: number, d: number, t: number): number =>
  b + 0.5 * t * (c - a + t * (2 * a - 5 * b + 4 * c - d + t * (3 * (b - c) + d - a)));

/** The nearest shade; halfway between two the even one, so that what is halved and doubled gets no lighter. */
function whole(value: number): number {
  if (value <= 0) return 0;
  if (value >= 255) return 255;
  const above = (value + 0.5) | 0;
  return above - value === 0.5 && (above & 1) === 1 ? above - 1 : above;
}
