import fc from 'fast-check';
import { PDFDocument, StandardFonts } from 'pdf-lib';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { papers, render } from '../../fixtures/papers/render.ts';
import { makeBlankForms } from '../../src/documents/blank-forms/make-blank-forms.ts';
import { openReaderPool, type ReaderPool } from '../../src/documents/reader-pool.ts';

/** Seconds of CPU that a document may take; a hundred times what a healthy one takes. */
const LIMIT = 10;
let reader: ReaderPool;
beforeAll(() => {
  reader = openReaderPool({ seconds: LIMIT, memoryMb: 512, workers: 1 });
});
afterAll(() => reader.close());

/** Papers without pictures: a picture costs a second to read. */
async function healthyPdfs(): Promise<Uint8Array[]> {
  const chosen = papers().filter(({ name }) => /^(?:tall-boxes-1|misnamed-2|cells-3|own-letter-4)$/.test(name));
  const drawn = await Promise.all(chosen.map(async (paper) => (await render(paper, 'form')).files[0] as Uint8Array));
  const blank = (await makeBlankForms('Northwind Voice'))['loa-user-service'].bytes;
  const packed = await (await PDFDocument.load(blank)).save({ useObjectStreams: true });
  const long = await PDFDocument.create();
  const font = await long.embedFont(StandardFonts.Courier);
  for (let i = 0; i < 5; i++) long.addPage().drawText(`Attachment ${i}\n425-555-010${i}`, { x: 50, y: 700, font });
  return [...drawn, packed, await long.save()];
}

/** One thing that happens to files: bytes flip, pieces vanish, repeat or change places, numbers grow, the end is lost. */
const damage = fc.array(
  fc.record({
    what: fc.constantFrom('flip', 'cut', 'repeat', 'number', 'end', 'swap', 'zero'),
    at: fc.double({ min: 0, max: 1, noNaN: true }),
    size: fc.integer({ min: 1, max: 400 }),
    byte: fc.integer({ min: 0, max: 255 }),
  }),
  { minLength: 1, maxLength: 6 },
);

function damaged(
  healthy: Uint8Array,
  wounds: readonly { what: string; at: number; size: number; byte: number }[],
): Uint8Array {
  let bytes = Buffer.from(healthy);
  for (const { what, at, size, byte } of wounds) {
    const from = Math.min(bytes.length - 1, Math.floor(at * bytes.length));
    const to = Math.min(bytes.length, from + size);
    if (what === 'flip') bytes[from] = byte;
    else if (what === 'cut') bytes = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    else if (what === 'repeat') bytes = Buffer.concat([bytes.subarray(0, to), bytes.subarray(from)]);
    else if (what === 'end') bytes = bytes.subarray(0, Math.max(20, bytes.length - size * 20));
    else if (what === 'zero') bytes.fill(0, from, to);
    else if (what === 'swap')
      bytes = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to), bytes.subarray(from, to)]);
    else {
      const digits = bytes.subarray(from).findIndex((b) => b >= 48 && b <= 57);
      if (digits >= 0)
        bytes = Buffer.concat([
          bytes.subarray(0, from + digits),
          Buffer.from('9'.repeat(1 + (size % 9))),
          bytes.subarray(from + digits + 1),
        ]);
    }
    if (bytes.length < 20) return bytes;
  }
  return bytes;
}

describe('damaged PDFs', () => {
  test('a thousand of them are read or given a reason, none needs its limit, and healthy ones between them are read', async () => {
    const healthy = await healthyPdfs();
    const seen = { read: 0, unreadable: 0 };
    const wounds = fc.sample(fc.tuple(fc.nat(healthy.length - 1), damage), { numRuns: 1000, seed: 4711 });
    const readOne = async ([which, how]: (typeof wounds)[number]): Promise<void> => {
      const { content, trouble, because } = await reader.read({
        bytes: damaged(healthy[which] as Uint8Array, how),
        type: 'pdf',
      });
      expect([content === null, because !== '']).toEqual([trouble !== null, trouble !== null]);
      expect(because).not.toMatch(/within|memory|thread/);
      seen[trouble ? 'unreadable' : 'read']++;
    };
    for (let i = 0; i < wounds.length; i += 100) {
      await Promise.all(wounds.slice(i, i + 100).map(readOne));
      const { content } = await reader.read({ bytes: healthy.at(-1) as Uint8Array, type: 'pdf' });
      expect(content).toMatchObject({ kind: 'pages', pages: { length: 5 } });
    }
    // Both happen: otherwise the damage is none, or all there is.
    expect(seen.read).toBeGreaterThan(100);
    expect(seen.unreadable).toBeGreaterThan(20);
  });
});
