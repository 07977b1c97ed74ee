import { constants } from 'node:fs';
import { access } from 'node:fs/promises';
import { OperationalError } from '../base/errors.ts';

const codeOf = (error: unknown): string => (error instanceof Error && 'code' in error ? String(error.code) : '');

const REMEDIES: Readonly<Record<string, string>> = {
  ENOSPC: 'Make room on the disk.',
  EDQUOT: 'Make room, or raise the quota of the user this program runs as.',
  EACCES: 'Give the user this program runs as the right to read and write there.',
  EPERM: 'Give the user this program runs as the right to read and write there.',
  EROFS: 'Mount the file system for writing, or set another folder.',
  ENOTDIR: 'A file is in the way: move it, or set another folder.',
  EEXIST: 'A file is in the way: move it, or set another folder.',
};

/** What the file system refused, for people. Temporary: room is made, rights are given, and the mail still waits. */
export function maildirFailure(error: unknown, root: string, doing: string): OperationalError {
  if (error instanceof OperationalError) return error;
  const code = codeOf(error);
  const why = code || (error instanceof Error ? error.message : String(error));
  return new OperationalError('maildir-failed', `Could not ${doing} in the Maildir ${root}: ${why}.`, {
    temporary: true,
    remedy: REMEDIES[code] ?? 'Look at the folder by hand.',
    cause: error,
  });
}

export const isMissing = (error: unknown): boolean => codeOf(error) === 'ENOENT';

/** null when the file or folder is not there (any more). Other errors go on. */
export async function unlessMissing<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** False only when the rights are missing. */
export async function mayRead(path: Buffer): Promise<boolean> {
  try {
    await access(path, constants.R_OK);
    return true;
  } catch (error) {
    return codeOf(error) !== 'EACCES' && codeOf(error) !== 'EPERM';
  }
}
