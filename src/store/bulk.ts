import type { Store } from './open.ts';
import { explainSqliteError } from './sqlite-error.ts';

/** Many rows at once: one prepared statement, no query builder in between. For imports only. */
export type Bulk = {
  /** Runs one statement with its values; the statement is prepared once. @returns rows changed */
  run(sql: string, ...values: (string | number | null)[]): number;
  /** The first column of the first row, or null. */
  value(sql: string, ...values: (string | number | null)[]): string | number | null;
};

/**
 * Runs `work` in one transaction of its own; whatever it throws undoes everything.
 * The work must not use `store.db` meanwhile.
 */
export async function inBulk<T>(store: Store, work: (bulk: Bulk) => Promise<T>): Promise<T> {
  const { raw } = store;
  const statements = new Map<string, ReturnType<typeof raw.prepare>>();
  const prepared = (sql: string) => {
    const statement = statements.get(sql) ?? raw.prepare(sql);
    statements.set(sql, statement);
    return statement;
  };
  raw.exec('BEGIN IMMEDIATE');
  try {
    const result = await work({
      run: (sql, ...values) => prepared(sql).run(...values).changes,
      value: (sql, ...values) =>
        (prepared(sql)
          .pluck()
          .get(...values) as string | number | undefined) ?? null,
    });
    raw.exec('COMMIT');
    return result;
  } catch (error) {
    raw.exec('ROLLBACK');
    throw explainSqliteError(error, store.location);
  }
}
