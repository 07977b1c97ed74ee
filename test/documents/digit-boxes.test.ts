import { expect, test } from 'vitest';
import { joinDigitBoxes } from '../../src/documents/readers/digit-boxes.ts';

test.each([
  ['2 1 2 5 5 5 0 1 3 9', '2125550139'],
  ['TN 1: 4 2 5 5 5 5 0 1 0 1 main line', 'TN 1: 4255550101 main line'],
  ['~~2 1 2 5 5 5 0 1 3 9~~', '~~2125550139~~'],
  ['2 1 2 ~~5~~ 5 5 0 1 3 9', '212~~5~~550139'],
  // What a person would take for an entry stays one.
  ['2 1 2 5 5 5 0 1 3', '212555013'],
  ['4 2 5 5 5 5 O 1 O O', '425555O1OO'],
])('a row of boxes is one entry: %s', (row, entry) => {
  expect(joinDigitBoxes(row)).toBe(entry);
});

test.each([
  '1 2 3 4 5 6 7 8 9',
  'floors 1 2 3',
  'A B C D E F G 1 2',
  '12 3 4 5 6 7 8 9',
  '425 555 0101',
  '4 x 5 of 6',
])('%s is none', (text) => {
  expect(joinDigitBoxes(text)).toBe(text);
});
