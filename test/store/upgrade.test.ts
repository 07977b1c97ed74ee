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

/** A database as the first version of the desk has left it. */
async function firstVersion(file: string): Promise<void> {
  const raw = new BetterSqlite3(file);
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: raw }) });
  const [[name, first] = ['', undefined]] = Object.entries(MIGRATIONS);
  if (!first) throw new Error('there is no first migration');
  const { error } = await new Migrator({
    db,
    provider: { getMigrations: async () => ({ [name]: first }) },
  }).migrateToLatest();
  if (error) throw error;
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
  await db.destroy();
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
