import { expect, test } from 'vitest';
import { readLists } from '../../../src/request/lists/read-lists.ts';

const readPage = (text: string) =>
  readLists([{ source: 'attachment:list.pdf', title: 'list.pdf', text, standing: 'asked' }], '', []);
const LIST = '425-555-0101 main\n425-555-0102 wine club\n425-555-0103 office';

test.each([
  [
    `Ridgeline Fiber - LNP Operations - tel. 541-555-0160 - fax 541-555-0161\nAttachment A\nTelephone number Notes\n${LIST}\nPage 1 of 1`,
  ],
  [
    `Lucerne, 40 Milk Street, Boston - tel. 617-555-0100\nAllegato A - Elenco dei numeri\nNumero Ufficio\n${LIST}\nPagina 1 di 1`,
  ],
])('the telephones of a letterhead and the count of pages are no entries: %j', (text) => {
  const { meant, unclear, vague } = readPage(text);
  expect([meant.length, unclear, vague]).toEqual([3, [], []]);
});

test('a telephone below the list stays a person’s to tell', () => {
  const { meant, unclear } = readPage(
    `Telephone number Notes\n${LIST}\n\nOur house in Kent\nWarehouse - tel. 425-555-0109`,
  );
  expect([meant.length, unclear.length]).toEqual([3, 1]);
});
