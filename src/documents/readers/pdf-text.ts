import { PDFiumLibrary } from '@hyzyla/pdfium';
import { cleanText } from '../../message/visible-text.ts';
import { type DocumentRead, notRead, readAs } from '../attached-document.ts';
import { DOCUMENT_LIMITS } from '../document-limits.ts';

let library: Promise<PDFiumLibrary> | undefined;

/** The text of a PDF by page, in reading order; what is a picture or stands in form fields is not in it. */
export async function readPdfText(bytes: Uint8Array): Promise<DocumentRead> {
  library ??= PDFiumLibrary.init();
  const pdfium = await library;
  let document: Awaited<ReturnType<typeof pdfium.loadDocument>>;
  try {
    document = await pdfium.loadDocument(bytes);
  } catch (error) {
    const encrypted = /password|security|encrypt/i.test(String(error));
    return notRead('unreadable', encrypted ? 'it is encrypted' : 'it is damaged');
  }
  try {
    const count = document.getPageCount();
    const pages: string[] = [];
    for (let i = 0; i < Math.min(count, DOCUMENT_LIMITS.pages); i++)
      pages.push(cleanText(document.getPage(i).getText()).slice(0, DOCUMENT_LIMITS.characters));
    if (pages.length === 0) return notRead('unreadable', 'it has no page');
    return readAs({ kind: 'pages', pages }, count > DOCUMENT_LIMITS.pages);
  } catch {
    return notRead('unreadable', 'it is damaged');
  } finally {
    document.destroy();
  }
}
