import type { ImapFlow, ListResponse } from 'imapflow';
import type { ImapSettings } from './imap-settings.ts';

/** Folders of one connection that are known to be there. */
export type KnownFolders = Set<string>;

/** `Desk/Accepted` as this server writes it: its own delimiter, inside the personal namespace (RFC 2342). */
export function folderPath(client: ImapFlow, name: string): string {
  const delimiter = client.namespace?.delimiter || '/';
  const prefix = client.namespace?.prefix ?? '';
  const path = name.split('/').join(delimiter);
  return path.startsWith(prefix) || path.toUpperCase() === 'INBOX' ? path : prefix + path;
}

/**
 * Creates and subscribes the folder unless it is there.
 *
 * @returns its path on the server
 */
export async function ensureFolder(client: ImapFlow, name: string, known: KnownFolders): Promise<string> {
  const path = folderPath(client, name);
  if (known.has(path)) return path;
  if (!(await client.list()).some((folder) => folder.path === path)) await client.mailboxCreate(path);
  known.add(path);
  return path;
}

/** The folder the server itself uses for sent mail (RFC 6154), else the configured one. */
export async function findSentFolder(client: ImapFlow, settings: ImapSettings): Promise<string> {
  const folders: ListResponse[] = await client.list();
  const own = folders.find((folder) => folder.specialUse === '\\Sent' && folder.specialUseSource === 'extension');
  return own?.path ?? folderPath(client, settings.sentFolder);
}
