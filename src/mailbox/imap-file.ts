import type { ImapFlow } from 'imapflow';
import type { ImapConnection } from './imap-connection.ts';
import { isCurrent, isWaiting } from './imap-fetch.ts';
import { ensureFolder, folderPath, type KnownFolders } from './imap-folders.ts';
import type { ImapSettings } from './imap-settings.ts';
import type { MailIdentity, OutcomeFolder } from './mailbox.ts';

/**
 * Moves a mail out of the inbox: MOVE (RFC 6851), or COPY, \Deleted and UID EXPUNGE (RFC 4315). Never a plain EXPUNGE:
 * it would delete what other clients have marked. Without either extension the mail stays, copied and marked.
 *
 * @throws OperationalError, temporary; the mail is then still in the inbox
 */
export async function fileMail(
  connection: ImapConnection,
  identity: MailIdentity,
  { folder, settings, known }: { folder: OutcomeFolder; settings: ImapSettings; known: KnownFolders },
): Promise<'filed' | 'gone'> {
  if (!isCurrent(identity, connection, settings)) return 'gone';
  const { client } = connection;
  const { uid } = identity;
  if (!(await isWaiting(client, uid, connection))) return 'gone';
  const name = settings.folders[folder];
  if (await transfer(client, uid, await ensureFolder(client, name, known))) return 'filed';
  const refusal = connection.refusal(`move a mail to ${name}`);
  // Deleted by a person since we saw it: RFC 9051 section 6.4.7 lets the server answer TRYCREATE, or just NO.
  known.delete(folderPath(client, name));
  if (!(await isWaiting(client, uid, connection))) return 'gone';
  if (await transfer(client, uid, await ensureFolder(client, name, known))) return 'filed';
  throw refusal;
}

/** True when the mail has left the inbox; imapflow answers false or undefined for a refusal. */
async function transfer(client: ImapFlow, uid: string, path: string): Promise<boolean> {
  if (client.capabilities.has('MOVE')) {
    const moved = await client.messageMove(uid, path, { uid: true });
    // An OK for a mail that is not there moves nothing: both come without UIDs (RFC 6851 section 4.3).
    return moved !== false && moved !== undefined && (Boolean(moved.uidMap?.size) || !(await stillThere(client, uid)));
  }
  if (!(await client.messageCopy(uid, path, { uid: true }))) return false;
  // messageDelete marks, then expunges by UID; asked for only where the server has UID EXPUNGE.
  if (client.capabilities.has('UIDPLUS')) return client.messageDelete(uid, { uid: true });
  return client.messageFlagsAdd(uid, ['\\Deleted'], { uid: true });
}

async function stillThere(client: ImapFlow, uid: string): Promise<boolean> {
  const found = await client.search({ uid }, { uid: true });
  return found === false || found === undefined || found.length > 0;
}
