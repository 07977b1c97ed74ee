import type { AttachedDocument } from '../../src/documents/attached-document.ts';
import { identifyDocument } from '../../src/documents/identify.ts';
import { openDocument } from '../../src/documents/open-document.ts';
import { readAttachments } from '../../src/documents/read-attachments.ts';
import { openReaderPool } from '../../src/documents/reader-pool.ts';
import type { Attachment } from '../../src/message/parsed-message.ts';
import { openParserPool } from '../../src/message/parser-pool.ts';

export const attachment = (
  bytes: Uint8Array,
  filename = 'file.bin',
  declaredType = 'application/octet-stream',
): Attachment => ({
  filename,
  declaredType,
  inline: false,
  contentId: null,
  shownInBody: false,
  bytes,
});

/** One document, told by its bytes and read in this thread. */
export const read = (bytes: Uint8Array, declaredType = 'application/octet-stream') =>
  openDocument({ bytes, type: identifyDocument({ bytes, declaredType }) });

/** Shared by the tests of a process, with the OCR engines in them; they end with it. */
const THREADS = { seconds: 120, memoryMb: 512, workers: 1 };
const [parser, reader] = [openParserPool(THREADS), openReaderPool(THREADS)];

/** Attachments the way the pipeline reads them, threads and all. */
export const readAll = (
  attachments: readonly Attachment[],
  limits = { attachmentBytes: 25e6 },
): Promise<AttachedDocument[]> => readAttachments({ attachments }, { parser, reader, limits });
