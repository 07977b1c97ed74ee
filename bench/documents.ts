/**
 * What reading a paper costs, a page: forms and text beside `pdftotext` (poppler-utils), scans beside Debian's `tesseract`.
 * Ratios against programs run in the same minute count; the machines are shared.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { encode, Image } from 'image-js';
import { type Paper, papers, render } from '../fixtures/papers/render.ts';
import { openDocument } from '../src/documents/open-document.ts';
import { openPdf } from '../src/documents/pages/pdfium.ts';
import { closeOcr } from '../src/documents/picture/ocr.ts';

const ROUNDS = 5;
const folder = mkdtempSync(join(tmpdir(), 'portdesk-bench-'));
const chosen = papers().filter(({ name }) => /^(?:tall-boxes-4|misnamed-3|own-user-1)$/.test(name));

const median = (values: number[]): number => values.sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
async function time(work: () => unknown): Promise<number> {
  await work();
  const times: number[] = [];
  for (let i = 0; i < ROUNDS; i++) {
    const begun = performance.now();
    await work();
    times.push(performance.now() - begun);
  }
  return median(times);
}

/** null where the program is not installed. */
function program(name: string, args: readonly string[]): (() => void) | null {
  try {
    execFileSync(name, ['--version'], { stdio: 'ignore' });
  } catch {
    try {
      execFileSync(name, ['-v'], { stdio: 'ignore' });
    } catch {
      return null;
    }
  }
  return () => void execFileSync(name, args, { stdio: 'ignore' });
}

async function beside(
  what: string,
  ours: number,
  pages: number,
  other: string,
  run: (() => void) | null,
): Promise<void> {
  const theirs = run ? await time(run) : null;
  const ratio = theirs
    ? `, ${other} ${(theirs / pages).toFixed(1)} ms: ${(ours / theirs).toFixed(2)} times as long`
    : `, ${other} is not installed`;
  console.log(`${what.padEnd(40)} ${(ours / pages).toFixed(1)} ms a page${ratio}`);
}

async function measure(paper: Paper): Promise<void> {
  const [form = new Uint8Array()] = (await render(paper, 'form')).files;
  const [scan = new Uint8Array()] = (await render(paper, 'scan')).files;
  const file = join(folder, `${paper.name}.pdf`);
  writeFileSync(file, form);
  const opened = await openPdf(form);
  if (typeof opened === 'string') throw new Error(opened);
  const { pages } = opened;
  const text = await time(() =>
    Array.from({ length: pages }, (_, i) => {
      const page = opened.openPage(i);
      const { length } = page.glyphs(60_000);
      page.close();
      return length;
    }),
  );
  opened.close();
  await beside(`${paper.name}: text alone`, text, pages, 'pdftotext', program('pdftotext', ['-layout', file, '-']));
  await beside(
    `${paper.name}: form, by its labels`,
    await time(() => openDocument({ bytes: form, type: 'pdf' })),
    pages,
    'pdftotext',
    program('pdftotext', ['-layout', file, '-']),
  );
  const pictures = await picturesOf(scan, paper.dpi);
  const run =
    program('tesseract', ['--version']) &&
    (() => {
      for (const picture of pictures) execFileSync('tesseract', [picture, '-', '--psm', '3'], { stdio: 'ignore' });
    });
  await beside(
    `${paper.name}: scan at ${paper.dpi} dpi, by OCR`,
    await time(() => openDocument({ bytes: scan, type: 'pdf' })),
    pages,
    'tesseract',
    run,
  );
}

async function picturesOf(pdf: Uint8Array, dpi: number): Promise<string[]> {
  const opened = await openPdf(pdf);
  if (typeof opened === 'string') throw new Error(opened);
  const files = Array.from({ length: opened.pages }, (_, i) => {
    const page = opened.openPage(i);
    const { width, height, pixels } = page.render(dpi);
    page.close();
    const file = join(folder, `page-${i}.png`);
    writeFileSync(file, encode(new Image(width, height, { data: pixels, colorModel: 'GREY' }), { format: 'png' }));
    return file;
  });
  opened.close();
  return files;
}

try {
  for (const paper of chosen) await measure(paper);
} finally {
  await closeOcr();
  rmSync(folder, { recursive: true });
}
