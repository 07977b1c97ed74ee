import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { index } from './tables.ts';

/** What each decision rested on, sealed; a later decision about the same mail is a further row. */
export const decisionRecords: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema
      .createTable('decision_records')
      .addColumn('id', 'integer', (c) => c.primaryKey().autoIncrement())
      .addColumn('mail_id', 'integer', (c) => c.notNull())
      .addColumn('at', 'text', (c) => c.notNull())
      .addColumn('rules', 'text', (c) => c.notNull())
      .addColumn('models', 'text', (c) => c.notNull())
      .addColumn('facts', 'blob', (c) => c.notNull())
      .execute();
    await index(db, 'records_of_mail', 'decision_records', ['mail_id', 'id']);
    await index(db, 'records_by_time', 'decision_records', ['at']);
    // As with the audit trail: nothing is changed, deleted or replaced.
    for (const what of ['UPDATE', 'DELETE'])
      await sql
        .raw(
          `CREATE TRIGGER decision_records_no_${what.toLowerCase()} BEFORE ${what} ON decision_records
           BEGIN SELECT RAISE(ABORT, 'the records of decisions can only grow'); END`,
        )
        .execute(db);
    await sql`CREATE TRIGGER decision_records_no_replace BEFORE INSERT ON decision_records
      WHEN EXISTS (SELECT 1 FROM decision_records WHERE id = NEW.id)
      BEGIN SELECT RAISE(ABORT, 'the records of decisions can only grow'); END`.execute(db);
  },
};
