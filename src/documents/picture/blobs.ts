/** Connected dark pixels, as letters and marks are. */
import type { Grey } from './grey.ts';

/** Pixels; right and bottom exclusive. */
export type Blob = { left: number; top: number; right: number; bottom: number; area: number };

/** Thin strokes of small grey print are no darker than this. */
const DARK = 185;
/** Of a page: prose has four thousand letters; noise has no end. */
const MOST = 20_000;

/** @returns eight-connected blobs that begin within the area, in rows; null where there is no end of them */
export function findBlobs(
  { width, height, pixels }: Grey,
  area: { left: number; top: number; right: number; bottom: number },
): Blob[] | null {
  const seen = new Uint8Array(pixels.length);
  const stack: number[] = [];
  const blobs: Blob[] = [];
  for (let y0 = Math.max(0, area.top); y0 < Math.min(height, area.bottom); y0++)
    for (let x0 = Math.max(0, area.left); x0 < Math.min(width, area.right); x0++) {
      const start = y0 * width + x0;
      if (seen[start] || (pixels[start] ?? 255) >= DARK) continue;
      if (blobs.length >= MOST) return null;
      const blob = { left: width, top: height, right: 0, bottom: 0, area: 0 };
      stack.push(start);
      seen[start] = 1;
      while (stack.length > 0) {
        const at = stack.pop() as number;
        const [x, y] = [at % width, Math.floor(at / width)];
        blob.area++;
        blob.left = Math.min(blob.left, x);
        blob.right = Math.max(blob.right, x + 1);
        blob.top = Math.min(blob.top, y);
        blob.bottom = Math.max(blob.bottom, y + 1);
        for (let ny = Math.max(0, y - 1); ny <= Math.min(height - 1, y + 1); ny++)
          for (let nx = Math.max(0, x - 1); nx <= Math.min(width - 1, x + 1); nx++) {
            const next = ny * width + nx;
            if (seen[next] || (pixels[next] ?? 255) >= DARK) continue;
            seen[next] = 1;
            stack.push(next);
          }
      }
      blobs.push(blob);
    }
  return blobs;
}
