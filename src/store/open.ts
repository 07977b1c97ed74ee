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
  /** Everything in it as it is now, for `openStore`: a dry run works on a copy in memory and leaves no trace. */
  copy(): Uint8Array;
  close(): Promise<void>;
};

/** How long a statement waits for another process, in milliseconds. */
const BUSY_TIMEOUT = 15_000;

/**
 * Opens the database and brings it to this version's schema. With `readOnly` nothing is created or migrated.
 *
 * @param from path of the SQLite file; `:memory:` for an empty one that lives as long as the store; or the bytes of
 *   `Store.copy()`, which become such a one
 * @throws OperationalError `database-*` when the file is missing, damaged, locked, not writable, or of a newer portdesk
 */
export async function openStore(
  from: string | Uint8Array,
  options: { readonly readOnly?: boolean } = {},
): Promise<Store> {
  if (from === ':memory:') return openFrom(await emptyDesk(), false);
  return openFrom(from, options.readOnly ?? false);
}

/** A dry run opens one store a mail: all tables are made once, and copied. */
let empty: Promise<Uint8Array> | undefined;
const emptyDesk = (): Promise<Uint8Array> => {
  empty ??= openFrom(':memory:', false).then(async (store) => {
    const copy = store.copy();
    await store.close();
    return copy;
  });
  return empty;
};

async function openFrom(from: string | Uint8Array, readOnly: boolean): Promise<Store> {
  const file = typeof from === 'string' ? from : ':memory:';
  if (file !== ':memory:') await prepareFile(file, readOnly);
  const raw = openConnection(from, file, readOnly);
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
  return { db, raw, location: file, readOnly, copy: () => copyOf(raw), close };
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

/** A file's header says that it has a write-ahead log; in memory there is none (sqlite.org/fileformat2.html, 1.3.3). */
function copyOf(raw: BetterSqlite3.Database): Uint8Array {
  return raw.serialize().fill(1, 18, 20);
}

function openConnection(from: string | Uint8Array, file: string, readOnly: boolean): BetterSqlite3.Database {
  try {
    const raw = new BetterSqlite3(typeof from === 'string' ? from : Buffer.from(from), {
      readonly: readOnly,
      fileMustExist: file !== ':memory:' && typeof from === 'string',
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
