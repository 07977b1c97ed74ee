import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { importRegistry } from '../../src/registry/import.ts';
import { lookUpDirectory, lookUpNumbers, lookUpOpenOrders, lookUpOrganisation } from '../../src/registry/look-up.ts';
import { checkPin } from '../../src/registry/pin.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { openKeys } from '../../src/store/seal.ts';

const guard = {
  keys: openKeys(new Secret('k'.repeat(40))),
  hash: { memoryKiB: 64, passes: 1 },
  limits: { pinTries: 5, pinLockHours: 24 },
};
const now = new Date('2026-03-16T17:00:00Z');
let store: Store;
let folder: string;
beforeEach(async () => {
  store = await openStore(':memory:');
  folder = mkdtempSync(join(tmpdir(), 'portdesk-import-'));
});
afterEach(async () => {
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const file = (name: string, content: unknown): string => {
  const path = join(folder, name);
  writeFileSync(path, typeof content === 'string' ? content : JSON.stringify(content));
  return path;
};
const bring = (files: string[], options: { replace?: boolean; dryRun?: boolean } = {}) =>
  importRegistry(store, guard, files, { now, ...options });
const mistakesOf = (content: unknown): Promise<string> =>
  bring([file('bad.json', content)]).then(
    () => '',
    (error: Error) => error.message,
  );
const pinOf = async (organisation: string, pin: string) =>
  (await checkPin(store, guard, { organisation, sender: 'a@x.example', pin: new Secret(pin), now })).outcome;

const ACME = { id: 'acme', name: 'Acme Tools, Inc.', domains: ['Acme.example'], pin: '0123456' };

describe('an import', () => {
  test('takes organisations, ranges, numbers, orders and PINs, in whatever order the file has them', async () => {
    const ranges = [{ from: '+14255550110', to: '+14255550119', organisation: 'acme', type: 'service' }];
    const orders = [{ order: 'PTN-2026-000009', kind: 'port-out', organisation: 'acme', numbers: ['+14255550110'] }];
    const counts = await bring([
      file('a.json', {
        orders,
        ranges,
        numbers: [{ number: '+14255550100', organisation: 'acme', active: false }],
        organisations: [ACME],
      }),
    ]);
    expect(counts).toMatchObject({ organisations: 1, numbers: 11, orders: 1, pins: 1 });
    expect((await lookUpNumbers(store, ['+14255550100', '+14255550115', '+14255550199'])).size).toBe(2);
    expect((await lookUpNumbers(store, ['+14255550100'])).get('+14255550100')).toMatchObject({
      active: false,
      type: 'user',
    });
    expect((await lookUpOpenOrders(store, ['+14255550110'])).get('+14255550110')).toBe('PTN-2026-000009');
    expect(await pinOf('acme', '0123456')).toBe('match');
    expect((await lookUpDirectory(store)).byDomain.get('acme.example')).toBe('acme');
  });

  test('takes CSV files, told by their header', async () => {
    const files = [
      file('n.csv', 'number,organisation,type,assigned,active\n+14255550100,acme,user,yes,no\n'),
      file('r.csv', 'from,to,organisation\n+14255550110,+14255550112,acme\n'),
      file(
        'o.csv',
        '\ufeffid,name,domains,contacts\nacme,"Acme, Inc.",acme.example;acme.test.example,t@acme.example\n',
      ),
      file('p.csv', 'organisation,pin\nacme,0012345\n'),
    ];
    expect(await bring(files)).toMatchObject({ organisations: 1, numbers: 4, pins: 1 });
    expect(await lookUpOrganisation(store, 'acme')).toMatchObject({
      name: 'Acme, Inc.',
      domains: ['acme.example', 'acme.test.example'],
      hasPin: true,
    });
    expect(await pinOf('acme', '0012345')).toBe('match');
  });

  test('never blanks a PIN: neither a file without one nor null does', async () => {
    await bring([file('a.json', { organisations: [ACME] })]);
    await bring([file('b.json', { organisations: [{ ...ACME, pin: undefined }] })]);
    await bring([file('c.json', { organisations: [{ ...ACME, pin: null }] })], { replace: true });
    expect(await pinOf('acme', '0123456')).toBe('match');
  });

  test('replaces only the kinds of rows that its files hold', async () => {
    await bring([
      file('a.json', { organisations: [ACME], numbers: [{ number: '+14255550100', organisation: 'acme' }] }),
    ]);
    await bring([file('b.json', { numbers: [{ number: '+14255550101', organisation: 'acme' }] })], { replace: true });
    expect([...(await lookUpNumbers(store, ['+14255550100', '+14255550101'])).keys()]).toEqual(['+14255550101']);
    await bring([file('c.json', {})], { replace: true });
    expect(await pinOf('acme', '0123456')).toBe('match');
  });

  test('keeps nothing where anything is wrong, nor on a dry run', async () => {
    await mistakesOf({ organisations: [ACME], numbers: [{ number: '+14255550100', organisation: 'nobody' }] });
    expect(await lookUpOrganisation(store, 'acme')).toBeNull();
    await bring([file('a.json', { organisations: [ACME] })], { dryRun: true });
    expect(await lookUpOrganisation(store, 'acme')).toBeNull();
  });

  test.each<[string, unknown, string]>([
    ['a malformed PIN', { organisations: [{ ...ACME, pin: '12ab' }] }, 'organisations[0].pin'],
    ['a PIN outside the United States', { organisations: [{ ...ACME, country: 'CA' }] }, 'organisations[0].pin'],
    ['an organisation twice', { organisations: [ACME, { ...ACME, domains: [] }] }, 'organisations[1].id'],
    [
      'a domain of two',
      { organisations: [ACME, { id: 'b', name: 'B', domains: ['acme.example'] }] },
      'organisations[1].domains[0]',
    ],
    [
      'a number twice',
      {
        organisations: [ACME],
        numbers: [{ number: '+14255550100', organisation: 'acme' }],
        ranges: [{ from: '+14255550100', to: '+14255550101', organisation: 'acme' }],
      },
      'ranges[0]',
    ],
    [
      'a range backwards',
      { organisations: [ACME], ranges: [{ from: '+14255550109', to: '+14255550100', organisation: 'acme' }] },
      'ranges[0]',
    ],
    ['an unknown key', { organisations: [{ ...ACME, colour: 'red' }] }, 'organisations[0]'],
    ['an unknown part', { organisation: [] }, '"organisation"'],
    ['a list instead of an object', [], 'is no registry file'],
    [
      'an unknown type',
      { organisations: [ACME], numbers: [{ number: '+14255550100', organisation: 'acme', type: 'fax' }] },
      'numbers[0].type',
    ],
    [
      'a number in two open orders',
      {
        organisations: [ACME],
        orders: [
          { order: 'PTN-2026-000001', kind: 'port-out', organisation: 'acme', numbers: ['+14255550100'] },
          { order: 'PTN-2026-000002', kind: 'port-out', organisation: 'acme', numbers: ['+14255550100'] },
        ],
      },
      'orders[1].numbers[0]',
    ],
  ])('reports %s by its place, and no PIN', async (_, content, place) => {
    const mistakes = await mistakesOf(content);
    expect(mistakes).toContain(place);
    expect(mistakes).not.toMatch(/0123456|12ab/);
  });

  test('looks up twenty thousand numbers at once', async () => {
    await bring([
      file('a.json', {
        organisations: [ACME],
        ranges: [{ from: '+14255500000', to: '+14255519999', organisation: 'acme' }],
      }),
    ]);
    const asked = Array.from({ length: 20_000 }, (_, i) => `+1425550${String(i).padStart(4, '0')}`.slice(0, 12));
    expect((await lookUpNumbers(store, asked)).size).toBeGreaterThan(9_000);
  });
});
