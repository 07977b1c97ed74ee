import { describe, expect, test } from 'vitest';
import { struckWishes } from '../../../src/request/holds/struck-wishes.ts';

describe('a wish that is struck out holds the request', () => {
  test.each([
    '~~please port out these lines to Prairie Fiber:~~\n\n608-555-0101\n608-555-0102',
    'please ~~port out~~ these lines to Prairie Fiber: 608-555-0101',
    '~~Por favor, porten 608-555-0101 a Prairie Fiber.~~',
    '~~Veuillez porter ces lignes chez Prairie Fiber~~ : 608-555-0101',
    '~~Vi chiediamo di portare le linee a Prairie Fiber~~ 608-555-0101',
    '~~次の番号をPrairie Fiberへ転出してください~~ 608-555-0101',
  ])('%s', (own) => {
    expect(struckWishes(own)).toEqual([expect.objectContaining({ value: 'hold', source: 'body' })]);
  });
});

test.each([
  'please port out 608-555-0101 to ~~Willow Fibre~~ Prairie Fiber',
  '~~Dear Sirs~~ Hello, please port out 608-555-0101',
  'Please port these:\n~~608-555-0102~~\n608-555-0101',
  '~~~~~~~~ Please port 608-555-0101 ~~~~~~~~',
])('other words are none: %s', (own) => {
  expect(struckWishes(own)).toEqual([]);
});
