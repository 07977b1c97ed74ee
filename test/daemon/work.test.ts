import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { OperationalError } from '../../src/base/errors.ts';
import { deliverToMaildir } from '../../src/mailbox/maildir-deliver.ts';
import { openTerminal, type Said, type Terminal } from '../cli/terminal.ts';
import { DESK, type DeskUnderTest, deskUnderTest, requestMail } from './desk-under-test.ts';

/** Whoever looks after the desk, at the command line beside it. */
let desk: DeskUnderTest;
let terminal: Terminal;
let refuses = true;
beforeAll(() => {
  terminal = openTerminal();
});
afterAll(() => terminal.close());
beforeEach(async () => {
  desk = await deskUnderTest({});
  refuses = true;
  const { ptn } = desk.app.transports;
  const send: typeof ptn.send = async (envelope, raw) => {
    if (refuses && envelope.to.includes('nora@tallgrass.example'))
      throw new OperationalError('mail-refused', '550 no such user');
    return ptn.send(envelope, raw);
  };
  Object.assign(desk.app.transports, { ptn: { ...ptn, send } });
  desk.start();
  await deliverToMaildir(join(desk.folder, 'data', 'mail', 'ptn'), Buffer.from(requestMail()));
  await until(async () => expect(await filed()).toEqual(['Failed']));
});
afterEach(() => desk.remove());

const until = (check: () => Promise<unknown>): Promise<unknown> =>
  vi.waitFor(check, { timeout: 120_000, interval: 100 });
const portdesk = (...args: string[]): Promise<Said> =>
  terminal.run({ args, input: '', cwd: desk.folder, env: { ...DESK } });
const filed = async (): Promise<(string | null)[]> =>
  (await desk.app.store.db.selectFrom('deliveries').select('filed_to').execute()).map(({ filed_to }) => filed_to);
const listed = async (): Promise<{ id: number; kind: string; about: string }[]> =>
  (await portdesk('work', 'list', '--json')).out
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as { id: number; kind: string; about: string });

test('what is given up is told with its reason by work list and doctor, and leaves when it is tried again', async () => {
  const list = (await portdesk('work', 'list')).out;
  expect(list).toMatch(/send +ptn +given-up +1 attempt {2}answer to nora@tallgrass\.example, mail 1: 550 no such user/);
  const { out } = await portdesk('doctor');
  expect(out).toMatch(/WRONG {2}work list: \d given up \(send in ptn: 550 no such user\)\n +portdesk work list/);
  expect((await portdesk('work', 'list', '--all')).out).toContain('old mails');
  refuses = false;
  expect((await portdesk('work', 'retry')).out).toMatch(/^\d (is|are) tried again by the running desk\.\n$/);
  await until(async () => expect((await portdesk('work', 'list')).out).toBe('Nothing is stuck.\n'));
  await until(async () => {
    const rows = await desk.app.store.db.selectFrom('outbox').select('sent_at').execute();
    expect(rows.filter(({ sent_at }) => sent_at === null)).toEqual([]);
  });
  expect((await portdesk('doctor')).out).toContain('work list: nothing is stuck');
});

test('what is dropped is off the list, with the name of whoever did it, and never done', async () => {
  const given = await listed();
  expect(given.map(({ kind, about }) => `${kind}: ${about}`)).toContain('send: answer to nora@tallgrass.example');
  const answer = given.find(({ about }) => about.startsWith('answer'))?.id;
  const dropped = await portdesk(
    'work',
    'drop',
    String(answer),
    '--by',
    'ana',
    '--why',
    'told by telephone, PIN 8264017',
  );
  expect(dropped.out).toBe('send: answer to nora@tallgrass.example is off the list.\n');
  expect((await listed()).map(({ id }) => id)).not.toContain(answer);
  const audit = (await portdesk('audit', '--by', 'ana')).out;
  expect(audit).toMatch(/ana +work-dropped +PTN-\d{4}-\d{6}, mail 1, work send/);
  expect(audit).not.toContain('8264017');
  expect(await portdesk('work', 'drop', String(answer))).toMatchObject({ status: 1, out: '' });
  expect(await portdesk('work', 'drop', 'x')).toMatchObject({ status: 2, out: '' });
  const sent = await desk.app.store.db.selectFrom('outbox').select('sent_at').where('kind', '=', 'answer').execute();
  expect(sent).toEqual([{ sent_at: null }]);
});
