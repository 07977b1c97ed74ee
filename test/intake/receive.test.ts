import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { eraseOldMails } from '../../src/intake/erase.ts';
import { knownUids, placeKey, readRawMail, receiveMail } from '../../src/intake/receive.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { openKeys } from '../../src/store/seal.ts';

const keys = openKeys(new Secret('k'.repeat(40)));
const now = new Date('2026-03-16T17:00:00Z');
const raw = Buffer.from('Subject: x\n\nPIN 8264017\n');
let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

const receive = (uid: string, changes: { uidValidity?: string; mailbox?: 'ptn' | 'gcstnmsd'; raw?: Uint8Array } = {}) =>
  receiveMail(store, keys, {
    mailbox: changes.mailbox ?? 'ptn',
    identity: { folder: 'INBOX', uidValidity: changes.uidValidity ?? '1', uid },
    raw: changes.raw ?? raw,
    now,
  });

describe('a mail', () => {
  test('is stored once and comes back byte for byte', async () => {
    const { mailId, repeated } = await receive('1');
    expect(repeated).toBe(false);
    expect(Buffer.from(await readRawMail(store, keys, mailId))).toEqual(raw);
  });

  test('at the same place is the same delivery', async () => {
    expect(await receive('1')).toEqual(await receive('1'));
  });

  test('elsewhere with the same bytes is a repeated copy, also in the other mailbox', async () => {
    const { mailId } = await receive('1');
    expect(await receive('2')).toMatchObject({ mailId, repeated: true });
    expect(await receive('3', { mailbox: 'gcstnmsd' })).toMatchObject({ mailId, repeated: true });
  });

  test('that the server numbered anew is no copy', async () => {
    const { mailId } = await receive('1');
    expect(await receive('77', { uidValidity: '2' })).toMatchObject({ mailId, repeated: false });
    expect(await receive('78', { uidValidity: '2' })).toMatchObject({ mailId, repeated: true });
  });

  test('that comes to both mailboxes at once is one mail', async () => {
    const both = await Promise.all([receive('1'), receive('1', { mailbox: 'gcstnmsd' })]);
    expect(both.map(({ repeated }) => repeated).sort()).toEqual([false, true]);
    expect(new Set(both.map(({ mailId }) => mailId)).size).toBe(1);
  });

  test('that the server numbered anew keeps what was decided on it, and its other copy stays a copy', async () => {
    const { mailId } = await receive('1');
    await receive('2');
    await store.db.updateTable('mails').set({ state: 'decided' }).execute();
    const anew = [await receive('51', { uidValidity: '9' }), await receive('52', { uidValidity: '9' })];
    expect(anew).toMatchObject([
      { mailId, state: 'decided', repeated: false },
      { mailId, state: 'decided', repeated: true },
    ]);
    expect(await store.db.selectFrom('deliveries').select(['uid_validity', 'uid']).execute()).toEqual([
      { uid_validity: '9', uid: '51' },
      { uid_validity: '9', uid: '52' },
    ]);
  });

  test('that was filed before the server numbered anew, and came again, is a copy', async () => {
    await receive('1');
    await store.db.updateTable('deliveries').set({ filed_at: now.toISOString(), filed_to: 'Accepted' }).execute();
    expect(await receive('7', { uidValidity: '2' })).toMatchObject({ repeated: true });
  });

  test('is known at its place until it is filed, so that it is fetched once', async () => {
    await receive('1');
    const places = ['1', '2'].map((uid) => ({ folder: 'INBOX', uidValidity: '1', uid }));
    expect(await knownUids(store, 'ptn', places)).toEqual(new Set(places.slice(0, 1).map(placeKey)));
    expect(await knownUids(store, 'gcstnmsd', places)).toEqual(new Set());
    await store.db.updateTable('deliveries').set({ filed_at: now.toISOString(), filed_to: 'Accepted' }).execute();
    expect(await knownUids(store, 'ptn', places)).toEqual(new Set());
  });

  test('is on the work list once, to be decided; its copy waits for it, and is filed at once when that is over', async () => {
    const { mailId } = await receive('1');
    await receive('2', { mailbox: 'gcstnmsd' });
    const listed = () => store.db.selectFrom('work').select(['kind', 'key', 'lane']).orderBy('id').execute();
    expect(await listed()).toEqual([{ kind: 'decide', key: mailId, lane: 'ptn' }]);
    await store.db.updateTable('mails').set({ state: 'decided' }).execute();
    await store.db.deleteFrom('work').execute();
    await receive('3');
    expect(await listed()).toEqual([
      { kind: 'file', key: 1, lane: 'ptn' },
      { kind: 'file', key: 2, lane: 'gcstnmsd' },
      { kind: 'file', key: 3, lane: 'ptn' },
    ]);
  });

  test('lies in the database sealed: no word of it can be found', async () => {
    await receive('1');
    const row = await store.db.selectFrom('mails').selectAll().executeTakeFirstOrThrow();
    expect(Buffer.from(row.raw ?? []).includes('8264017')).toBe(false);
  });

  test('is erased after its time, and not before it is filed', async () => {
    const { mailId } = await receive('1');
    await store.db.updateTable('mails').set({ state: 'decided' }).execute();
    const later = new Date(now.getTime() + 1000);
    expect(await eraseOldMails(store, later)).toBe(0);
    await store.db.updateTable('deliveries').set({ filed_at: now.toISOString(), filed_to: 'Accepted' }).execute();
    expect(await eraseOldMails(store, now)).toBe(0);
    expect(await eraseOldMails(store, later)).toBe(1);
    await expect(readRawMail(store, keys, mailId)).rejects.toThrow('erased');
    expect(await receive('1')).toMatchObject({ mailId, state: 'decided' });
  });

  test('that lay long unread is kept its time from its filing on, and one that failed until somebody has seen it', async () => {
    await receive('1');
    const filed = new Date(now.getTime() + 90 * 86_400_000);
    await store.db.updateTable('mails').set({ state: 'decided' }).execute();
    await store.db.updateTable('deliveries').set({ filed_at: filed.toISOString(), filed_to: 'Failed' }).execute();
    expect(await eraseOldMails(store, filed)).toBe(0);
    await store.db.updateTable('mails').set({ state: 'failed' }).execute();
    expect(await eraseOldMails(store, new Date(filed.getTime() + 1))).toBe(0);
  });
});
