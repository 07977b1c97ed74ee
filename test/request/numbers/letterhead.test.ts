import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const ends = (numbers: readonly string[]): string => numbers.map((one) => one.slice(-4)).join(' ');

describe('what stands in a letterhead is not asked for', () => {
  test.each([
    'Contoso, Ltd.\n425-555-0105\n\nPlease move the numbers 425-555-0101 and 425-555-0102 to Sundial Telecom.',
    'Contoso, Ltd., 425-555-0105\n\nTo whom it may concern,\n\nWe wish to port 425-555-0101 and 425-555-0102 to Sundial Telecom.',
    'Hotel Aguamar\nAvenida Ashford 1010\n425-555-0105\n\nEstimados señores:\n\nLes pedimos que porten los números 425-555-0101 y 425-555-0102 a Sundial.',
    'Étude Morel\n425-555-0105\n\nMadame, Monsieur,\n\nMerci de porter les numéros 425-555-0101 et 425-555-0102 vers Sundial.',
    'Libreria Corsi\n425-555-0105 / 425-555-0106\n\nVi chiediamo di portare i numeri 425-555-0101 e 425-555-0102 a Sundial.',
    '山田商会\n425-555-0105\n\n425-555-0101 と 425-555-0102 の転出をお願いします。',
  ])('%j', (own) => {
    expect(ends(read(own).numbers)).toBe('0101 0102');
  });
});

describe('but a list above the wish is', () => {
  test.each([
    ['425-555-0101\n425-555-0102\n\nPlease port these to Sundial Telecom.', '0101 0102'],
    ['Hi,\n\n425-555-0101\n\nPlease port this to Sundial Telecom. 425-555-0102 goes there too.', '0101 0102'],
    ['Reno office: 425-555-0101\n\nPlease port it to Sundial Telecom, and 425-555-0102 as well.', '0101 0102'],
    ['Numbers\n425-555-0101\n425-555-0102\n\nPlease port them. Questions: 425-555-0109', '0101 0102'],
  ])('%j', (own, expected) => {
    expect(ends(read(own).numbers)).toBe(expected);
  });
});
