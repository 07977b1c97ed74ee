import { expect, test } from 'vitest';
import { laterHeads } from '../../../src/request/holds/later-heads.ts';

test.each([
  'Numbers to go later:',
  'Second wave:',
  'For another time:',
  'Más adelante:',
  'Segunda fase (almacén):',
  'Plus tard :',
  'Deuxième vague :',
  'In un secondo momento:',
  '後日移転する番号:',
])('"%s" puts its list off', (head) => {
  expect(laterHeads(`Please port our lines.\n\n${head}\n608-555-0101`)).toHaveLength(1);
});

test.each([
  'Numbers to port next week:',
  'Later I will send you cookies.',
  'Our lines, on March 27:',
  'These are the numbers (sooner rather than later, please): 608-555-0101',
  'Les numéros à porter demain :',
])('"%s" does not', (line) => {
  expect(laterHeads(`Please port our lines.\n\n${line}\n608-555-0101`)).toEqual([]);
});
