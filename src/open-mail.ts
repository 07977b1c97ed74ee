/**
 * A stored mail laid open on the desk: everything that may take its time is read before any transaction, and what was read is
 * decided on within one.
 */
import type { Clock } from './base/clock.ts';
import type { Desk, DeskLimits } from './base/desk.ts';
import type { MailboxName } from './base/mailbox-name.ts';
import type { AttachedDocument } from './documents/attached-document.ts';
import type { BlankForms } from './documents/blank-forms/make-blank-forms.ts';
import { readAttachments } from './documents/read-attachments.ts';
import type { ReaderPool } from './documents/reader-pool.ts';
import type { ParsedMessage } from './message/parsed-message.ts';
import type { ParserPool } from './message/parser-pool.ts';
import type { MailRead } from './reading/read-mail.ts';
import type { ReadingPool } from './reading/reading-pool.ts';
import { lookUpDirectory } from './registry/look-up.ts';
import type { PinGuard } from './registry/pin.ts';
import type { OrganisationDirectory } from './request/parties/organisation-directory.ts';
import type { Store } from './store/open.ts';
import type { Keys } from './store/seal.ts';
import type { TemplateSet } from './templates/load-templates.ts';

/** What the desk works with; opened in `app.ts`, for a dry run in `cli/dry-desk.ts`. */
export type DeskAtWork = {
  readonly store: Store;
  readonly keys: Keys;
  readonly parser: ParserPool;
  readonly reader: ReaderPool;
  readonly reading: ReadingPool;
  readonly templates: TemplateSet;
  /** The forms that are sent out, made when first needed. */
  readonly blankForms: () => Promise<BlankForms>;
  readonly desk: Desk;
  readonly limits: DeskLimits;
  readonly pinGuard: PinGuard;
  readonly clock: Clock;
};

/** A stored mail; `repeated` when only another copy of it has come. */
export type StoredMail = { readonly id: number; readonly mailbox: MailboxName; readonly repeated: boolean };

/** A mail on the desk, its attachments and its words read. */
export type OpenedMail = Omit<DeskAtWork, 'blankForms'> & {
  readonly mail: StoredMail;
  readonly message: ParsedMessage;
  readonly documents: readonly AttachedDocument[];
  readonly blankForms: BlankForms;
  /** With which the mail was read. */
  readonly directory: OrganisationDirectory;
  /** null: nothing was read of what is ignored. */
  readonly read: MailRead | null;
};

/** Reads what may take its time, before any transaction. @param isRead without it the mail is ignored, whatever it says */
export async function openMail(
  work: DeskAtWork,
  mail: StoredMail,
  message: ParsedMessage,
  isRead = true,
): Promise<OpenedMail> {
  const documents = isRead ? await readAttachments(message, work) : [];
  const blankForms = await work.blankForms();
  const directory = await lookUpDirectory(work.store);
  const { desk, limits } = work;
  const read = isRead ? await work.reading.read(message, documents, { desk, limits, directory }) : null;
  return { ...work, mail, message, documents, blankForms, directory, read };
}

/** Decides within one transaction, on what was read with the registry as it then is: an import in between has it read again. */
export async function inTransaction<T>(opened: OpenedMail, decideOn: (opened: OpenedMail) => Promise<T>): Promise<T> {
  for (let { directory, read } = opened; ; ) {
    const done = await opened.store.db.transaction().execute(async (trx) => {
      const store = { ...opened.store, db: trx };
      if ((await lookUpDirectory(store)) !== directory) return null;
      return { value: await decideOn({ ...opened, directory, read, store }) };
    });
    if (done) return done.value;
    const { message, documents, desk, limits } = opened;
    directory = await lookUpDirectory(opened.store);
    read = read && (await opened.reading.read(message, documents, { desk, limits, directory }));
  }
}
