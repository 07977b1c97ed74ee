import { expect, test } from 'vitest';
import { withoutRules } from '../../src/documents/picture/rules.ts';

/** An inch and a half by an inch, white but for what is drawn. */
const [WIDTH, HEIGHT, DPI] = [300, 200, 200];
type Place = readonly [left: number, top: number, right: number, bottom: number];
function draw(...places: readonly Place[]): Uint8Array {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [left, top, right, bottom] of places)
    for (let y = top; y < bottom; y++) pixels.fill(0, y * WIDTH + left, y * WIDTH + right);
  return pixels;
}
const cleaned = (pixels: Uint8Array): Uint8Array =>
  withoutRules({ width: WIDTH, height: HEIGHT, pixels, dpi: DPI }).pixels;

test.each<[string, Place]>([
  ['a line to write on', [20, 100, 280, 103]],
  ['a line from edge to edge', [0, 100, WIDTH, 103]],
  ['the side of a box', [150, 20, 153, 180]],
  ['the side of a box that reaches the foot of the page', [150, 120, 153, HEIGHT]],
  ['the thin side of a low box', [150, 20, 152, 60]],
])('%s is taken out', (_, place) => {
  expect(cleaned(draw(place)).every((pixel) => pixel === 255)).toBe(true);
});

test.each<[string, Place]>([
  ['a dash', [20, 100, 60, 103]],
  ['a bar', [20, 100, 280, 112]],
  ['the stem of a letter', [150, 20, 153, 50]],
  ['the thick stem of a tall letter', [150, 20, 156, 60]],
])('%s stays', (_, place) => {
  expect(cleaned(draw(place))).toEqual(draw(place));
});

test('a line that falls by a row goes as one', () => {
  const line: readonly Place[] = [
    [20, 100, 150, 102],
    [150, 101, 280, 103],
  ];
  expect(cleaned(draw(...line)).every((pixel) => pixel === 255)).toBe(true);
});
