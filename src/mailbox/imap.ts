/**
 * A mailbox on an IMAP server: settings come in; raw mails, their identities and news of arrivals go out; answered mails
 * are moved to the folder of their outcome. One connection a mailbox. It never reads a mail, never works by date or
 * sequence number, and never expunges what it did not mark itself.
 */
import type { Logger } from '../base/log.ts';
import type { ImapConnection } from './imap-connection.ts';
import { fetchRaw } from './imap-fetch.ts';
import { fileMail } from './imap-file.ts';
import { ensureFolder, findSentFolder, type KnownFolders } from './imap-folders.ts';
import { probeImap } from './imap-probe.ts';
import { openImapSession } from './imap-session.ts';
import { type ImapSettings, imapLocation } from './imap-settings.ts';
import type { Mailbox, MailIdentity } from './mailbox.ts';

/**
 * Nothing is connected before the first call. Calls wait a while for a lost connection, then throw a temporary
 * `imap-disconnected`; at the start a refused sign-in, an unknown host or an untrusted certificate is permanent.
 */
export function openImapMailbox(settings: ImapSettings, log: Logger): Mailbox {
  const session = openImapSession(settings, log);
  const folders = new WeakMap<ImapConnection, KnownFolders>();
  const knownOf = (connection: ImapConnection): KnownFolders => {
    const known = folders.get(connection) ?? new Set<string>();
    folders.set(connection, known);
    return known;
  };
  return {
    name: settings.name,
    location: imapLocation(settings),
    watch: (events, signal) => session.watch(events, signal),
    listWaiting: () => session.use('list the inbox', (connection) => listInbox(connection, settings)),
    fetch: (identity) => session.use('fetch a mail', (connection) => fetchRaw(connection, identity, settings)),
    file: (identity, folder) =>
      session.use('file a mail', (connection) =>
        fileMail(connection, identity, { folder, settings, known: knownOf(connection) }),
      ),
    keepSent: (raw) =>
      session.once('keep a sent mail', (connection) => appendSent(connection, raw, settings, knownOf(connection))),
    probe: () => probeImap(settings),
    close: () => session.close(),
  };
}

/** Every mail that nobody has marked as deleted; a UID grows with each arrival (RFC 9051 section 2.3.1.1). */
async function listInbox(connection: ImapConnection, settings: ImapSettings): Promise<readonly MailIdentity[]> {
  // SEARCH may answer from what the server told last; NOOP has it look first (RFC 9051 section 6.1.2).
  await connection.client.noop();
  const found = await connection.client.search({ deleted: false }, { uid: true });
  if (!found) throw connection.refusal('list the inbox');
  const { uidValidity } = connection;
  return found.toSorted((a, b) => a - b).map((uid) => ({ folder: settings.inbox, uidValidity, uid: String(uid) }));
}

async function appendSent(connection: ImapConnection, raw: Uint8Array, settings: ImapSettings, known: KnownFolders) {
  const { client } = connection;
  const path = await ensureFolder(client, await findSentFolder(client, settings), known);
  const kept = await client.append(path, Buffer.from(raw), ['\\Seen']);
  if (!kept) {
    known.delete(path);
    throw connection.refusal(`keep a sent mail in ${path}`);
  }
}
