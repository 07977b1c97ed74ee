/** A PDF: its text by page, what scanned pages show, and the form or letter it is. */
import { cleanText } from '../../message/visible-text.ts';
import { type DocumentRead, notRead, readAs } from '../attached-document.ts';
import { DOCUMENT_LIMITS } from '../document-limits.ts';
import { readForm } from '../forms/read-form.ts';
import type { PageLayout } from '../pages/page-layout.ts';
import { readPdfPage } from '../pages/pdf-page.ts';
import { type PdfFillings, readPdfFillings } from '../pages/pdf-widgets.ts';
import { openPdf, type PdfFile } from '../pages/pdfium.ts';
import { readPicture } from '../picture/read-picture.ts';
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
  for (let i = 0; i < count; i++) {
    pages.push(cleanText(file.text(i)).slice(0, DOCUMENT_LIMITS.characters));
    // The text of a long list needs no places.
    if (i >= DOCUMENT_LIMITS.formPages) continue;
    const layout = await layoutPage(file, i, fillings);
    layouts.push(layout);
    if (layout.isScan) pages[i] = layoutText(layout);
  }
  const scans = layouts.filter(({ isScan }) => isScan);
  const content = { kind: 'pages', pages, form: await readForm(layouts), scan: await scanSurety(scans) } as const;
  return readAs(content, file.pages > count);
}

async function layoutPage(file: PdfFile, index: number, { widgets, stamps }: PdfFillings): Promise<PageLayout> {
  const page = file.openPage(index);
  try {
    const read = readPdfPage(
      page,
      index + 1,
      widgets.filter((widget) => widget.page === index),
      stamps.filter((stamp) => stamp.page === index),
    );
    const whole = { left: 0, top: 0, right: read.width, bottom: read.height };
    const isScan =
      !read.hasText && read.widgets.length === 0 && read.words.length === 0 && read.ink.share(whole) > 0.0005;
    return isScan ? await readPicture(page.render(SCAN_DPI), index + 1) : read;
  } finally {
    page.close();
  }
}
