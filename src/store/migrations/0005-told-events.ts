import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What the provisioning system is still to be told is on the work list. */
export const toldEvents: Migration = {
  async up(db: Kysely<unknown>) {
    const now = new Date();
    await sql`INSERT INTO work (kind, key, lane, sequence, state, attempts, due_ms, set_ms, waited_ms, last_error, created_at)
      SELECT 'tell', id, 'desk', order_number, state, attempts, ${now.getTime()}, ${now.getTime()}, 0, last_error, created_at
      FROM provisioning_events WHERE state <> 'sent' ORDER BY id`.execute(db);
    await db.schema.dropIndex('provisioning_due').execute();
    for (const column of ['state', 'attempts', 'next_attempt_at', 'last_error'])
      await db.schema.alterTable('provisioning_events').dropColumn(column).execute();
  },
};
