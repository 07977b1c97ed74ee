import { openThreadPool, type ThreadLimits } from '../base/thread-pool.ts';
import { type DocumentRead, notRead } from './attached-document.ts';
import type { DocumentBytes } from './open-document.ts';
import { readDelimited } from './readers/csv.ts';

export type ReaderPool = {
  /** Opens one document; a document that takes too long or too much is `unreadable`, never an error. */
  read(document: DocumentBytes): Promise<DocumentRead>;
  close(): Promise<void>;
};

/** Text of this size is read at once; a thread would cost more than it saves. */
const SMALL_TEXT = 64 * 1024;

export function openReaderPool(limits: ThreadLimits): ReaderPool {
  const threads = openThreadPool<DocumentBytes, DocumentRead>(new URL('./reader-worker.ts', import.meta.url), limits);
  return {
    async read(document) {
      const isSmallText = /^(?:csv|text)$/.test(document.type) && document.bytes.length <= SMALL_TEXT;
      if (isSmallText) return readSmall(document);
      const answer = await threads.run(document);
      return typeof answer === 'string' ? notRead('unreadable', answer) : answer;
    },
    close: () => threads.close(),
  };
}

function readSmall({ bytes }: DocumentBytes): DocumentRead {
  try {
    return readDelimited(bytes);
  } catch (error) {
    return notRead('unreadable', String(error));
  }
}
