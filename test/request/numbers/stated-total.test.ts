import { expect, test } from 'vitest';
import { read } from './reading.ts';

const TWO = '425-555-0101, 425-555-0102';

test.each([
  [`Please port all three of our lines: ${TWO}`, ''],
  [`Veuillez porter ces trois numéros : ${TWO}`, ''],
  [`Por favor porten estas cuatro líneas: ${TWO}`, ''],
  [`Vi prego di portare tutti e tre i numeri: ${TWO}`, ''],
  [`次の3番号を転出してください。${TWO}`, ''],
  [`Please port out: ${TWO}\nTotal numbers: 5`, ''],
  [`Please port out: ${TWO}`, 'Port out of 14 numbers'],
])('"%s" (subject "%s") states another total than it lists', (own, subject) => {
  expect(read(own, { subject }).differingTotals).not.toEqual([]);
});

test.each([
  [`Please port both lines: ${TWO}`, ''],
  [`Please port these two numbers: ${TWO}`, 'Port out of 2 numbers'],
  [`Please port ${TWO}. The other three lines stay with you.`, ''],
  [`Please port our 425 numbers: ${TWO}`, ''],
  [`Please port these two numbers out of our three: ${TWO}, except 425-555-0103`, ''],
])('"%s" (subject "%s") states no other total', (own, subject) => {
  expect(read(own, { subject }).differingTotals).toEqual([]);
});
