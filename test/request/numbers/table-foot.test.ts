import { expect, test } from 'vitest';
import { findTotals } from '../../../src/request/numbers/stated-total.ts';
import { footFigures } from '../../../src/request/numbers/table-foot.ts';

const ROWS = ['939-555-0131;banquets;1', '939-555-0132;weddings;1', '939-555-0133;pool bar;1'];

test.each([';;4', 'Total;;4', 'Suma;4;', 'Totale;;2', '合計;;5'])('the foot "%s" does not fit three rows', (foot) => {
  expect(footFigures(['Number;Use;Lines', ...ROWS, foot].join('\n'))).toMatchObject([{ quote: foot }]);
});

test.each([
  ';;3',
  'Total;;3',
  'Page;1;',
  'Total;42.60;',
  'checked by;;Ana',
  '',
])('the foot "%s" says nothing else', (foot) => {
  expect(footFigures(['Number;Use;Lines', ...ROWS, foot].join('\n'))).toEqual([]);
});

test('a foot may add up a column', () => {
  expect(footFigures('425-555-0100 | A | 2\n425-555-0101 | B | 3\n | | 5')).toEqual([]);
});

test.each([
  ['Please port 425-555-0111 to 425-555-0118. They are seven cranes, each with its own number.', 7],
  ['Portar 939-555-0131 al 0135. Son seis cajas, cada una con su número.', 6],
  ['Ce sont six fauteuils, chacun avec son numéro.', 6],
  ['Sono cinque sportelli, ognuno con il suo numero.', 5],
  ['客室は五室で、それぞれ一番号です。', 5],
  ['Please port our lines, two at the gate and three in the office:', 5],
  ['Merci de porter nos lignes, trois au rez-de-chaussée et quatre à l’étage :', 7],
  ['Pedimos portar nuestras líneas, dos en recepción y tres en la cocina:', 5],
  ['Chiediamo di portare le nostre linee, tre al piano terra e due al primo piano:', 5],
  ['回線を転出してください。1階3本、2階2本です。', 5],
])('%s', (text, count) => {
  expect(findTotals('', text).totals.map((total) => total.count)).toContain(count);
});

test.each([
  'Please port these. There are seven crane drivers, and one does two.',
  'Please port these. Two of us are in the office on Monday.',
  'Merci de porter ces lignes ; deux techniciens viennent mardi.',
])('no total: %s', (text) => {
  expect(findTotals('', text).totals).toEqual([]);
});
