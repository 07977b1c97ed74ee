import { describe, expect, test } from 'vitest';
import { withoutOrdinals } from '../../../src/documents/forms/range-columns.ts';

/** Rows of cells at fixed places: '' is no cell. */
const rows = (texts: readonly (readonly string[])[]) =>
  texts.map((row, r) =>
    row.flatMap((text, c) =>
      text === '' ? [] : [{ text, box: { left: c * 80, right: c * 80 + 60, top: r * 20, bottom: r * 20 + 12 } }],
    ),
  );
const kept = (texts: readonly (readonly string[])[]): string[][] =>
  withoutOrdinals(rows(texts)).map((row) => row.map(({ text }) => text));

describe('places of rows are no entries', () => {
  test.each([
    [
      'in one column',
      [
        ['1', '541-555-0151'],
        ['2', '541-555-0152'],
      ],
    ],
    [
      'before each column, counted down',
      [
        ['1', '541-555-0151', '3', '541-555-0153'],
        ['2', '541-555-0152', '4', '541-555-0154'],
      ],
    ],
    [
      'before each column, counted across',
      [
        ['1', '541-555-0151', '2', '541-555-0152'],
        ['3', '541-555-0153', '4', '541-555-0154'],
      ],
    ],
    [
      'with the last row half empty',
      [
        ['1', '541-555-0151', '3', '541-555-0153'],
        ['2', '541-555-0152', '', ''],
      ],
    ],
  ])('%s', (_, texts) => {
    expect(kept(texts)).toEqual(texts.map((row) => row.filter((text) => text.includes('-'))));
  });

  test.each([
    [
      'numbers that do not count the rows',
      [
        ['1', '541-555-0151'],
        ['9', '541-555-0152'],
      ],
    ],
    [
      'behind words, an extension',
      [
        ['541-555-0151', 'Desk', '1'],
        ['541-555-0152', 'Hall', '2'],
      ],
    ],
    ['one alone', [['1', '541-555-0151']]],
  ])('but not %s', (_, texts) => {
    expect(kept(texts)).toEqual(texts);
  });
});
