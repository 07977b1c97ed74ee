import { encode, Image } from 'image-js';
import { describe, expect, test } from 'vitest';
import { papers, render } from '../../fixtures/papers/render.ts';
import { openDocument } from '../../src/documents/open-document.ts';
import { openPdf } from '../../src/documents/pages/pdfium.ts';
import type { Grey } from '../../src/documents/picture/grey.ts';
import { readPicture } from '../../src/documents/picture/read-picture.ts';
import { findSkew, straighten, turn } from '../../src/documents/picture/straighten.ts';
import { attachment, readAll } from './reading.ts';

const paper = papers().find(({ name }) => name === 'toll-free-page-5');
if (!paper) throw new Error('the paper is gone');

/** Drawn once: nobody changes it. */
let drawn: Promise<Grey> | undefined;
function pictureOf(): Promise<Grey> {
  drawn ??= drawPicture();
  return drawn;
}
async function drawPicture(): Promise<Grey> {
  const file = await openPdf(
    (await render(paper as NonNullable<typeof paper>, 'flattened')).files[0] ?? new Uint8Array(),
  );
  if (typeof file === 'string') throw new Error(file);
  const page = file.openPage(0);
  const picture = page.render(200);
  page.close();
  file.close();
  return picture;
}
const imageOf = ({ width, height, pixels }: Grey): Image =>
  new Image(width, height, { data: pixels, colorModel: 'GREY' });

/** An uncompressed TIFF of grey pages, each with its own directory (TIFF 6.0, section 4). */
function tiff(pages: readonly Grey[]): Buffer {
  const parts: Buffer[] = [Buffer.from('II*\0', 'latin1'), Buffer.alloc(4)];
  let at = 8;
  let link = { buffer: parts[1] as Buffer, offset: 0 };
  for (const { width, height, pixels } of pages) {
    const tags: [number, number, number][] = [
      [256, 4, width],
      [257, 4, height],
      [258, 3, 8],
      [259, 3, 1],
      [262, 3, 1],
      [273, 4, at],
      [277, 3, 1],
      [278, 4, height],
      [279, 4, pixels.length],
    ];
    const data = Buffer.concat([pixels, Buffer.alloc(pixels.length % 2)]);
    link.buffer.writeUInt32LE(at + data.length, link.offset);
    const directory = Buffer.alloc(2 + tags.length * 12 + 4);
    directory.writeUInt16LE(tags.length, 0);
    tags.forEach(([tag, type, value], i) => {
      directory.writeUInt16LE(tag, 2 + i * 12);
      directory.writeUInt16LE(type, 4 + i * 12);
      directory.writeUInt32LE(1, 6 + i * 12);
      directory.writeUInt32LE(value, 10 + i * 12);
    });
    parts.push(data, directory);
    link = { buffer: directory, offset: 2 + tags.length * 12 };
    at += data.length + directory.length;
  }
  return Buffer.concat(parts);
}

describe('pictures of papers', () => {
  test.each([1, 2] as const)('a sheet that lies %s quarters of a turn round is read', async (quarters) => {
    const bytes = encode(imageOf(turn(await pictureOf(), quarters)), { format: 'png' });
    const { content } = await openDocument({ bytes, type: 'png' });
    expect(content).toMatchObject({
      form: { kind: 'loa-toll-free', fields: { zip: { text: paper.filled.fields.zip } } },
    });
  });

  test('a TIFF of several pages is one paper, each lying as it does: an empty one, and one three quarters round', async () => {
    const page = turn(await pictureOf(), 3);
    const blank = { ...page, pixels: new Uint8Array(page.pixels.length).fill(255) };
    const { content } = await openDocument({ bytes: tiff([blank, page]), type: 'tiff' });
    expect(content).toMatchObject({
      pages: { length: 2 },
      form: { kind: 'loa-toll-free', signature: 'drawn', fields: { zip: { text: paper.filled.fields.zip } } },
    });
  });

  test('two photographs in one mail are the pages of one letter', async () => {
    const letter = papers().find(({ name }) => name === 'own-user-5');
    if (!letter) throw new Error('the paper is gone');
    const { files } = await render(letter, 'photo');
    const documents = await readAll(files.map((bytes, i) => attachment(bytes, `IMG_${i + 1}.jpg`, 'image/jpeg')));
    expect(documents).toHaveLength(1);
    expect(documents[0]?.content).toMatchObject({
      pages: { length: 2 },
      form: { kind: 'loa-user-service', scope: { ticked: [letter.filled.scope] } },
    });
  });

  test('a picture in which nothing can be read is told from one with a text', async () => {
    const grey = {
      width: 850,
      height: 1100,
      pixels: new Uint8Array(850 * 1100).map((_, i) => (i * 7919) % 251),
      dpi: 100,
    };
    const { content } = await openDocument({ bytes: encode(imageOf(grey), { format: 'png' }), type: 'png' });
    expect(content).toMatchObject({ scan: 'empty', form: null });
  });

  test('a place that the field asks for, and the page as a whole, is read again once', async () => {
    const blank = { width: 850, height: 1100, pixels: new Uint8Array(850 * 1100).fill(255), dpi: 100 };
    const page = await readPicture(blank, 1);
    const box = { left: 100, top: 100, right: 180, bottom: 112 };
    const first = page.reread(box, true);
    const others = [page.reread(box, false), page.reread({ ...box, left: 120 }, true)];
    expect(page.reread({ ...box }, true)).toBe(first);
    expect(others).not.toContain(first);
    expect((await Promise.all([first, ...others]))[0]).toBe('');
  });

  test('the slope of a page is found to a tenth of a degree and taken out', async () => {
    const page = await pictureOf();
    for (const degrees of [-2.6, -0.5, 1.4, 3]) {
      const askew = straighten(page, degrees);
      expect(Math.abs(findSkew(askew) + degrees)).toBeLessThanOrEqual(0.15);
    }
  });
});
