import { expect, test } from 'vitest';
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
