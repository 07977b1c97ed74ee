/** Tables whose columns only blanks part, set more or less evenly. */
import { describe, expect, test } from 'vitest';
import { cleanText } from '../../../src/message/visible-text.ts';
import { readRequest } from '../../../src/request/read-request.ts';
import { tablesIn } from '../../../src/request/text/tables.ts';
import { directory, PROVIDER } from '../directory.ts';
import { readAttached } from './reading.ts';

const WISH = 'Please port these numbers to Prairie Fiber.\n\n';
const read = (rows: string) => readAttached([], cleanText(WISH + rows));
const kindOf = (own: string) =>
  readRequest({
    mail: { subject: '', own: cleanText(own), signature: '', lists: [] },
    directory,
    desk: { providerNames: PROVIDER },
    limit: 99,
  }).kindTrouble;

describe('where calls go on to is told by the head above, wherever the column begins', () => {
  test.each([
    [
      'one ideographic blank beside several',
      '拠点　　　番号　　　　転送先\n東京支社　425-555-0101　　425-555-0121\n函館　　　425-555-0102　　425-555-0122',
    ],
    ['one ideographic blank between all cells', '番号　転送先\n425-555-0101　425-555-0121\n425-555-0102　425-555-0122'],
    [
      'a first column without a head',
      '        Numero        Deviato su\nBar     425-555-0101  425-555-0121\nCucina  425-555-0102  425-555-0122',
    ],
    [
      'a name as wide as its column',
      'Site     Number          Forwards to\nBoise    (425) 555-0101  (425) 555-0121\nSpokane (425) 555-0102  (425) 555-0122',
    ],
    [
      'rows with only one of the two',
      'Site    Number        Forwards to\nMain    425-555-0101  425-555-0121\nBarn    425-555-0102\nShed                  425-555-0122',
    ],
    [
      'a column more in the heads',
      'Número        Desvío        Nota\n425-555-0101  425-555-0121\n425-555-0102  425-555-0122',
    ],
  ])('%s', (_, rows) => {
    expect(read(rows)).toMatchObject({ numbers: ['0101', '0102'], unclear: [] });
  });
});

describe('rows that go to two', () => {
  const wishes: readonly (readonly [string, string])[] = [
    [
      'Please port these to their new carriers, PIN 8264017.',
      'First         Last          New carrier\n425-555-0101 to 425-555-0104  {a}\n425-555-0110 to 425-555-0114  {b}',
    ],
    [
      'Les numéros à porter chez leur opérateur. PIN 8264017.',
      '            De   À              Nouvel opérateur\nSite A   425-555-0101 - 0104    {a}\nSite B   425-555-0110 - 0114    {b}',
    ],
    [
      'Favor de portar estos números. PIN 8264017.',
      'Desde          Hasta          Nuevo operador\n425-555-0101   425-555-0104   {a}\n425-555-0110                  {b}',
    ],
    [
      '下記の番号を転出してください。PIN 8264017',
      '開始　　　　　　終了　　　　　　移転先\n425-555-0101　～　425-555-0104　　{a}\n425-555-0110　～　425-555-0114　　{b}',
    ],
    ['Please port these out. PIN 8264017.', 'Number         New carrier\n425-555-0101   {a}\n\n425-555-0102   {b}'],
  ];
  test.each(wishes)('%s', (wish, rows) => {
    const fill = (a: string, b: string): string => `${wish}\n\n${rows.replace('{a}', a).replace('{b}', b)}\n`;
    expect(kindOf(fill('Antivox', 'Brumal'))).toBe('several-requests');
    expect(kindOf(fill('Antivox', 'Antivox'))).not.toBe('several-requests');
  });
});

test('cells of rows that lack some stand below their heads', () => {
  const text =
    'Site   First         Last          Note\nA      425-555-0101 - 425-555-0104  lobby\n       425-555-0110                barn';
  expect(tablesIn(text)).toEqual([
    {
      heads: ['Site', 'First', 'Last', 'Note'],
      rows: [
        ['A', '425-555-0101 - 425-555-0104', '', 'lobby'],
        ['', '425-555-0110', '', 'barn'],
      ],
    },
  ]);
});
