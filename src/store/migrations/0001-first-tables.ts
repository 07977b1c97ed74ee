import { type Kysely, sql } from 'kysely';
import type { Migration } from 'kysely/migration';
import { index, table } from './tables.ts';

/** Tables as `schema.ts` describes them. Only types that SQLite and PostgreSQL share; times are text. */
export const firstTables: Migration = {
  async up(db: Kysely<unknown>) {
    await registryTables(db);
    await mailTables(db);
    await caseTables(db);
    await outboxTable(db);
  },
};

async function registryTables(db: Kysely<unknown>): Promise<void> {
  await table(db, 'meta', 'name', { name: 'text', value: 'text' });
  await table(db, 'counters', 'name', { name: 'text', value: 'integer' });
  await table(db, 'organisations', ['id'], {
    id: 'text',
    name: 'text',
    tenant_id: ['text', 'null'],
    country: 'text',
    language: 'text',
    pin_hash: ['text', 'null'],
    pin_set_at: ['text', 'null'],
  });
  await table(db, 'organisation_domains', 'domain', { domain: 'text', organisation_id: 'text' });
  await table(db, 'organisation_contacts', 'id', {
    organisation_id: 'text',
    email: 'text',
    name: 'text',
    notify: 'integer',
  });
  await table(db, 'numbers', 'number', {
    number: 'text',
    organisation_id: 'text',
    type: 'text',
    assigned: 'integer',
    active: 'integer',
  });
  await index(db, 'numbers_of_organisation', 'numbers', ['organisation_id']);
  await index(db, 'domains_of_organisation', 'organisation_domains', ['organisation_id']);
  await index(db, 'contacts_of_organisation', 'organisation_contacts', ['organisation_id']);
  await table(db, 'pin_tries', 'id', { subject: 'text', key: 'text', at: 'text' });
  await index(db, 'pin_tries_by_subject', 'pin_tries', ['subject', 'key', 'at']);
  await table(db, 'pin_locks', ['subject', 'key'], { subject: 'text', key: 'text', until: 'text' });
}

async function mailTables(db: Kysely<unknown>): Promise<void> {
  await table(db, 'mails', 'id', {
    digest: 'text',
    content_digest: ['text', 'null'],
    message_id: ['text', 'null'],
    mailbox: 'text',
    received_at: 'text',
    raw: ['blob', 'null'],
    state: 'text',
    attempts: 'integer',
    error: ['text', 'null'],
  });
  await index(db, 'mails_digest', 'mails', ['digest'], true);
  await index(db, 'mails_content', 'mails', ['content_digest']);
  await index(db, 'mails_message_id', 'mails', ['message_id']);
  await index(db, 'mails_state', 'mails', ['state']);
  await table(db, 'deliveries', 'id', {
    mail_id: 'integer',
    mailbox: 'text',
    folder: 'text',
    uid_validity: 'text',
    uid: 'text',
    repeated: 'integer',
    filed_to: ['text', 'null'],
    filed_at: ['text', 'null'],
  });
  await index(db, 'deliveries_identity', 'deliveries', ['mailbox', 'folder', 'uid_validity', 'uid'], true);
  await index(db, 'deliveries_of_mail', 'deliveries', ['mail_id']);
  // Partial: what waits to be filed stays a short list however long the desk has run.
  await db.schema
    .createIndex('deliveries_waiting')
    .on('deliveries')
    .column('mailbox')
    .where(sql.ref('filed_at'), 'is', null)
    .execute();
  await db.schema
    .createTable('decisions')
    .addColumn('mail_id', 'integer', (c) => c.primaryKey())
    .addColumn('disposition', 'text', (c) => c.notNull())
    .addColumn('ignored_because', 'text')
    .addColumn('kind', 'text')
    .addColumn('language', 'text')
    .addColumn('organisation_id', 'text')
    .addColumn('destination_id', 'text')
    .addColumn('numbers', 'text', (c) => c.notNull())
    .addColumn('pin', 'text')
    .addColumn('reasons', 'text', (c) => c.notNull())
    .addColumn('evidence', 'text', (c) => c.notNull())
    .addColumn('case_number', 'text')
    .addColumn('order_number', 'text')
    .addColumn('decided_at', 'text', (c) => c.notNull())
    .execute();
  await index(db, 'decisions_of_case', 'decisions', ['case_number']);
}

async function caseTables(db: Kysely<unknown>): Promise<void> {
  await table(db, 'cases', 'number', {
    number: 'text',
    mailbox: 'text',
    requester: 'text',
    state: 'text',
    kind: 'text',
    language: 'text',
    organisation_id: ['text', 'null'],
    destination_id: ['text', 'null'],
    numbers: 'text',
    pin_matched_for: ['text', 'null'],
    opened_at: 'text',
    changed_at: 'text',
  });
  await table(db, 'case_messages', ['message_id', 'case_number'], { message_id: 'text', case_number: 'text' });
  await table(db, 'orders', 'number', {
    number: 'text',
    case_number: ['text', 'null'],
    kind: 'text',
    organisation_id: 'text',
    destination_id: ['text', 'null'],
    state: 'text',
    numbers: 'text',
    opened_at: 'text',
    changed_at: 'text',
  });
  await table(db, 'open_order_numbers', 'number', { number: 'text', order_number: 'text' });
  await index(db, 'open_numbers_of_order', 'open_order_numbers', ['order_number']);
}

async function outboxTable(db: Kysely<unknown>): Promise<void> {
  await table(db, 'outbox', 'id', {
    mail_id: ['integer', 'null'],
    kind: 'text',
    mailbox: 'text',
    message_id: 'text',
    recipient: 'text',
    recipient_domain: 'text',
    envelope_from: 'text',
    envelope_to: 'text',
    raw: 'blob',
    state: 'text',
    attempts: 'integer',
    next_attempt_at: 'text',
    last_error: ['text', 'null'],
    created_at: 'text',
    sent_at: ['text', 'null'],
    copy_kept: 'integer',
  });
  await index(db, 'outbox_message_id', 'outbox', ['message_id'], true);
  await index(db, 'outbox_due', 'outbox', ['state', 'next_attempt_at']);
  await index(db, 'outbox_of_mail', 'outbox', ['mail_id']);
  await index(db, 'outbox_copies', 'outbox', ['copy_kept', 'mailbox', 'kind', 'state']);
  await index(db, 'outbox_recipient', 'outbox', ['recipient', 'created_at']);
  await index(db, 'outbox_recipient_domain', 'outbox', ['recipient_domain', 'created_at']);
}
