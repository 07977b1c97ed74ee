import fc from 'fast-check';
import { Image } from 'image-js';
import { describe, expect, test } from 'vitest';
import { resized, turnedBy } from '../../src/documents/picture/resample.ts';

const picture = fc
  .tuple(fc.integer({ min: 4, max: 40 }), fc.integer({ min: 4, max: 40 }))
  .chain(([width, height]) =>
    fc
      .uint8Array({ minLength: width * height, maxLength: width * height })
      .map((pixels) => ({ width, height, pixels, dpi: 100 })),
  );
const imageOf = ({ width, height, pixels }: { width: number; height: number; pixels: Uint8Array }): Image =>
  new Image(width, height, { data: pixels, colorModel: 'GREY' });

describe('a picture in another size, or turned', () => {
  test('is sized as image-js does it, pixel by pixel, up to its edges', () => {
    fc.assert(
      fc.property(picture, fc.integer({ min: 2, max: 80 }), fc.integer({ min: 2, max: 80 }), (given, width, height) => {
        const wanted = imageOf(given).resize({ width, height, interpolationType: 'bicubic' });
        expect(resized(given, width, height).pixels).toEqual(new Uint8Array(wanted.getRawImage().data));
      }),
    );
  });

  test('is turned as image-js does it, with white where nothing was', () => {
    fc.assert(
      fc.property(picture, fc.double({ min: -7, max: 7, noNaN: true }), (given, degrees) => {
        const wanted = imageOf(given).transformRotate(degrees, {
          interpolationType: 'bilinear',
          borderType: 'constant',
          borderValue: 255,
          fullImage: false,
        });
        const turned = turnedBy(given, degrees);
        const steps = [...wanted.getRawImage().data].map((pixel, i) => Math.abs(pixel - (turned[i] ?? 0)));
        // Halfway between two shades the last bit of a product decides.
        expect(Math.max(...steps)).toBeLessThanOrEqual(1);
      }),
    );
  });

  test('has a pixel beside which there is none', () => {
    const one = { width: 1, height: 1, pixels: Uint8Array.of(77), dpi: 100 };
    expect(resized(one, 3, 2).pixels).toEqual(new Uint8Array(6).fill(77));
  });
});
