/**
 * Configuration: the environment and .env in, checked settings out. Every mistake is reported at once, with the setting's
 * name and the remedy; a secret's value is never shown.
 */
import { join, resolve } from 'node:path';
import { UsageError } from '../base/errors.ts';
import { MAILBOX_NAMES, type MailboxName } from '../base/mailbox-name.ts';
import { Secret } from '../base/secret.ts';
import { type RawValue, readValues, type Surroundings } from './read-values.ts';
import { SETTINGS } from './schema.ts';
import type { Account, ImapServerSettings, OauthSettings, Settings, SmtpServerSettings, Tls } from './settings.ts';

/** The desk that runs while nothing is configured, with sample mails. */
const SAMPLE: Readonly<Record<string, string>> = {
  PORTDESK_PTN_ADDRESS: 'ptn@desk.example',
  PORTDESK_GCSTNMSD_ADDRESS: 'gcstnmsd@desk.example',
  PORTDESK_PROVIDER_NAMES: 'Larkspur Voice, Larkspur',
  PORTDESK_AGENTS: 'number-desk@desk.example',
  PORTDESK_TRUSTED_AUTHSERV_ID: 'mx.desk.example',
};

const TEMPLATES = resolve(import.meta.dirname, '..', '..', 'templates');

/** Typed access to the checked values; collects what is wrong. */
type Reader = {
  text(name: string): string;
  list(name: string): string[];
  number(name: string): number;
  secret(name: string): Secret | null;
  path(name: string, otherwise: string): string;
  mistake(text: string): void;
};

/** @throws UsageError exit status 1, every mistake on a line of its own */
export function loadSettings(surroundings: Surroundings): Settings {
  const mistakes: string[] = [];
  const { values, nothingConfigured } = readValues(surroundings, mistakes);
  if (nothingConfigured)
    for (const [name, text] of Object.entries(SAMPLE)) values.set(name, { text, origin: 'default' });
  const read = openReader(values, surroundings.cwd, mistakes);
  const settings = assemble(read, nothingConfigured);
  if (mistakes.length > 0)
    throw new UsageError(
      `The configuration has ${mistakes.length === 1 ? 'a mistake' : `${mistakes.length} mistakes`}:\n${mistakes.map((m) => `  ${m}`).join('\n')}`,
      1,
    );
  return settings;
}

function openReader(values: ReadonlyMap<string, RawValue>, cwd: string, mistakes: string[]): Reader {
  const checked = new Map<string, unknown>();
  for (const { name, type, default: fallback, description, example, secret } of SETTINGS) {
    const raw = values.get(name) ?? { text: '', origin: 'default' };
    if (raw.text === '') {
      if (fallback === null) mistakes.push(`${name} is not set. ${description} Example: ${example}`);
      continue;
    }
    const result = type.safeParse(raw.text);
    if (result.success) checked.set(name, result.data);
    else
      mistakes.push(
        `${name}${secret ? '' : ` ("${raw.text}", ${raw.origin})`} ${result.error.issues[0]?.message}. Example: ${example}`,
      );
  }
  return {
    text: (name) => String(checked.get(name) ?? ''),
    list: (name) => (checked.get(name) as string[] | undefined) ?? [],
    number: (name) => Number(checked.get(name) ?? 0),
    secret: (name) => (checked.has(name) ? new Secret(String(checked.get(name))) : null),
    path: (name, otherwise) => resolve(cwd, String(checked.get(name) ?? otherwise)),
    mistake: (text) => mistakes.push(text),
  };
}

function assemble(read: Reader, nothingConfigured: boolean): Settings {
  const dataDir = read.path('PORTDESK_DATA_DIR', './data');
  const [first = '', ...names] = read.list('PORTDESK_PROVIDER_NAMES');
  const oauthNeeded = read.text('PORTDESK_IMAP_AUTH') === 'oauth2' || read.text('PORTDESK_SMTP_AUTH') === 'oauth2';
  return {
    dataDir,
    database: read.path('PORTDESK_DATABASE', join(dataDir, 'portdesk.sqlite')),
    secretKey: read.secret('PORTDESK_SECRET_KEY'),
    desk: {
      mailboxes: {
        ptn: read.text('PORTDESK_PTN_ADDRESS').toLowerCase(),
        gcstnmsd: read.text('PORTDESK_GCSTNMSD_ADDRESS').toLowerCase(),
      },
      providerNames: [first, ...names],
      agents: read.list('PORTDESK_AGENTS'),
      trustedAuthservId: read.text('PORTDESK_TRUSTED_AUTHSERV_ID') || null,
      trustsResultsWithoutId: read.text('PORTDESK_TRUST_RESULTS_WITHOUT_ID') === 'yes',
    },
    limits: {
      pinTries: read.number('PORTDESK_PIN_TRIES'),
      pinLockHours: read.number('PORTDESK_PIN_LOCK_HOURS'),
      answersPerAddress: read.number('PORTDESK_ANSWERS_PER_ADDRESS'),
      answersPerDomain: read.number('PORTDESK_ANSWERS_PER_DOMAIN'),
      listLength: read.number('PORTDESK_LIST_LENGTH'),
      letterDays: read.number('PORTDESK_LOA_DAYS'),
      attachmentBytes: read.number('PORTDESK_ATTACHMENT_MB') * 1024 * 1024,
    },
    pinHash: {
      memoryKiB: read.number('PORTDESK_PIN_HASH_MEMORY_KIB'),
      passes: read.number('PORTDESK_PIN_HASH_PASSES'),
    },
    mailbox:
      read.text('PORTDESK_MAILBOX') === 'imap'
        ? imap(read)
        : { kind: 'maildir', root: read.path('PORTDESK_MAILDIR_ROOT', join(dataDir, 'mail')) },
    transport:
      read.text('PORTDESK_TRANSPORT') === 'smtp'
        ? smtp(read)
        : { kind: 'files', folder: read.path('PORTDESK_OUTGOING_DIR', join(dataDir, 'outgoing')) },
    oauth: oauthNeeded ? oauth(read) : null,
    webhook: webhook(read),
    reader: { seconds: read.number('PORTDESK_DOCUMENT_SECONDS'), workers: read.number('PORTDESK_DOCUMENT_WORKERS') },
    parser: { seconds: read.number('PORTDESK_PARSER_SECONDS'), workers: read.number('PORTDESK_PARSER_WORKERS') },
    logLevel: read.text('PORTDESK_LOG_LEVEL'),
    retentionDays: read.number('PORTDESK_RETENTION_DAYS'),
    templatesDir: read.path('PORTDESK_TEMPLATES_DIR', TEMPLATES),
    caFile: read.text('PORTDESK_TLS_CA_FILE') || null,
    nothingConfigured,
  };
}

function imap(read: Reader): ImapServerSettings {
  const auth = read.text('PORTDESK_IMAP_AUTH') as 'password' | 'oauth2';
  const host = needed(read, 'PORTDESK_IMAP_HOST', 'PORTDESK_MAILBOX is imap');
  const tls = plainOnlyHere(read, 'PORTDESK_IMAP_TLS', host);
  const folders = read.list('PORTDESK_IMAP_FOLDERS');
  if (folders.length !== 5)
    read.mistake('PORTDESK_IMAP_FOLDERS names not five folders. Example: Accepted, Rejected, Review, Ignored, Failed');
  const [Accepted = '', Rejected = '', Review = '', Ignored = '', Failed = ''] = folders;
  const accounts = forEachMailbox((name) => imapAccount(read, name));
  for (const name of MAILBOX_NAMES) {
    const word = name.toUpperCase();
    if (auth === 'password') needed(read, `PORTDESK_IMAP_${word}_PASSWORD`, 'PORTDESK_IMAP_AUTH is password');
  }
  return {
    kind: 'imap',
    host,
    port: read.number('PORTDESK_IMAP_PORT'),
    tls,
    auth,
    accounts,
    inbox: read.text('PORTDESK_IMAP_INBOX'),
    folders: { Accepted, Rejected, Review, Ignored, Failed },
    sentFolder: read.text('PORTDESK_IMAP_SENT'),
  };
}

function imapAccount(read: Reader, name: MailboxName): Account {
  const word = name.toUpperCase();
  return {
    user: read.text(`PORTDESK_IMAP_${word}_USER`) || read.text(`PORTDESK_${word}_ADDRESS`) || null,
    password: read.secret(`PORTDESK_IMAP_${word}_PASSWORD`),
    refreshToken: read.secret(`PORTDESK_OAUTH_${word}_REFRESH_TOKEN`),
  };
}

function smtp(read: Reader): SmtpServerSettings {
  const auth = read.text('PORTDESK_SMTP_AUTH') as SmtpServerSettings['auth'];
  const host = needed(read, 'PORTDESK_SMTP_HOST', 'PORTDESK_TRANSPORT is smtp');
  const user = read.text('PORTDESK_SMTP_USER');
  const password = read.secret('PORTDESK_SMTP_PASSWORD');
  const accounts = forEachMailbox((name): Account => {
    const own = imapAccount(read, name);
    return { user: user || own.user, password: password ?? own.password, refreshToken: own.refreshToken };
  });
  if (auth === 'password' && MAILBOX_NAMES.some((name) => !accounts[name].password))
    read.mistake(
      'PORTDESK_SMTP_PASSWORD is not set. PORTDESK_SMTP_AUTH is password, and there are no IMAP passwords to use instead. Set it, or PORTDESK_SMTP_AUTH=none.',
    );
  const tls =
    auth === 'none' ? (read.text('PORTDESK_SMTP_TLS') as Tls) : plainOnlyHere(read, 'PORTDESK_SMTP_TLS', host);
  return {
    kind: 'smtp',
    host,
    port: read.number('PORTDESK_SMTP_PORT'),
    tls,
    auth,
    accounts,
    connections: read.number('PORTDESK_SMTP_CONNECTIONS'),
  };
}

function oauth(read: Reader): OauthSettings {
  const grant = read.text('PORTDESK_OAUTH_GRANT') as OauthSettings['grant'];
  const because = 'a sign-in is oauth2';
  if (grant === 'refresh-token')
    for (const name of MAILBOX_NAMES)
      needed(read, `PORTDESK_OAUTH_${name.toUpperCase()}_REFRESH_TOKEN`, 'PORTDESK_OAUTH_GRANT is refresh-token');
  return {
    grant,
    tokenUrl: needed(read, 'PORTDESK_OAUTH_TOKEN_URL', because),
    clientId: needed(read, 'PORTDESK_OAUTH_CLIENT_ID', because),
    clientSecret: read.secret('PORTDESK_OAUTH_CLIENT_SECRET'),
    scope: read.text('PORTDESK_OAUTH_SCOPE'),
  };
}

function webhook(read: Reader): Settings['webhook'] {
  const url = read.text('PORTDESK_WEBHOOK_URL');
  if (url === '') return null;
  const secret = read.secret('PORTDESK_WEBHOOK_SECRET');
  if (secret) return { url, secret };
  needed(read, 'PORTDESK_WEBHOOK_SECRET', 'PORTDESK_WEBHOOK_URL is set');
  return null;
}

const forEachMailbox = <T>(make: (name: MailboxName) => T): Record<MailboxName, T> => ({
  ptn: make('ptn'),
  gcstnmsd: make('gcstnmsd'),
});

function needed(read: Reader, name: string, because: string): string {
  const value = read.text(name);
  if (!value)
    read.mistake(
      `${name} is not set, and ${because}. Example: ${SETTINGS.find((setting) => setting.name === name)?.example}`,
    );
  return value;
}

/** A password crosses a network only inside TLS. */
function plainOnlyHere(read: Reader, name: string, host: string): Tls {
  const tls = read.text(name) as Tls;
  if (tls === 'none' && !/^(localhost|127\.\d+\.\d+\.\d+|::1)$/.test(host))
    read.mistake(
      `${name} is none: the password would cross the network in plain text. Use implicit or starttls; none is for servers on this machine.`,
    );
  return tls;
}
