import type { Secret } from '../base/secret.ts';
import type { TokenSource } from '../sign-in/token-source.ts';

/** What the SMTP transport of one mailbox needs; plain fields, copied in by the wiring. */
export type SmtpSettings = {
  readonly host: string;
  readonly port: number;
  /** `starttls` is required then, never a silent fall back to plain text. */
  readonly tls: 'implicit' | 'starttls' | 'none';
  /** PEM file of a private CA, or null. */
  readonly caFile: string | null;
  /** null: the server takes mail without sign-in. */
  readonly user: string | null;
  readonly password: Secret | null;
  readonly token: TokenSource | null;
  readonly connections: number;
};
