/**
 * `node bench/exam-sight.ts [PAGES]`: what the desk reads of generated PDF pages beside what OCR sees in the picture that PDFium draws of
 * them. A word that the desk reads though nobody sees it is an error, and so is one that it misses.
 */
import { makeSightPage, type SightWord } from '../fixtures/make-sight-pages.ts';
import { openDocument } from '../src/documents/open-document.ts';
import { openPdf } from '../src/documents/pages/pdfium.ts';
import { closeOcr } from '../src/documents/picture/ocr.ts';
import { readPicture } from '../src/documents/picture/read-picture.ts';
import { MARK } from '../src/message/struck-out.ts';

export type SightResult = SightWord & {
  /** By the desk: read as any word, read as one that a person must look at, not read. */
  readonly desk: 'plain' | 'doubtful' | 'gone';
  readonly ocr: boolean;
};

/** One page, judged by the desk and by OCR. @param ocr false where the pages' own words are enough */
export async function judgePage(seed: number, ocr = true): Promise<SightResult[]> {
  const { bytes, words } = await makeSightPage(seed);
  const { content } = await openDocument({ bytes, type: 'pdf' });
  const text = content?.kind === 'pages' ? content.pages.join('\n') : '';
  const doubtful = text
    .split(MARK)
    .filter((_, i) => i % 2 === 1)
    .join(' ');
  const seen = ocr ? await wordsInPicture(bytes) : '';
  return words.map((word) => ({
    ...word,
    desk: !text.includes(word.word) ? 'gone' : doubtful.includes(word.word) ? 'doubtful' : 'plain',
    ocr: seen.includes(word.word),
  }));
}

async function wordsInPicture(bytes: Uint8Array): Promise<string> {
  const file = await openPdf(bytes);
  if (typeof file === 'string') throw new Error(file);
  const page = file.openPage(0);
  const { words } = await readPicture(page.render(150), 1);
  page.close();
  file.close();
  return words.map(({ text }) => text).join(' ');
}

if (import.meta.main) {
  const pages = Number(process.argv[2] ?? 300);
  const results: (SightResult & { seed: number })[] = [];
  for (let seed = 1; seed <= pages; seed++) for (const one of await judgePage(seed)) results.push({ ...one, seed });
  await closeOcr();
  const count = (fits: (one: SightResult) => boolean): number => results.filter(fits).length;
  console.log(`${pages} pages, ${results.length} words`);
  for (const truth of ['seen', 'hidden', 'struck'] as const) {
    const of = (fits: (one: SightResult) => boolean): number => count((one) => one.truth === truth && fits(one));
    console.log(
      `${truth.padEnd(7)} ${of(() => true)}: read ${of(({ desk }) => desk === 'plain')}, for a person ${of(({ desk }) => desk === 'doubtful')}, gone ${of(({ desk }) => desk === 'gone')}; OCR sees ${of(({ ocr }) => ocr)}`,
    );
  }
  const isWrong = ({ truth, desk }: SightResult): boolean => (truth === 'seen' ? desk !== 'plain' : desk === 'plain');
  for (const one of results.filter(isWrong)) console.log(`seed ${one.seed}: ${one.word} ${one.look}: ${one.desk}`);
}
