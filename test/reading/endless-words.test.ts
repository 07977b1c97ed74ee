import { expect, test } from 'vitest';
import { withoutEndlessWords } from '../../src/reading/endless-words.ts';

const LIST = Array.from({ length: 60 }, (_, i) => `608-555-01${String(i).padStart(2, '0')}`);

test.each([
  ['a list whose numbers stand without blanks', LIST.join(',')],
  ['the same by semicolons', LIST.join(';')],
  ['a long sentence in Japanese', '番号を移してください'.repeat(60)],
  ['sentences in Japanese', '番号を移してください。'.repeat(600)],
  ['a paragraph', 'Please port these numbers. '.repeat(300)],
])('%s is read as it stands', (_, text) => {
  expect(withoutEndlessWords(text)).toEqual({ text, isCut: false });
});

test.each([
  ['encoded data', 'QUJDREVG'.repeat(200)],
  ['a key held down', 'x'.repeat(5000)],
  ['katakana without an end', 'カタカナ'.repeat(2000)],
  ['numbers that are glued together', LIST.join('').replaceAll('-', '')],
])('%s is left out, and said to be', (_, run) => {
  const { text, isCut } = withoutEndlessWords(`Hello ${run} there`);
  expect(isCut).toBe(true);
  expect(text.length).toBeLessThan(150);
});

test('the end of a link and a rule of dashes are no loss', () => {
  const link = `https://links.inn.example/?u=${'abc123'.repeat(300)}`;
  const { text, isCut } = withoutEndlessWords(`See <${link}> below\n${'-'.repeat(900)}\nNora`);
  expect(isCut).toBe(false);
  expect(text).toMatch(/^See <https.* below\n-+…\nNora$/);
});
