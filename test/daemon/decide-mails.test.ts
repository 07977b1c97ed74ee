import { afterEach, beforeEach, expect, test } from 'vitest';
import { OperationalError } from '../../src/base/errors.ts';
import { decidingMails } from '../../src/decide-mails.ts';
import { readRawMail, receiveMail } from '../../src/intake/receive.ts';
import type { DeskAtWork } from '../../src/open-mail.ts';
import { Turns } from '../../src/turns.ts';
import { reclaimWork } from '../../src/work/reclaim.ts';
import { retryWork } from '../../src/work/retry-work.ts';
import { workOff } from '../../src/work/work-off.ts';
import { type DeskUnderTest, deskUnderTest, requestMail } from './desk-under-test.ts';

let desk: DeskUnderTest;
let uid = 0;
beforeEach(async () => {
  desk = await deskUnderTest({});
});
afterEach(() => desk.remove());

async function arrive(raw = requestMail()): Promise<number> {
  const { store, keys } = desk.app;
  const identity = { folder: 'INBOX', uidValidity: '1', uid: String((uid += 1)) };
  return (await receiveMail(store, keys, { mailbox: 'ptn', identity, raw: Buffer.from(raw), now: new Date() })).mailId;
}
const list = () => ({ ...desk.app, chance: () => 0.5 });
/** Decides what waits, with a parser that says first what `parse` says. @returns how many attempts were claimed */
async function decide(parse: () => Promise<void> = async () => {}, stop = new AbortController()): Promise<number> {
  const { parser } = desk.app;
  const broken: DeskAtWork = {
    ...desk.app,
    parser: { ...parser, parse: (raw) => parse().then(() => parser.parse(raw)) },
  };
  const deciding = { desk: broken, log: desk.app.log, turns: new Turns(), signal: stop.signal, onHandled: () => {} };
  return workOff(list(), decidingMails('ptn', deciding), stop.signal);
}
const work = () => desk.app.store.db.selectFrom('work').selectAll().where('kind', 'in', ['decide', 'file']).execute();
const stateOf = async (id: number): Promise<string> =>
  (await desk.app.store.db.selectFrom('mails').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state;

test('a mail that fails three times is set aside whole and filed, without a digit of its text; retried, it is decided', async () => {
  const id = await arrive();
  let tries = 0;
  await decide(async () => {
    tries += 1;
    throw new TypeError('Unexpected token in "PIN 82-64017, ８２６"');
  });
  expect([tries, await stateOf(id)]).toEqual([3, 'failed']);
  const rows = await work();
  expect(rows).toMatchObject([
    {
      kind: 'decide',
      key: id,
      state: 'given-up',
      attempts: 3,
      last_error: expect.stringContaining('Unexpected token'),
    },
    { kind: 'file', state: 'waiting' },
  ]);
  expect(rows[0]?.last_error).not.toMatch(/\p{Nd}/u);
  expect((await readRawMail(desk.app.store, desk.app.keys, id)).length).toBeGreaterThan(0);
  expect(await retryWork(desk.app.store, { ids: [rows[0]?.id ?? 0] }, new Date())).toBe(1);
  await decide();
  expect([await stateOf(id), (await work()).map(({ kind }) => kind)]).toEqual(['decided', ['file']]);
});

test('a mail that fails once is decided at the second try', async () => {
  const id = await arrive();
  let tries = 0;
  await decide(async () => {
    tries += 1;
    if (tries === 1) throw new TypeError('undefined is not a function');
  });
  expect([tries, await stateOf(id)]).toEqual([2, 'decided']);
});

test('what the world stops is tried until it passes, and not counted', async () => {
  const id = await arrive();
  let tries = 0;
  await decide(async () => {
    tries += 1;
    const [row] = await work();
    expect(row?.attempts).toBe(1);
    if (tries < 3) throw new OperationalError('disk-full', 'The disk is full.', { temporary: true });
  });
  expect([tries, await stateOf(id)]).toEqual([3, 'decided']);
});

test('a stop while the world is in the way leaves the mail as it was', async () => {
  const id = await arrive();
  const stop = new AbortController();
  await decide(async () => {
    stop.abort();
    throw new OperationalError('disk-full', 'The disk is full.', { temporary: true });
  }, stop);
  expect(await stateOf(id)).toBe('received');
  expect(await work()).toMatchObject([{ kind: 'decide', state: 'waiting', attempts: 0 }]);
});

test('a mail that has ended the desk three times is set aside by the fourth, without being tried', async () => {
  const id = await arrive();
  for (let crash = 0; crash < 3; crash += 1) {
    await desk.app.store.db
      .updateTable('work')
      .set((eb) => ({ state: 'under-way', attempts: eb('attempts', '+', 1) }))
      .where('kind', '=', 'decide')
      .execute();
    await reclaimWork(list());
  }
  let tries = 0;
  await decide(async () => void (tries += 1));
  expect([tries, await stateOf(id)]).toEqual([0, 'failed']);
  expect((await work())[0]).toMatchObject({ state: 'given-up', last_error: expect.stringContaining('ended') });
});

test('mails of one sender are decided in the order they came, also where the first fails at first', async () => {
  const ids = [await arrive(), await arrive(), await arrive()];
  let tries = 0;
  await decide(async () => {
    tries += 1;
    if (tries === 1) throw new TypeError('undefined is not a function');
  });
  const decided = await desk.app.store.db.selectFrom('decisions').select('mail_id').orderBy('case_number').execute();
  expect(decided.map(({ mail_id }) => mail_id)).toEqual(ids);
});
