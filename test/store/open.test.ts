import { mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { openStore } from '../../src/store/open.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'portdesk-store-'));
});
afterEach(() => rmSync(folder, { recursive: true }));
const file = (): string => join(folder, 'deeper', 'desk.sqlite');

test('what was written is there after closing and opening again', async () => {
  const first = await openStore(file());
  await first.db.insertInto('counters').values({ name: 'case-2031', value: 41 }).execute();
  await first.close();
  const second = await openStore(file());
  expect(await second.db.selectFrom('counters').selectAll().execute()).toEqual([{ name: 'case-2031', value: 41 }]);
  await second.close();
});

test('stores in memory share nothing, though their tables are made once', async () => {
  const [first, second] = await Promise.all([openStore(':memory:'), openStore(':memory:')]);
  await first.db.insertInto('counters').values({ name: 'case-2031', value: 41 }).execute();
  expect(await second.db.selectFrom('counters').selectAll().execute()).toEqual([]);
  const third = await openStore(':memory:');
  expect(await third.db.selectFrom('counters').selectAll().execute()).toEqual([]);
  for (const store of [first, second, third]) await store.close();
});

test('a new database can be read by its owner only', async () => {
  const store = await openStore(file());
  await store.db.insertInto('meta').values({ name: 'registry-version', value: '1' }).execute();
  for (const name of readdirSync(join(folder, 'deeper')))
    expect(statSync(join(folder, 'deeper', name)).mode & 0o077, name).toBe(0);
  await store.close();
});

test('reading makes no database where there is none', async () => {
  await expect(openStore(file(), { readOnly: true })).rejects.toMatchObject({ code: 'database-missing' });
  expect(readdirSync(folder)).toEqual([]);
});

test('reading refuses to write', async () => {
  await (await openStore(file())).close();
  const store = await openStore(file(), { readOnly: true });
  const write = store.db.insertInto('meta').values({ name: 'x', value: 'y' }).execute();
  await expect(write).rejects.toMatchObject({ code: 'database-not-writable' });
  await store.close();
});

test('a file that is no database is refused with a remedy and left as it was', async () => {
  const path = join(folder, 'notes.sqlite');
  writeFileSync(path, 'Minutes of the meeting. '.repeat(400));
  const size = statSync(path).size;
  await expect(openStore(path)).rejects.toMatchObject({ code: 'database-damaged', remedy: expect.any(String) });
  expect(statSync(path).size).toBe(size);
});

test("another program's database is not taken over", async () => {
  const path = join(folder, 'other.sqlite');
  new BetterSqlite3(path).exec('create table recipes (title text)').close();
  await expect(openStore(path)).rejects.toMatchObject({ code: 'database-foreign' });
});

test('a database of a newer portdesk is refused', async () => {
  await (await openStore(file())).close();
  const raw = new BetterSqlite3(file());
  raw.prepare('insert into kysely_migration (name, timestamp) values (?, ?)').run('9999-later', '2031-01-01T00:00:00Z');
  raw.close();
  await expect(openStore(file())).rejects.toMatchObject({ code: 'database-too-new' });
});

test('two desks that start on one fresh database both get it', async () => {
  const stores = await Promise.all([openStore(file()), openStore(file())]);
  for (const [value, store] of stores.entries())
    await store.db
      .insertInto('counters')
      .values({ name: `of-${value}`, value })
      .execute();
  expect(await stores[0].db.selectFrom('counters').selectAll().execute()).toHaveLength(2);
  for (const store of stores) await store.close();
});

test('a transaction that fails leaves nothing behind', async () => {
  const store = await openStore(':memory:');
  const work = store.db.transaction().execute(async (trx) => {
    await trx.insertInto('counters').values({ name: 'case-2031', value: 1 }).execute();
    throw new Error('power cut');
  });
  await expect(work).rejects.toThrow('power cut');
  expect(await store.db.selectFrom('counters').selectAll().execute()).toEqual([]);
  await store.close();
});

test('a transaction that finds the disk full says so, leaves nothing behind, and the next one works', async () => {
  const store = await openStore(file());
  const fill = store.db.transaction().execute(async (trx) => {
    await trx.insertInto('counters').values({ name: 'case-2031', value: 1 }).execute();
    // SQLite's own word for a file that may not grow is that of a full disk.
    store.raw.pragma(`max_page_count = ${store.raw.pragma('page_count', { simple: true })}`);
    await trx
      .insertInto('meta')
      .values({ name: 'long', value: 'x'.repeat(500_000) })
      .execute();
  });
  await expect(fill).rejects.toMatchObject({ code: 'disk-full', temporary: true });
  expect(await store.db.selectFrom('counters').selectAll().execute()).toEqual([]);
  store.raw.pragma('max_page_count = 1000000');
  await store.db.insertInto('counters').values({ name: 'case-2031', value: 2 }).execute();
  await store.close();
});
