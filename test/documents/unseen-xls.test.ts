import { utils } from '@e965/xlsx';
import { expect, test } from 'vitest';
import { workbook } from '../../fixtures/documents.ts';
import { read } from './reading.ts';

const ROWS = [
  ['Number', 'Site'],
  ['425-555-0101', 'Kent'],
];
const rowsOf = async (bytes: Uint8Array): Promise<unknown> => {
  const { content, because } = await read(bytes);
  return content?.kind === 'tables' ? content.tables.flatMap(({ rows }) => rows) : because;
};
/** The only font of the file: its height is 240 twentieths of a point, then come its flags and its colour. */
function withFont(flags: number, colour: number): Uint8Array {
  const bytes = Buffer.from(workbook({ Lines: ROWS }, 'xls'));
  for (let at = bytes.indexOf(FONT); at >= 0; at = bytes.indexOf(FONT, at + 1)) {
    bytes.writeUInt16LE(flags, at + 6);
    bytes.writeUInt16LE(colour, at + 8);
  }
  return bytes;
}
const FONT = (() => {
  const bytes = Buffer.from(workbook({ Lines: ROWS }, 'xls'));
  let at = bytes.indexOf(Buffer.from([0x31, 0]));
  while (at >= 0 && (bytes.readUInt16LE(at + 2) > 60 || bytes.readUInt16LE(at + 4) !== 240))
    at = bytes.indexOf(Buffer.from([0x31, 0]), at + 1);
  return bytes.subarray(at, at + 6);
})();
const MARKED = [
  ['Number', 'Site'],
  ['~~425-555-0101~~', '~~Kent~~'],
];
const STRUCK = [
  ['~~Number~~', '~~Site~~'],
  ['~~425-555-0101~~', '~~Kent~~'],
];

test.each([
  ['plain', 0, 0x7fff, ROWS],
  ['struck out', 8, 0x7fff, STRUCK],
  ['white', 0, 9, MARKED],
  ['black', 0, 8, ROWS],
])('cells that are %s', async (_, flags, colour, expected) => {
  expect(await rowsOf(withFont(flags, colour))).toEqual(expected);
});

test('a column that is hidden', async () => {
  const sheet = utils.aoa_to_sheet([
    ['Number', 'Old'],
    ['425-555-0101', '425-555-0191'],
  ]);
  sheet['!cols'] = [{ wch: 20 }, { wch: 20, hidden: true }];
  expect(await rowsOf(workbook({ Lines: sheet }, 'xls'))).toEqual([['Number'], ['425-555-0101']]);
});
