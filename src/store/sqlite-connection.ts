import type BetterSqlite3 from 'better-sqlite3';
import type { SqliteDatabase, SqliteStatement } from 'kysely';
import { explainSqliteError } from './sqlite-error.ts';

/** Statements kept ready, and the longest text that is: one with thousands of parameters would hold a megabyte. */
const KEPT = 200;
const LONGEST_KEPT = 4096;

/** A statement that has been carried out already. */
const NOTHING: SqliteStatement = {
  reader: false,
  all: () => [],
  run: () => ({ changes: 0, lastInsertRowid: 0 }),
  *iterate() {},
};

/**
 * The connection as Kysely is given it: statements are prepared once, errors of the world are told as such, and a
 * transaction takes the write lock when it begins. Begun without it, one that reads first fails at once when another
 * process has written meanwhile (SQLITE_BUSY_SNAPSHOT, sqlite.org/rescode.html), and no waiting helps.
 */
export function sqliteConnection(raw: BetterSqlite3.Database, location: string): SqliteDatabase {
  const ready = new Map<string, BetterSqlite3.Statement>();
  const told = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      throw explainSqliteError(error, location, !raw.readonly);
    }
  };
  const prepare = (sql: string): BetterSqlite3.Statement => {
    const statement = ready.get(sql) ?? raw.prepare(sql);
    ready.delete(sql);
    if (sql.length <= LONGEST_KEPT) ready.set(sql, statement);
    const [oldest] = ready.keys();
    if (ready.size > KEPT && oldest !== undefined) ready.delete(oldest);
    return statement;
  };
  return {
    close: () => raw.close(),
    prepare: (sql): SqliteStatement => {
      // SQLite has ended a transaction itself that a full disk or a failing one stopped (sqlite.org/lang_transaction.html,
      // "Response To Errors Within A Transaction"); a second end would throw, and hide why.
      if (sql === 'rollback' && !raw.inTransaction) return NOTHING;
      const statement = told(() => prepare(sql === 'begin' && !raw.readonly ? 'begin immediate' : sql));
      return {
        reader: statement.reader,
        all: (parameters) => told(() => statement.all(...parameters)),
        run: (parameters) => told(() => statement.run(...parameters)),
        // A statement that is being stepped through can't be run a second time: this one is not shared.
        iterate: (parameters) => told(() => raw.prepare(sql).iterate(...parameters)),
      };
    },
  };
}
