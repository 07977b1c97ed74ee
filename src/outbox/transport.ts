import { OperationalError } from '../base/errors.ts';
import type { Probe } from '../mailbox/mailbox.ts';

/** The port that takes bytes to the world. */
export type Envelope = { readonly from: string; readonly to: readonly string[] };

/** A recipient that was refused while the mail was taken for others. `address` is written as the envelope has it. */
export type RefusedRecipient = { readonly address: string; readonly temporary: boolean; readonly response: string };

export type Transport = {
  /** For people: `smtps://mail.example.com:465` or a folder. */
  readonly location: string;
  /**
   * Hands one mail over. Resolves with the server's own words once it has taken responsibility for at least one recipient.
   * @throws OperationalError: permanent when this mail will never be taken (5yz for every recipient); temporary otherwise.
   *   What is wrong with us or the way (sign-in, TLS, connection) is always temporary for a mail.
   */
  send(
    envelope: Envelope,
    raw: Uint8Array,
  ): Promise<{ readonly response: string; readonly refused?: readonly RefusedRecipient[] }>;
  /** Tries everything that is needed and says what is wrong; never throws. */
  probe(): Promise<readonly Probe[]>;
  close(): Promise<void>;
};

const DEFERRED = 'mail-deferred';

/** The server put off this one mail (4yz); others may pass. */
export const mailDeferred = (message: string, cause: unknown): OperationalError =>
  new OperationalError(DEFERRED, message, { temporary: true, remedy: 'The desk tries again by itself.', cause });

/** False when the way out itself is down, so that no other mail would pass either. */
export const isAboutOneMail = (error: unknown): boolean =>
  !(error instanceof OperationalError) || !error.temporary || error.code === DEFERRED;
