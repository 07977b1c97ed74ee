/**
 * The desk's memory: a file in, tables behind Kysely out. It opens, migrates and closes; it never decides anything
 * about a mail.
 */
import { existsSync } from 'node:fs';
import { mkdir, open } from 'node:fs/promises';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { OperationalError } from '../base/errors.ts';
import { checkMigrated, migrate } from './migrate.ts';
import type { Database } from './schema.ts';
import { sqliteConnection } from './sqlite-connection.ts';
import { explainSqliteError } from './sqlite-error.ts';

export type Store = {
  readonly db: Kysely<Database>;
  /** The connection itself, for imports (`bulk.ts`); nothing else may use it. */
  readonly raw: BetterSqlite3.Database;
  /** For people: the file's path, or `:memory:`. */
  readonly location: string;
  readonly readOnly: boolean;
  close(): Promise<void>;
};

/** How long a statement waits for another process, in milliseconds; an import of a million numbers holds the lock less long. */
const BUSY_TIMEOUT = 15_000;

/**
 * Opens the database and brings it to this version's schema. With `readOnly` nothing is created or migrated.
 *
 * @param file path of the SQLite file, or `:memory:` for one that lives as long as the store
 * @throws OperationalError `database-*` when the file is missing, damaged, locked, not writable, or of a newer portdesk
 */
export async function openStore(file: string, options: { readonly readOnly?: boolean } = {}): Promise<Store> {
  const readOnly = options.readOnly ?? false;
  if (file !== ':memory:') await prepareFile(file, readOnly);
  const raw = openFile(file, readOnly);
  const db = new Kysely<Database>({ dialect: new SqliteDialect({ database: sqliteConnection(raw, file) }) });
  const close = async (): Promise<void> => {
    await db.destroy();
    raw.close(); // Kysely leaves a connection open that it has never used.
  };
  try {
    await (readOnly ? checkMigrated(db, file) : migrate(db, file));
  } catch (error) {
    await close();
    throw error;
  }
  return { db, raw, location: file, readOnly, close };
}

/** Makes the file before SQLite does, so that only its owner can read it; SQLite gives its side files the same mode. */
async function prepareFile(file: string, readOnly: boolean): Promise<void> {
  if (existsSync(file)) return;
  if (readOnly) {
    const remedy = 'Import a registry first (`portdesk registry import`), or check the setting of the database.';
    throw new OperationalError('database-missing', `There is no database ${file}.`, { remedy });
  }
  try {
    await mkdir(dirname(file), { recursive: true });
    await (await open(file, 'a', 0o600)).close();
  } catch (cause) {
    const remedy = 'Give this user write access to its folder, or choose another place.';
    throw new OperationalError('database-not-writable', `The database ${file} can not be made.`, { remedy, cause });
  }
}

function openFile(file: string, readOnly: boolean): BetterSqlite3.Database {
  try {
    const raw = new BetterSqlite3(file, {
      readonly: readOnly,
      fileMustExist: file !== ':memory:',
      timeout: BUSY_TIMEOUT,
    });
    raw.pragma('foreign_keys = on');
    if (!readOnly) {
      raw.pragma('journal_mode = wal');
      raw.pragma('synchronous = full');
    }
    raw.prepare('select count(*) from sqlite_master').get();
    return raw;
  } catch (error) {
    throw explainSqliteError(error, file);
  }
}
