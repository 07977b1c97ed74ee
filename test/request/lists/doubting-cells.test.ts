import { expect, test } from 'vitest';
import { doubtingCells } from '../../../src/request/lists/doubting-cells.ts';
import { tablesIn } from '../../../src/request/text/tables.ts';

const cellsIn = (text: string): string[] => doubtingCells(tablesIn(text));

test.each([
  'Number         | Used for     | Move?\n414-555-0130   | Showroom     | Y\n414-555-0132   | Rentals      | Bill?',
  'Number         | Used for     | Move?\n414-555-0130   | Showroom     | Y\n414-555-0132   | Rentals      | Bill knows',
  'Número | Uso | ¿Se porta?\n939-555-0110 | Bar | sí\n939-555-0111 | Tienda | lo dirá Ana',
  'Numéro | Porter ?\n504-555-0140 | oui\n504-555-0141 | Paul le dira',
  'Numero | Portare?\n401-555-0131 | sì\n401-555-0132 | sentire Paolo',
  '番号　｜移行？\n808-555-0105　｜はい\n808-555-0106　｜店長次第',
  'TN | Remarks\n414-555-0130 | fax\n414-555-0131 | is this one ours?',
  '| Numéro       | Usage              |\n|--------------|--------------------|\n| 504-555-0141 | Pharmacie, ou bien |\n|              | le 0142, voir Paul |',
  'Number | Note\n504-555-0141 | Pharmacy (or 0142)',
  'Numero | Note\n401-555-0131 | magazzino, oppure lo 0132',
  '番号　｜備考\n808-555-0107　｜倉庫、または0108',
  'Number | Note\n504-555-0141 | with you for now',
  'Número | Nota\n939-555-0110 | por ahora con ustedes',
  'Numéro | Note\n504-555-0141 | chez vous pour l’instant',
  'Numero | Note\n401-555-0131 | per ora da voi',
  '番号　　　　　｜部署　｜備考\n808-555-0106　｜営業　｜\n808-555-0107　｜倉庫　｜当面は御社のまま',
  'LNUM  LNA  TN             DISPATCH\n001   V    206-555-0115   N\n003   X    206-555-0117   N',
  'LNA | TN\nV | 206-555-0115\nD | 206-555-0117',
])('a cell that leaves its row open: %j', (text) => {
  expect(cellsIn(text)).toHaveLength(1);
});

test.each([
  'Number         | Used for     | Move?\n414-555-0130   | Showroom     | Y\n414-555-0132   | Rentals/Bill | Y',
  'Number | Move?\n414-555-0130 | Y\n414-555-0131 | yes, first',
  'Number | Ring?\n414-555-0130 | Bill\n414-555-0131 | Ann',
  'Número | ¿Se porta?\n939-555-0110 | sí\n939-555-0111 | sí (bar)',
  'TN | Remarks\n414-555-0130 | fax\n414-555-0131 | What-Not shop',
  '| Numéro       | Usage              |\n|--------------|--------------------|\n| 504-555-0141 | Pharmacie, gérée   |\n|              | par Paul           |',
  'Number | Note\n504-555-0141 | rooms 1201 or 1202',
  'Number | Note\n504-555-0141 | rings with 0142',
  'Number | Note\n504-555-0141 | billing with you since 2010',
  '番号　　　　　｜部署　｜備考\n808-555-0106　｜営業　｜\n808-555-0107　｜倉庫　｜部署名は当面のまま',
  'LNUM  LNA  TN             DISPATCH\n001   V    206-555-0115   N\n003   V    206-555-0117   N',
])('a cell that says what a line is there for: %j', (text) => {
  expect(cellsIn(text)).toEqual([]);
});
