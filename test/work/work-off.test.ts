import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { DONE, type Outcome } from '../../src/work/outcome.ts';
import { RunningLanes } from '../../src/work/run-lanes.ts';
import { type Handler, workOff } from '../../src/work/work-off.ts';
import { type ListUnderTest, listUnderTest } from './desk-clock.ts';

let list: ListUnderTest;
let begun: number[];
let stop: AbortController;
beforeEach(async () => {
  list = await listUnderTest();
  [begun, stop] = [[], new AbortController()];
});
afterEach(() => list.store.close());

const handler = (work: (key: number, next: () => void) => Promise<Outcome>, more: Partial<Handler> = {}): Handler => ({
  kind: 'file',
  lane: 'ptn',
  parallel: 4,
  work: ({ key }, next) => {
    begun.push(key);
    return work(key, next);
  },
  ...more,
});
const full = (isFull: boolean): void => {
  const { raw } = list.store;
  // SQLite's own word for a file that may not grow is that of a full disk.
  raw.pragma(`max_page_count = ${isFull ? raw.pragma('page_count', { simple: true }) : 1_000_000}`);
};

describe('a lane', () => {
  test('works on several at a time, and on what comes meanwhile, while one hangs', async () => {
    const hanging = Promise.withResolvers<Outcome>();
    for (const key of [1, 2]) await list.put(key);
    const working = workOff(
      list,
      handler((key) => (key === 1 ? hanging.promise : Promise.resolve(DONE))),
      stop.signal,
    );
    await expect.poll(() => begun).toEqual([1, 2]);
    await list.put(3);
    await expect.poll(() => begun, { timeout: 20_000 }).toEqual([1, 2, 3]);
    hanging.resolve(DONE);
    expect(await working).toBe(3);
    expect(await list.rows()).toEqual([]);
  });

  test('never has more under way than it may', async () => {
    for (let key = 1; key <= 9; key += 1) await list.put(key);
    let [now, most] = [0, 0];
    const work = async (): Promise<Outcome> => {
      now += 1;
      most = Math.max(most, now);
      await pause(2);
      now -= 1;
      return DONE;
    };
    await workOff(list, handler(work, { parallel: 3 }), stop.signal);
    expect([begun.length, most]).toEqual([9, 3]);
  });

  test('in order begins the next when the one before says so, or is over', async () => {
    const over = [Promise.withResolvers<Outcome>(), Promise.withResolvers<Outcome>()];
    for (const key of [1, 2, 3]) await list.put(key);
    const says: (() => void)[] = [];
    const work = (key: number, next: () => void): Promise<Outcome> => {
      says.push(next);
      return over[key - 1]?.promise ?? Promise.resolve(DONE);
    };
    const working = workOff(list, handler(work, { inOrder: true }), stop.signal);
    await expect.poll(() => begun).toEqual([1]);
    says[0]?.();
    await expect.poll(() => begun).toEqual([1, 2]);
    over[1]?.resolve(DONE);
    await expect.poll(() => begun).toEqual([1, 2, 3]);
    over[0]?.resolve(DONE);
    await working;
  });

  test('begins nothing more once it is told to end', async () => {
    for (const key of [1, 2, 3]) await list.put(key);
    const work = async (): Promise<Outcome> => {
      stop.abort();
      return DONE;
    };
    await workOff(list, handler(work, { until: stop.signal }), stop.signal);
    expect(begun).toEqual([1]);
  });

  test('keeps what a bug of ours stopped, and goes on with the others', async () => {
    for (const key of [1, 2]) await list.put(key);
    const work = async (key: number): Promise<Outcome> => {
      if (key === 1) throw new TypeError('undefined is not a function');
      return DONE;
    };
    await workOff(list, handler(work), stop.signal);
    expect(await list.rows()).toMatchObject([{ key: 1, state: 'waiting', last_error: 'undefined is not a function' }]);
  });

  test('writes down what is done when the disk has room again, and does not do it twice', async () => {
    await list.put(1);
    const told: string[] = [];
    const work = async (): Promise<Outcome> => {
      full(true);
      return {
        as: 'done',
        record: async (trx) => {
          await trx
            .insertInto('meta')
            .values({ name: 'large', value: 'x'.repeat(100_000) })
            .execute();
        },
        tell: () => void told.push('done'),
      };
    };
    const working = workOff(list, handler(work), stop.signal);
    await expect.poll(() => begun).toEqual([1]);
    await pause(200);
    expect(told).toEqual([]);
    full(false);
    await working;
    expect([begun, told, await list.rows()]).toEqual([[1], ['done'], []]);
  });

  test('that hangs delays no other lane, and ends when the desk does', async () => {
    const hanging = Promise.withResolvers<Outcome>();
    const lanes = new RunningLanes(list, stop.signal);
    const running = [
      lanes.run(handler(() => hanging.promise)),
      lanes.run(handler(async () => DONE, { lane: 'gcstnmsd' })),
    ];
    await list.put(1);
    await list.put(2, { lane: 'gcstnmsd' });
    lanes.wakeAll();
    await expect.poll(async () => (await list.rows()).map(({ key }) => key), { timeout: 20_000 }).toEqual([1]);
    stop.abort();
    hanging.resolve(DONE);
    await Promise.all(running);
    expect(await list.rows()).toEqual([]);
  });

  test('makes its last round when those are over that give it work', async () => {
    const giver = Promise.withResolvers<void>();
    const lanes = new RunningLanes(list, stop.signal);
    const running = lanes.run(
      handler(async () => DONE),
      [giver.promise],
    );
    stop.abort();
    await list.put(1);
    giver.resolve();
    await running;
    expect(begun).toEqual([1]);
  });
});
