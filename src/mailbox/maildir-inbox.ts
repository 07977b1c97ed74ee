import { lstat, readdir, realpath, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { mayRead, unlessMissing } from './maildir-failure.ts';
import { baseName, byAge, isTrashed, isUniqueName, uniqueName } from './maildir-names.ts';
import { filesBeingWritten, look, restOf, type Sighting } from './maildir-settled.ts';

/** A look at the inbox: what waits, oldest first, and what is not ready. */
export type InboxLook = {
  readonly waiting: readonly string[];
  /** Files that still grow: look again soon. */
  readonly unsettled: number;
  /** Files that may not be read. */
  readonly unreadable: number;
};

export type Inbox = { look(): Promise<InboxLook> };

type Seen = { readonly folder: string; readonly name: Buffer; readonly text: string };

/** Looks into new/ and cur/, and takes in what people drop beside them as `.eml`. */
export function openInbox(root: string): Inbox {
  let sightings = new Map<string, Sighting>();

  return {
    look: async () => {
      const now = Date.now();
      const next = new Map<string, Sighting>();
      let scan: Promise<ReadonlySet<string>> | null = null;
      const writing = (): Promise<ReadonlySet<string>> => {
        scan ??= filesBeingWritten(root);
        return scan;
      };
      const states = await Promise.all(
        (await filesOf(root)).map((file) => stateOf(file, { root, now, sightings, next, writing })),
      );
      sightings = next;
      const found = states.filter((state) => state !== null);
      const adopted = await adoptAll(
        root,
        found.filter((state) => state.is === 'stranger'),
      );
      const named = found.filter((state) => state.is === 'mail').map((state) => state.base);
      return {
        waiting: [...new Set([...named, ...adopted])].sort(byAge),
        unsettled: found.filter((state) => state.is === 'growing').length,
        unreadable: found.filter((state) => state.is === 'unreadable').length,
      };
    },
  };
}

type Stranger = { readonly is: 'stranger'; readonly path: Buffer; readonly at: bigint };
type State = { readonly is: 'growing' | 'unreadable' } | { readonly is: 'mail'; readonly base: string } | Stranger;
type Look = {
  root: string;
  now: number;
  sightings: ReadonlyMap<string, Sighting>;
  next: Map<string, Sighting>;
  writing: () => Promise<ReadonlySet<string>>;
};

async function stateOf(
  { folder, name, text }: Seen,
  { root, now, sightings, next, writing }: Look,
): Promise<State | null> {
  const path = Buffer.concat([Buffer.from(`${folder}/`), name]);
  const stats = await unlessMissing(lstat(path, { bigint: true }));
  // A link could point anywhere; a mail is a file.
  if (!stats?.isFile()) return null;
  const key = `${folder}/${text}`;
  const sighting = look(stats, sightings.get(key), now);
  next.set(key, sighting);
  const rest = restOf(stats, sighting, now);
  if (rest === 'growing') return { is: 'growing' };
  if (!(await mayRead(path))) return { is: 'unreadable' };
  const base = baseName(text);
  const known = folder !== root && isUniqueName(base);
  // What a delivery program renamed into place is whole; the look at all open files is for the others.
  if (!(known && rest === 'placed') && !(await isAtRest(path, sighting, writing))) return { is: 'growing' };
  return known ? { is: 'mail', base } : { is: 'stranger', path, at: stats.mtimeNs };
}

async function isAtRest(path: Buffer, sighting: Sighting, writing: Look['writing']): Promise<boolean> {
  const real = await unlessMissing(realpath(path, 'latin1'));
  if (real === null || (await writing()).has(real)) return false;
  // Looking at all processes takes a while: the last bytes may have come, and the writer gone, in between.
  const stats = await unlessMissing(lstat(path, { bigint: true }));
  return stats !== null && look(stats, sighting, 0) === sighting;
}

async function filesOf(root: string): Promise<Seen[]> {
  const listed = await Promise.all(
    [join(root, 'new'), join(root, 'cur'), root].map(async (folder) => {
      // As bytes: a name need not be valid UTF-8.
      const names = (await unlessMissing(readdir(folder, { encoding: 'buffer' }))) ?? [];
      return names.map((name) => ({ folder, name, text: name.toString('latin1') }));
    }),
  );
  return listed
    .flat()
    .filter(
      ({ folder, text }) => !text.startsWith('.') && !isTrashed(text) && (folder !== root || /\.eml$/i.test(text)),
    );
}

/** Gives each stranger a Maildir name in new/, the oldest first, so that its base name is its own. */
async function adoptAll(root: string, strangers: readonly Stranger[]): Promise<string[]> {
  const adopted: string[] = [];
  for (const { path } of strangers.toSorted((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))) {
    const name = uniqueName();
    const moved = await unlessMissing(rename(path, join(root, 'new', name)).then(() => true));
    if (moved) adopted.push(name);
  }
  return adopted;
}
