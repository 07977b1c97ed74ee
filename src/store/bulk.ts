import type { Store } from './open.ts';
import { explainSqliteError } from './sqlite-error.ts';

export type Value = string | number | null;

/** Many rows at once: prepared statements, no query builder in between. For imports only. */
export type Bulk = {
  /** Runs one statement with its values; the statement is prepared once. @returns rows changed */
  run(sql: string, ...values: Value[]): number;
  /** The first column of the first row, or null. */
  value(sql: string, ...values: Value[]): Value;
  /** Rows one by one; nothing else may run on the store until they have all been taken. */
  rows<Row>(sql: string, ...values: Value[]): Iterable<Row>;
  /**
   * All of `work` or nothing. `immediate` takes the write lock at once; `deferred` takes none as long as only temporary
   * tables are written.
   */
  transaction<T>(mode: 'deferred' | 'immediate', work: () => Promise<T> | T): Promise<T>;
};

/**
 * Runs `work` alone on the connection: whatever else this process asks of the store waits until it is done. The work
 * must not use `store.db` itself.
 *
 * @throws OperationalError `database-*` or `disk-full`; what `work` throws comes out as it is
 */
export function inBulk<T>(store: Store, work: (bulk: Bulk) => Promise<T>): Promise<T> {
  return store.db.connection().execute(async () => {
    try {
      return await work(bulkOn(store));
    } catch (error) {
      throw explainSqliteError(error, store.location);
    }
  });
}

function bulkOn({ raw }: Store): Bulk {
  const statements = new Map<string, ReturnType<typeof raw.prepare>>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? raw.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  return {
    run: (sql, ...values) => prepared(sql).run(...values).changes,
    value: (sql, ...values) => {
      const row = prepared(sql)
        .raw()
        .get(...values) as Value[] | undefined;
      return row?.[0] ?? null;
    },
    rows: <Row>(sql: string, ...values: Value[]) => raw.prepare(sql).iterate(...values) as Iterable<Row>,
    async transaction(mode, work) {
      raw.exec(`BEGIN ${mode}`);
      try {
        const result = await work();
        raw.exec('COMMIT');
        return result;
      } catch (error) {
        // A full disk has ended it already (sqlite.org/lang_transaction.html, section 3.1).
        if (raw.inTransaction) raw.exec('ROLLBACK');
        throw error;
      }
    },
  };
}
