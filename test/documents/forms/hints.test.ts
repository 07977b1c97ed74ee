import { expect, test } from 'vitest';
import { isHint, withoutHints } from '../../../src/documents/forms/hints.ts';

const words = (text: string) =>
  text
    .split(' ')
    .map((part, i) => ({ text: part, left: i * 40, right: i * 40 + 35, top: 0, bottom: 10, confidence: 100 }));

test.each([
  ['(if applicable):', true],
  ['(must be > 5 business days and <= 30 business days.)', true],
  ['(MM/DD/YYYY)', true],
  ['JJ/MM/AAAA', true],
  ['Example: Seattle', true],
  ['(si corresponde)', true],
  ['le cas échéant', true],
  ['(312) 555-0140', false],
  ['(312-555-0140)', false],
  ['3/9/2026', false],
  ['Required Reading LLC', false],
  ['optional', true],
  ['Tallgrass (Midwest) LLC', false],
])('%s', (text, wanted) => {
  expect(isHint(words(text))).toBe(wanted);
});

test.each([
  ['3/27/2026 (must be > 5 business days)', '3/27/2026'],
  ['(if applicable): 312-555-0140', '312-555-0140'],
  ['Tallgrass Outfitters (Midwest)', 'Tallgrass Outfitters (Midwest)'],
])('without its hint: %s', (text, rest) => {
  expect(
    withoutHints(words(text))
      .map((word) => word.text)
      .join(' '),
  ).toBe(rest);
});
