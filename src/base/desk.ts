import type { MailboxName } from './mailbox-name.ts';

/** Who the desk is. Comes from the configuration or, for `check`, from the registry file's `desk`. */
export type Desk = {
  readonly mailboxes: Readonly<Record<MailboxName, string>>;
  /** The first is used in answers; all are recognised. */
  readonly providerNames: readonly [string, ...string[]];
  /** Support agents: in copy of each answer, and told what no customer is told. */
  readonly agents: readonly string[];
  /** Only an Authentication-Results header of this authserv-id is believed (RFC 8601 section 2.5); null: none is. */
  readonly trustedAuthservId: string | null;
  /** The topmost Authentication-Results header that bears no authserv-id is believed as well: Microsoft 365 writes none. */
  readonly trustsResultsWithoutId: boolean;
};

/** Limits that an operator may move; the rules' numbers are the defaults. */
export type DeskLimits = {
  /** Wrong PINs within 24 hours that lock an organisation or a sender (rules, section 4). */
  readonly pinTries: number;
  readonly pinLockHours: number;
  /** Section 10: answers to one address in 24 hours, to one domain in an hour. */
  readonly answersPerAddress: number;
  readonly answersPerDomain: number;
  /** Section 3: more numbers than this in one request go to a person. */
  readonly listLength: number;
  /** Section 6: a letter of authorization that is older is void. */
  readonly letterDays: number;
  /** Section 6, in bytes. */
  readonly attachmentBytes: number;
};
