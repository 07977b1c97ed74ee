import { monitorEventLoopDelay } from 'node:perf_hooks';
import { afterAll, describe, expect, test } from 'vitest';
import { parseMail } from '../../src/message/parse.ts';
import type { ParsedMessage } from '../../src/message/parsed-message.ts';
import { type Known, type MailRead, readMail } from '../../src/reading/read-mail.ts';
import { openReadingPool, type ReadingPool } from '../../src/reading/reading-pool.ts';
import { directory } from '../request/directory.ts';
import { DESK, LIMITS } from './known.ts';

const known: Known = { desk: DESK, limits: LIMITS, directory };
const pools: ReadingPool[] = [];
const open = (seconds: number): ReadingPool => {
  const pool = openReadingPool({ seconds, memoryMb: 512, workers: 1 });
  pools.push(pool);
  return pool;
};
afterAll(() => Promise.all(pools.map((pool) => pool.close())));

const mail = (text: string): Promise<ParsedMessage> =>
  parseMail(Buffer.from(`From: a@b.example\nTo: ptn@desk.example\nSubject: Port out\n\n${text}\n`));
const ASKED = 'Please port out 425-555-0101 to Willow Fiber. Our port-out PIN is 0412978.\n\n';
/** A story long enough for a thread of its own. */
const LONG = `${ASKED}${'The office moves next spring, and everybody is glad of it.\n\n'.repeat(400)}`;

/** With the PIN in clear, which nothing else shows. */
const whole = ({ request, ...rest }: MailRead) => ({ ...rest, request, pin: request.pin.value?.reveal() });

describe('a long mail', () => {
  test('is read in a thread as it would be read here', async () => {
    const message = await mail(LONG);
    const read = await open(60).read(message, [], known);
    expect(whole(read)).toEqual(whole(readMail(message, [], known)));
    expect(read.request).toMatchObject({ kind: 'port-out', numbers: { numbers: ['+14255550101'] } });
    expect(read.request.pin.value?.reveal()).toBe('0412978');
  });

  test('does not keep the desk from other mails meanwhile', async () => {
    const pool = open(60);
    const message = await mail(`${ASKED}${'two of the three '.repeat(6000)}`);
    const delay = monitorEventLoopDelay({ resolution: 5 });
    delay.enable();
    const before = process.cpuUsage();
    const read = await pool.read(message, [], known);
    delay.disable();
    const { user } = process.cpuUsage(before);
    // It was work, and this thread did none of it.
    expect(user / 1000).toBeGreaterThan(300);
    expect(delay.max / 1e6).toBeLessThan(user / 1000 / 2);
    expect(read.request).toMatchObject({ pin: { state: 'given' }, isReserved: true });
  });

  test('that takes too long is a person’s, with its reason, and the next one is read', async () => {
    const pool = open(0.01);
    const slow = await pool.read(await mail(`${ASKED}${'PIN except two of the three '.repeat(20_000)}`), [], known);
    expect(slow.request).toMatchObject({ kind: 'unknown', kindTrouble: 'kind-unclear', isReserved: true });
    expect(slow.request.numbers.numbers).toEqual([]);
    expect(slow.request.evidence).toContainEqual({
      fact: 'rival:text',
      value: 'the mail could not be read within the limits of time and memory',
      source: 'body',
      quote: expect.stringMatching(/not read within/),
    });
    expect(slow.sender.domain).toBe('b.example');
    const { request } = await pool.read(await mail(ASKED), [], known);
    expect(request.kind).toBe('port-out');
  });
});
