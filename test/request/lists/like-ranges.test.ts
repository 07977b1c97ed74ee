import { describe, expect, test } from 'vitest';
import { N, readAttached, table } from './reading.ts';

const WISH = 'Please port these numbers to Prairie Fiber.\n\n';
const ROWS = [
  ['0101', '0103'],
  ['0110', '0111'],
];
/** The same rows as a table of the text and as an attached list. */
const readings = (heads: readonly [string, string], rows: readonly (readonly string[])[] = ROWS) => {
  const lines = [heads, ...rows.map((row) => row.map(N))];
  return [
    readAttached([], WISH + lines.map((line) => line.join(' | ')).join('\n')),
    readAttached([table(lines.map((line) => line.join(',')).join('\n'))]),
  ];
};

describe('two numbers of a row under "from" and "to" are the ends of a range', () => {
  test.each<[string, string]>([
    ['Dal numero', 'Al numero'],
    ['Dal', 'Al'],
    ['Del número', 'Al número'],
    ['Du numéro', 'Au numéro'],
    ['From', 'To'],
    ['Début', 'Fin'],
  ])('%s | %s', (...heads) => {
    for (const read of readings(heads))
      expect(read).toMatchObject({ numbers: ['0101', '0102', '0103', '0110', '0111'], unclear: [] });
  });
});

describe('where heads leave open whether they are, a person tells', () => {
  test.each<[string, string]>([
    ['Number A', 'Number B'],
    ['Lower number', 'Upper number'],
    ['Número de entrada', 'Número de cierre'],
    ['Numéro bas', 'Numéro haut'],
  ])('%s | %s', (...heads) => {
    for (const { numbers, unclear } of readings(heads))
      expect([numbers, unclear.toSorted()]).toEqual([[], ['0101', '0103', '0110', '0111']]);
  });
});

test('lists that are written across, and pairs that run the other way, are entries', () => {
  const across = readings(
    ['Number', 'Number'],
    [
      ['0101', '0111'],
      ['0102', '0112'],
    ],
  );
  for (const { numbers } of across) expect(numbers.toSorted()).toEqual(['0101', '0102', '0111', '0112']);
});
