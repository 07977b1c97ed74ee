/**
 * One document opened: bytes and what they are in, what stands in them out. Runs in a thread of its own. Each reader is loaded when the first
 * of its kind comes: their libraries are most of what a thread would load.
 */

import { decodeText } from '../base/charset/decode-text.ts';
import { charsetInPage } from '../base/charset/label.ts';
import { visibleHtml } from '../message/visible-html.ts';
import { cleanText } from '../message/visible-text.ts';
import { type DocumentRead, notRead, readAs } from './attached-document.ts';
import type { DocumentType } from './identify.ts';
import { readDelimited } from './readers/csv.ts';

export type DocumentBytes = {
  readonly bytes: Uint8Array;
  readonly type: DocumentType;
  /** Of pictures: the pages that follow. */
  readonly more?: readonly Uint8Array[];
};

/** @returns the content, or what kept it from being read; throws only at a bug of a library, which is the document's trouble */
export async function openDocument({ bytes, type, more }: DocumentBytes): Promise<DocumentRead> {
  switch (type) {
    case 'csv':
    case 'text':
      return readDelimited(bytes);
    case 'html':
      return readAs({
        kind: 'text',
        text: cleanText(visibleHtml(decodeText(bytes, [charsetInPage(bytes)]))),
        form: null,
      });
    case 'xlsx':
    case 'xls':
    case 'ods':
      return (await import('./readers/workbook.ts')).readWorkbook(bytes, type);
    case 'docx':
      return (await import('./readers/word.ts')).readWord(bytes);
    case 'pdf':
      return (await import('./readers/pdf.ts')).readPdf(bytes);
    // Emblems and animations more often than papers: a person looks, nobody's request is sent back for a logo.
    case 'gif':
    case 'webp':
      return notRead('unread', 'it is a picture of a kind that is not read');
    // An archive, or a file of an office program, names its entries at its end (APPNOTE 4.3.16): without one it was cut off.
    case 'zip':
      return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes('PK\x05\x06')
        ? notRead('unsupported', 'it is a file of the kind zip')
        : notRead('unreadable', 'it is damaged');
    case 'encrypted-office':
      return notRead('unreadable', 'it is encrypted');
    case 'unknown':
    case 'empty':
      return notRead('unsupported', 'it is of no known kind');
    case 'png':
    case 'jpeg':
    case 'tiff':
    case 'bmp':
      return (await import('./readers/pictures.ts')).readPictures([bytes, ...(more ?? [])]);
    default:
      return notRead('unsupported', `it is a file of the kind ${type}`);
  }
}
