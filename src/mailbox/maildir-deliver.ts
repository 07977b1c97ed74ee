import { mkdir, open, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { seenName, uniqueName } from './maildir-names.ts';

/** Makes what is missing of a Maildir, for nobody else's eyes. */
export async function makeMaildir(path: string): Promise<void> {
  for (const part of ['', 'tmp', 'new', 'cur']) await mkdir(join(path, part), { recursive: true, mode: 0o700 });
}

/** Makes a subfolder by the Maildir++ rules: `.Accepted` beside new/ and cur/, marked by an empty `maildirfolder`. */
export async function makeSubfolder(root: string, name: string): Promise<string> {
  const path = join(root, `.${name}`);
  await makeMaildir(path);
  await writeFile(join(path, 'maildirfolder'), '', { flag: 'a', mode: 0o600 });
  return path;
}

/**
 * Delivers a mail as the format wants it: written whole and synced in tmp/, then renamed into new/ (or cur/, as seen).
 *
 * @returns its base name
 */
export async function deliverToMaildir(path: string, raw: Uint8Array, as: 'new' | 'seen' = 'new'): Promise<string> {
  await makeMaildir(path);
  const base = uniqueName();
  const unfinished = join(path, 'tmp', base);
  const file = await open(unfinished, 'wx', 0o600);
  try {
    await file.writeFile(raw);
    // Tells a watch that the last write lies behind the rename, however coarse the file system's clock is.
    await file.utimes(new Date(), new Date(Date.now() - 1000));
    await file.sync();
  } finally {
    await file.close();
  }
  await rename(unfinished, as === 'new' ? join(path, 'new', base) : join(path, 'cur', seenName(base)));
  return base;
}
