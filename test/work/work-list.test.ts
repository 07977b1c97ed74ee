import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { backOff } from '../../src/base/back-off.ts';
import { claimWork, isBusy, nextDue } from '../../src/work/claim.ts';
import { DONE, type Outcome } from '../../src/work/outcome.ts';
import { WAITS } from '../../src/work/policy.ts';
import { reclaimWork } from '../../src/work/reclaim.ts';
import { settleWork } from '../../src/work/settle.ts';
import { type ListUnderTest, listUnderTest } from './desk-clock.ts';

const LANE = { kind: 'file', lane: 'ptn' } as const;
const DAY = 86_400;
let list: ListUnderTest;
beforeEach(async () => {
  list = await listUnderTest();
});
afterEach(() => list.store.close());

const claim = (lane = 'ptn') => claimWork(list, { kind: 'file', lane });
const failed = (because: 'for-good' | 'this-one' | 'outage' = 'this-one'): Outcome => ({
  as: 'failed',
  said: 'no',
  because,
});
/** One attempt at whatever is due. @returns the key of it, or null */
async function attempt(outcome: Outcome): Promise<number | null> {
  const row = await claim();
  if (row) await settleWork(list, row, outcome);
  return row?.key ?? null;
}
const secondsUntilDue = async (): Promise<number> =>
  (((await nextDue(list, LANE))?.getTime() ?? Number.NaN) - list.clock().getTime()) / 1000;

describe('the work list', () => {
  test('gives each row to one who asks, the oldest first, counted before it is worked on', async () => {
    for (const key of [1, 2]) await list.put(key);
    await list.put(1);
    const claimed = await Promise.all([claim(), claim(), claim()]);
    expect(claimed.map((row) => row?.key ?? null)).toEqual([1, 2, null]);
    expect(await list.rows()).toMatchObject([
      { key: 1, state: 'under-way', attempts: 1 },
      { key: 2, state: 'under-way', attempts: 1 },
    ]);
  });

  test('keeps lanes apart', async () => {
    await list.put(1, { lane: 'gcstnmsd' });
    await list.put(1, { kind: 'keep-copy' });
    expect(await claim()).toBeNull();
    expect([await isBusy(list, LANE), await isBusy(list, { kind: 'file', lane: 'gcstnmsd' })]).toEqual([false, true]);
    expect((await claim('gcstnmsd'))?.key).toBe(1);
  });

  test('holds what is to be done, and nothing else; what it leads to is written with it or not at all', async () => {
    await list.put(1);
    const row = await claim();
    if (!row) throw new Error('nothing was due');
    const record = async (): Promise<void> => {
      throw new Error('it cannot be written');
    };
    await expect(settleWork(list, row, { as: 'done', record })).rejects.toThrow('it cannot be written');
    expect(await list.rows()).toMatchObject([{ state: 'under-way' }]);
    await settleWork(list, row, DONE);
    expect(await list.rows()).toEqual([]);
  });

  test('waits longer after each failure, up to four hours', async () => {
    await list.put(1);
    const waits: number[] = [];
    for (let i = 0; i < 14; i += 1) {
      await attempt(failed());
      waits.push(await secondsUntilDue());
      expect(await claim()).toBeNull();
      list.pass(waits.at(-1) ?? 0);
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640, 1280, 2560, 5120, 10_240, 14_400, 14_400, 14_400]);
  });

  test('spreads its waits by a quarter to each side, and never beyond', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 5000 }), fc.double({ min: 0, max: 1, noNaN: true }), (failures, chance) => {
        const wait = backOff(failures, WAITS, chance);
        expect(Number.isSafeInteger(wait)).toBe(true);
        expect(wait).toBeGreaterThanOrEqual(WAITS.first * 0.75);
        expect(wait).toBeLessThanOrEqual(WAITS.longest * 1.25);
      }),
    );
  });

  test('gives up at once where trying again cannot help, and keeps what was said', async () => {
    await list.put(1);
    await attempt(failed('for-good'));
    expect(await list.rows()).toMatchObject([{ state: 'given-up', last_error: 'no' }]);
    list.pass(9 * DAY);
    expect(await claim()).toBeNull();
  });

  test('gives up after five days of waiting', async () => {
    await list.put(1);
    let days = 0;
    while ((await list.rows())[0]?.state === 'waiting') {
      await attempt(failed());
      list.pass(await secondsUntilDue().then((wait) => wait || 0));
      days = (list.clock().getTime() - Date.parse((await list.rows())[0]?.created_at ?? '')) / DAY / 1000;
    }
    expect(Math.round(days)).toBe(5);
  });

  test('holds others of the lane for half a minute when a server is away, and asks it every ten minutes at least', async () => {
    for (const key of [1, 2]) await list.put(key);
    await list.put(3, { lane: 'gcstnmsd' });
    expect(await attempt(failed('outage'))).toBe(1);
    expect(await claim()).toBeNull();
    expect((await claim('gcstnmsd'))?.key).toBe(3);
    list.pass(30);
    const waits: number[] = [];
    for (let i = 0; i < 12; i += 1) {
      await attempt(failed('outage'));
      waits.push(await secondsUntilDue());
      list.pass(600);
    }
    expect(Math.max(...waits)).toBeLessThanOrEqual(600);
    expect((await list.rows()).map(({ state }) => state)).toEqual(['waiting', 'waiting', 'under-way']);
  });

  test('does what is repeated again when its time has come, however often it failed before', async () => {
    await list.put(1);
    await attempt(failed());
    list.pass(10);
    await attempt({ as: 'repeated', wait: DAY * 1000 });
    expect(await list.rows()).toMatchObject([{ state: 'waiting', attempts: 0, last_error: null, waited_ms: 0 }]);
    expect(await secondsUntilDue()).toBe(DAY);
  });

  test('lets the rows of one sequence go one after the other, and the rest pass', async () => {
    for (const key of [1, 2]) await list.put(key, { sequence: 'order' });
    await list.put(3, { sequence: 'other' });
    const first = await claim();
    expect([first?.key, (await claim())?.key, await claim()]).toEqual([1, 3, null]);
    if (first) await settleWork(list, first, failed());
    expect(await claim()).toBeNull();
    list.pass(10);
    expect(await attempt(failed('for-good'))).toBe(1);
    expect((await claim())?.key).toBe(2);
  });

  test('takes up what an end of the desk left, at once', async () => {
    await list.put(1);
    await attempt(failed());
    list.pass(10);
    await claim();
    expect(await reclaimWork(list)).toBe(1);
    expect((await claim())?.attempts).toBe(3);
  });
});

describe('a clock that jumps', () => {
  test('back by days delays nothing by more than the wait it has', async () => {
    await list.put(1);
    await list.put(2);
    await attempt(failed());
    list.pass(-9 * DAY);
    expect(await attempt(DONE)).toBe(2);
    expect(await secondsUntilDue()).toBe(10);
    list.pass(10);
    expect((await claim())?.key).toBe(1);
  });

  test('back again and again still lets each wait end', async () => {
    await list.put(1);
    await attempt(failed());
    for (let i = 0; i < 5; i += 1) {
      list.pass(-3600);
      expect(await secondsUntilDue()).toBe(10);
    }
    list.pass(10);
    expect((await claim())?.key).toBe(1);
  });

  test('forward by days gives nothing to a second, and gives nothing up', async () => {
    for (const key of [1, 2]) await list.put(key);
    const underWay = await claim();
    await attempt(failed());
    list.pass(30 * DAY);
    expect(await attempt(failed())).toBe(2);
    expect(await claim()).toBeNull();
    if (underWay) await settleWork(list, underWay, failed());
    expect((await list.rows()).map(({ state }) => state)).toEqual(['waiting', 'waiting']);
  });

  test('whichever way, never claims a row twice or keeps one beyond its wait', async () => {
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: -40 * DAY, max: 40 * DAY }), { maxLength: 12 }), async (jumps) => {
        const own = await listUnderTest();
        await own.put(1);
        for (const jump of jumps) {
          const row = await claimWork(own, LANE);
          own.pass(jump);
          const again = row ? await claimWork(own, LANE) : null;
          expect(again).toBeNull();
          if (row) await settleWork(own, row, failed());
          const [{ attempts } = { attempts: 0 }] = await own.rows();
          const due = await nextDue(own, LANE);
          const longest = backOff(attempts, WAITS, 0.5);
          expect((due?.getTime() ?? Number.NaN) - own.clock().getTime()).toBeLessThanOrEqual(longest);
        }
        await own.store.close();
      }),
      { numRuns: 40 },
    );
  });
});
