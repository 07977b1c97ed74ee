import { unpackSecrets } from '../base/secret-transfer.ts';
import { openThreadPool, type ThreadLimits } from '../base/thread-pool.ts';
import type { AttachedDocument } from '../documents/attached-document.ts';
import type { ParsedMessage } from '../message/parsed-message.ts';
import { type Known, type MailRead, readMail, readNothing } from './read-mail.ts';

export type ReadingPool = {
  /** What a mail says; one that takes too long or too much is a person's, never an error. */
  read(message: ParsedMessage, documents: readonly AttachedDocument[], known: Known): Promise<MailRead>;
  close(): Promise<void>;
};

/** What a reading thread is given. The `MailRead` that comes back has its secrets packed (`base/secret-transfer.ts`). */
export type ReadingWork = {
  readonly message: ParsedMessage;
  readonly documents: readonly AttachedDocument[];
  readonly known: Known;
};

/** Signs of text: a longer mail may hold the desk up for more than some tens of milliseconds. */
const SMALL = 16_000;

export function openReadingPool(limits: ThreadLimits): ReadingPool {
  const threads = openThreadPool<ReadingWork, unknown>(new URL('./reading-worker.ts', import.meta.url), limits);
  return {
    async read(message, documents, known) {
      if (sizeOf(message, documents) <= SMALL) return readMail(message, documents, known);
      const answer = await threads.run({ message: withoutFiles(message), documents, known });
      return typeof answer === 'string' ? readNothing(message, known, answer) : (unpackSecrets(answer) as MailRead);
    },
    close: () => threads.close(),
  };
}

/** The documents have been read from them. */
const withoutFiles = (message: ParsedMessage): ParsedMessage => ({
  ...message,
  attachments: message.attachments.map((file) => ({ ...file, bytes: new Uint8Array() })),
});

const sizeOf = ({ subject, visibleText, plainText }: ParsedMessage, documents: readonly AttachedDocument[]): number =>
  subject.length +
  visibleText.length +
  (plainText?.length ?? 0) +
  documents.reduce((sum, { content }) => sum + contentSize(content), 0);

function contentSize(content: AttachedDocument['content']): number {
  switch (content?.kind) {
    case 'text':
      return content.text.length;
    case 'message':
      return content.subject.length + content.text.length;
    case 'pages':
      return content.pages.reduce((sum, page) => sum + page.length, 0);
    case 'tables':
      return content.tables.reduce((sum, { rows }) => sum + rows.flat().reduce((all, cell) => all + cell.length, 0), 0);
    default:
      return 0;
  }
}
