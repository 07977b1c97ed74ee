import type { MailboxName } from '../base/mailbox-name.ts';

/**
 * The port to one of the desk's mailboxes: what the daemon needs of IMAP, a Maildir or the twin in memory.
 * It carries bytes and never looks into them.
 */

/** The only permanent key of a mail in a mailbox (RFC 9051 section 2.3.1.1). A Maildir has uidValidity '0' and its base name as uid. */
export type MailIdentity = { readonly folder: string; readonly uidValidity: string; readonly uid: string };

/** Where a mail goes once it is answered. */
export const OUTCOME_FOLDERS = ['Accepted', 'Rejected', 'Review', 'Ignored', 'Failed'] as const;
export type OutcomeFolder = (typeof OUTCOME_FOLDERS)[number];

export type WatchEvents = {
  /** Mails may be waiting: list them. Called after each (re)connect too. */
  onArrival(): void;
  /** The connection is lost or refused; the mailbox goes on trying by itself. */
  onTrouble(error: Error): void;
  onRecovered(): void;
};

/** One finding of `portdesk doctor`. */
export type Probe = {
  readonly what: string;
  readonly ok: boolean;
  readonly detail: string;
  readonly remedy: string | null;
};

export type Mailbox = {
  readonly name: MailboxName;
  /** For people: `imap://ptn@mail.example.com/INBOX` or a path. */
  readonly location: string;
  /** Watches until `signal` aborts; resolves then. Throws only what trying again can't mend (a refused password at start). */
  watch(events: WatchEvents, signal: AbortSignal): Promise<void>;
  /** What waits in the inbox, oldest first. */
  listWaiting(): Promise<readonly MailIdentity[]>;
  /** The raw bytes, or null when it is gone (moved by somebody else, UIDVALIDITY changed). */
  fetch(identity: MailIdentity): Promise<Uint8Array | null>;
  /** Moves a mail out of the inbox. Twice is harmless: `gone` when it is not there any more. */
  file(identity: MailIdentity, folder: OutcomeFolder): Promise<'filed' | 'gone'>;
  /** Puts a copy of an answer into the Sent folder. */
  keepSent(raw: Uint8Array): Promise<void>;
  /** Tries everything that is needed and says what is wrong; never throws. */
  probe(): Promise<readonly Probe[]>;
  close(): Promise<void>;
};
