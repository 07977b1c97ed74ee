import { describe, expect, test } from 'vitest';
import { visibleHtml } from '../../../src/message/visible-html.ts';
import { findNumbers } from '../../../src/request/lists/find-numbers.ts';
import { ruleTables } from '../../../src/request/text/rule-tables.ts';

const N = (end: string): string => `425-555-${end}`;
type Rows = readonly (readonly string[])[];

/** The ways in which one table comes in a mail. */
const WAYS: Readonly<Record<string, (rows: Rows) => string>> = {
  html: (rows) =>
    visibleHtml(
      `<table>${rows.map((row) => `<tr>${row.map((cell) => `<td>${cell}</td>`).join('')}</tr>`).join('')}</table>`,
    ),
  tabs: (rows) => rows.map((row) => row.join('\t')).join('\n'),
  bars: (rows) => rows.map((row) => row.join(' | ')).join('\n'),
  framed: (rows) => rows.map((row) => `| ${row.join(' | ')} |`).join('\n'),
};

const read = (table: string, words = 'Please port out these numbers:') => {
  const found = findNumbers({ subject: 'Port out', own: `${words}\n\n${table}`, signature: '' }, 100, []);
  return { ...found, ends: found.numbers.map((number) => number.slice(-4)) };
};

describe.each(Object.keys(WAYS))('a table by %s: an empty cell keeps its column', (way) => {
  const written = (rows: Rows): string => WAYS[way]?.(rows) ?? '';

  test('a number alone in the second column is not asked for by the first', () => {
    const { ends } = read(
      written([
        ['Moves', 'Stays'],
        [N('0123'), ''],
        [N('0124'), ''],
        ['', N('0125')],
      ]),
    );
    expect(ends).not.toContain('0125');
  });

  test('groups whose name stands in their first row are read like the others', () => {
    const { ends, excluded, unclear } = read(
      written([
        ['Floor', 'DID', 'Desk', 'Action'],
        ['2', N('0123'), 'Billing', 'PORT'],
        ['', N('0124'), 'Overflow', 'PORT'],
        ['', N('0125'), '', 'KEEP'],
        ['3', N('0126'), 'Returns', 'PORT'],
      ]),
      'Please port out what the table says.',
    );
    expect(ends).toEqual(['0123', '0124', '0126']);
    expect(excluded.map((number) => number.slice(-4))).toEqual(['0125']);
    expect(unclear).toEqual([]);
  });
});

test('last cells that are empty in the first rows are not written, and the heads are heads all the same', () => {
  const sheet = `Place\tNumber\tStays\nGym\t${N('0101')}\nLibrary\t${N('0102')}\tx\nNurse\t${N('0103')}\n`;
  const { ends, excluded } = read(sheet, 'Please port out the numbers of this sheet.');
  expect([ends, excluded.map((number) => number.slice(-4))]).toEqual([['0101', '0103'], ['0102']]);
});

describe('rules around a list', () => {
  const rule = '-'.repeat(40);

  test.each(['_'.repeat(40), rule, '='.repeat(30)])('%s frames what is asked for', (frame) => {
    const list = `Lab, line 1: ${N('0101')}\nLab, line 2: ${N('0102')}\nDock: ${N('0103')}`;
    expect(read(`${frame}\n\n${list}\n${frame}\n`).ends).toEqual(['0101', '0102', '0103']);
  });

  test('above it alone leads to it where a colon stands above', () => {
    expect(read(`${rule}\n\nLab: ${N('0101')}\nDock: ${N('0102')}\n`).ends).toEqual(['0101', '0102']);
  });

  test('stand below the heads of columns, too', () => {
    const table = [
      'Place         Number          Place        Number',
      '------------  --------------  -----------  --------------',
      `Lobby         ${N('0101')}    Stock        ${N('0103')}`,
      `Sales         ${N('0102')}    Workshop     ${N('0104')}`,
      '------------  --------------  -----------  --------------',
    ].join('\n');
    expect(read(table, 'Please port out the numbers in this table.').ends).toEqual(['0101', '0102', '0103', '0104']);
  });

  test('a rule alone is no frame, nor are two around words', () => {
    const one = `See below.\n${rule}\nSupport: ${N('0101')}\n`;
    const two = `${rule}\nThis mail is for you alone.\nCall ${N('0101')} otherwise.\n${rule}\n`;
    for (const text of [one, two]) expect(ruleTables(text)).toBe(text);
  });
});
