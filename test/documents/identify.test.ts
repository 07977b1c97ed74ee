import { expect, test } from 'vitest';
import { identifyDocument, isDecoration } from '../../src/documents/identify.ts';
import { read } from './reading.ts';

const SHEET = '<Workbook xmlns="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet/></Workbook>';
const typeOf = (text: string): string =>
  identifyDocument({ bytes: Buffer.from(text), declaredType: 'application/octet-stream' });

test.each([
  ['rtf', '{\\rtf1\\ansi 425-555-0101\\par {\\v 425-555-0149}}'],
  ['rtf', '\r\n {\\rtf1 425-555-0101}'],
  ['spreadsheetml', `<?xml version="1.0"?>\n<?mso-application progid="Excel.Sheet"?>\n${SHEET}`],
  ['spreadsheetml', SHEET],
  ['spreadsheetml', `\ufeff<?xml version="1.0"?>${SHEET}`],
  ['office-xml', '<?xml version="1.0"?><?mso-application progid="Word.Document"?><w:wordDocument/>'],
  ['office-xml', '<?xml version="1.0"?><office:document xmlns:office="x"/>'],
  ['sylk', 'ID;PWXL;N;E\r\nP;PGeneral\r\nC;Y1;X1;K"Number"'],
  ['dif', 'TABLE\r\n0,1\r\n"EXCEL"'],
  ['web-archive', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x'],
  ['postscript', '%!PS-Adobe-3.0\n(425-555-0101) show'],
  ['xml', '<?xml version="1.0"?><numbers><n>4255550101</n></numbers>'],
  ['xml', '<svg><text>425-555-0101</text></svg>'],
])('%s is no plain text', async (type, text) => {
  expect(typeOf(text)).toBe(type);
  expect(await read(Buffer.from(text))).toMatchObject({ content: null, trouble: 'unsupported' });
});

test.each([
  ['html', '<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "x"><html/>'],
  ['html', '<!-- saved from url=(0014)about:internet -->\n<html></html>'],
  ['html', '<div style="display:none">425-555-0101</div>'],
  ['csv', 'ID;Phone;Site\r\n1;425-555-0101;Kent'],
  ['csv', 'ID;Phone;Site\r\nA;425-555-0101;Kent'],
  ['text', '<425-555-0101>\nmain line'],
  ['text', 'TABLE OF NUMBERS\n425-555-0101'],
  ['message', 'From: a@x.example\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n--x'],
])('%s is', (type, text) => {
  expect(typeOf(text)).toBe(type);
});

test.each([
  ['a dot', 1, 1, true],
  ['a bullet', 12, 16, true],
  ['a small list', 320, 90, false],
  ['a line of digits', 200, 12, false],
])('%s of %i by %i pixels, in a GIF that no text shows', (_, width, height, expected) => {
  const bytes = Buffer.alloc(60);
  bytes.write('GIF89a', 'latin1');
  bytes.writeUInt16LE(width, 6);
  bytes.writeUInt16LE(height, 8);
  const attachment = {
    filename: 'a.gif',
    declaredType: 'image/gif',
    inline: true,
    contentId: null,
    shownInBody: false,
    bytes,
  };
  expect(isDecoration(attachment, identifyDocument(attachment))).toBe(expected);
});
