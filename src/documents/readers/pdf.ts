/** A PDF: its text by page, what scanned pages show, and the form or letter it is. */
import { cleanText } from '../../message/visible-text.ts';
import { type DocumentRead, notRead, readAs } from '../attached-document.ts';
import { DOCUMENT_LIMITS } from '../document-limits.ts';
import { readForm } from '../forms/read-form.ts';
import type { PageLayout } from '../pages/page-layout.ts';
import { readPageText, readPdfPage } from '../pages/pdf-page.ts';
import { type PdfFillings, readPdfFillings } from '../pages/pdf-widgets.ts';
import { openPdf, type PdfFile, type PdfPage } from '../pages/pdfium.ts';
import { readPicture } from '../picture/read-picture.ts';
import { joinDigitBoxes } from './digit-boxes.ts';
import { layoutText, scanSurety } from './layout-text.ts';

/** Fax machines and scanners make 200; more is not read better. */
const SCAN_DPI = 220;

export async function readPdf(bytes: Uint8Array): Promise<DocumentRead> {
  const file = await openPdf(bytes);
  if (typeof file === 'string') return notRead('unreadable', file);
  try {
    return file.pages === 0 ? notRead('unreadable', 'it has no page') : await readPages(file, bytes);
  } catch {
    return notRead('unreadable', 'it is damaged');
  } finally {
    file.close();
  }
}

async function readPages(file: PdfFile, bytes: Uint8Array): Promise<DocumentRead> {
  const fillings = await readPdfFillings(bytes);
  const count = Math.min(file.pages, DOCUMENT_LIMITS.pages);
  const pages: string[] = [];
  const layouts: PageLayout[] = [];
  let isOpen = false;
  for (let i = 0; i < count; i++) {
    // The text of a long list needs no places.
    if (i >= DOCUMENT_LIMITS.formPages) {
      pages.push(clean(readLater(file, i, fillings)));
      continue;
    }
    const { layout, text, mayHoldMore } = await layoutPage(file, i, fillings);
    layouts.push(layout);
    pages.push(layout.isScan ? layoutText(layout) : clean(text));
    isOpen ||= mayHoldMore;
  }
  const scans = layouts.filter(({ isScan }) => isScan);
  const surety = await scanSurety(scans);
  const scan = isOpen && surety !== 'empty' ? 'unsure' : surety;
  const content = { kind: 'pages', pages, form: await readForm(layouts), scan } as const;
  return readAs(content, file.pages > count);
}

const clean = (text: string): string => joinDigitBoxes(cleanText(text).slice(0, DOCUMENT_LIMITS.characters));

const readLater = (file: PdfFile, index: number, { covers }: PdfFillings): string =>
  withPage(file, index, (page) =>
    readPageText(
      page,
      covers.filter((cover) => cover.page === index),
    ),
  );

/** So many letters are a stamp, a fax line, a page number: what else the page shows is its picture. */
const STAMP = 240;
/** Of a page: pictures take so much of it, and so much of it is dark beside its text, when it is a scan. */
const SCAN = { pictures: 0.4, ink: 0.0005, text: 0.015 };

type PdfPageFound = {
  readonly layout: PageLayout;
  readonly text: string;
  /** Behind its text lies a picture of a page, which was not read. */
  readonly mayHoldMore: boolean;
};

async function layoutPage(file: PdfFile, index: number, fillings: PdfFillings): Promise<PdfPageFound> {
  const read = withPage(file, index, (page) => {
    const own = ({ page: at }: { readonly page: number }): boolean => at === index;
    const [stamps, covers] = [fillings.stamps.filter(own), fillings.covers.filter(own)];
    return readPdfPage(page, index + 1, fillings.widgets.filter(own), { stamps, covers });
  });
  const whole = { left: 0, top: 0, right: read.width, bottom: read.height };
  const ink = read.pictures >= SCAN.pictures ? read.textless.share(whole) : 0;
  const isPicture = ink > SCAN.ink;
  const isBlank = read.letters === 0 && read.words.length === 0 && read.ink.share(whole) > SCAN.ink;
  const isScan = read.widgets.length === 0 && (isBlank || (isPicture && read.letters <= STAMP));
  // Opened anew: a page that has been read is without its text, and what is stamped on a scan is read with it.
  const scan = isScan ? withPage(file, index, (page) => page.render(SCAN_DPI)) : null;
  const layout = scan ? await readPicture(scan, index + 1) : read;
  return { layout, text: read.text, mayHoldMore: !isScan && isPicture && ink > SCAN.text };
}

function withPage<T>(file: PdfFile, index: number, use: (page: PdfPage) => T): T {
  const page = file.openPage(index);
  try {
    return use(page);
  } finally {
    page.close();
  }
}
