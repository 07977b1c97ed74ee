import { OperationalError } from '../base/errors.ts';

type Trouble = { readonly code: string; readonly says: string; readonly remedy: string; readonly temporary?: boolean };

/** By SQLite's primary result code; extended codes such as SQLITE_IOERR_WRITE begin with it (sqlite.org/rescode.html). */
const TROUBLES: Readonly<Record<string, Trouble>> = {
  SQLITE_BUSY: {
    code: 'database-busy',
    says: 'is locked by another program',
    remedy: 'Stop the other program that has it open, or try again in a moment.',
    temporary: true,
  },
  SQLITE_FULL: {
    code: 'disk-full',
    says: 'can not grow: the disk is full',
    remedy: 'Free some space on its disk; nothing that was taken in is lost.',
    temporary: true,
  },
  SQLITE_IOERR: {
    code: 'database-disk-error',
    says: 'could not be read or written',
    remedy: 'Look at the disk it lies on.',
    temporary: true,
  },
  SQLITE_NOMEM: {
    code: 'database-out-of-memory',
    says: 'could not be worked on: the memory is used up',
    remedy: 'Give the machine more memory, or stop what else uses it.',
    temporary: true,
  },
  SQLITE_READONLY: {
    code: 'database-not-writable',
    says: 'can not be written',
    remedy: 'Give this user write access to the file and its folder.',
  },
  SQLITE_CANTOPEN: {
    code: 'database-not-openable',
    says: 'can not be opened',
    remedy: 'Check that its folder exists and that this user may read and write there.',
  },
  SQLITE_PERM: {
    code: 'database-not-openable',
    says: 'can not be opened',
    remedy: 'Give this user access to the file and its folder.',
  },
  SQLITE_CORRUPT: {
    code: 'database-damaged',
    says: 'is damaged',
    remedy: 'Move it aside and restore it from a backup.',
  },
  SQLITE_NOTADB: {
    code: 'database-damaged',
    says: 'is no SQLite database, or is damaged',
    remedy: 'Check the path; if it is right, move the file aside and restore it from a backup.',
  },
};

/** Nobody mends these by waiting; rights and folders that were there when the desk began are given back. */
const LASTING = new Set(['database-damaged']);

/**
 * Makes of an error of SQLite what an operator can act on; everything else (a broken constraint, a bug) stays as it is.
 *
 * @param location the database's file, as the operator knows it
 * @param isAtWork it was opened and has been written: what was given once can come back, so that waiting helps
 */
export function explainSqliteError(error: unknown, location: string, isAtWork = false): unknown {
  const code = error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';
  const primary = code.split('_').slice(0, 2).join('_');
  const trouble = TROUBLES[primary];
  if (!trouble) return error;
  return new OperationalError(trouble.code, `The database ${location} ${trouble.says}.`, {
    temporary: trouble.temporary ?? (isAtWork && !LASTING.has(trouble.code)),
    remedy: trouble.remedy,
    cause: error,
  });
}
