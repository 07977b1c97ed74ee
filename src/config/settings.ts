import type { Desk, DeskLimits } from '../base/desk.ts';
import type { MailboxName } from '../base/mailbox-name.ts';
import type { Secret } from '../base/secret.ts';

/** What the program is configured to do: checked, with defaults filled in. Comes from `load.ts`. */
export type Settings = {
  readonly dataDir: string;
  /** Path of the SQLite file. */
  readonly database: string;
  /** null: the key lies in the data folder and is made on the first start. */
  readonly secretKey: Secret | null;
  readonly desk: Desk;
  readonly limits: DeskLimits;
  readonly pinHash: { readonly memoryKiB: number; readonly passes: number };
  readonly mailbox: MaildirSettings | ImapServerSettings;
  readonly transport: FilesSettings | SmtpServerSettings;
  readonly oauth: OauthSettings | null;
  /** null: nobody is told of the steps of orders. */
  readonly webhook: { readonly url: string; readonly secret: Secret } | null;
  readonly reader: { readonly seconds: number; readonly workers: number };
  readonly parser: { readonly seconds: number; readonly workers: number };
  readonly logLevel: string;
  readonly retentionDays: number;
  readonly templatesDir: string;
  /** PEM file of a private CA, or null. */
  readonly caFile: string | null;
  /** Neither a .env file nor a PORTDESK_ variable: the desk runs with samples. */
  readonly nothingConfigured: boolean;
};

export type Tls = 'implicit' | 'starttls' | 'none';
export type Account = {
  readonly user: string | null;
  readonly password: Secret | null;
  readonly refreshToken: Secret | null;
};

export type MaildirSettings = { readonly kind: 'maildir'; readonly root: string };
export type ImapServerSettings = {
  readonly kind: 'imap';
  readonly host: string;
  readonly port: number;
  readonly tls: Tls;
  readonly auth: 'password' | 'oauth2';
  readonly accounts: Readonly<Record<MailboxName, Account>>;
  readonly inbox: string;
  readonly folders: Readonly<Record<'Accepted' | 'Rejected' | 'Review' | 'Ignored' | 'Failed', string>>;
  readonly sentFolder: string;
};

export type FilesSettings = { readonly kind: 'files'; readonly folder: string };
export type SmtpServerSettings = {
  readonly kind: 'smtp';
  readonly host: string;
  readonly port: number;
  readonly tls: Tls;
  readonly auth: 'none' | 'password' | 'oauth2';
  readonly accounts: Readonly<Record<MailboxName, Account>>;
  readonly connections: number;
};

export type OauthSettings = {
  readonly grant: 'client-credentials' | 'refresh-token';
  readonly tokenUrl: string;
  readonly clientId: string;
  readonly clientSecret: Secret | null;
  readonly scope: string;
};
