import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

describe('others that are given nowhere leave it open', () => {
  test.each([
    'Please port 425-555-0101 and 425-555-0102, and the two others, to Prairie Fiber.',
    'Please port 425-555-0101, 425-555-0102 and the others to Prairie Fiber.',
    'Merci de porter le 425-555-0101 et le 425-555-0102, et les deux autres.',
    'Por favor porten el 425-555-0101 y el 425-555-0102, y los otros dos.',
    'Vi prego di portare il 425-555-0101 e il 425-555-0102, e gli altri due.',
    '425-555-0101、425-555-0102とほかの2回線をPrairie Fiberへ転出してください。',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0101'), unclear: tns('0102') });
  });
});

describe('others that are given elsewhere, or stay, do not', () => {
  test.each([
    'Please port 425-555-0101 and 425-555-0102, and the two others in the attached file, to Prairie Fiber.',
    'Please port 425-555-0101 and 425-555-0102 to Prairie Fiber. The rest stays with you.',
    'Merci de porter le 425-555-0101 et le 425-555-0102, et les deux autres en pièce jointe.',
    'Vi prego di portare il 425-555-0101 e il 425-555-0102, e gli altri due del file allegato.',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0101 0102'), unclear: [] });
  });
});

test.each([
  'Nous demandons le transfert vers Delta Voix des lignes 425-555-0101 et\n425-555-0102, qui sont les nôtres.',
  'We would like to ask you to port our numbers 425-555-0101 and\n425-555-0102, which ring at the front desk.',
])('a list in a sentence goes on where its line was wrapped: %j', (text) => {
  expect(read(text)).toMatchObject({ numbers: tns('0101 0102'), unclear: [] });
});
