import { describe, expect, test } from 'vitest';
import { findDoubts } from '../../../src/request/holds/find-doubts.ts';
import { read, tns } from './reading.ts';

const ROWS = '425-555-0101\n425-555-0102   K\n425-555-0103';
const TABLE = 'Number | Action\n425-555-0101 | PORT\n425-555-0102 | STAY\n425-555-0103 | PORT';

test.each([
  [`Please port these to Birchfield. (Rows marked K stay with you.)\n\n${ROWS}`],
  [`Please port these to Birchfield. K = stays with you\n\n${ROWS}`],
  [`Por favor porten estos números. Las filas marcadas con "K" se quedan con ustedes.\n\n${ROWS}`],
  [`Merci de porter ces numéros. Les lignes marquées « K » restent chez vous.\n\n${ROWS}`],
  [`Vi chiediamo di portare questi numeri. Le righe con "K" rimangono da voi.\n\n${ROWS}`],
  [`次の番号を転出してください。※印の番号は残します。\n425-555-0101\n425-555-0102 ※\n425-555-0103`],
  [`Please port the numbers marked PORT. The rows marked STAY remain with you.\n\n${TABLE}`],
])('a mark that the text explains names its numbers: %j', (own) => {
  const { numbers, unclear } = read(own);
  expect([numbers, unclear]).toEqual([tns('0101 0103'), []]);
});

test.each([
  [`Please port the yellow rows to Birchfield. (K is for Kenosha.)\n\n${ROWS}`],
  [`Please port the rows marked Q.\n\n${ROWS}`],
  [`Please port these. Rows marked K stay with you.\n\n${ROWS.replace('K', 'K?')}`],
])('a mark that no row bears leaves them open: %j', (own) => {
  expect(read(own).unclear).not.toEqual([]);
});

const SHEET = (move: string, keep: string, other = ''): string =>
  `Floor\tDID\tUse\tAction\n2\t425-555-0101\tBilling\t${move}\n\t425-555-0102\t\t${keep}\n3\t425-555-0103\tReturns\t${move}${other && `\n\t425-555-0104\t\t${other}`}`;

describe('marks of both kinds, explained in one sentence or two', () => {
  test.each([
    [
      `The rows that say CONVERT are to become service numbers, rows that say KEEP stay as they are.\n\n${SHEET('CONVERT', 'KEEP')}`,
    ],
    [`Please port the rows that say PORT. Rows that say KEEP stay with you.\n\n${SHEET('PORT', 'KEEP')}`],
    [
      `Merci de porter les lignes notées PORTER ; celles notées GARDER restent chez vous.\n\n${SHEET('PORTER', 'GARDER')}`,
    ],
    [`「移行」とある行を転出してください。「残す」とある行は残します。\n\n${SHEET('移行', '残す')}`],
  ])('name their numbers: %j', (own) => {
    const { numbers, unclear } = read(own);
    expect([numbers, unclear]).toEqual([tns('0101 0103'), []]);
  });

  test.each(['ASK', 'LATER', ' '])('a row that bears neither, but %j, is a person’s', (other) => {
    const { numbers, unclear } = read(
      `Please port the rows that say PORT. Rows that say KEEP stay with you.\n\n${SHEET('PORT', 'KEEP', other)}`,
    );
    expect([numbers, unclear.length > 0]).toEqual([tns('0101 0103'), true]);
  });
});

test.each([
  ['Rows that say KEEP stay with you.', true],
  ['Rows that say KEEP stay with you, once the board has agreed.', false],
])('whether %j leaves nothing to weigh: %j', (words, isSettled) => {
  const own = `Please port the numbers marked PORT out to Birchfield.\n${words}\n\n${SHEET('PORT', 'KEEP')}`;
  const doubts = findDoubts({ subject: '', own, signature: '' }, { pin: 'given', excluded: ['+14255550102'] });
  expect(doubts.length === 0).toBe(isSettled);
});
