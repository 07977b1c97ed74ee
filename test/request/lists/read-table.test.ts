import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../src/request/lists/find-numbers.ts';
import { findPin } from '../../../src/request/pin/find-pin.ts';
import type { AttachedList } from '../../../src/request/text/written-mail.ts';

const list = (rows: string[][], title = 'list.csv', name: string | null = null): AttachedList => ({
  source: `attachment:${title}`,
  title,
  tables: [{ name, rows }],
});

function read(rows: string[][], own = 'Please port out the attached numbers.', title = 'list.csv') {
  const mail = { subject: '', own, signature: '', lists: [list(rows, title)] };
  const pin = findPin(mail);
  const { numbers, unclear, excluded, invalid, invalidRanges } = findNumbers(mail, 20_000, pin.secrets);
  const short = (e164: readonly string[]): string[] => e164.map((n) => n.replace(/^\+1425555/, ''));
  return {
    numbers: short(numbers),
    unclear: short(unclear),
    excluded: short(excluded),
    invalid,
    invalidRanges,
    pin: pin.value?.reveal() ?? pin.state,
  };
}
const N = (last: string): string => `425-555-${last}`;

describe('columns told by their heads', () => {
  test.each([
    ['English', ['Name', 'Phone number', 'Mobile'], ['Dana', N('0101'), N('0191')]],
    [
      'camel case, as exports write it',
      ['DisplayName', 'PhoneNumber', 'MobilePhone'],
      ['Dana', '4255550101', '4255550191'],
    ],
    ['Spanish', ['Empleado', 'Número', 'Celular'], ['Dana', N('0101'), N('0191')]],
    ['French', ['Nom', 'Numéro', 'Portable'], ['Dana', N('0101'), N('0191')]],
    ['Italian', ['Nome', 'Numero', 'Cellulare'], ['Dana', N('0101'), N('0191')]],
    ['Japanese', ['氏名', '電話番号', '携帯'], ['佐藤', '４２５－５５５－０１０１', N('0191')]],
    ['the billing number and the account beside it', ['BTN', 'Account', 'TN'], [N('0100'), '8841255501', N('0101')]],
    ['titles above the heads', ['Numbers'], [N('0101')]],
  ])('%s', (_, head, row) => {
    expect(read([['Contoso, list of March'], [], head, row])).toMatchObject({
      numbers: ['0101'],
      unclear: [],
      invalid: [],
    });
  });

  test('start and end, with and without short ends', () => {
    expect(
      read([
        ['Start', 'End'],
        [N('0101'), N('0103')],
        [N('0110'), '0112'],
        [N('0120'), ''],
      ]).numbers,
    ).toEqual(['0101', '0102', '0103', '0110', '0111', '0112', '0120']);
    expect(
      read([
        ['From number', 'To number'],
        [N('0105'), N('0101')],
      ]),
    ).toMatchObject({ numbers: [] });
    expect(
      read([
        ['From number', 'To number'],
        [N('0105'), N('0101')],
      ]).invalidRanges,
    ).toHaveLength(1);
  });

  test('a count that says more than the row lists leaves it open', () => {
    expect(
      read([
        ['First number', 'Quantity'],
        [N('0101'), '10'],
        [N('0150'), '1'],
      ]),
    ).toMatchObject({
      numbers: ['0150'],
      unclear: ['0101'],
    });
  });

  test('a number that is none is told, not dropped', () => {
    expect(
      read([
        ['Number', 'Site'],
        [N('0101'), 'Kent'],
        ['425-555-01', 'Kent'],
        ['4.25556E+09', 'Kent'],
      ]),
    ).toMatchObject({
      numbers: ['0101'],
      invalid: [expect.stringContaining('425-555-01'), expect.anything()],
    });
  });
});

describe('rows that stay', () => {
  test.each([
    ['a keep column', ['Number', 'Keep'], ['x', '']],
    ['a "do not port" column', ['Number', 'Do not port'], ['yes', 'no']],
    ['a port column', ['Number', 'Port?'], ['N', 'Y']],
    ['an action column', ['Number', 'Action'], ['keep', 'port']],
    ['a remark', ['Number', 'Remarks'], ['do not port (alarm)', 'main line']],
    ['Spanish', ['Número', '¿Portar?'], ['no', 'sí']],
    ['French', ['Numéro', 'À conserver'], ['oui', 'non']],
    ['Italian', ['Numero', 'Note'], ['mantenere', 'centralino']],
    ['Japanese', ['電話番号', '転出'], ['×', '○']],
  ])('%s', (_, head, [first = '', second = '']) => {
    expect(read([head, [N('0101'), first], [N('0102'), second]])).toMatchObject({
      numbers: ['0102'],
      excluded: ['0101'],
      unclear: [],
    });
  });

  test('what is neither yes nor no is a person’s business', () => {
    expect(
      read([
        ['Number', 'Port?'],
        [N('0101'), 'later'],
        [N('0102'), 'yes'],
        [N('0103'), ''],
      ]),
    ).toMatchObject({
      numbers: ['0102'],
      unclear: ['0101', '0103'],
    });
    expect(
      read([
        ['Number', 'Status'],
        [N('0101'), 'disconnected'],
        [N('0102'), 'active'],
      ]),
    ).toMatchObject({
      numbers: ['0102'],
      unclear: ['0101'],
    });
  });

  test('headings between the rows, and the file’s own name', () => {
    expect(
      read([['Number'], [N('0101')], ['Numbers to keep'], [N('0102')], ['Numbers to port'], [N('0103')]]),
    ).toMatchObject({
      numbers: ['0101', '0103'],
      excluded: ['0102'],
    });
    expect(read([['Number'], [N('0101')]], 'Please port out.', 'numbers to keep.xlsx')).toMatchObject({
      numbers: [],
      excluded: ['0101'],
    });
  });

  test('the text takes out what the list holds, and contradicts what it keeps', () => {
    expect(read([['Number'], [N('0101')], [N('0102')]], 'Port the attached list except 425-555-0102.')).toMatchObject({
      numbers: ['0101'],
      excluded: ['0102'],
    });
    expect(
      read(
        [
          ['Number', 'Keep'],
          [N('0101'), 'yes'],
          [N('0102'), ''],
        ],
        'Please port out 425-555-0101 and the attached list.',
      ),
    ).toMatchObject({
      numbers: ['0102'],
      unclear: ['0101'],
    });
  });
});

describe('texts that are lists', () => {
  const readText = (text: string, title = 'list.txt') => {
    const source = `attachment:${title}` as const;
    const mail = { subject: '', own: 'Please port out the list.', signature: '', lists: [{ source, title, text }] };
    const { numbers, unclear, excluded } = findNumbers(mail, 20_000, []);
    const short = (e164: readonly string[]): string[] => e164.map((n) => n.replace(/^\+1425555/, ''));
    return { numbers: short(numbers), unclear: short(unclear), excluded: short(excluded) };
  };

  test('a title above one entry a line', () => {
    expect(readText(`PhoneNumber\n4255550101\n${N('0102')} main line`).numbers).toEqual(['0101', '0102']);
  });

  test('"except 0103" below a list means the one in the list', () => {
    expect(readText(`Numbers to port\n${N('0101')}\n${N('0102')} - 0104\nexcept 0103`)).toEqual({
      numbers: ['0101', '0102', '0104'],
      unclear: [],
      excluded: ['0103'],
    });
  });

  test('an exception that names nothing of the list leaves it to a person', () => {
    expect(readText(`Numbers to port\n${N('0101')} - 0104\nexcept the fax line`).unclear).not.toEqual([]);
  });

  test('what is struck out is a person’s business', () => {
    expect(readText(`${N('0101')}\n~~${N('0102')}~~`)).toMatchObject({ numbers: ['0101'], unclear: ['0102'] });
  });
});

describe('remarks and other numbers beside the list', () => {
  test.each([
    [`${N('0102')} (do not port)`, []],
    [`${N('0102')} - keep`, []],
    [`${N('0102')} stays with you for the alarm until further notice, see mail`, ['0102']],
  ])('in the cell of the number: %s', (cell, unclear) => {
    expect(read([['Number'], [N('0101')], [cell]])).toMatchObject({ numbers: ['0101'], unclear });
  });

  test.each(['Fax', 'Backup number', 'Old number', 'Forwarded number'])('a column "%s" beside the numbers', (head) => {
    expect(
      read([
        ['Number', head],
        [N('0101'), N('0199')],
      ]),
    ).toMatchObject({ numbers: ['0101'], unclear: ['0199'] });
  });
});

describe('without heads', () => {
  test('one column with numbers is the list', () => {
    expect(
      read([
        ['Dana', N('0101'), 'Kent'],
        ['Ruth', N('0102'), 'Tacoma'],
      ]).numbers,
    ).toEqual(['0101', '0102']);
  });

  test('of two columns with numbers nobody can tell which is meant', () => {
    expect(
      read([
        ['Dana', N('0101'), N('0191')],
        ['Ruth', N('0102'), N('0192')],
      ]),
    ).toMatchObject({ numbers: [] });
  });

  test('a row about whom to call is no entry', () => {
    expect(
      read([
        ['Numbers', N('0101')],
        ['Contact', N('0191')],
      ]),
    ).toMatchObject({ numbers: ['0101'], unclear: ['0191'] });
  });
});

describe('the PIN in a sheet', () => {
  test('in a row of its own above the list, and in a column', () => {
    expect(read([['PIN', '0412978'], ['Number'], [N('0101')]])).toMatchObject({
      pin: '0412978',
      numbers: ['0101'],
      invalid: [],
    });
    expect(
      read([
        ['Number', 'Port-out PIN'],
        [N('0101'), '0412978'],
        [N('0102'), '0412978'],
      ]),
    ).toMatchObject({
      pin: '0412978',
      numbers: ['0101', '0102'],
    });
  });

  test('a ten-digit PIN is not taken for a number', () => {
    expect(read([['PIN', '4255550188'], ['Number'], [N('0101')]])).toMatchObject({
      pin: '4255550188',
      numbers: ['0101'],
      unclear: [],
    });
  });

  test('a PIN beside a number that is none is not shown back', () => {
    const { invalid, invalidRanges } = read([
      ['Start', 'End', 'PIN'],
      [N('0105'), N('0101'), '0412978'],
      ['425-555-01', '', '04129A78'],
    ]);
    expect(JSON.stringify([invalid, invalidRanges])).not.toMatch(/0412978|04129/);
    expect(invalidRanges).toHaveLength(1);
  });

  test('two different ones are ambiguous', () => {
    expect(
      read([
        ['Number', 'PIN'],
        [N('0101'), '0412978'],
        [N('0102'), '773051'],
      ]).pin,
    ).toBe('ambiguous');
  });
});

test.each([
  'Please port only the highlighted rows of the attached sheet.',
  'Port out the numbers in yellow.',
  'Please port the first 10 rows of the list.',
  'Porten solo los números resaltados de la lista adjunta.',
  '添付の黄色の番号を転出してください。',
])('a part told by looks is left to a person: %s', (own) => {
  expect(read([['Number'], [N('0101')]], own).unclear).not.toEqual([]);
});

test('an agent sees the number of a row as it is written, and no other digits', () => {
  const rows = [
    ['Name', 'Phone number', 'Badge'],
    ['Dana', '4255550101', '4839201'],
    ['Lee', '425-555-01', '4839202'],
  ];
  const mail = { subject: '', own: 'Please port out the list.', signature: '', lists: [list(rows)] };
  const { evidence } = findNumbers(mail, 20_000, []);
  expect(evidence.map(({ fact, quote }) => `${fact}, ${quote}`)).toEqual([
    'number, row 2: Dana | 4255550101 | •••••••',
    'number-invalid, row 3: Lee | 425-555-01 | •••••••',
  ]);
});
