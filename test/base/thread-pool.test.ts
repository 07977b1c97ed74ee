import { afterEach, expect, test } from 'vitest';
import { openThreadPool, type ThreadPool } from '../../src/base/thread-pool.ts';
import type { Busy } from './busy-thread.ts';

const SCRIPT = new URL('./busy-thread.ts', import.meta.url);
let pool: ThreadPool<Busy, string> | undefined;

const open = (seconds: number, workers = 1): ThreadPool<Busy, string> => {
  pool = openThreadPool<Busy, string>(SCRIPT, { seconds, memoryMb: 128, workers });
  return pool;
};

afterEach(async () => pool?.close());

test.each<Busy>([
  'loop',
  'pattern',
  'helper',
])('work that uses up its CPU is given up, and the next is done: %s', async (how) => {
  const { run } = open(1);
  expect(await run(how)).toBe('not read within 1 s of CPU');
  expect(await run('answer')).toBe('answer');
});

test('waiting is no work: five seconds by the clock are within one of CPU', async () => {
  expect(await open(1).run('sleep')).toBe('sleep');
});

test.each<Busy>([
  'helper beside another',
  'memory beside another',
])('what is done side by side does not count against each other: %s', async (how) => {
  // One second of CPU and 320 MB each: together they need more, and neither does.
  const { run } = open(1, 2);
  await Promise.all([run('answer'), run('answer')]);
  expect(await Promise.all([run(how), run(how)])).toEqual([how, how]);
});

test('a helper that cannot be asked ends no work', async () => {
  expect(await open(1).run('lost helper')).toBe('lost helper');
});

test('work that waits for ever is given up, too', async () => {
  expect(await open(0.1).run('sleep')).toBe('not read within 2 s');
});

test('what the work threw is told, and the thread goes on', async () => {
  const { run } = open(1);
  expect(await run('throw')).toBe('Error: as told');
  expect(await run('answer')).toBe('answer');
});
