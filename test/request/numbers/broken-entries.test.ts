import { expect, test } from 'vitest';
import { read } from './reading.ts';

const list = (entry: string): string =>
  `Please port these numbers to Trade Wind Telecom:\n\n425-555-0117 bar\n425-555-0118 pool\n${entry}\n\nThank you.`;

test.each([
  '425-555-012  (the sticker on the handset is worn at the end)',
  '425-555-012 the last one, the sticker on it is worn and nobody here can read the end of it',
  '425 555 012 lobby',
  '425555012 (worn)',
  '42555501 (worn)',
  '425-55-0124 (worn)',
  '425-555 (the rest is torn off)',
  'Clare 425 555 012',
  '425-555-0120 to 425-555-012 (the second end is worn off and nobody can read it any more)',
  '0124',
])('an entry "%s" is not dropped in silence', (entry) => {
  const { invalid, invalidRanges, unclear } = read(list(entry));
  expect([...invalid, ...invalidRanges, ...unclear]).not.toEqual([]);
});

test.each([
  '0124 (worn)',
  '0124 lobby',
  '- 0124',
  '4) 0124',
  '…0124',
  '0119-0121',
  '119',
  '" 0124',
  'and 0124 as well',
])('a line "%s" below the list is open: nothing completes it', (entry) => {
  const { numbers, unclear } = read(list(entry));
  expect(unclear.length).toBeGreaterThan(0);
  expect(numbers).toEqual(['+14255550117', '+14255550118']);
});

test.each([
  '0118 is the pool',
  'Room 1204',
  '12 users',
  'Total: 2',
  '1204 Main Street',
  'since 2019',
  '2 lines',
  '03/30',
  '2:30 pm',
  'NPA-NXX 425-555',
  '(2 lines in all)',
])('a line "%s" below the list is no entry', (line) => {
  const { numbers, invalid, unclear } = read(list(line));
  expect({ numbers, invalid, unclear }).toEqual({
    numbers: ['+14255550117', '+14255550118'],
    invalid: [],
    unclear: [],
  });
});
