/**
 * Wiring: settings in, a desk ready to work out. Everything that is opened is opened here, and closed here in reverse.
 */
import { join } from 'node:path';
import { type Clock, systemClock } from './base/clock.ts';
import { type Logger, openLog } from './base/log.ts';
import { MAILBOX_NAMES, type MailboxName } from './base/mailbox-name.ts';
import type { Account, Settings } from './config/settings.ts';
import { REASON_CODES } from './decision/reasons.ts';
import { makeBlankForms } from './documents/blank-forms/make-blank-forms.ts';
import { openReaderPool } from './documents/reader-pool.ts';
import { openImapMailbox } from './mailbox/imap.ts';
import type { Mailbox } from './mailbox/mailbox.ts';
import { openMaildir } from './mailbox/maildir.ts';
import { openParserPool } from './message/parser-pool.ts';
import type { DeskAtWork } from './open-mail.ts';
import { openFilesTransport } from './outbox/files.ts';
import type { Transports } from './outbox/send-mails.ts';
import { openSmtpTransport } from './outbox/smtp.ts';
import type { Transport } from './outbox/transport.ts';
import { switchProvisioning } from './provisioning/record-event.ts';
import { openReadingPool } from './reading/reading-pool.ts';
import { keepRefreshToken } from './sign-in/kept-refresh-token.ts';
import { openTokenSource, type TokenSource } from './sign-in/token-source.ts';
import { checkKeys } from './store/key-check.ts';
import { openStore } from './store/open.ts';
import { type Keys, openKeys } from './store/seal.ts';
import { openSecretKey } from './store/secret-key.ts';
import { loadTemplates } from './templates/load-templates.ts';

export type App = DeskAtWork & {
  readonly settings: Settings;
  readonly log: Logger;
  readonly mailboxes: readonly Mailbox[];
  readonly transports: Transports;
  close(): Promise<void>;
};

/** Memory of one parser thread: far more than any mail needs, far less than the machine has. */
const PARSER_MB = 512;
const READER_MB = 512;

/**
 * Opens the database, the templates, the mailboxes and the way out; connects to nothing yet.
 *
 * @throws OperationalError or UsageError, each with its remedy; what was opened until then is closed
 */
export async function openApp(settings: Settings, clock: Clock = systemClock): Promise<App> {
  const log = openLog(settings.logLevel);
  const templates = loadTemplates(settings.templatesDir, REASON_CODES);
  const keys = openKeys(await openSecretKey(settings.secretKey, settings.dataDir));
  const store = await openStore(settings.database);
  try {
    await checkKeys(store, keys);
    await switchProvisioning(store.db, settings.webhook !== null);
  } catch (error) {
    await store.close();
    throw error;
  }
  const { mailboxes, transports } = openMail(settings, { clock, log, keys: async () => keys });
  const parser = openParserPool({ ...settings.parser, memoryMb: PARSER_MB });
  const reader = openReaderPool({ ...settings.reader, memoryMb: READER_MB });
  const reading = openReadingPool({ ...settings.parser, memoryMb: READER_MB });
  const { desk, limits, pinHash } = settings;
  return {
    settings,
    log,
    store,
    keys,
    parser,
    reader,
    reading,
    templates,
    blankForms: () => makeBlankForms(desk.providerNames[0]),
    desk,
    limits,
    pinGuard: { keys, hash: pinHash, limits },
    clock,
    mailboxes,
    transports,
    async close() {
      await Promise.all(mailboxes.map((mailbox) => mailbox.close()));
      await Promise.all(Object.values(transports).map((transport) => transport.close()));
      await parser.close();
      await reader.close();
      await reading.close();
      await store.close();
    },
  };
}

export type MailTools = {
  readonly clock: Clock;
  readonly log: Logger;
  /** Opened when a refresh token is kept. */
  readonly keys: () => Promise<Keys>;
};

/** The mailboxes and the transports, which share their sign-ins. */
export function openMail(settings: Settings, { clock, log, keys }: MailTools): Pick<App, 'mailboxes' | 'transports'> {
  const tokens = new Map<MailboxName, TokenSource>();
  const tokenOf = (name: MailboxName, account: Account): TokenSource | null => {
    if (!settings.oauth) return null;
    const { grant, tokenUrl, clientId, clientSecret, scope } = settings.oauth;
    const { refreshToken } = account;
    const file = join(settings.dataDir, 'tokens', name);
    const kept = refreshToken ? keepRefreshToken(file, keys, refreshToken) : undefined;
    const known =
      tokens.get(name) ??
      openTokenSource({ grant, tokenUrl, clientId, clientSecret, scope, refreshToken, kept, clock });
    tokens.set(name, known);
    return known;
  };
  return {
    mailboxes: MAILBOX_NAMES.map((name) => openMailbox(settings, name, tokenOf, log)),
    transports: {
      ptn: openTransport(settings, 'ptn', tokenOf, clock, log),
      gcstnmsd: openTransport(settings, 'gcstnmsd', tokenOf, clock, log),
    },
  };
}

type TokenOf = (name: MailboxName, account: Account) => TokenSource | null;

function openMailbox({ mailbox, desk, caFile }: Settings, name: MailboxName, tokenOf: TokenOf, log: Logger): Mailbox {
  if (mailbox.kind === 'maildir') return openMaildir(join(mailbox.root, name), name);
  const { host, port, tls, inbox, folders, sentFolder, auth, accounts } = mailbox;
  const account = accounts[name];
  const address = desk.mailboxes[name];
  const signIn =
    auth === 'oauth2' ? { password: null, token: tokenOf(name, account) } : { password: account.password, token: null };
  return openImapMailbox(
    { name, address, host, port, tls, caFile, inbox, folders, sentFolder, user: account.user ?? address, ...signIn },
    log,
  );
}

function openTransport(
  { transport, caFile }: Settings,
  name: MailboxName,
  tokenOf: TokenOf,
  clock: Clock,
  log: Logger,
): Transport {
  if (transport.kind === 'files') return openFilesTransport(transport.folder, clock);
  const { host, port, tls, auth, accounts, connections } = transport;
  const account = accounts[name];
  const signIn = {
    none: { user: null, password: null, token: null },
    password: { user: account.user, password: account.password, token: null },
    oauth2: { user: account.user, password: null, token: tokenOf(name, account) },
  }[auth];
  return openSmtpTransport({ host, port, tls, caFile, connections, ...signIn }, log);
}
