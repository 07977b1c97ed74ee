import { deflateSync } from 'node:zlib';
import { PDFDocument } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { pdf } from '../../fixtures/documents.ts';
import type { DocumentRead } from '../../src/documents/attached-document.ts';
import { openReaderPool, type ReaderPool } from '../../src/documents/reader-pool.ts';
import { cpuSeconds } from '../setup/cpu-time.ts';
import { zlibOf } from './packed.ts';

const LIMIT = 15;
let reader: ReaderPool;
beforeAll(() => {
  reader = openReaderPool({ seconds: LIMIT, memoryMb: 512, workers: 1 });
});
afterAll(() => reader.close());

/** A PDF of raw objects; object 1 is the catalog. */
function raw(objects: readonly (string | Buffer)[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const offsets: number[] = [];
  let at = 9;
  objects.forEach((body, i) => {
    const part = Buffer.concat([Buffer.from(`${i + 1} 0 obj\n`), Buffer.from(body), Buffer.from('\nendobj\n')]);
    offsets.push(at);
    parts.push(part);
    at += part.length;
  });
  const rows = offsets.map((offset) => `${String(offset).padStart(10, '0')} 00000 n \n`).join('');
  parts.push(
    Buffer.from(
      `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${rows}trailer << /Size ${objects.length + 1} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF`,
    ),
  );
  return Buffer.concat(parts);
}
const stream = (dictionary: string, data: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${dictionary} /Length ${data.length} >>\nstream\n`),
    data,
    Buffer.from('\nendstream'),
  ]);
const CATALOG = '<< /Type /Catalog /Pages 2 0 R >>';
const PAGES = '<< /Type /Pages /Count 1 /Kids [3 0 R] >>';
const page = (extra: string, box = '[0 0 612 792]'): string =>
  `<< /Type /Page /Parent 2 0 R /MediaBox ${box} ${extra} >>`;

function deepTree(depth: number): Buffer {
  const nodes = Array.from(
    { length: depth },
    (_, i) => `<< /Type /Pages /Count 1 /Kids [${i + 3} 0 R] /Parent ${i + 1} 0 R >>`,
  );
  return raw([CATALOG, ...nodes, `<< /Type /Page /Parent ${depth + 1} 0 R /MediaBox [0 0 612 792] >>`]);
}
function unpacksTo(megabytes: number): Buffer {
  const data = zlibOf(megabytes, 32);
  return raw([CATALOG, PAGES, page('/Contents 4 0 R'), stream('/Filter /FlateDecode', data)]);
}
function chained(times: number): Buffer {
  let data: Buffer = Buffer.alloc(1_000_000, 32);
  for (let i = 0; i < times; i++) data = deflateSync(data, { level: 9 });
  return raw([CATALOG, PAGES, page('/Contents 4 0 R'), stream(`/Filter [${'/FlateDecode '.repeat(times)}]`, data)]);
}
function hugeImage(side: number): Buffer {
  const image = stream(
    `/Type /XObject /Subtype /Image /Width ${side} /Height ${side} /BitsPerComponent 8 /ColorSpace /DeviceGray /Filter /FlateDecode`,
    deflateSync(Buffer.alloc(1_000_000)),
  );
  const content = stream('', Buffer.from('q 612 0 0 792 0 0 cm /I Do Q'));
  return raw([CATALOG, PAGES, page('/Contents 5 0 R /Resources << /XObject << /I 4 0 R >> >>'), image, content]);
}
function recursiveForm(): Buffer {
  const form = stream(
    '/Type /XObject /Subtype /Form /BBox [0 0 9 9] /Resources << /XObject << /F 4 0 R >> >>',
    Buffer.from('/F Do /F Do /F Do'),
  );
  return raw([
    CATALOG,
    PAGES,
    page('/Contents 5 0 R /Resources << /XObject << /F 4 0 R >> >>'),
    form,
    stream('', Buffer.from('/F Do')),
  ]);
}
function manyFields(count: number): Buffer {
  const fields = Array.from(
    { length: count },
    (_, i) => `<< /Type /Annot /Subtype /Widget /FT /Tx /T (f${i}) /Rect [0 0 9 9] /P 3 0 R >>`,
  );
  const refs = fields.map((_, i) => `${i + 5} 0 R`).join(' ');
  return raw([
    '<< /Type /Catalog /Pages 2 0 R /AcroForm 4 0 R >>',
    PAGES,
    page(`/Annots [${refs}]`),
    `<< /Fields [${refs}] >>`,
    ...fields,
  ]);
}
const cyclicFields = (): Buffer =>
  raw([
    '<< /Type /Catalog /Pages 2 0 R /AcroForm << /Fields [4 0 R] >> >>',
    PAGES,
    page('/Annots [4 0 R]'),
    '<< /FT /Tx /T (a) /Kids [5 0 R] /Parent 5 0 R /Rect [0 0 9 9] /Subtype /Widget >>',
    '<< /T (b) /Kids [4 0 R] /Parent 4 0 R >>',
  ]);
function manyPages(count: number): Buffer {
  const kids = Array.from({ length: count }, () => '3 0 R').join(' ');
  return raw([CATALOG, `<< /Type /Pages /Count ${count} /Kids [${kids}] >>`, page('')]);
}
const scripted = (): Buffer =>
  raw([
    '<< /Type /Catalog /Pages 2 0 R /OpenAction << /S /JavaScript /JS (while(true){}) >> >>',
    PAGES,
    page('/AA << /O << /S /JavaScript /JS (for(;;){}) >> >>'),
  ]);
const endless = (): Buffer =>
  raw([CATALOG, PAGES, page('/Contents 4 0 R'), stream('', Buffer.from('q 1 0 0 1 1 1 cm '.repeat(400_000)))]);

/** A PNG of one colour that says it is larger than any paper. */
function png(side: number): Buffer {
  const chunk = (type: string, data: Buffer): Buffer => {
    const head = Buffer.alloc(4);
    head.writeUInt32BE(data.length);
    return Buffer.concat([head, Buffer.from(type), data, Buffer.alloc(4)]);
  };
  const size = Buffer.alloc(13);
  size.writeUInt32BE(side, 0);
  size.writeUInt32BE(side, 4);
  size[8] = 8;
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', size),
    chunk('IDAT', deflateSync(Buffer.alloc(2_000_000))),
    chunk('IEND', Buffer.alloc(0)),
  ]);
}
/** A TIFF whose directory names itself as the next. */
function cyclicTiff(): Buffer {
  const file = Buffer.alloc(64);
  file.write('II', 0, 'latin1');
  file.writeUInt16LE(42, 2);
  file.writeUInt32LE(8, 4);
  file.writeUInt16LE(1, 8);
  file.writeUInt16LE(256, 10);
  file.writeUInt16LE(3, 12);
  file.writeUInt32LE(1, 14);
  file.writeUInt32LE(1, 18);
  file.writeUInt32LE(8, 22);
  return file;
}
/** A JPEG that says it has 60,000 x 60,000 pixels. */
const lyingJpeg = (): Buffer =>
  Buffer.from(
    'ffd8ffe000104a46494600010100000100010000ffc0000b08ea60ea6001011100ffda0008010100003f00d2cf20ffd9',
    'hex',
  );

const BOMBS: readonly [name: string, type: 'pdf' | 'png' | 'tiff' | 'jpeg', bytes: () => Buffer][] = [
  ['a page tree of five thousand levels', 'pdf', () => deepTree(5_000)],
  ['a page tree that contains itself', 'pdf', () => raw([CATALOG, '<< /Type /Pages /Count 3 /Kids [2 0 R 2 0 R] >>'])],
  ['a page of two hundred inches', 'pdf', () => raw([CATALOG, PAGES, page('', '[0 0 14400 14400]')])],
  ['a page of a billion points', 'pdf', () => raw([CATALOG, PAGES, page('', '[0 0 1000000000 1000000000]')])],
  ['a page without height', 'pdf', () => raw([CATALOG, PAGES, page('', '[0 0 612 0]')])],
  ['a page turned inside out', 'pdf', () => raw([CATALOG, PAGES, page('', '[612 792 -612 -792]')])],
  ['a hundred thousand pages', 'pdf', () => manyPages(100_000)],
  ['a page that unpacks to three hundred megabytes', 'pdf', () => unpacksTo(300)],
  ['a page that is packed ten times', 'pdf', () => chained(10)],
  ['a picture of two hundred million pixels', 'pdf', () => hugeImage(15_000)],
  ['a drawing that draws itself three times', 'pdf', recursiveForm],
  ['fifty thousand form boxes', 'pdf', () => manyFields(50_000)],
  ['form boxes that are each other’s parents', 'pdf', cyclicFields],
  ['scripts that never end', 'pdf', scripted],
  ['four hundred thousand saved states', 'pdf', endless],
  ['a PNG of nine hundred million pixels', 'png', () => png(30_000)],
  ['a TIFF whose pages go round in a circle', 'tiff', cyclicTiff],
  ['a JPEG that lies about its size', 'jpeg', lyingJpeg],
];

describe('bombs', () => {
  test.each(BOMBS)('%s ends in a value within the limit, and the next document is read', async (_, type, bytes) => {
    const bomb = bytes();
    const before = process.memoryUsage.rss();
    let answer: DocumentRead | null = null;
    const spent = await cpuSeconds(async () => {
      answer = await reader.read({ bytes: bomb, type });
    });
    expect(spent).toBeLessThan(LIMIT + 5);
    const { content, trouble } = answer as unknown as DocumentRead;
    expect(content === null).toBe(trouble !== null);
    // PDFium's memory, until somebody looks at it again.
    expect(process.memoryUsage.rss() - before).toBeLessThan(1_900_000_000);
    const next = await reader.read({ bytes: pdf([['Attachment A', '425-555-0101']]), type: 'pdf' });
    expect(next.content).toMatchObject({ kind: 'pages', pages: ['Attachment A\n425-555-0101'] });
  });
});

describe('encrypted PDFs', () => {
  const encrypted = async (passwords: { userPassword?: string; ownerPassword: string }): Promise<Uint8Array> => {
    const document = await PDFDocument.load(pdf([['Attachment A', '425-555-0101']]));
    document.encrypt(passwords);
    return document.save({ useObjectStreams: false });
  };

  test('one that needs a password is unreadable and says why', async () => {
    const bytes = await encrypted({ userPassword: 'open sesame', ownerPassword: 'owner' });
    expect(await reader.read({ bytes, type: 'pdf' })).toMatchObject({
      trouble: 'unreadable',
      because: 'it is encrypted',
    });
  });

  test('one that only forbids printing opens without a password, and is read', async () => {
    const bytes = await encrypted({ userPassword: '', ownerPassword: 'owner' });
    expect((await reader.read({ bytes, type: 'pdf' })).content).toMatchObject({
      pages: ['Attachment A\n425-555-0101'],
    });
  });
});
