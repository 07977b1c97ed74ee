import { expect, test } from 'vitest';
import { mayCount } from '../../../src/request/numbers/words/count-words.ts';
import { anyOfPlain } from '../../../src/request/text/word-pattern.ts';

const found = (words: readonly string[], text: string): string | undefined =>
  new RegExp(`^(?:${anyOfPlain(words)})(?!\\p{L})`, 'iu').exec(text)?.[0];

test.each([
  [['two', 'twelve', 'twenty', 'twenty-two'], 'twenty-two lines', 'twenty-two'],
  [['two', 'twelve', 'twenty', 'twenty-two'], 'Twelve', 'Twelve'],
  [['two', 'twelve'], 'twofold', undefined],
  [['half a dozen', 'half'], 'half a\n dozen', 'half a\n dozen'],
  [['half a dozen', 'half'], 'half of it', 'half'],
  [['é', 'été'], 'été', 'été'],
  [['a'], 'a', 'a'],
])('%j is found in "%s" as %s', (words, text, longest) => {
  expect(found(words, text)).toBe(longest);
});

test.each([
  'All five go.',
  'Both, please.',
  'Doors 1-9 206-555-0101',
  'half a dozen of them',
  'Ventidue linee',
  'quarante et un numéros',
  'un paio di linee',
  '以上五件です',
  '両番号とも',
])('something counts in "%s"', (text) => {
  expect(mayCount(text)).toBe(true);
});

test.each([
  '206-555-0101',
  'Please port (206) 555-0101 to Harborline.',
  'Merci, bonne journée',
])('nothing counts in "%s"', (text) => {
  expect(mayCount(text)).toBe(false);
});
