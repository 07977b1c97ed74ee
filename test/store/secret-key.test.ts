import { chmodSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { checkKeys } from '../../src/store/key-check.ts';
import { openStore } from '../../src/store/open.ts';
import { openKeys } from '../../src/store/seal.ts';
import { openSecretKey } from '../../src/store/secret-key.ts';

let parent: string;
let folder: string;
beforeEach(() => {
  parent = mkdtempSync(join(tmpdir(), 'portdesk-key-'));
  folder = join(parent, 'data');
});
afterEach(() => rmSync(parent, { recursive: true }));
const file = (): string => join(folder, 'secret.key');

test('the first start makes a key for its owner only, later starts use it', async () => {
  const made = await openSecretKey(null, folder);
  expect(made.reveal()).toHaveLength(43);
  expect(statSync(file()).mode & 0o777).toBe(0o600);
  expect((await openSecretKey(null, folder)).reveal()).toBe(made.reveal());
  expect(readdirSync(folder)).toEqual(['secret.key']);
});

test('desks that start at once agree on one key', async () => {
  const keys = await Promise.all(Array.from({ length: 8 }, () => openSecretKey(null, folder)));
  expect(new Set(keys.map((key) => key.reveal()))).toEqual(new Set([readFileSync(file(), 'utf8').trim()]));
  expect(readdirSync(folder)).toEqual(['secret.key']);
});

test('a key file that others can read is refused with the command that mends it', async () => {
  await openSecretKey(null, folder);
  chmodSync(file(), 0o640);
  const refused = { code: 'secret-key-exposed', remedy: expect.stringContaining('chmod 600') };
  await expect(openSecretKey(null, folder)).rejects.toMatchObject(refused);
});

test('a short key is refused and not shown', async () => {
  const refused = openSecretKey(new Secret('opensesame'), folder);
  await expect(refused).rejects.toMatchObject({ code: 'secret-key-too-short' });
  await expect(refused).rejects.not.toThrow(/opensesame/);
});

test('an emptied key file is not replaced by a new key', async () => {
  await openSecretKey(null, folder);
  writeFileSync(file(), '');
  await expect(openSecretKey(null, folder)).rejects.toMatchObject({ code: 'secret-key-too-short' });
});

test('another key is taken while nothing is protected, and refused once a PIN is', async () => {
  const store = await openStore(':memory:');
  const [one, two] = ['1', '2'].map((end) => openKeys(new Secret(`an-invented-key-for-the-tests-000${end}`)));
  if (!one || !two) throw new Error('two keys');
  await checkKeys(store, one);
  await checkKeys(store, two);
  await store.db
    .insertInto('organisations')
    .values({
      id: 'a',
      name: 'A',
      tenant_id: null,
      country: 'US',
      language: 'en',
      pin_hash: '$argon2id$x',
      pin_set_at: null,
    })
    .execute();
  await checkKeys(store, two);
  await expect(checkKeys(store, one)).rejects.toMatchObject({ code: 'secret-key-mismatch' });
  await store.close();
});
