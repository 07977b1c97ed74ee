import { describe, expect, test } from 'vitest';
import { N, readAttached, table } from './reading.ts';

const withCell = (cell: string) =>
  readAttached([table(`Number,Room\n${N('0101')},X-ray\n${cell},Pharmacy\n${N('0103')},Lab`)]);

describe('what stands in the place of a number is never dropped in silence', () => {
  test.each([
    '#REF!',
    '#N/A',
    '#¡VALOR!',
    '#NV',
    '#DIV/0!',
    '#NOM?',
    '#####',
    'Err:502',
    'ERROR',
    'Erreur',
    'errore!',
    'エラー',
    'NaN',
    '?',
    '0',
    '=VLOOKUP(B3)',
    '101',
    '888-PORTNOW',
  ])('a cell that shows %s is no valid number', (cell) => {
    expect(withCell(cell)).toMatchObject({ numbers: ['0101', '0103'], invalid: [cell], unclear: [] });
  });

  test.each(['TBD', 'pending', 'ask Dana', 'por definir', 'voir avec Luc', 'Sales'])('%s: a person tells', (cell) => {
    expect(withCell(cell)).toMatchObject({ numbers: ['0101', '0103'], invalid: [], unclear: [cell] });
  });

  test.each([
    '',
    '-',
    '—',
    'n/a',
    'none',
    'sin número',
    'aucun',
    'nessuno',
    'なし',
  ])('%j: a row without one', (cell) => {
    expect(withCell(cell)).toMatchObject({ numbers: ['0101', '0103'], invalid: [], unclear: [] });
  });
});

test.each([
  ['the only column', `Number\n${N('0101')}\n#REF!\n${N('0103')}`],
  ['without heads', `${N('0101')},Lobby\n#REF!,Desk\n${N('0103')},Hall`],
  ['the last row', `Number,Room\n${N('0101')},Lab\n${N('0103')},Lab\n#REF!,Pharmacy`],
])('an error in %s', (_, rows) => {
  expect(readAttached([table(rows)])).toMatchObject({ numbers: ['0101', '0103'], invalid: ['#REF!'] });
});

test('an error at the end of a range makes the range one that cannot be read', () => {
  const { numbers, invalid, invalidRanges } = readAttached([
    table(`Start,End\n${N('0101')},${N('0102')}\n#REF!,${N('0109')}\n${N('0110')},#N/A`),
  ]);
  expect({ numbers, invalid }).toEqual({ numbers: ['0101', '0102'], invalid: [] });
  expect(invalidRanges).toHaveLength(2);
});

test.each([
  'Phase 2',
  'On hold',
  'pending',
  'Later',
  'Second wave',
  'Deuxième vague',
  'En attente',
  '保留',
])('a heading "%s" leaves open what stands below', (heading) => {
  expect(readAttached([table(`Number,Room\n${N('0101')},Lab\n${heading},\n${N('0103')},Lab`)]).unclear).not.toEqual([]);
});

test.each([
  ['what a list says of itself below its rows', 'Prepared by,Dana\nDate,2026-03-01\nTotal,2\nCustomer,Contoso'],
  ['a column that names lines', ''],
])('%s is no entry', (_, foot) => {
  const rows = `Line,Number\nLobby,${N('0101')}\nHall,${N('0103')}`;
  const list = foot ? `Number,Room\n${N('0101')},Lab\n${N('0103')},Lab\n${foot}` : rows;
  expect(readAttached([table(list)])).toMatchObject({ numbers: ['0101', '0103'], invalid: [], unclear: [] });
});

describe('in the mail’s own text', () => {
  const WISH = 'Please port these numbers to Prairie Fiber.\n\n';
  test.each([
    `Number | Room\n${N('0101')} | X-ray\n#REF! | Pharmacy\n${N('0103')} | Lab`,
    `${N('0101')}\n#REF!\n${N('0103')}`,
    `X-ray\t${N('0101')}\nPharmacy\t#REF!\nLab\t${N('0103')}`,
  ])('%j', (list) => {
    expect(readAttached([], WISH + list)).toMatchObject({ numbers: ['0101', '0103'], invalid: ['#REF!'] });
  });

  test('a sentence that tells of an error is no entry', () => {
    const told = 'Our sheet showed #REF! yesterday, it is mended.';
    expect(readAttached([], `${WISH}${N('0101')}\n\n${told}`)).toMatchObject({ numbers: ['0101'], invalid: [] });
  });
});
