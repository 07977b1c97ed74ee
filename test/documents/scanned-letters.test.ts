import { encode, Image } from 'image-js';
import { PDFDocument, type PDFFont, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { expect, test } from 'vitest';
import { openPdf } from '../../src/documents/pages/pdfium.ts';
import { read } from './reading.ts';

const GREY = rgb(0.45, 0.45, 0.45);
const PALE = rgb(0.62, 0.62, 0.62);

async function scanOf(draw: (page: PDFPage, print: PDFFont, typed: PDFFont) => void): Promise<Uint8Array> {
  const document = await PDFDocument.create();
  const page = document.addPage([612, 792]);
  draw(page, await document.embedFont(StandardFonts.Helvetica), await document.embedFont(StandardFonts.Courier));
  const file = await openPdf(await document.save());
  if (typeof file === 'string') throw new Error(file);
  const { width, height, pixels } = file.openPage(0).render(170);
  file.close();
  return encode(new Image(width, height, { data: pixels, colorModel: 'GREY', bitDepth: 8 }), { format: 'png' });
}

/** Grey labels, pale lines close behind them, values a little higher and larger; a list from a typewriter. */
const letter = (page: PDFPage, print: PDFFont, typed: PDFFont): void => {
  page.drawText('Letter of Authorization', { x: 60, y: 730, size: 16, font: print });
  const row = (label: string, value: string, x: number, y: number, until: number): void => {
    page.drawText(label, { x, y, size: 9, font: print, color: GREY });
    const end = x + print.widthOfTextAtSize(label, 9);
    page.drawLine({ start: { x: end + 3, y: y - 2 }, end: { x: until, y: y - 2 }, thickness: 0.6, color: PALE });
    page.drawText(value, { x: end + 6, y: y + 3, size: 13, font: print });
  };
  row('Customer Name:', 'Cobble Hill Bakery', 60, 690, 540);
  row('Customer Domain:', 'cobblehill.example', 60, 660, 540);
  row('Service Address:', '19 Mill Lane', 60, 630, 540);
  row('City:', 'Keene', 60, 600, 250);
  row('State:', 'NH', 260, 600, 400);
  row('Zip:', '03431', 410, 600, 540);
  row('Current Carrier:', 'Monadnock Telephone', 60, 570, 540);
  page.drawText('Telephone numbers:', { x: 60, y: 530, size: 10, font: print });
  page.drawText('603.555.0115 to 603.555.0122', { x: 80, y: 508, size: 12, font: typed });
  page.drawText('(603) 555-0140', { x: 80, y: 486, size: 12, font: typed });
};

test('a scanned letter with pale lines is read by its labels, and its range is whole', {
  timeout: 120_000,
}, async () => {
  const { content } = await read(await scanOf(letter));
  const form = content?.kind === 'pages' ? content.form : null;
  const fields = Object.fromEntries(Object.entries(form?.fields ?? {}).map(([name, { text }]) => [name, text]));
  expect(fields).toMatchObject({
    companyName: 'Cobble Hill Bakery',
    companyDomain: 'cobblehill.example',
    street: '19 Mill Lane',
    city: 'Keene',
    state: 'NH',
    zip: '03431',
    currentProvider: 'Monadnock Telephone',
  });
  const lines = form?.numberLines.join('\n') ?? '';
  expect(lines.replace(/[ \t]+/g, ' ')).toMatch(/603\.555\.0115 to 603\.555\.0122\n\(603\) ?555-0140/);
});
