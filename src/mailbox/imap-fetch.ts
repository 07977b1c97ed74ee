import type { ImapFlow } from 'imapflow';
import { OperationalError } from '../base/errors.ts';
import type { ImapConnection } from './imap-connection.ts';
import { type ImapSettings, LARGEST_MAIL } from './imap-settings.ts';
import type { MailIdentity } from './mailbox.ts';

/** Whether the identity belongs to the inbox as it is now: after a new UIDVALIDITY the old UIDs name other mails. */
export const isCurrent = (identity: MailIdentity, connection: ImapConnection, settings: ImapSettings): boolean =>
  identity.folder === settings.inbox &&
  identity.uidValidity === connection.uidValidity &&
  /^\d{1,10}$/.test(identity.uid);

/** Whether the mail is in the inbox and not on its way out. */
export async function isWaiting(client: ImapFlow, uid: string, connection: ImapConnection): Promise<boolean> {
  const found = await client.search({ uid, deleted: false }, { uid: true });
  if (!found) throw connection.refusal('look for a mail');
  return found.includes(Number(uid));
}

/**
 * The raw bytes of a mail, as the server holds them, its flags left alone; null when it is gone.
 *
 * @throws OperationalError `mail-too-large`, permanent, before a byte of it is fetched
 */
export async function fetchRaw(connection: ImapConnection, identity: MailIdentity, settings: ImapSettings) {
  if (!isCurrent(identity, connection, settings)) return null;
  const { client } = connection;
  const { size, flags } = (await fetchOf(connection, identity.uid, { uid: true, size: true, flags: true })) ?? {};
  // Marked as deleted: filed by us where the server can't expunge one mail, or given up by a person.
  if (size === undefined || flags?.has('\\Deleted')) return null;
  const largest = settings.largestMail ?? LARGEST_MAIL;
  if (size > largest) {
    throw new OperationalError('mail-too-large', `A mail of ${size} bytes in ${settings.inbox} is not fetched.`, {
      remedy: `Look at UID ${identity.uid} of ${settings.name} by hand; the limit is ${largest} bytes.`,
    });
  }
  const source = (await fetchOf(connection, identity.uid, { uid: true, source: true }))?.source;
  if (source) return source;
  if (await isWaiting(client, identity.uid, connection)) throw connection.refusal('fetch a mail');
  return null;
}

type Items = { uid: true; size?: true; flags?: true; source?: true };

async function fetchOf(connection: ImapConnection, uid: string, items: Items) {
  const { client } = connection;
  try {
    const answers = await client.fetchAll(uid, items, { uid: true });
    // The server may slip in news of other mails; only the asked one counts.
    return answers.find(
      (answer) => answer.uid === Number(uid) && (items.source ? answer.source : answer.size !== undefined),
    );
  } catch (error) {
    // A mail that somebody else expunged is refused with NO (RFC 5530, EXPUNGEISSUED).
    if (client.usable && !(await isWaiting(client, uid, connection))) return undefined;
    throw error;
  }
}
