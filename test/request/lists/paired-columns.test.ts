import { describe, expect, test } from 'vitest';
import { N, readAttached, table } from './reading.ts';

const WISH = 'Please port these numbers to Prairie Fiber.\n\n';
const GAPS = ['   ', '\t', ' | ', '　　'];
/** The same two rows as a table of the text, by what parts its cells, and as an attached list. */
const readings = (heads: readonly string[]) => [
  ...GAPS.map((gap) => {
    const rows = [heads, [N('0101'), N('0121')], [N('0102'), N('0122')]].filter((row) => row.length > 0);
    return readAttached([], WISH + rows.map((row) => row.join(gap)).join('\n'));
  }),
  readAttached([
    table(`${heads.length > 0 ? `${heads.join(',')}\n` : ''}${N('0101')},${N('0121')}\n${N('0102')},${N('0122')}`),
  ]),
];

describe('numbers below a head that says where calls go on to are not asked for', () => {
  test.each([
    ['Number to port', 'Forwards to'],
    ['Number', 'Call forwarding'],
    ['Phone number', 'Rings at'],
    ['Line number', 'Redirected to'],
    ['Número', 'Desvío'],
    ['Número a portar', 'Se desvía a'],
    ['Numéro', 'Renvoi vers'],
    ['Numéro à porter', 'Numéro de renvoi'],
    ['Numero', 'Deviato su'],
    ['Numero da portare', 'Deviazione su'],
    ['移転する番号', '夜間の転送先'],
    ['電話番号', '転送先番号'],
  ])('%s, %s', (...heads) => {
    for (const read of readings(heads)) expect(read).toMatchObject({ numbers: ['0101', '0102'], unclear: [] });
  });
});

describe('what no head tells is left open', () => {
  test.each([
    ['Number', 'Night'],
    ['Number to port', 'Night number'],
    ['Number', 'Goes to'],
    ['Number', 'Forwarded number'],
    ['Number', 'Old number'],
    ['Número', 'Noche'],
    ['Numéro', 'Nuit'],
    ['Numero', 'Notte'],
    ['番号', '夜間'],
  ])('%s, %s', (...heads) => {
    for (const read of readings(heads))
      expect(read).toMatchObject({ numbers: ['0101', '0102'], unclear: ['0121', '0122'] });
  });

  test('pairs without heads, and with a name before them', () => {
    const all = ['0101', '0102', '0121', '0122'];
    for (const { numbers, unclear } of readings([])) expect([numbers, unclear.sort()]).toEqual([[], all]);
    const named = `${WISH}Dana  ${N('0101')}  ${N('0121')}\nAbe  ${N('0102')}  ${N('0122')}`;
    expect(readAttached([], named)).toMatchObject({ numbers: [], unclear: all });
  });
});

describe('both columns are asked for', () => {
  test.each([
    ['Number to port', 'Number to port'],
    ['Number', 'Number 2'],
    ['Number to port', 'Other number to port'],
    ['移転する番号（昼）', '移転する番号（夜）'],
    ['Numéro à porter', 'Autre numéro à porter'],
  ])('%s, %s', (...heads) => {
    for (const read of readings(heads))
      expect(read).toMatchObject({ numbers: ['0101', '0102', '0121', '0122'], unclear: [] });
  });

  test('a list that is written across', () => {
    const lists = [
      `${N('0101')}  ${N('0102')}\n${N('0103')}  ${N('0104')}`,
      `${N('0101')} | ${N('0102')} | ${N('0103')}\n${N('0104')}`,
      `${N('0101')}, ${N('0103')}\n${N('0102')}, ${N('0104')}`,
    ];
    for (const list of lists)
      expect(readAttached([], WISH + list)).toMatchObject({ numbers: ['0101', '0102', '0103', '0104'], unclear: [] });
  });

  test.each([
    ['Range start', 'Range end'],
    ['From', 'To'],
  ])('ranges: %s, %s', (...heads) => {
    const rows = `${heads.join('  ')}\n${N('0101')}  ${N('0103')}\n${N('0110')}  ${N('0111')}`;
    expect(readAttached([], WISH + rows).numbers).toEqual(['0101', '0102', '0103', '0110', '0111']);
  });
});

test('"Number" and "To" whose rows would lie within each other are no ranges', () => {
  expect(readAttached([table(`Number,To\n${N('0101')},${N('0121')}\n${N('0102')},${N('0122')}`)])).toMatchObject({
    numbers: ['0101', '0102'],
    unclear: ['0121', '0122'],
  });
});

test.each(['End user', 'Usuario final', 'Utilisateur final'])('"%s" heads names, not ends of ranges', (head) => {
  expect(readAttached([table(`Number,${head}\n${N('0101')},Dana\n${N('0102')},`)])).toMatchObject({
    numbers: ['0101', '0102'],
    unclear: [],
    invalidRanges: [],
  });
});

test.each([
  'Dana Reyes\nTel 425-555-0190   Fax 425-555-0191\nMobile 425-555-0192   Home 425-555-0193',
  'Dana Reyes | IT\nTel | 425-555-0190 | Fax | 425-555-0191',
])('a contact block is no table of what is asked for: %j', (block) => {
  const read = readAttached([], `Please port ${N('0101')} to Prairie Fiber.\n\n${block}`);
  expect(read).toMatchObject({ numbers: ['0101'], unclear: [] });
});
