import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { index, table } from './tables.ts';

/** What a conversation needs: what a case keeps, who has to look at it, what became of orders, and who did what. */
export const conversation: Migration = {
  async up(db: Kysely<unknown>) {
    await db.schema.alterTable('cases').renameColumn('numbers', 'kept').execute();
    await addText(db, 'cases', 'subject', '');
    await addText(db, 'orders', 'details', '{}');
    await db.schema.alterTable('case_messages').addColumn('said_at', 'text').execute();
    await index(db, 'messages_of_case', 'case_messages', ['case_number']);
    await index(db, 'orders_of_organisation', 'orders', ['organisation_id']);
    await reviewTable(db);
    await provisioningTable(db);
    await auditTable(db);
  },
};

const addText = (db: Kysely<unknown>, name: string, column: string, value: string): Promise<void> =>
  db.schema
    .alterTable(name)
    .addColumn(column, 'text', (c) => c.notNull().defaultTo(value))
    .execute();

async function reviewTable(db: Kysely<unknown>): Promise<void> {
  await db.schema
    .createTable('reviews')
    .addColumn('mail_id', 'integer', (c) => c.primaryKey())
    .addColumn('case_number', 'text', (c) => c.notNull())
    .addColumn('state', 'text', (c) => c.notNull())
    .addColumn('is_alarm', 'integer', (c) => c.notNull().defaultTo(0))
    .addColumn('opened_at', 'text', (c) => c.notNull())
    .addColumn('closed_at', 'text')
    .addColumn('closed_by', 'text')
    .execute();
  await index(db, 'reviews_by_state', 'reviews', ['state', 'opened_at']);
  await index(db, 'reviews_of_case', 'reviews', ['case_number']);
  // What waited for a person before goes on waiting.
  await sql`INSERT INTO reviews (mail_id, case_number, state, opened_at)
    SELECT d.mail_id, d.case_number, 'open', d.decided_at FROM decisions d JOIN cases c ON c.number = d.case_number
    WHERE d.disposition = 'review' AND c.state = 'review'`.execute(db);
}

async function provisioningTable(db: Kysely<unknown>): Promise<void> {
  await table(db, 'provisioning_events', 'id', {
    event_id: 'text',
    order_number: 'text',
    type: 'text',
    body: 'text',
    state: 'text',
    attempts: 'integer',
    next_attempt_at: 'text',
    last_error: ['text', 'null'],
    created_at: 'text',
    sent_at: ['text', 'null'],
  });
  await index(db, 'provisioning_event_id', 'provisioning_events', ['event_id'], true);
  await index(db, 'provisioning_due', 'provisioning_events', ['state', 'next_attempt_at']);
  await index(db, 'provisioning_of_order', 'provisioning_events', ['order_number', 'id']);
}

async function auditTable(db: Kysely<unknown>): Promise<void> {
  await table(db, 'audit', 'id', {
    at: 'text',
    actor: 'text',
    action: 'text',
    mail_id: ['integer', 'null'],
    case_number: ['text', 'null'],
    order_number: ['text', 'null'],
    details: 'text',
    why: ['text', 'null'],
  });
  await index(db, 'audit_of_case', 'audit', ['case_number']);
  await index(db, 'audit_of_order', 'audit', ['order_number']);
  // Whoever holds the connection, this program included, can only add. The third guards against INSERT OR REPLACE, whose
  // deletion fires no trigger (sqlite.org/lang_conflict.html).
  for (const what of ['UPDATE', 'DELETE'])
    await sql
      .raw(
        `CREATE TRIGGER audit_no_${what.toLowerCase()} BEFORE ${what} ON audit
         BEGIN SELECT RAISE(ABORT, 'the audit trail can only grow'); END`,
      )
      .execute(db);
  await sql`CREATE TRIGGER audit_no_replace BEFORE INSERT ON audit WHEN EXISTS (SELECT 1 FROM audit WHERE id = NEW.id)
    BEGIN SELECT RAISE(ABORT, 'the audit trail can only grow'); END`.execute(db);
}
