import { silentLog } from '../../src/base/log.ts';
import { Secret } from '../../src/base/secret.ts';
import { openImapMailbox } from '../../src/mailbox/imap.ts';
import type { ImapSettings, ImapTimings } from '../../src/mailbox/imap-settings.ts';
import type { Mailbox, OutcomeFolder } from '../../src/mailbox/mailbox.ts';
import type { Dovecot } from '../servers/dovecot.ts';

/** As in the field, only faster. */
export const QUICK: ImapTimings = {
  connect: 3000,
  silence: 800,
  command: 20_000,
  check: 400,
  idleAfter: 20,
  firstRetry: 50,
  lastRetry: 300,
  slowRetry: 400,
  wait: 3000,
};

export const FOLDERS = {
  Accepted: 'Accepted',
  Rejected: 'Rejected',
  Review: 'Review',
  Ignored: 'Ignored',
  Failed: 'Failed',
} as const;

export function settingsFor(server: Dovecot, changes: Partial<ImapSettings> = {}): ImapSettings {
  const { user, password } = server.users.ptn;
  return {
    name: 'ptn',
    address: 'ptn@desk.example',
    host: 'localhost',
    port: server.imapPort,
    tls: 'none',
    caFile: null,
    user,
    password: new Secret(password),
    token: null,
    inbox: 'INBOX',
    folders: FOLDERS,
    sentFolder: 'Sent',
    timings: QUICK,
    ...changes,
  };
}

export const openOn = (server: Dovecot, changes: Partial<ImapSettings> = {}): Mailbox =>
  openImapMailbox(settingsFor(server, changes), silentLog);

/** Every mail of a folder as the server holds it; none when there is no such folder. */
export function contentsOf(server: Dovecot, folder: OutcomeFolder | 'Sent' | 'INBOX', user = 'ptn'): string[] {
  const folders = server.doveadm('mailbox', 'list', '-u', user).split('\n');
  if (!folders.includes(folder)) return [];
  const dump = server.doveadm('-f', 'flow', 'fetch', '-u', user, 'text', 'mailbox', folder, 'all');
  return dump
    .split('text=')
    .slice(1)
    .map((text) => text.trimEnd());
}

/** Throws everything away that the last test left. */
export function wipe(server: Dovecot, user = 'ptn'): void {
  for (const folder of server.doveadm('mailbox', 'list', '-u', user).split('\n')) {
    if (folder) server.doveadm('expunge', '-u', user, 'mailbox', folder, 'all');
  }
}
