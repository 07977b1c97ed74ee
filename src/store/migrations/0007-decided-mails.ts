import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';

/** What is still to be decided, and what failed, is on the work list. */
export const decidedMails: Migration = {
  async up(db: Kysely<unknown>) {
    const now = new Date();
    await sql`INSERT INTO work (kind, key, lane, state, attempts, due_ms, set_ms, waited_ms, last_error, created_at)
      SELECT 'decide', id, mailbox, CASE state WHEN 'received' THEN 'waiting' ELSE 'given-up' END, attempts,
        ${now.getTime()}, ${now.getTime()}, 0, error, received_at
      FROM mails WHERE state IN ('received', 'failed') ORDER BY id`.execute(db);
    for (const column of ['attempts', 'error']) await db.schema.alterTable('mails').dropColumn(column).execute();
  },
};
