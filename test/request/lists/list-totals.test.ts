import { expect, test } from 'vitest';
import { N, readAttached, table } from './reading.ts';

const ROWS = `Number,Label\n${N('0101')},Boats\n${N('0102')},Tents\n${N('0103')},Desk`;

test.each([
  'TOTAL NUMBERS: 4,',
  'Total,4',
  'Total lines,4',
  'Count: 2,',
  'Nombre de lignes : 4,',
  'Totale linee,4',
  'Cantidad: 2,',
  '合計,4',
])('a list that counts itself as "%s" and has three is a person’s', (foot) => {
  expect(readAttached([table(`${ROWS}\n${foot}`)]).differingTotals).toHaveLength(1);
});

test.each([
  'TOTAL NUMBERS: 3,',
  'Total,3',
  'Nombre de lignes : 3,',
  'Totale linee,3',
  '合計,3',
  'Fax total: 0,',
])('what the list has is in order: %s', (foot) => {
  expect(readAttached([table(`${ROWS}\n${foot}`)])).toMatchObject({
    numbers: ['0101', '0102', '0103'],
    unclear: [],
    differingTotals: [],
  });
});

test('a total over the rows counts too', () => {
  expect(readAttached([table(`Total: 5,\n${ROWS}`)]).differingTotals).toHaveLength(1);
});

test('the total of one list is its own, whatever else the mail lists', () => {
  const own = `Please port out ${N('0120')} and the attached numbers.`;
  const lists = [table(`${ROWS}\nTotal,3`), table(`Number\n${N('0110')}\n${N('0111')}\nTotal: 2`, 'second.csv')];
  expect(readAttached(lists, own).differingTotals).toEqual([]);
});

test('the last page of a file may count all its pages', () => {
  const page = (rows: string) => ({ source: 'attachment:list.pdf' as const, title: 'list.pdf', text: rows });
  const pages = [page(`Numbers\n${N('0101')}\n${N('0102')}`), page(`Numbers\n${N('0103')}\nTotal: 3`)];
  expect(readAttached(pages)).toMatchObject({ numbers: ['0101', '0102', '0103'], differingTotals: [] });
});

test('a list that is none of the request’s counts nothing', () => {
  const lists = [{ ...table(`${ROWS}\nTotal,9`), standing: 'aside' as const }];
  expect(readAttached(lists, `Please port out ${N('0120')}.`)).toMatchObject({
    numbers: ['0120'],
    differingTotals: [],
  });
});
