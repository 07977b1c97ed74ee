import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is still to be sent is on the work list. */
export const sentMails: Migration = {
  async up(db: Kysely<unknown>) {
    const now = new Date();
    // What was being sent is taken up at the next start, as it was.
    await sql`INSERT INTO work (kind, key, lane, state, attempts, due_ms, set_ms, waited_ms, last_error, created_at)
      SELECT 'send', id, mailbox, CASE state WHEN 'sending' THEN 'under-way' ELSE state END, attempts,
        ${now.getTime()}, ${now.getTime()}, 0, last_error, created_at
      FROM outbox WHERE state <> 'sent' ORDER BY id`.execute(db);
    await db.schema.dropIndex('outbox_due').execute();
    for (const column of ['state', 'attempts', 'next_attempt_at', 'last_error'])
      await db.schema.alterTable('outbox').dropColumn(column).execute();
  },
};
