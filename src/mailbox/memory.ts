/**
 * A mailbox in memory, for tests and benches: same promises as the real ones, held by the same tests. Nothing touches a
 * disk or a network; nothing outlives the process.
 */
import type { MailboxName } from '../base/mailbox-name.ts';
import type { Mailbox, MailIdentity, OutcomeFolder, WatchEvents } from './mailbox.ts';

export type MemoryMailbox = Mailbox & {
  /** Puts a mail into the inbox. */
  deliver(raw: Uint8Array): MailIdentity;
  /** Somebody else takes it away. */
  remove(identity: MailIdentity): void;
  /** What lies in a folder, oldest first. */
  contents(folder: OutcomeFolder | 'Sent'): readonly Uint8Array[];
  /** Every identity handed out so far is worthless from now on (RFC 9051 section 2.3.1.1). */
  renewUidValidity(): void;
};

const INBOX = 'INBOX';

export function openMemoryMailbox(name: MailboxName): MemoryMailbox {
  let uidValidity = 1;
  let nextUid = 1;
  let inbox = new Map<string, Uint8Array>();
  const folders = new Map<string, Uint8Array[]>();
  const watchers = new Set<WatchEvents>();

  const put = (folder: string, raw: Uint8Array): void => {
    folders.set(folder, [...(folders.get(folder) ?? []), raw]);
  };
  const find = (identity: MailIdentity): Uint8Array | null =>
    identity.folder === INBOX && identity.uidValidity === String(uidValidity)
      ? (inbox.get(identity.uid) ?? null)
      : null;
  const tellArrival = (): void => {
    for (const events of watchers) events.onArrival();
  };
  const identityOf = (uid: string): MailIdentity => ({ folder: INBOX, uidValidity: String(uidValidity), uid });

  return {
    name,
    location: `memory:${name}`,
    watch: async (events, signal) => {
      watchers.add(events);
      events.onArrival();
      await new Promise<void>((resolve) => {
        if (signal.aborted) resolve();
        signal.addEventListener('abort', () => resolve(), { once: true });
      });
      watchers.delete(events);
    },
    listWaiting: async () => [...inbox.keys()].map(identityOf),
    fetch: async (identity) => find(identity)?.slice() ?? null,
    file: async (identity, folder) => {
      const raw = find(identity);
      if (!raw) return 'gone';
      put(folder, raw);
      inbox.delete(identity.uid);
      return 'filed';
    },
    keepSent: async (raw) => put('Sent', raw.slice()),
    probe: async () => [{ what: 'memory', ok: true, detail: `${inbox.size} mails`, remedy: null }],
    close: async () => undefined,
    deliver: (raw) => {
      const uid = String(nextUid++);
      inbox.set(uid, raw.slice());
      tellArrival();
      return identityOf(uid);
    },
    remove: (identity) => {
      if (find(identity)) inbox.delete(identity.uid);
    },
    contents: (folder) => folders.get(folder) ?? [],
    renewUidValidity: () => {
      uidValidity += 1;
      inbox = new Map([...inbox.values()].map((raw) => [String(nextUid++), raw]));
      tellArrival();
    },
  };
}
