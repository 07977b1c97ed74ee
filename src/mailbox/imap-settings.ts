import type { MailboxName } from '../base/mailbox-name.ts';
import type { Secret } from '../base/secret.ts';
import type { TokenSource } from '../sign-in/token-source.ts';
import type { OutcomeFolder } from './mailbox.ts';

/** One of the desk's mailboxes on an IMAP server. Either `password` or `token` is given. */
export type ImapSettings = {
  readonly name: MailboxName;
  /** The mailbox's mail address, for people. */
  readonly address: string;
  readonly host: string;
  readonly port: number;
  readonly tls: 'implicit' | 'starttls' | 'none';
  /** PEM file of a private certificate authority, trusted besides the usual ones. */
  readonly caFile: string | null;
  readonly user: string;
  readonly password: Secret | null;
  readonly token: TokenSource | null;
  readonly inbox: string;
  /** Where mails of each outcome go; `/` separates a folder from its parent. */
  readonly folders: Readonly<Record<OutcomeFolder, string>>;
  /** Used where the server names no folder of its own for sent mail (RFC 6154). */
  readonly sentFolder: string;
  /** Largest mail that is fetched, in bytes; 60 MB when left out. */
  readonly largestMail?: number;
  /** For tests; the defaults are for the open Internet. */
  readonly timings?: Partial<ImapTimings>;
};

/** All in milliseconds. */
export type ImapTimings = {
  /** DNS, TCP, TLS and greeting together. */
  readonly connect: number;
  /** A command during which no byte moves for this long has met a dead connection. */
  readonly silence: number;
  /** No command takes longer than this, even where bytes trickle. */
  readonly command: number;
  /** A NOOP breaks IDLE this often: far below 29 minutes (RFC 2177) and below what routers forget. */
  readonly check: number;
  /** Quiet time before IDLE begins again after a command. */
  readonly idleAfter: number;
  readonly firstRetry: number;
  readonly lastRetry: number;
  /** After a throttled sign-in, and after a refused one while the desk runs: asking faster makes both worse. */
  readonly slowRetry: number;
  /** How long a call waits for a lost connection to come back. */
  readonly wait: number;
};

export const IMAP_TIMINGS: ImapTimings = {
  connect: 30_000,
  silence: 45_000,
  command: 600_000,
  check: 120_000,
  idleAfter: 50,
  firstRetry: 500,
  lastRetry: 60_000,
  slowRetry: 180_000,
  wait: 20_000,
};

export const LARGEST_MAIL = 60 * 1024 * 1024;

/** `imaps://ptn@mail.example.com:993/INBOX` */
export function imapLocation(settings: ImapSettings): string {
  const scheme = settings.tls === 'implicit' ? 'imaps' : 'imap';
  return `${scheme}://${settings.user}@${settings.host}:${settings.port}/${settings.inbox}`;
}
