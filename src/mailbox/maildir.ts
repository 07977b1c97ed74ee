/**
 * A mailbox in a folder (Maildir; subfolders by Maildir++, so that mail programs and Dovecot can open it): raw mails and
 * news of arrivals go out, answered mails move to `.Accepted` and its like. It takes a file only when it is whole, never
 * reads what a mail says, and never deletes one.
 */
import { constants } from 'node:fs';
import { access, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { MailboxName } from '../base/mailbox-name.ts';
import type { Mailbox, MailIdentity, OutcomeFolder, Probe } from './mailbox.ts';
import { deliverToMaildir, makeMaildir, makeSubfolder } from './maildir-deliver.ts';
import { isMissing, maildirFailure, unlessMissing } from './maildir-failure.ts';
import { openInbox } from './maildir-inbox.ts';
import { baseName, seenName } from './maildir-names.ts';
import { readMail } from './maildir-read.ts';
import { watchMaildir } from './maildir-watch.ts';

const INBOX = 'INBOX';
const UID_VALIDITY = '0';

/** @param root the Maildir's folder; made when missing, for its owner only (mode 0700) */
export function openMaildir(root: string, name: MailboxName): Mailbox {
  const inbox = openInbox(root);
  const guarded = async <T>(doing: string, work: () => Promise<T>): Promise<T> => {
    try {
      return await work();
    } catch (error) {
      throw maildirFailure(error, root, doing);
    }
  };
  return {
    name,
    location: root,
    watch: (events, signal) => watchMaildir(root, inbox, events, signal),
    listWaiting: () => guarded('list the inbox', async () => (await inbox.look()).waiting.map(identityOf)),
    fetch: (identity) =>
      guarded('read a mail', async () => {
        const path = await findMail(root, identity);
        return path === null ? null : readMail(path);
      }),
    file: (identity, folder) => guarded(`move a mail to ${folder}`, () => fileMail(root, identity, folder)),
    keepSent: (raw) =>
      guarded('keep a sent mail', async () => {
        await deliverToMaildir(await makeSubfolder(root, 'Sent'), raw, 'seen');
      }),
    probe: () => probeMaildir(root),
    close: async () => undefined,
  };
}

const identityOf = (uid: string): MailIdentity => ({ folder: INBOX, uidValidity: UID_VALIDITY, uid });

/** Where the mail lies now: a mail program moves it from new/ to cur/ and changes its flags, the base name stays. */
async function findMail(root: string, { folder, uidValidity, uid }: MailIdentity): Promise<string | null> {
  // A uid comes out of the database: it must not lead out of the folder.
  if (folder !== INBOX || uidValidity !== UID_VALIDITY || uid === '' || /[/\\]|^\./.test(uid)) return null;
  for (const part of ['new', 'cur']) {
    const names = (await unlessMissing(readdir(join(root, part)))) ?? [];
    const name = names.find((candidate) => baseName(candidate) === uid);
    if (name !== undefined) return join(root, part, name);
  }
  return null;
}

async function fileMail(root: string, identity: MailIdentity, folder: OutcomeFolder): Promise<'filed' | 'gone'> {
  for (let attempt = 0; attempt < 3; attempt += 1) {
    const path = await findMail(root, identity);
    if (path === null) return 'gone';
    const target = await makeSubfolder(root, folder);
    try {
      await rename(path, join(target, 'cur', seenName(identity.uid)));
      return 'filed';
    } catch (error) {
      // Renamed by a mail program between the look and the move: look again.
      if (!isMissing(error)) throw error;
    }
  }
  return 'gone';
}

async function probeMaildir(root: string): Promise<readonly Probe[]> {
  try {
    await makeMaildir(root);
    for (const part of ['tmp', 'new', 'cur'])
      await access(join(root, part), constants.R_OK | constants.W_OK | constants.X_OK);
    const [fresh, seen] = await Promise.all(
      ['new', 'cur'].map(async (part) => (await readdir(join(root, part))).length),
    );
    return [{ what: 'Maildir', ok: true, detail: `${root}: ${fresh} new, ${seen} seen`, remedy: null }];
  } catch (error) {
    const { message, remedy } = maildirFailure(error, root, 'read and write');
    return [{ what: 'Maildir', ok: false, detail: message, remedy }];
  }
}
