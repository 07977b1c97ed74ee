import { expect, test } from 'vitest';
import { caseless } from '../../../src/request/text/caseless.ts';

test('letters match in either case, a capital is still a capital', () => {
  const pattern = caseless('(?<!\\p{L})port[ae]?(?!\\p{L}) (?:to|à) (?!NUM)\\p{Lu}[\\p{L}\\d-]+');

  expect(pattern.test('please PORT to Evergreen')).toBe(true);
  expect(pattern.test('Porta à Évian')).toBe(true);
  expect(pattern.test('port À Évian')).toBe(true);
  expect(pattern.test('port to evergreen')).toBe(false);
  expect(pattern.test('port to NUM')).toBe(false);
  expect(pattern.test('report to Evergreen')).toBe(false);
});

test('classes, ranges, escapes and quantifiers keep their meaning', () => {
  expect(caseless('[a-f]{2,3}\\d').test('AfB7')).toBe(true);
  expect(caseless('^\\bx\\.y$').test('X.Y')).toBe(true);
  expect(caseless('^[^ab]$').test('B')).toBe(false);
});
