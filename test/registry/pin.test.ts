import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { checkPin, isLocked, type PinCheck, type PinGuard, setPin, unlockPin } from '../../src/registry/pin.ts';
import { argon2id, type SlowHash } from '../../src/registry/pin-hash.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { openKeys } from '../../src/store/seal.ts';

const guard: PinGuard = {
  keys: openKeys(new Secret('an-invented-key-for-the-tests-0001')),
  hash: { memoryKiB: 64, passes: 1 },
  limits: { pinTries: 5, pinLockHours: 24 },
};
const start = new Date('2031-05-06T12:00:00Z');
const later = (hours: number): Date => new Date(start.getTime() + hours * 3_600_000);
const ANNA = 'anna@carrier.example';

let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
  const rows = [
    ['birch', 'US'],
    ['coqui', 'PR'],
    ['maple', 'CA'],
    ['alder', 'US'],
  ] as const;
  for (const [id, country] of rows)
    await store.db
      .insertInto('organisations')
      .values({ id, name: id, tenant_id: null, country, language: 'en', pin_hash: null, pin_set_at: null })
      .execute();
  for (const organisation of ['birch', 'coqui'])
    await setPin(store, guard, { organisation, pin: new Secret('0073519'), actor: 'ana', now: start });
});
afterEach(() => store.close());

const attempt = (pin: string, { sender = ANNA, organisation = 'birch', now = start } = {}): Promise<PinCheck> =>
  checkPin(store, guard, { organisation, sender, pin: new Secret(pin), now });

test('leading zeros count, and nothing but the whole PIN matches', async () => {
  expect(await attempt('0073519')).toEqual({ outcome: 'match', lockedNow: false });
  for (const wrong of ['73519', '073519', '00735190', '0073518'])
    expect((await attempt(wrong, { sender: `${wrong}@x.example`, organisation: 'coqui' })).outcome, wrong).toBe(
      'mismatch',
    );
});

test('the same PIN of two organisations is stored differently, and never as it is', async () => {
  const rows = await store.db
    .selectFrom('organisations')
    .select('pin_hash')
    .where('pin_hash', 'is not', null)
    .execute();
  expect(new Set(rows.map((row) => row.pin_hash)).size).toBe(2);
  expect(JSON.stringify(rows)).not.toContain('0073519');
});

test('a hash that is moved to another organisation does not open it', async () => {
  const { pin_hash } = await store.db
    .selectFrom('organisations')
    .selectAll()
    .where('id', '=', 'birch')
    .executeTakeFirstOrThrow();
  await store.db.updateTable('organisations').set({ pin_hash }).where('id', '=', 'alder').execute();
  expect((await attempt('0073519', { organisation: 'alder' })).outcome).toBe('mismatch');
});

test('an organisation without a PIN has none that matches, and no try counts', async () => {
  for (let i = 0; i < 7; i++) expect((await attempt('0073519', { organisation: 'alder' })).outcome).toBe('not-set');
  expect((await attempt('0073519')).outcome).toBe('match');
});

test('an organisation without a PIN costs the very work that a wrong PIN costs: the time taken tells nothing', async () => {
  const work: { memory: number; passes: number; parallelism: number; tagLength: number }[] = [];
  const slowHash: SlowHash = (parameters) => {
    const { memory, passes, parallelism, tagLength } = parameters;
    work.push({ memory, passes, parallelism, tagLength });
    return argon2id(parameters);
  };
  for (const organisation of ['birch', 'alder', 'nobody'])
    await checkPin(
      store,
      { ...guard, slowHash },
      { organisation, sender: ANNA, pin: new Secret('990001'), now: start },
    );
  expect(work).toEqual(Array(3).fill({ memory: 64, passes: 1, parallelism: 1, tagLength: 32 }));
});

test('the fifth wrong PIN locks, and then the right one is not compared either', async () => {
  const tries: PinCheck[] = [];
  for (let i = 0; i < 5; i++) tries.push(await attempt(`99000${i}`));
  expect(tries.map(({ outcome }) => outcome)).toEqual(Array(5).fill('mismatch'));
  expect(tries.map(({ lockedNow }) => lockedNow)).toEqual([false, false, false, false, true]);
  expect(await attempt('0073519')).toEqual({ outcome: 'locked', lockedNow: false });
  expect((await attempt('0073519', { now: later(23.99) })).outcome).toBe('locked');
  expect((await attempt('0073519', { now: later(24) })).outcome).toBe('match');
});

test('a sender who guesses is locked for every organisation, however the address is written', async () => {
  for (const [i, organisation] of ['birch', 'coqui', 'birch', 'coqui', 'birch'].entries())
    await attempt(`99000${i}`, { organisation, sender: i % 2 ? ANNA : ANNA.toUpperCase() });
  expect((await attempt('0073519', { organisation: 'coqui' })).outcome).toBe('locked');
  expect((await attempt('0073519', { organisation: 'coqui', sender: 'ben@carrier.example' })).outcome).toBe('match');
});

test('wrong PINs of five senders lock the organisation for all', async () => {
  for (let i = 0; i < 5; i++) await attempt(`99000${i}`, { sender: `s${i}@carrier.example` });
  expect((await attempt('0073519', { sender: 'ben@carrier.example' })).outcome).toBe('locked');
});

test('wrong PINs count for a whole day, however slowly they come', async () => {
  for (const [i, hours] of [0, 6, 12, 18].entries()) await attempt(`99000${i}`, { now: later(hours) });
  expect(await attempt('990009', { now: later(23.9) })).toEqual({ outcome: 'mismatch', lockedNow: true });
  expect((await attempt('0073519', { now: later(24) })).outcome).toBe('locked');
});

test('wrong PINs that are a day apart do not add up', async () => {
  for (let i = 0; i < 4; i++) await attempt(`99000${i}`);
  expect(await attempt('990009', { now: later(24.5) })).toEqual({ outcome: 'mismatch', lockedNow: false });
});

test('a right PIN between wrong ones does not start the count anew', async () => {
  for (const pin of ['990001', '990002', '0073519', '990003', '990004']) await attempt(pin);
  expect((await attempt('990005')).lockedNow).toBe(true);
});

test('mails that are decided at once get no more guesses than mails in a row', async () => {
  const guesses = Array.from({ length: 12 }, (_, i) => (i === 9 ? '0073519' : `9900${10 + i}`));
  const outcomes = await Promise.all(
    guesses.map((pin) =>
      store.db.transaction().execute((trx) =>
        checkPin({ ...store, db: trx }, guard, {
          organisation: 'birch',
          sender: ANNA,
          pin: new Secret(pin),
          now: start,
        }),
      ),
    ),
  );
  expect(outcomes.filter(({ outcome }) => outcome === 'mismatch')).toHaveLength(5);
  expect(outcomes.filter(({ outcome }) => outcome === 'match')).toEqual([]);
});

test('an agent lifts a lock', async () => {
  for (let i = 0; i < 5; i++) await attempt(`99000${i}`);
  await unlockPin(store, { subject: 'organisation', key: 'birch', actor: 'ana', why: null, now: start });
  await unlockPin(store, { subject: 'sender', key: ANNA, actor: 'ana', why: null, now: start });
  expect(await isLocked(store, 'organisation', 'birch', start)).toBe(false);
  expect((await attempt('0073519')).outcome).toBe('match');
});

test('a PIN can not be set outside the United States and Puerto Rico, nor blanked, nor malformed', async () => {
  const set = (organisation: string, pin: string): Promise<unknown> =>
    setPin(store, guard, { organisation, pin: new Secret(pin), actor: 'ana', now: start });
  await expect(set('maple', '0073519')).rejects.toThrow(/CA/);
  await expect(set('nobody', '0073519')).rejects.toThrow(/nobody/);
  for (const pin of ['', '12345', '12345678901', '12345a', ' 123456', '123456\n', '１２３４５６', '-123456'])
    await expect(set('birch', pin), JSON.stringify(pin)).rejects.toThrow(/6 to 10 digits/);
  expect((await attempt('0073519')).outcome).toBe('match');
});

describe('a PIN that anybody would guess is taken, and said to be one', () => {
  const set = (pin: string) =>
    setPin(store, guard, { organisation: 'birch', pin: new Secret(pin), actor: 'ana', now: start });

  test.each(['000000', '7777777777', '123456', '0123456789', '890123', '987654', '3210987'])('%s', async (pin) => {
    expect(await set(pin)).toEqual({ isChange: true, isGuessable: true });
    expect((await attempt(pin)).outcome).toBe('match');
  });

  test('a number of the organisation, whole or in part', async () => {
    const number = '+15035550147';
    await store.db
      .insertInto('numbers')
      .values({ number, organisation_id: 'birch', type: 'user', assigned: 0, active: 1 })
      .execute();
    for (const pin of [number.slice(2), number.slice(-7), number.slice(2, 8)])
      expect(await set(pin)).toMatchObject({ isGuessable: true });
  });

  test.each(['0073519', '121212', '112233', '582047'])('but not %s', async (pin) =>
    expect(await set(pin)).toMatchObject({ isGuessable: false }));
});
