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
  // Across a row of cells the light of two rows of paper is the same for all rows of pixels between them.
  const [above, below] = [new Float64Array(width), new Float64Array(width)];
  let lit = -1;
  const even = new Uint8Array(pixels.length);
  for (let y = 0; y < height; y++) {
    const fy = Math.min(rows - 1, Math.max(0, y / cell - 0.5));
    const row = Math.floor(fy);
    if (row !== lit) {
      lightOfRow(paper.subarray(row * columns, (row + 1) * columns), cell, above);
      const next = Math.min(rows - 1, row + 1);
      lightOfRow(paper.subarray(next * columns, (next + 1) * columns), cell, below);
      lit = row;
    }
    const share = fy - row;
    for (let at = y * width, x = 0; x < width; x++, at++) {
      const light = Math.max(32, mix(above[x] as number, below[x] as number, share));
      even[at] = Math.min(255, ((pixels[at] as number) * 255) / light);
    }
  }
  return { ...picture, pixels: even };
}

/** Between the middles of two cells the paper's brightness goes over from one to the other. */
function lightOfRow(paper: Float32Array, cell: number, light: Float64Array): void {
  for (let x = 0; x < light.length; x++) {
    const place = Math.min(paper.length - 1, Math.max(0, x / cell - 0.5));
    const left = Math.floor(place);
    light[x] = mix(paper[left] ?? 255, paper[Math.min(paper.length - 1, left + 1)] ?? 255, place - left);
  }
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
