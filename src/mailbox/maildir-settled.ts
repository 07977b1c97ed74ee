import type { BigIntStats } from 'node:fs';
import { readdir, readFile, readlink, realpath } from 'node:fs/promises';

/**
 * Whether a dropped file is whole. A delivery renames a finished file into place, but people copy, and a copy can be
 * slow: half a mail must never be read.
 */

/** What was seen of a file, and since when it looks so. */
export type Sighting = { readonly size: bigint; readonly mtime: bigint; readonly since: number };

/** Unchanged for this long while we looked. */
export const SETTLE_MS = 500;
/** Nobody has written to it for so long before we looked. */
const OLD_MS = 10_000;

/**
 * @param before what was seen last time, if anything
 * @param now milliseconds of the wall clock
 */
export function look(stats: BigIntStats, before: Sighting | undefined, now: number): Sighting {
  const same = before && before.size === stats.size && before.mtime === stats.mtimeNs;
  return same ? before : { size: stats.size, mtime: stats.mtimeNs, since: now };
}

/**
 * Whether the file has come to rest, and how we know: `placed` by its times alone, `watched` because nothing happened
 * while we looked. A writer that pauses looks the same: see `filesBeingWritten`.
 */
export function restOf(stats: BigIntStats, sighting: Sighting, now: number): 'growing' | 'placed' | 'watched' {
  if (now - Number(stats.mtimeMs) > OLD_MS) return 'placed';
  if (stats.size === 0n) return 'growing';
  // Writing sets both times to the same instant; a rename afterwards moves only the second.
  if (stats.ctimeNs > stats.mtimeNs) return 'placed';
  return now - sighting.since >= SETTLE_MS ? 'watched' : 'growing';
}

/**
 * The files under `root` that some process holds open for writing, as far as we may look into other processes. Only
 * Linux tells; elsewhere none.
 *
 * @returns real paths, each byte one character (names need not be UTF-8)
 */
export async function filesBeingWritten(root: string): Promise<ReadonlySet<string>> {
  const writing = new Set<string>();
  if (process.platform !== 'linux') return writing;
  const below = Buffer.from(`${await realpath(root)}/`).toString('latin1');
  for (const id of (await readdir('/proc')).filter((name) => /^\d+$/.test(name))) {
    for (const fd of await openFiles(id)) {
      const target = await readlink(`/proc/${id}/fd/${fd}`, 'latin1').catch(() => '');
      if (target.startsWith(below) && (await isForWriting(id, fd))) writing.add(target);
    }
  }
  return writing;
}

// Processes end while we look, and those of other users are closed to us.
const openFiles = (id: string): Promise<string[]> => readdir(`/proc/${id}/fd`).catch(() => []);

async function isForWriting(id: string, fd: string): Promise<boolean> {
  const info = await readFile(`/proc/${id}/fdinfo/${fd}`, 'utf8').catch(() => '');
  const flags = Number.parseInt(/^flags:\s*(\d+)/m.exec(info)?.[1] ?? '0', 8);
  // O_WRONLY is 1, O_RDWR is 2 (proc(5)).
  return (flags & 3) !== 0;
}
