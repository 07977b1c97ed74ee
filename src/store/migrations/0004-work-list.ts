import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { index, table } from './tables.ts';

/** One list of what is to be done; filing and the copies of what was sent are the first on it. */
export const workList: Migration = {
  async up(db: Kysely<unknown>) {
    await table(db, 'work', 'id', {
      kind: 'text',
      key: 'integer',
      lane: 'text',
      sequence: ['text', 'null'],
      state: 'text',
      attempts: 'integer',
      due_ms: 'bigint',
      set_ms: 'bigint',
      waited_ms: 'bigint',
      last_error: ['text', 'null'],
      created_at: 'text',
    });
    await index(db, 'work_of', 'work', ['kind', 'key'], true);
    await index(db, 'work_lane', 'work', ['kind', 'lane', 'state', 'id', 'due_ms']);
    await index(db, 'work_sequence', 'work', ['sequence', 'kind', 'id']);
    await index(db, 'work_set', 'work', ['set_ms']);
    const now = new Date();
    const fresh = sql`'waiting', 0, ${now.getTime()}, ${now.getTime()}, 0, ${now.toISOString()}`;
    const into = sql`INSERT INTO work (kind, key, lane, state, attempts, due_ms, set_ms, waited_ms, created_at)`;
    await sql`${into} SELECT 'file', d.id, d.mailbox, ${fresh} FROM deliveries d JOIN mails m ON m.id = d.mail_id
      WHERE d.filed_at IS NULL AND m.state IN ('decided', 'failed') AND NOT EXISTS (SELECT 1 FROM outbox o
        WHERE o.mail_id = m.id AND o.kind = 'answer' AND o.state IN ('waiting', 'sending')) ORDER BY d.id`.execute(db);
    await sql`${into} SELECT 'keep-copy', id, mailbox, ${fresh} FROM outbox WHERE state = 'sent' AND copy_kept = 0
      AND kind IN ('answer', 'case-mail', 'notice') ORDER BY id`.execute(db);
    await db.schema.dropIndex('outbox_copies').execute();
    await db.schema.alterTable('outbox').dropColumn('copy_kept').execute();
  },
};
