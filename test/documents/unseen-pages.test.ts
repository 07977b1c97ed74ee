import { PDFDocument, type PDFFont, PDFName, PDFNumber, type PDFPage, rgb, StandardFonts } from 'pdf-lib';
import { describe, expect, test } from 'vitest';
import { read } from './reading.ts';

const [ONE, TWO, THREE] = ['425-555-0101', '425-555-0102', '425-555-0103'];
type Draw = (page: PDFPage, font: PDFFont) => void;

/** A list of three numbers with something done to the second, which lies at 72, 680. */
async function list(draw: Draw, before: Draw = () => undefined): Promise<string> {
  const document = await PDFDocument.create();
  const font = await document.embedFont(StandardFonts.Helvetica);
  const page = document.addPage([612, 792]);
  page.drawText('Telephone numbers', { x: 72, y: 730, size: 14, font });
  page.drawText(ONE, { x: 72, y: 700, size: 12, font });
  before(page, font);
  draw(page, font);
  page.drawText(THREE, { x: 72, y: 660, size: 12, font });
  const { content, because } = await read(await document.save());
  return content?.kind === 'pages' ? content.pages.join('\n').replace(/\n+/g, '\n') : because;
}

const second: Draw = (page, font) => page.drawText(TWO, { x: 72, y: 680, size: 12, font });
const HIDDEN = `Telephone numbers\n${ONE}\n${THREE}`;
const MARKED = `Telephone numbers\n${ONE}\n~~${TWO}~~\n${THREE}`;
const SEEN = `Telephone numbers\n${ONE}\n${TWO}\n${THREE}`;
const box = { x: 70, y: 676, width: 90, height: 16 };
const WHITE = rgb(1, 1, 1);
const BLACK = rgb(0, 0, 0);
const content = (page: PDFPage, operators: string): void => {
  const stream = page.doc.context.stream(operators);
  page.node.addContentStream(page.doc.context.register(stream));
};

describe('what nobody sees is gone', () => {
  test.each<[string, Draw]>([
    ['painted over in white', (page) => page.drawRectangle({ ...box, color: WHITE })],
    ['painted over in black', (page) => page.drawRectangle({ ...box, color: BLACK })],
    [
      'painted over in grey, with a frame',
      (page) => page.drawRectangle({ ...box, color: rgb(0.9, 0.9, 0.9), borderColor: BLACK, borderWidth: 1 }),
    ],
    ['cropped away', (page) => page.setCropBox(60, 690, 300, 60)],
  ])('%s', async (name, draw) => {
    expect(await list(draw, second)).toBe(name === 'cropped away' ? `Telephone numbers\n${ONE}` : HIDDEN);
  });

  test.each<[string, Draw]>([
    ['white on white', (page, font) => page.drawText(TWO, { x: 72, y: 680, size: 12, font, color: WHITE })],
    ['clear', (page, font) => page.drawText(TWO, { x: 72, y: 680, size: 12, font, opacity: 0 })],
    ['beside the page', (page, font) => page.drawText(TWO, { x: 700, y: 680, size: 12, font })],
    [
      'black on black',
      (page, font) => {
        page.drawRectangle({ ...box, color: BLACK });
        page.drawText(TWO, { x: 72, y: 680, size: 12, font });
      },
    ],
    [
      'invisible',
      (page, font) => {
        page.setFont(font);
        content(
          page,
          `BT /${page.node.newFontDictionary('F', font.ref).decodeText()} 12 Tf 3 Tr 72 680 Td (${TWO}) Tj ET`,
        );
      },
    ],
    [
      'clipped',
      (page, font) => {
        const key = page.node.newFontDictionary('F', font.ref).decodeText();
        content(page, `q 300 300 10 10 re W n BT /${key} 12 Tf 72 680 Td (${TWO}) Tj ET Q`);
      },
    ],
  ])('%s', async (_, draw) => {
    expect(await list(draw)).toBe(HIDDEN);
  });
});

describe('what may not be seen, or is struck out, is marked', () => {
  test.each<[string, Draw]>([
    ['half painted over', (page) => page.drawRectangle({ ...box, x: 110, color: WHITE })],
    [
      'struck out by a line',
      (page) => page.drawLine({ start: { x: 70, y: 684 }, end: { x: 150, y: 684 }, thickness: 1 }),
    ],
    [
      'struck out by a thin box',
      (page) => page.drawRectangle({ x: 70, y: 683.5, width: 80, height: 1, color: rgb(1, 0, 0) }),
    ],
    ['under a veil', (page) => page.drawRectangle({ ...box, color: WHITE, opacity: 0.9 })],
    [
      'struck out by a reader',
      (page) => {
        const { context } = page.doc;
        const mark = context.obj({
          Type: 'Annot',
          Subtype: 'StrikeOut',
          Rect: [70, 677, 150, 692],
          C: [1, 0, 0],
          F: 4,
          QuadPoints: [70, 692, 150, 692, 70, 677, 150, 677],
        });
        page.node.set(PDFName.of('Annots'), context.obj([context.register(mark)]));
      },
    ],
  ])('%s', async (_, draw) => {
    expect(await list(draw, second)).toBe(MARKED);
  });

  test.each<[string, Draw]>([
    ['light grey', (page, font) => page.drawText(TWO, { x: 72, y: 680, size: 12, font, color: rgb(0.9, 0.9, 0.9) })],
    ['a speck', (page, font) => page.drawText(TWO, { x: 72, y: 680, size: 1.5, font })],
  ])('%s', async (_, draw) => {
    expect(await list(draw)).toBe(MARKED);
  });
});

test('of texts that lie on each other none is sure', async () => {
  const draw: Draw = (page, font) => page.drawText('MAIN LINE NOW', { x: 70, y: 680, size: 12, font });
  expect(await list(draw, second)).toMatch(/~~.*0102.*~~|0102~~/);
});

test('of what lies in the letters of a watermark only the hidden is gone', async () => {
  const watermark: Draw = (page, font) =>
    page.drawText('DRAFT', { x: 60, y: 640, size: 90, font, color: rgb(0.8, 0.8, 0.8) });
  const white: Draw = (page, font) => page.drawText(TWO, { x: 72, y: 680, size: 12, font, opacity: 0 });
  expect(await list(second, watermark)).toBe(`Telephone numbers\n${ONE} DRAFT ${TWO}\n${THREE}`);
  expect(await list(white, watermark)).toBe(`Telephone numbers\n${ONE} DRAFT\n${THREE}`);
});

describe('what is seen stays', () => {
  test.each<[string, Draw]>([
    ['underlined', (page) => page.drawLine({ start: { x: 70, y: 678 }, end: { x: 150, y: 678 }, thickness: 1 })],
    ['framed', (page) => page.drawRectangle({ ...box, borderColor: BLACK, borderWidth: 1 })],
    ['marked yellow', (page) => page.drawRectangle({ ...box, color: rgb(1, 1, 0), opacity: 0.4 })],
    ['with a box beside it', (page) => page.drawRectangle({ ...box, x: 200, color: BLACK })],
    ['written twice to look bold', (page, font) => page.drawText(TWO, { x: 72.2, y: 680, size: 12, font })],
  ])('%s', async (_, draw) => {
    expect(await list(draw, second)).toBe(SEEN);
  });

  test('white on blue, and on a page that is turned', async () => {
    const draw: Draw = (page, font) => {
      page.drawRectangle({ ...box, color: rgb(0.1, 0.2, 0.5) });
      page.drawText(TWO, { x: 72, y: 680, size: 12, font, color: WHITE });
    };
    expect(await list(draw)).toBe(SEEN);
    expect(
      await list((page, font) => {
        draw(page, font);
        page.node.set(PDFName.of('Rotate'), PDFNumber.of(90));
      }),
    ).toMatch(/^425-555-0102$/m);
  });

  test.each([
    ['of another size', [0, 0, 595, 842]],
    ['that does not begin at 0, 0', [-40, 300, 400, 792]],
  ])('on a page that takes a box from the tree above it, %s', async (_, size) => {
    const draw: Draw = (page, font) => {
      second(page, font);
      const parent = page.node.Parent();
      parent?.set(PDFName.of('MediaBox'), page.doc.context.obj(size));
      page.node.delete(PDFName.of('MediaBox'));
    };
    expect(await list(draw)).toBe(SEEN);
  });
});
