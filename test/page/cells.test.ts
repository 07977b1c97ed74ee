import { describe, expect, test } from 'vitest';
import { barCells, piecesOf, seenCells } from '../../src/page/cells.ts';

describe('a line is cut into cells', () => {
  test('between bars, each of which counts', () => {
    expect(barCells('Number | Port?')).toEqual(['Number', 'Port?']);
    expect(barCells(' | 425-555-0101 |')).toEqual(['', '425-555-0101', '']);
    expect(barCells('425-555-0101')).toEqual(['425-555-0101']);
  });

  test('between bars, tabs and gaps, as a person sees them', () => {
    expect(seenCells('TN  425-555-0101 |  keep\tyes')).toEqual(['TN', '425-555-0101', 'keep', 'yes']);
    expect(seenCells('one cell')).toEqual(['one cell']);
  });
});

test('pieces between marks have their places in the whole text', () => {
  const text = 'Hello\n\nPIN | TN';
  const lines = piecesOf(text, /\n/gu);
  expect(lines.map((line) => line.text)).toEqual(['Hello', '', 'PIN | TN']);
  const cells = piecesOf('PIN | TN', / \| /gu, lines[2]?.start);
  expect(cells.map(({ start, end }) => text.slice(start, end))).toEqual(['PIN', 'TN']);
});
