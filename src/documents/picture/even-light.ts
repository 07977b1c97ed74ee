/** Shadows and yellowish paper made white: each pixel against the paper around it. */
import type { Grey } from './grey.ts';

/** Inches: larger than letters and form boxes' fillings are wide, smaller than shadows. */
const CELL = 0.12;

/** @returns a copy in which paper is white (255) wherever the light fell on it */
export function evenLight(picture: Grey): Grey {
  const { width, height, pixels, dpi } = picture;
  const cell = Math.max(4, Math.round(CELL * dpi));
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const paper = spread(brightest(picture, cell, columns, rows), columns, rows);
  const even = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    const fy = Math.min(rows - 1, Math.max(0, y / cell - 0.5));
    const [r1, r2] = [Math.floor(fy), Math.min(rows - 1, Math.floor(fy) + 1)];
    for (let x = 0; x < width; x++) {
      const fx = Math.min(columns - 1, Math.max(0, x / cell - 0.5));
      const [c1, c2] = [Math.floor(fx), Math.min(columns - 1, Math.floor(fx) + 1)];
      const above = mix(paper[r1 * columns + c1] ?? 255, paper[r1 * columns + c2] ?? 255, fx - c1);
      const below = mix(paper[r2 * columns + c1] ?? 255, paper[r2 * columns + c2] ?? 255, fx - c1);
      const light = Math.max(32, mix(above, below, fy - r1));
      even[y * width + x] = Math.min(255, ((pixels[y * width + x] ?? 255) * 255) / light);
    }
  }
  return { ...picture, pixels: even };
}

const mix = (a: number, b: number, share: number): number => a + (b - a) * share;

/** Of each cell, the brightness that a tenth of its pixels exceeds: paper, where there is any. */
function brightest({ width, height, pixels }: Grey, cell: number, columns: number, rows: number): Float32Array {
  const paper = new Float32Array(columns * rows);
  const counts = new Uint32Array(256);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      counts.fill(0);
      let total = 0;
      for (let y = r * cell; y < Math.min(height, (r + 1) * cell); y++)
        for (let x = c * cell; x < Math.min(width, (c + 1) * cell); x++) {
          counts[pixels[y * width + x] ?? 255] = (counts[pixels[y * width + x] ?? 255] ?? 0) + 1;
          total++;
        }
      let [left, value] = [total * 0.1, 255];
      while (value > 0 && (left -= counts[value] ?? 0) > 0) value--;
      paper[r * columns + c] = value;
    }
  return paper;
}

/** A cell full of ink takes its paper from its neighbours. */
function spread(paper: Float32Array, columns: number, rows: number): Float32Array {
  const wide = new Float32Array(paper.length);
  for (let r = 0; r < rows; r++)
    for (let c = 0; c < columns; c++) {
      let most = 0;
      for (let y = Math.max(0, r - 1); y <= Math.min(rows - 1, r + 1); y++)
        for (let x = Math.max(0, c - 1); x <= Math.min(columns - 1, c + 1); x++)
          most = Math.max(most, paper[y * columns + x] ?? 0);
      wide[r * columns + c] = most;
    }
  return wide;
}
