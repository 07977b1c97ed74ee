import { encode, Image } from 'image-js';
import { PDFDocument, type PDFPage } from 'pdf-lib';
import { expect, test } from 'vitest';
import { openPdf } from '../../src/documents/pages/pdfium.ts';
import { read } from './reading.ts';

const NUMBERS = ['425-555-0106', '425-555-0107', '425-555-0108'];

async function pageWith(draw: (page: PDFPage) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  draw(document.addPage([612, 792]));
  return document.save();
}

/** The page as a scanner sees it. */
async function scanOf(bytes: Uint8Array): Promise<Uint8Array> {
  const file = await openPdf(bytes);
  if (typeof file === 'string') throw new Error(file);
  const { width, height, pixels } = file.openPage(0).render(150);
  file.close();
  return encode(new Image(width, height, { data: pixels, colorModel: 'GREY', bitDepth: 8 }), { format: 'png' });
}

async function over(scan: Uint8Array, draw: (page: PDFPage) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([612, 792]);
  page.drawImage(await document.embedPng(scan), { x: 0, y: 0, width: 612, height: 792 });
  draw(page);
  return document.save();
}

function list(page: PDFPage): void {
  for (const [i, line] of ['List of telephone numbers', ...NUMBERS].entries())
    page.drawText(line, { x: 90, y: 650 - i * 30, size: 16 });
}

test.each([
  ['a fax line', 'FROM: CONTOSO  FAX 206-555-0199  03/14/2026 09:12  P. 1/1', '206-555-0199'],
  ['a Bates number', 'CONTOSO 000123', '000123'],
])('a scan with %s is a scan, and the stamp a part of it', async (_, stamp, seen) => {
  const scan = await scanOf(await pageWith(list));
  const { content } = await read(await over(scan, (page) => page.drawText(stamp, { x: 30, y: 770, size: 9 })));
  expect(content).toMatchObject({ kind: 'pages', scan: 'sure' });
  for (const text of [...NUMBERS, seen]) expect(JSON.stringify(content)).toContain(text);
});

test('much text over a scan leaves open what the scan holds', async () => {
  const dense = (page: PDFPage): void => {
    for (let i = 0; i < 40; i++)
      page.drawText('Numbers of the branch that stay, and others', { x: 60, y: 740 - i * 17, size: 18 });
  };
  const scan = await scanOf(await pageWith(dense));
  const typed = (page: PDFPage): void => {
    for (let i = 0; i < 12; i++)
      page.drawText(`425-555-01${i + 10} typed into the form`, { x: 60, y: 731 - i * 51, size: 7 });
  };
  expect((await read(await over(scan, typed))).content).toMatchObject({ kind: 'pages', scan: 'unsure' });
});

test('a list on paper with a picture behind it is a list', async () => {
  const paper = await scanOf(await pageWith((page) => page.drawRectangle({ x: 0, y: 740, width: 612, height: 6 })));
  const lines = (page: PDFPage): void => {
    for (let i = 0; i < 30; i++) page.drawText(`425-555-01${i + 10}`, { x: 90, y: 700 - i * 20, size: 12 });
  };
  expect((await read(await over(paper, lines))).content).toMatchObject({ kind: 'pages', scan: null });
});
