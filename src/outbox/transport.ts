import type { Probe } from '../mailbox/mailbox.ts';

/** The port that takes bytes to the world. */
export type Envelope = { readonly from: string; readonly to: readonly string[] };

export type Transport = {
  /** For people: `smtps://mail.example.com:465` or a folder. */
  readonly location: string;
  /**
   * Hands one mail over. Resolves with the server's own words once it has taken responsibility.
   * @throws OperationalError temporary (try again) or permanent (5yz: every recipient refused)
   */
  send(envelope: Envelope, raw: Uint8Array): Promise<{ readonly response: string }>;
  probe(): Promise<readonly Probe[]>;
  close(): Promise<void>;
};
