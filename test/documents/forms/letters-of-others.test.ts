import { describe, expect, test } from 'vitest';
import { Sheet } from '../../../fixtures/papers/sheet.ts';
import type { FilledForm } from '../../../src/documents/forms/filled-form.ts';
import { read } from '../reading.ts';

async function drawn(draw: (sheet: Sheet) => void): Promise<FilledForm> {
  const sheet = await Sheet.open(false);
  draw(sheet);
  const { content } = await read(await sheet.bytes(true));
  const form = content?.kind === 'pages' ? content.form : null;
  if (!form) throw new Error('no letter was seen');
  return form;
}
const texts = ({ fields }: FilledForm): Record<string, string> =>
  Object.fromEntries(Object.entries(fields).map(([field, reading]) => [field, reading?.text ?? '']));

describe('labels below the lines they belong to', () => {
  const signed = (sheet: Sheet, rows: readonly (readonly [string, string, string, string])[]): void => {
    sheet.text('Letter of Authorization', 54, 60, 16, true);
    sheet.text('Telephone numbers to be moved', 54, 90, 9, true);
    sheet.text('617-555-0151', 62, 106, 10);
    sheet.text('617-555-0152', 62, 121, 10);
    sheet.line(54, 190, 230);
    sheet.sign(0, 70, 170);
    sheet.text('Authorized signature', 54, 199, 7.5);
    rows.forEach(([left, leftLabel, right, rightLabel], i) => {
      const y = 190 + i * 42;
      if (left) sheet.text(left, 54, y - 5, 10);
      if (leftLabel) sheet.line(54, y, 230);
      if (leftLabel) sheet.text(leftLabel, 54, y + 9, 7.5);
      if (right) sheet.text(right, 314, y - 5, 10);
      sheet.line(314, y, 230);
      sheet.text(rightLabel, 314, y + 9, 7.5);
    });
  };

  test('each value is that of the label it stands closest to, and no row of the list', async () => {
    const form = await drawn((sheet) =>
      signed(sheet, [
        ['', '', '03/12/2026', 'Date signed'],
        ['Ines Valverde', 'Printed name', 'Facilities Manager', 'Title'],
        ['Harbor Tel', 'Losing carrier', 'HX-2041', 'Account number'],
      ]),
    );
    expect(texts(form)).toMatchObject({
      date: '03/12/2026',
      signatoryName: 'Ines Valverde',
      signatoryTitle: 'Facilities Manager',
      currentProvider: 'Harbor Tel',
      accountNumber: 'HX-2041',
    });
    expect(form.numberLines.slice(1)).toEqual(['617-555-0151', '617-555-0152']);
    expect(form.signature).toBe('drawn');
  });

  test('a line that is empty takes nothing from the one below', async () => {
    const form = await drawn((sheet) =>
      signed(sheet, [
        ['', '', '', 'Date signed'],
        ['Ines Valverde', 'Printed name', 'Facilities Manager', 'Title'],
      ]),
    );
    expect(texts(form)).toMatchObject({ signatoryTitle: 'Facilities Manager' });
    expect(texts(form).date ?? '').toBe('');
  });

  test('labels above their lines keep what stands below them', async () => {
    const form = await drawn((sheet) => {
      sheet.text('Letter of Authorization', 54, 60, 16, true);
      const rows = [
        ['Company name', 'Tern Island Books'],
        ['Service address', '14 Pier Road'],
        ['City', 'Salem'],
        ['Current carrier', 'Cape Telephone'],
        ['Signature', ''],
      ] as const;
      rows.forEach(([label, value], i) => {
        sheet.text(label, 54, 100 + i * 33, 7.5);
        sheet.text(value, 54, 112 + i * 33, 10);
        sheet.line(54, 118 + i * 33, 230);
      });
    });
    expect(texts(form)).toMatchObject({
      companyName: 'Tern Island Books',
      street: '14 Pier Road',
      city: 'Salem',
      currentProvider: 'Cape Telephone',
    });
  });
});

describe('labels in two languages', () => {
  const paper = (labels: readonly (readonly [string, string])[], size = 9): Promise<FilledForm> =>
    drawn((sheet) => {
      sheet.text('LETTER OF AUTHORIZATION', 54, 60, 14, true);
      labels.forEach(([label, value], i) => {
        sheet.text(label, 54, 100 + i * 20, size);
        sheet.text(value, 320, 100 + i * 20, size);
      });
      sheet.text('Numbers to port:', 54, 330, size);
      sheet.text('305-555-0141', 70, 346, size);
      sheet.line(320, 420, 200);
      sheet.sign(1, 330, 402);
      sheet.text('Authorized signature:', 230, 418, size);
    });
  const expected = {
    companyName: 'Garza Tile Works',
    street: '9 Calle Sol',
    currentProvider: 'Isla Telecom',
    date: 'March 9, 2026',
    signatoryName: 'Luz Garza',
  };

  test.each([
    [
      'Spanish before English',
      [
        'Empresa / Company name:',
        'Dirección / Street address:',
        'Compañía actual / Current carrier:',
        'Fecha / Date:',
        'Nombre / Printed name:',
      ],
    ],
    [
      'English before French',
      [
        'Company name / Raison sociale:',
        'Street address / Adresse:',
        'Current carrier / Opérateur actuel:',
        'Date / Date:',
        'Printed name / Nom:',
      ],
    ],
    [
      'Italian and English without a colon',
      [
        'Azienda / Company name',
        'Indirizzo / Street address',
        'Operatore attuale / Current carrier',
        'Data / Date',
        'Nome / Printed name',
      ],
    ],
    [
      'three of them',
      [
        'Azienda / Entreprise / Company name:',
        'Via / Rue / Street address:',
        'Operatore / Opérateur / Current carrier:',
        'Data / Date:',
        'Nome / Nom / Printed name:',
      ],
    ],
  ] as const)('%s', async (_, labels) => {
    const values = [
      expected.companyName,
      expected.street,
      expected.currentProvider,
      expected.date,
      expected.signatoryName,
    ];
    const form = await paper(labels.map((label, i) => [label, values[i] ?? ''] as const));
    expect(texts(form)).toMatchObject(expected);
  });

  test('a value with a stroke in it is no label', async () => {
    const form = await paper([
      ['Company name:', 'Ruiz / Street Foods'],
      ['Street address:', '9 Calle Sol'],
      ['Current carrier:', 'Isla Telecom'],
    ]);
    expect(texts(form)).toMatchObject({ companyName: 'Ruiz / Street Foods', street: '9 Calle Sol' });
  });

  test('boxes to tick before options in two languages', async () => {
    const form = await drawn((sheet) => {
      sheet.text('LETTER OF AUTHORIZATION', 54, 60, 14, true);
      const options = [
        '[ ] Se pasan todos los números / All numbers are transferred',
        '[X] Solo se pasan algunos / Only some of the numbers are transferred',
        '[ ] De usuarios / Numbers for users',
        '[X] De servicio / Numbers for voice services',
      ];
      for (const [i, option] of options.entries()) sheet.text(option, 54, 100 + i * 16, 9);
      sheet.text('Company name:', 54, 200, 9);
      sheet.text('Garza Tile Works', 150, 200, 9);
      sheet.text('Signature:', 54, 240, 9);
    });
    expect(form.scope.ticked).toEqual(['some']);
    expect(form.numberKind.ticked).toEqual(['services']);
  });
});

describe('forms in lettered parts', () => {
  test('the heading of a part is neither a field nor a value', async () => {
    const form = await drawn((sheet) => {
      sheet.text('TOLL-FREE LETTER OF AUTHORIZATION', 54, 60, 14, true);
      sheet.text('The customer asks the new provider to take over its numbers from the current', 54, 84, 9);
      sheet.text('carrier.', 54, 95, 9);
      sheet.text('A. Customer (as billed)', 54, 130, 9, true);
      sheet.text('B. Present service', 320, 130, 9, true);
      sheet.text('Customer name', 54, 150, 9);
      sheet.text('Otter Bay Inn', 150, 150, 9);
      sheet.text('Current carrier', 320, 150, 9);
      sheet.text('Sound Toll Free', 420, 150, 9);
      sheet.text('C. Toll-free numbers to be transferred (ranges welcome)', 54, 190, 9, true);
      sheet.text('888-555-0122 thru 888-555-0125', 70, 208, 9);
      sheet.text('Signature:', 54, 260, 9);
      sheet.text('questions? 206-555-0190', 54, 700, 7);
    });
    expect(texts(form)).toMatchObject({ companyName: 'Otter Bay Inn', currentProvider: 'Sound Toll Free' });
    expect(form.numberLines.slice(1)).toEqual(['888-555-0122 thru 888-555-0125']);
  });
});

test('a thin cross in one of two drawn boxes is seen beside the empty one', async () => {
  const form = await drawn((sheet) => {
    sheet.text('LETTER OF AUTHORIZATION', 54, 60, 14, true);
    for (const [i, option] of [
      'I am transferring all my numbers.',
      'I am only transferring some of my numbers.',
    ].entries()) {
      sheet.frame({ x: 54, y: 91 + i * 16, w: 9, h: 9 });
      sheet.text(option, 70, 100 + i * 16, 9);
    }
    sheet.cross({ x: 54, y: 107, w: 9, h: 9 });
    sheet.text('Company name:', 54, 200, 9);
    sheet.text('Signature:', 54, 240, 9);
  });
  expect(form.scope.ticked).toEqual(['some']);
});

describe('what a letter keeps back', () => {
  const headed = async (head: string, ...behind: readonly string[]): Promise<readonly string[]> => {
    const form = await drawn((sheet) => {
      sheet.text('LETTER OF AUTHORIZATION', 54, 60, 14, true);
      sheet.text('Company name:', 54, 90, 9);
      sheet.text('Garza Tile Works', 160, 90, 9);
      sheet.text(head, 54, 120, 9);
      sheet.text('305-555-0141', 70, 136, 9);
      for (const [i, line] of behind.entries()) sheet.text(line, 54, 160 + i * 14, 9);
      sheet.text('Signature:', 54, 400, 9);
    });
    return form.numberLines;
  };

  test.each([
    'Números que no se portan / Telephone numbers:',
    'Números que se quedan / Phone numbers:',
    'Numéros qui restent / Telephone numbers:',
    'Numeri che rimangono / Telephone numbers:',
  ])('%s heads what stays', async (head) => {
    expect(await headed(head)).toEqual(['Not to be ported:', '305-555-0141']);
  });

  test.each([
    ['All the numbers above except the last.', 'Numbers for users of our shop.'],
    ['All of our numbers but 0141.'],
    ['Some of the numbers stay here.'],
  ])('a sentence that begins like an option stays with the list: %s', async (...lines) => {
    expect((await headed('Telephone numbers:', ...lines)).join(' ')).toContain(lines[0]);
  });
});
