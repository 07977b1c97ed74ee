import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { Migrator } from 'kysely/migration';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { listReviews } from '../../src/agents/review-items.ts';
import { readKept } from '../../src/cases/kept-request.ts';
import { MIGRATIONS } from '../../src/store/migrations/all.ts';
import { openStore } from '../../src/store/open.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portdesk-upgrade-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A database as an earlier version of the desk has left it: after so many migrations. */
async function earlierVersion(file: string, migrations: number): Promise<BetterSqlite3.Database> {
  const raw = new BetterSqlite3(file);
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: raw }) });
  const known = Object.fromEntries(Object.entries(MIGRATIONS).slice(0, migrations));
  const { error } = await new Migrator({ db, provider: { getMigrations: async () => known } }).migrateToLatest();
  if (error) throw error;
  return raw;
}

/** A database as the first version of the desk has left it. */
async function firstVersion(file: string): Promise<void> {
  const raw = await earlierVersion(file, 1);
  const at = '2026-03-16T17:00:00.000Z';
  const list =
    '{"numbers":["+16085550101"],"notUs":[],"invalid":[],"invalidRanges":[],"excluded":[],"unclear":[],"tooMany":false,"documents":[]}';
  raw.exec(`
    INSERT INTO mails (id, digest, mailbox, received_at, state, attempts) VALUES (1, 'a', 'ptn', '${at}', 'decided', 0), (2, 'b', 'ptn', '${at}', 'decided', 0);
    INSERT INTO cases VALUES ('PTN-2026-000001', 'ptn', 'nora@tallgrass.example', 'review', 'unknown', 'en', NULL, NULL, '${list}', NULL, '${at}', '${at}');
    INSERT INTO cases VALUES ('PTN-2026-000002', 'ptn', 'nora@tallgrass.example', 'waiting', 'port-out', 'en', 'tallgrass', NULL, '${list}', 'tallgrass', '${at}', '${at}');
    INSERT INTO decisions (mail_id, disposition, kind, language, numbers, pin, reasons, evidence, case_number, decided_at)
      VALUES (1, 'review', 'unknown', 'en', '[]', 'not-checked', '[{"code":"kind-unclear"}]', '[]', 'PTN-2026-000001', '${at}'),
             (2, 'rejected', 'port-out', 'en', '[]', 'match', '[{"code":"number-invalid"}]', '[]', 'PTN-2026-000002', '${at}');
    INSERT INTO case_messages VALUES ('<a@x.example>', 'PTN-2026-000001');
    INSERT INTO orders VALUES ('PTN-2026-000003', NULL, 'port-out', 'tallgrass', NULL, 'open', '["+16085550120"]', '${at}', '${at}');
  `);
  raw.close();
}

test('a database of the first version keeps what it had, and what waited for a person waits still', async () => {
  const file = join(folder, 'old.sqlite');
  await firstVersion(file);
  const store = await openStore(file);
  try {
    expect((await listReviews(store)).map(({ caseNumber, mail }) => [caseNumber, mail.id])).toEqual([
      ['PTN-2026-000001', 1],
    ]);
    const row = await store.db
      .selectFrom('cases')
      .selectAll()
      .where('number', '=', 'PTN-2026-000002')
      .executeTakeFirstOrThrow();
    expect(readKept(row.kept)).toMatchObject({
      numbers: { numbers: ['+16085550101'] },
      letters: [],
      documents: [],
      reasons: [],
    });
    expect(row.pin_matched_for).toBe('tallgrass');
    const order = await store.db.selectFrom('orders').selectAll().executeTakeFirstOrThrow();
    expect(order).toMatchObject({ number: 'PTN-2026-000003', details: '{}' });
  } finally {
    await store.close();
  }
});

/** What the second version had to do, told by its tables: mails to decide, to answer, to file, to keep and to tell. */
async function atWork(file: string): Promise<void> {
  const raw = await earlierVersion(file, 2);
  const at = '2026-03-16T17:00:00.000Z';
  const mails = [
    [1, 'received', 1, null],
    [2, 'decided', 1, null],
    [3, 'decided', 1, null],
    [4, 'decided', 1, null],
    [5, 'failed', 3, 'undefined is not a function'],
    [6, 'decided', 1, null],
  ];
  for (const [id, state, attempts, error] of mails) {
    raw
      .prepare(
        `INSERT INTO mails (id, digest, mailbox, received_at, state, attempts, error) VALUES (?, ?, 'ptn', ?, ?, ?, ?)`,
      )
      .run(id, String(id), at, state, attempts, error);
    raw
      .prepare(
        `INSERT INTO deliveries (id, mail_id, mailbox, folder, uid_validity, uid, repeated, filed_at) VALUES (?, ?, 'ptn', 'INBOX', '7', ?, 0, ?)`,
      )
      .run(Number(id) * 10, id, String(id), id === 6 ? at : null);
  }
  const out = raw.prepare(
    `INSERT INTO outbox (id, mail_id, kind, mailbox, message_id, recipient, recipient_domain, envelope_from, envelope_to, raw,
      state, attempts, next_attempt_at, last_error, created_at, sent_at, copy_kept)
     VALUES (?, ?, ?, 'ptn', ?, 'nora@tallgrass.example', 'tallgrass.example', 'ptn@desk.example', '[]', x'00', ?, ?, ?, ?, ?, ?, ?)`,
  );
  out.run(1, 2, 'answer', '<1@desk.example>', 'waiting', 2, '2026-03-16T18:00:00.000Z', '450 not now', at, null, 0);
  out.run(2, 3, 'answer', '<2@desk.example>', 'sending', 1, at, null, at, null, 0);
  out.run(3, 4, 'answer', '<3@desk.example>', 'given-up', 9, at, '550 no such user', at, null, 0);
  out.run(4, 6, 'answer', '<4@desk.example>', 'sent', 1, at, null, at, at, 0);
  out.run(5, 6, 'notice', '<5@desk.example>', 'sent', 1, at, null, at, at, 1);
  out.run(6, 6, 'agent-note', '<6@desk.example>', 'sent', 1, at, null, at, at, 0);
  const event = raw.prepare(
    `INSERT INTO provisioning_events (id, event_id, order_number, type, body, state, attempts, next_attempt_at, last_error, created_at, sent_at)
     VALUES (?, ?, 'PTN-2026-000001', 'order.opened', '{}', ?, ?, ?, ?, ?, ?)`,
  );
  event.run(1, 'evt_1', 'sent', 1, at, null, at, at);
  event.run(2, 'evt_2', 'given-up', 40, at, 'it answered 503', at, null);
  event.run(3, 'evt_3', 'waiting', 1, '2026-03-16T18:00:00.000Z', 'it answered 500', at, null);
  raw.close();
}

test('what an earlier version had still to do is on the work list', async () => {
  const file = join(folder, 'old.sqlite');
  await atWork(file);
  const store = await openStore(file);
  try {
    const rows = await store.db.selectFrom('work').selectAll().orderBy('id').execute();
    expect(
      rows.map(({ kind, key, lane, state, attempts, last_error }) => [kind, key, lane, state, attempts, last_error]),
    ).toEqual([
      // Mails 4, whose answer was given up, and 5 have nothing else to wait for.
      ['file', 40, 'ptn', 'waiting', 0, null],
      ['file', 50, 'ptn', 'waiting', 0, null],
      ['keep-copy', 4, 'ptn', 'waiting', 0, null],
      ['tell', 2, 'desk', 'given-up', 40, 'it answered 503'],
      ['tell', 3, 'desk', 'waiting', 1, 'it answered 500'],
      ['send', 1, 'ptn', 'waiting', 2, '450 not now'],
      ['send', 2, 'ptn', 'under-way', 1, null],
      ['send', 3, 'ptn', 'given-up', 9, '550 no such user'],
      ['decide', 1, 'ptn', 'waiting', 1, null],
      ['decide', 5, 'ptn', 'given-up', 3, 'undefined is not a function'],
    ]);
  } finally {
    await store.close();
  }
});
