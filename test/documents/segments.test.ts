import { expect, test } from 'vitest';
import type { Grey } from '../../src/documents/picture/grey.ts';
import { findSegments } from '../../src/documents/picture/segments.ts';

const DPI = 216;
const [WIDTH, HEIGHT] = [900, 300];

type Stroke = readonly [left: number, top: number, right: number, bottom: number];

function picture(strokes: readonly Stroke[]): Grey {
  const pixels = new Uint8Array(WIDTH * HEIGHT).fill(255);
  for (const [left, top, right, bottom] of strokes)
    for (let y = top; y < bottom; y++) pixels.fill(10, y * WIDTH + left, y * WIDTH + right);
  return { width: WIDTH, height: HEIGHT, pixels, dpi: DPI };
}

/** A word of so many letters, as high as small ones are. */
const word = (left: number, top: number, letters: number, size = 22): Stroke[] =>
  Array.from({ length: letters }, (_, i) => [left + i * 18, top, left + i * 18 + 14, top + size]);

test('a signature that begins below a label takes none of its letters', () => {
  const label = word(100, 60, 20);
  // High loops of a pen, pieces of whose line have been taken out, end just below the label's middle.
  const hand: Stroke[] = [
    [150, 88, 250, 152],
    [262, 108, 275, 124],
    [282, 110, 300, 124],
    [306, 108, 314, 124],
  ];
  const [first] = findSegments(picture([...label, ...hand])).filter(({ top }) => top === 60);
  expect(first).toMatchObject({ left: 100, right: 100 + 19 * 18 + 14 });
  expect(first?.blobs).toHaveLength(20);
});

test('a comma that hangs down to the line belongs to its word', () => {
  const day = word(100, 60, 2);
  const comma: Stroke = [134, 76, 141, 92];
  const [segment] = findSegments(picture([...day, comma]));
  expect(segment).toMatchObject({ left: 100, right: 141, bottom: 92 });
});

test('a letter of the line below does not join this one', () => {
  const segments = findSegments(picture([...word(100, 60, 2), [136, 84, 143, 100]]));
  expect(segments.map(({ right }) => right)).toEqual([132, 143]);
});
