import { utils } from '@e965/xlsx';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { paragraph, pdf, winmail, wordFile, workbook } from '../../fixtures/documents.ts';
import { zipOf } from './packed.ts';
import { attachment, read, readAll } from './reading.ts';

const rowsOf = async (bytes: Uint8Array): Promise<unknown> => {
  const { content, because } = await read(bytes);
  return content?.kind === 'tables' ? content.tables.flatMap(({ rows }) => rows) : (content ?? because);
};

const PIXEL = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
  'base64',
);
const withPicture = (file: Uint8Array): Uint8Array =>
  zipSync({
    ...unzipSync(file),
    'word/media/image1.png': new Uint8Array(PIXEL),
    'word/_rels/document.xml.rels': strToU8(
      '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="p1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/image" Target="media/image1.png"/></Relationships>',
    ),
  });

describe('CSV, whatever separates and encodes it', () => {
  const ROWS = [
    ['Número', 'Sede'],
    ['787-555-0101', 'Peñón'],
    ['787-555-0102', 'Añasco'],
  ];
  test.each([',', ';', '\t', '|'])('separated by %j', async (separator) => {
    const text = ROWS.map((row) => row.join(separator)).join('\r\n');
    expect(await rowsOf(Buffer.from(text))).toEqual(ROWS);
  });

  test.each([
    ['UTF-8 with a mark', Buffer.from(`\ufeff${ROWS.map((row) => row.join(',')).join('\n')}`)],
    ['UTF-16 little endian', Buffer.from(`\ufeff${ROWS.map((row) => row.join('\t')).join('\n')}`, 'utf16le')],
    ['UTF-16 without a mark', Buffer.from(ROWS.map((row) => row.join('\t')).join('\n'), 'utf16le')],
    ['Latin-1', Buffer.from(ROWS.map((row) => row.join(';')).join('\n'), 'latin1')],
  ])('in %s', async (_, bytes) => {
    expect(await rowsOf(bytes)).toEqual(ROWS);
  });

  test('in Shift_JIS', async () => {
    // 電話番号,備考 / 808-555-0101,代表
    const bytes = Buffer.from('9364986294d48d862c94f58d6c0a3830382d3535352d303130312c91e3955c0a', 'hex');
    expect(await rowsOf(bytes)).toEqual([
      ['電話番号', '備考'],
      ['808-555-0101', '代表'],
    ]);
  });

  test('quoted cells keep their separators, old line ends are line ends', async () => {
    expect(await rowsOf(Buffer.from('Number,Name\r"425-555-0101","Reyes, Dana"\r'))).toEqual([
      ['Number', 'Name'],
      ['425-555-0101', 'Reyes, Dana'],
    ]);
  });

  test('what spreadsheets and data tools do to digits is undone, what they lose stays lost', async () => {
    expect(
      await rowsOf(Buffer.from('Number,PIN\n="4255550101",="0412978"\n4255550102.0,\n\'4255550103,\n4.25556E+09,')),
    ).toEqual([
      ['Number', 'PIN'],
      ['4255550101', '0412978'],
      ['4255550102', ''],
      ['4255550103', ''],
      ['4.25556E+09', ''],
    ]);
  });

  test('an error stays what it shows', async () => {
    expect(await rowsOf(Buffer.from('Number,Room\n#REF!,Lab\n425-555-0101,Lab'))).toEqual([
      ['Number', 'Room'],
      ['#REF!', 'Lab'],
      ['425-555-0101', 'Lab'],
    ]);
  });

  test('without a separator it is a text', async () => {
    expect(await rowsOf(Buffer.from('425-555-0101\r\n425-555-0102 main line'))).toEqual({
      kind: 'text',
      text: '425-555-0101\n425-555-0102 main line',
      form: null,
    });
    expect(await rowsOf(Buffer.from('Please port\n425-555-0101\nThank you very much.'))).toMatchObject({
      kind: 'text',
    });
  });
});

describe('workbooks', () => {
  test.each(['xlsx', 'xls', 'ods'] as const)('%s', async (type) => {
    const bytes = workbook(
      {
        Lines: [
          ['Number', 'Site'],
          ['425-555-0101', 'Tacoma'],
          [4255550102, 'Kent'],
        ],
      },
      type,
    );
    expect(await rowsOf(bytes)).toEqual([
      ['Number', 'Site'],
      ['425-555-0101', 'Tacoma'],
      ['4255550102', 'Kent'],
    ]);
  });

  test('what a merged cell says holds for each row that it covers; a number stands there once', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Title', null, null],
      ['Number', 'What', 'Old'],
      ['425-555-0101', 'moves', '425-555-0191'],
      ['425-555-0102', null, null],
      ['425-555-0103', 'stays', null],
      ['425-555-0104', null, null],
      [null, null, null],
    ]);
    const merge = (top: number, left: number, bottom: number, right = left) => ({
      s: { r: top, c: left },
      e: { r: bottom, c: right },
    });
    sheet['!merges'] = [merge(0, 0, 0, 2), merge(2, 1, 3), merge(4, 1, 6), merge(2, 2, 3)];
    for (const bookType of ['xlsx', 'xls', 'ods'] as const) {
      const { content } = await read(workbook({ Lines: sheet }, bookType));
      const rows = content?.kind === 'tables' ? (content.tables[0]?.rows ?? []) : [];
      expect(rows.map((cells) => cells.join(' | ').replace(/[ |]+$/, ''))).toEqual([
        'Title',
        'Number | What | Old',
        '425-555-0101 | moves | 425-555-0191',
        '425-555-0102 | moves',
        '425-555-0103 | stays',
        '425-555-0104 | stays',
      ]);
    }
  });

  test('a number format shows the leading zero that belongs to a PIN', async () => {
    const sheet = utils.aoa_to_sheet([['PIN'], [412978]]);
    (sheet as Record<string, { z?: string }>)['A2'] = { ...(sheet as Record<string, object>)['A2'], z: '0000000' };
    expect(await rowsOf(workbook({ Sheet1: sheet }))).toEqual([['PIN'], ['0412978']]);
  });

  test('a narrow column does not cost digits', async () => {
    const sheet = utils.aoa_to_sheet([['Number'], [14255550101]]);
    sheet['!cols'] = [{ wch: 4 }];
    expect(await rowsOf(workbook({ Sheet1: sheet }))).toEqual([['Number'], ['14255550101']]);
  });

  test('a cell that shows an error, and a formula that came to nothing, are shown as such', async () => {
    const sheet = utils.aoa_to_sheet([['Number'], ['x'], ['y'], ['425-555-0101']]);
    sheet.A2 = { t: 'e', v: 0x17 };
    sheet.A3 = { t: 's', v: '', f: 'IFERROR(B2,"")' };
    expect(await rowsOf(workbook({ Sheet1: sheet }))).toEqual([
      ['Number'],
      ['#REF!'],
      ['=IFERROR(B2,"")'],
      ['425-555-0101'],
    ]);
  });

  test('hidden sheets, rows and columns are what nobody sees', async () => {
    const sheet = utils.aoa_to_sheet([
      ['Number', 'Old'],
      ['425-555-0101', '425-555-0191'],
      ['425-555-0102', ''],
      ['425-555-0103', ''],
    ]);
    sheet['!rows'] = [{}, {}, { hidden: true }];
    sheet['!cols'] = [{}, { hidden: true }];
    expect(await rowsOf(workbook({ Lines: sheet, Secret: [['425-555-0199']] }, 'xlsx', ['Secret']))).toEqual([
      ['Number'],
      ['425-555-0101'],
      ['425-555-0103'],
    ]);
  });
});

describe('Word', () => {
  test('paragraphs are lines, tables are rows', async () => {
    const cell = (text: string): string => `<w:tc>${paragraph(text)}</w:tc>`;
    const bytes = wordFile(
      `${paragraph('Numbers to port')}<w:tbl><w:tr>${cell('425-555-0101')}${cell('main line')}</w:tr></w:tbl>${paragraph('425-555-0102')}`,
    );
    const { content } = await read(bytes);
    expect(content).toMatchObject({ kind: 'text' });
    expect((content as { text: string }).text).toMatch(/Numbers to port\n+425-555-0101 \| main line\n+425-555-0102/);
  });

  test('text that tracked changes have deleted is gone', async () => {
    const bytes = wordFile(
      `<w:p><w:del w:id="1"><w:r><w:delText>425-555-0199</w:delText></w:r></w:del><w:r><w:t>425-555-0101</w:t></w:r></w:p>`,
    );
    const { content } = await read(bytes);
    expect((content as { text: string }).text).toBe('425-555-0101');
  });
});

describe('a picture in a letter of Word', () => {
  const PICTURE =
    '<w:p><w:r>TEXT<w:drawing><wp:inline xmlns:wp="http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"><a:graphic xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main"><a:graphicData><pic:pic xmlns:pic="http://schemas.openxmlformats.org/drawingml/2006/picture"><pic:blipFill><a:blip r:embed="p1" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"/></pic:blipFill></pic:pic></a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>';
  const drawing = (text = ''): string => PICTURE.replace('TEXT', text && `<w:t xml:space="preserve">${text}</w:t>`);
  const letter = (...body: readonly string[]): Uint8Array =>
    withPicture(
      wordFile(
        [
          paragraph('Letter of Authorization'),
          ...body,
          paragraph('Printed name: Ines Valverde'),
          paragraph('Date: 3/12/2026'),
        ].join(''),
      ),
    );
  const signatureOf = async (bytes: Uint8Array): Promise<unknown> => {
    const { content } = await read(bytes);
    return content?.kind === 'text' ? content.form?.signature : content;
  };

  test('beside the words of the signature it signs', async () => {
    expect(await signatureOf(letter(paragraph('Company name: Tern Books'), drawing('Authorized signature: ')))).toBe(
      'drawn',
    );
  });

  test('elsewhere it may be a logo: nobody can tell', async () => {
    expect(
      await signatureOf(letter(drawing(), paragraph('Company name: Tern Books'), paragraph('Authorized signature:'))),
    ).toBe('unclear');
  });

  test('beside the company it is no signature', async () => {
    expect(
      await signatureOf(
        letter(
          drawing('Company name: Tern Books '),
          paragraph('To whom it may concern'),
          paragraph('Authorized signature:'),
        ),
      ),
    ).toBe('unclear');
  });

  test('without one the line is empty', async () => {
    expect(await signatureOf(letter(paragraph('Company name: Tern Books'), paragraph('Authorized signature:')))).toBe(
      'none',
    );
  });
});

describe('Word shows', () => {
  test('what is struck out as struck out, and nothing of what is hidden', async () => {
    const bytes = wordFile(
      `${paragraph('425-555-0101')}${paragraph('425-555-0102', '<w:strike/>')}${paragraph('425-555-0103', '<w:vanish/>')}`,
    );
    const { content } = await read(bytes);
    const { text } = content as { text: string };
    expect(text).toContain('425-555-0101');
    expect(text).toContain('~~425-555-0102~~');
    expect(text).not.toContain('0103');
  });
});

describe('PDF', () => {
  test('text by page', async () => {
    const { content } = await read(pdf([['Attachment A', '425-555-0101'], ['425-555-0102']]));
    expect(content).toEqual({
      kind: 'pages',
      pages: ['Attachment A\n425-555-0101', '425-555-0102'],
      form: null,
      scan: null,
    });
  });

  test('damaged files are unreadable, not an error', async () => {
    expect(await read(Buffer.from('%PDF-1.7\nthis is not one'))).toMatchObject({ trouble: 'unreadable' });
  });

  test('a workbook that was cut off on its way is damaged, wherever; a whole archive is only of a kind that is not read', async () => {
    const whole = Buffer.from(workbook({ Lines: utils.aoa_to_sheet([['Number'], ['425-555-0101']]) }));
    for (const share of [0.2, 0.5, 0.8])
      expect(await read(whole.subarray(0, Math.floor(whole.length * share)))).toMatchObject({ trouble: 'unreadable' });
    const archive = Buffer.from(zipSync({ 'lines.txt': strToU8('425-555-0101') }));
    expect(await read(archive)).toMatchObject({ trouble: 'unsupported' });
  });
});

describe('containers', () => {
  test('the attachments of an attached mail and of a winmail.dat are documents of their own', async () => {
    const inner = Buffer.from('Number,Site\n425-555-0101,Kent\n');
    const mail = Buffer.from(
      `From: a@contoso.example\r\nTo: b@contoso.example\r\nSubject: list\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\nContent-Type: text/plain\r\n\r\nsee the file\r\n--x\r\nContent-Type: text/csv\r\nContent-Disposition: attachment; filename="list.csv"\r\n\r\n${inner}--x--\r\n`,
    );
    const documents = await readAll([
      attachment(mail, 'request.eml', 'message/rfc822'),
      attachment(winmail('lines.csv', inner), 'winmail.dat', 'application/ms-tnef'),
    ]);
    expect(documents.map(({ name, content }) => [name, content?.kind])).toEqual([
      ['request.eml', 'message'],
      ['request.eml > list.csv', 'tables'],
      ['winmail.dat > lines.csv', 'tables'],
    ]);
  });

  test('a file that is named after its PIN does not give it away', async () => {
    const [document] = await readAll([attachment(Buffer.from('Number\n425-555-0101'), 'port out PIN 0412978.csv')]);
    expect(document?.name).toBe('port out PIN •••••••.csv');
  });

  test('the bytes say what it is, not the name', async () => {
    const bytes = workbook({ A: [['425-555-0101']] });
    const [document] = await readAll([attachment(bytes, 'numbers.txt', 'text/plain')]);
    expect(document).toMatchObject({ type: 'xlsx', content: { kind: 'tables' } });
  });
});

describe('what is too much', () => {
  test('a ZIP that promises more than the limit is not unpacked', async () => {
    const bomb = zipOf(200);
    expect(bomb.length).toBeLessThan(400_000);
    const [document] = await readAll([attachment(bomb, 'list.xlsx')]);
    expect(document).toMatchObject({ trouble: 'too-large', content: null });
  });

  test('a ZIP that lies about its sizes does not unpack beyond them', async () => {
    const honest = workbook({ Lines: Array.from({ length: 9 }, (_, i) => [`425-555-010${i}`]) });
    const bomb = Buffer.from(zipSync(unzipSync(honest), { level: 9 }));
    const tablesOf = async () => {
      const { content } = await read(bomb);
      return content?.kind === 'tables' ? content.tables : [];
    };
    expect(await tablesOf()).toMatchObject([{ rows: { length: 9 } }]);
    for (let at = bomb.indexOf('PK\x01\x02'); at >= 0; at = bomb.indexOf('PK\x01\x02', at + 4))
      bomb.writeUInt32LE(100, at + 24);
    expect(await tablesOf()).toEqual([]);
  });

  test('a long list is cut, and that is said', async () => {
    const bytes = Buffer.from(`Number,Name\n${'4255550101,x\n'.repeat(61_000)}`);
    const [document] = await readAll([attachment(bytes, 'list.csv')]);
    expect(document?.isCut).toBe(true);
  });

  test('an attachment above the limit is not read', async () => {
    const [document] = await readAll([attachment(Buffer.from('Number\n4255550101'), 'list.csv')], {
      attachmentBytes: 10,
    });
    expect(document).toMatchObject({ trouble: 'too-large' });
  });

  test('mails in mails in mails end somewhere', async () => {
    const wrap = (inner: string): string =>
      `From: a@x.example\r\nTo: b@x.example\r\nSubject: s\r\nMIME-Version: 1.0\r\nContent-Type: multipart/mixed; boundary=b${inner.length}\r\n\r\n--b${inner.length}\r\nContent-Type: message/rfc822\r\nContent-Disposition: attachment; filename=m.eml\r\n\r\n${inner}\r\n--b${inner.length}--\r\n`;
    let mail = 'From: a@x.example\r\nTo: b@x.example\r\nSubject: s\r\n\r\n425-555-0101\r\n';
    for (let i = 0; i < 12; i++) mail = wrap(mail);
    const documents = await readAll([attachment(Buffer.from(mail), 'm.eml', 'message/rfc822')]);
    expect(documents.length).toBeLessThan(10);
    expect(documents.at(-1)).toMatchObject({ trouble: 'unreadable' });
  });
});
