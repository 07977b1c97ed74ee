import { expect, test } from 'vitest';
import { compareBoxes, type OptionPlace } from '../../../src/documents/forms/compare-boxes.ts';
import type { Grey } from '../../../src/documents/picture/grey.ts';
import { inkOf } from '../../../src/documents/picture/ink.ts';

const DPI = 216;
const SCALE = DPI / 72;

/** A white sheet of 200 by 120 points, and a pen. Places in points. */
function sheet(): { picture: Grey; stroke(x0: number, y0: number, x1: number, y1: number, w?: number): void } {
  const [width, height] = [200 * SCALE, 120 * SCALE];
  const pixels = new Uint8Array(width * height).fill(255);
  return {
    picture: { width, height, pixels, dpi: DPI },
    stroke(x0, y0, x1, y1, w = 1) {
      for (let t = 0; t <= 400; t++) {
        const [x, y] = [(x0 + ((x1 - x0) * t) / 400) * SCALE, (y0 + ((y1 - y0) * t) / 400) * SCALE];
        const reach = Math.round((w * SCALE) / 2);
        for (let dy = -reach; dy <= reach; dy++)
          for (let dx = -reach; dx <= reach; dx++) pixels[Math.round(y + dy) * width + Math.round(x + dx)] = 20;
      }
    },
  };
}

type Pen = ReturnType<typeof sheet>['stroke'];
const box = (pen: Pen, x: number, y: number, size = 9): void => {
  pen(x, y, x + size, y, 0.7);
  pen(x + size, y, x + size, y + size, 0.7);
  pen(x + size, y + size, x, y + size, 0.7);
  pen(x, y + size, x, y, 0.7);
};
const TICKS: Readonly<Record<string, (pen: Pen, x: number, y: number) => void>> = {
  'a cross within the box': (pen, x, y) => {
    pen(x + 1, y + 1, x + 8, y + 8);
    pen(x + 1, y + 8, x + 8, y + 1);
  },
  'a cross larger than the box': (pen, x, y) => {
    pen(x - 3, y - 2, x + 12, y + 11);
    pen(x - 3, y + 11, x + 12, y - 2);
  },
  'a check mark that runs out of it': (pen, x, y) => {
    pen(x + 1, y + 5, x + 4, y + 8);
    pen(x + 4, y + 8, x + 11, y - 3);
  },
};

/** Four lines in two pairs, one close under the other, as forms have them. */
const LINES = [20, 35, 70, 85];
const places: OptionPlace[] = LINES.map((y) => ({ left: 50, top: y, bottom: y + 11 }));

function marksFor(draw: (pen: Pen) => void) {
  const { picture, stroke } = sheet();
  for (const y of LINES) box(stroke, 30, y + 1);
  draw(stroke);
  return compareBoxes({ isScan: true, ink: inkOf(picture) } as Parameters<typeof compareBoxes>[0], places);
}

test.each(Object.entries(TICKS))('%s is told from the empty box beside it, whichever line it is on', (_, tick) => {
  for (const [first, second] of [
    [0, 2],
    [0, 3],
    [1, 2],
    [1, 3],
  ] as const) {
    const marks = marksFor((pen) => {
      tick(pen, 30, (LINES[first] as number) + 1);
      tick(pen, 30, (LINES[second] as number) + 1);
    });
    expect(marks).toEqual(LINES.map((_line, i) => (i === first || i === second ? 'on' : 'off')));
  }
});

test('boxes that nobody ticked are off, and two that are ticked are both on', () => {
  expect(marksFor(() => {})).toEqual(['off', 'off', 'off', 'off']);
  const both = marksFor((pen) => {
    TICKS['a cross within the box']?.(pen, 30, 21);
    TICKS['a cross within the box']?.(pen, 30, 36);
  });
  expect(both?.slice(0, 2)).toEqual(['on', 'on']);
});

test('a mark beside an empty box is for a person to judge', () => {
  const marks = marksFor((pen) => {
    pen(12, 26, 18, 30, 1.4);
    pen(18, 30, 24, 22, 1.4);
  });
  expect(marks).toEqual(['unclear', 'off', 'off', 'off']);
});

test('where no box of the page is empty, nothing is compared', () => {
  const marks = marksFor((pen) => {
    for (const y of LINES) TICKS['a cross within the box']?.(pen, 30, y + 1);
  });
  expect(marks).toBeNull();
});

test.each([1, 2.5, -2.5])('a photograph that shifts the lower boxes by %s points shows which is empty', (shift) => {
  const { picture, stroke } = sheet();
  for (const y of LINES) box(stroke, y > 50 ? 30 + shift : 30, y + 1);
  for (const y of [20, 70]) TICKS['a cross larger than the box']?.(stroke, y > 50 ? 30 + shift : 30, y + 1);
  // The words' first letter stands close to the box.
  for (const y of LINES) stroke((y > 50 ? 30 + shift : 30) + 12, y + 1, (y > 50 ? 30 + shift : 30) + 12, y + 10);
  const found = compareBoxes({ isScan: true, ink: inkOf(picture) } as Parameters<typeof compareBoxes>[0], places);
  expect(found).toEqual(['on', 'off', 'on', 'off']);
});
