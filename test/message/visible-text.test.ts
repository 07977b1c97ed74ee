import { expect, test } from 'vitest';
import { cleanText } from '../../src/message/visible-text.ts';

const overlaid = (text: string, stroke: string): string => [...text].map((sign) => sign + stroke).join('');

test.each([
  ['a long stroke', '\u0336'],
  ['a short stroke', '\u0335'],
  ['a slash', '\u0338'],
  ['a short slash', '\u0337'],
])('digits under %s are struck out', (_, stroke) => {
  expect(cleanText(`425-555-0101\n${overlaid('425-555-0102', stroke)} main`)).toBe(
    '425-555-0101\n~~425-555-0102~~ main',
  );
});

test.each([
  [
    'blanks that are not',
    `${overlaid('425', '\u0336')} ${overlaid('555', '\u0336')} ${overlaid('0102', '\u0336')}`,
    '~~425 555 0102~~',
  ],
  ['brackets that are not', `(${overlaid('425', '\u0336')}) ${overlaid('555', '\u0336')}`, '(~~425~~) ~~555~~'],
  ['words', overlaid('sorry', '\u0336'), 'sorry'],
  ['letters with an accent', 'Télécom cafe\u0301', 'Télécom cafe\u0301'],
  ['a sign of mathematics', 'a =\u0338 b', 'a = b'],
])('a stroke over letters, beside %s', (_, text, wanted) => {
  expect(cleanText(text)).toBe(wanted);
});
