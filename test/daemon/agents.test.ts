import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { deliverToMaildir } from '../../src/mailbox/maildir-deliver.ts';
import { openTerminal, type Said, start, type Terminal } from '../cli/terminal.ts';
import { DESK, type DeskUnderTest, deskUnderTest, requestMail } from './desk-under-test.ts';

/** Agents at the command line beside a running desk, on the same database: two processes, real files, a real webhook. */
let desk: DeskUnderTest;
let terminal: Terminal;
let server: Server;
let told: { type: string; data: { order: string; state: string } }[] = [];
let env: Record<string, string> = {};

beforeAll(() => {
  terminal = openTerminal();
});
afterAll(() => terminal.close());
beforeEach(async () => {
  told = [];
  server = createServer((request, response) => {
    let body = '';
    request.on('data', (chunk) => {
      body += String(chunk);
    });
    request.on('end', () => {
      told.push(JSON.parse(body) as (typeof told)[number]);
      response.writeHead(204).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  env = {
    PORTDESK_WEBHOOK_URL: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    PORTDESK_WEBHOOK_SECRET: 'a secret of more than thirty-two characters',
  };
  desk = await deskUnderTest(env);
  desk.start();
});
afterEach(async () => {
  await desk.remove();
  await new Promise((resolve) => server.close(resolve));
});

const asked = (args: readonly string[], input: string) => ({ args, input, cwd: desk.folder, env: { ...DESK, ...env } });
const portdesk = (args: readonly string[], input = ''): Promise<Said> => terminal.run(asked(args, input));

/** Mails to the customer. */
const outgoing = (): string[] => {
  const folder = join(desk.folder, 'data', 'outgoing');
  const all = existsSync(folder) ? readdirSync(folder).map((file) => readFileSync(join(folder, file), 'utf8')) : [];
  return all.filter((mail) => /^To: .*nora@tallgrass\.example/m.test(mail));
};
/** A mail whose subject says nothing. */
const vague = (): string => requestMail().replace(/^Subject: [^\r]*/m, 'Subject: Our lines');
const send = (raw: string): Promise<unknown> =>
  deliverToMaildir(join(desk.folder, 'data', 'mail', 'ptn'), Buffer.from(raw));
const DOUBT = JSON.stringify([{ code: 'kind-unclear' }]);
const until = (check: () => unknown): Promise<unknown> => vi.waitFor(check, { timeout: 120_000, interval: 100 });
const firstCase = async (): Promise<string> => {
  await until(() => expect(outgoing()).toHaveLength(1));
  return /PTN-\d{4}-\d{6}/.exec(outgoing()[0] ?? '')?.[0] ?? '';
};

describe('an agent at the command line', () => {
  test('takes an order through its life; the customer gets a mail of each step, the provisioning system is told', async () => {
    await send(requestMail({ number: '608-555-0101' }));
    const order = await firstCase();
    expect((await portdesk(['orders', 'list'])).out).toMatch(
      new RegExp(`${order}  open .*port-out .*1 number   tallgrass`),
    );
    const begun = await start(asked(['orders', 'begin', order, '--by', 'ana'], ''));
    expect(begun).toMatchObject({ status: 0, out: `Order ${order} is in progress; nora@tallgrass.example is told.\n` });
    await until(() => expect(outgoing()).toHaveLength(2));
    expect((await portdesk(['orders', 'complete', order, '--no-mail'])).out).toContain('is completed; nobody is told');
    await until(() => expect(told.map(({ type }) => type)).toEqual(['order.opened', 'order.begun', 'order.completed']));
    expect(outgoing()).toHaveLength(2);

    const again = await portdesk(['orders', 'begin', order]);
    expect(again).toMatchObject({ status: 1, out: '' });
    expect(again.err).toContain('is completed: only one that is open can become in progress');
    const csv = (await portdesk(['orders', 'export'])).out.trim().split('\r\n');
    expect(csv[0]).toBe('Order,Case,Kind,State,Organization,Destination,OpenedAt,ChangedAt,PhoneNumber');
    expect(csv.find((line) => line.startsWith(order))).toMatch(/,port-out,completed,tallgrass,,.*,\+16085550101$/);
    const json = (await portdesk(['orders', 'export', '--format', 'json', '--state', 'completed'])).out;
    expect(JSON.parse(json)).toMatchObject({ order, state: 'completed', numbers: ['+16085550101'] });
    expect((await portdesk(['registry', 'show', '+16085550101'])).err).toContain('is not held here');
    expect((await portdesk(['webhook', 'list'])).out).toBe('Everything is told.\n');
    expect((await portdesk(['replay'])).out).toBe(
      '1 decisions made again from their records, 0 decided otherwise. Nothing was changed.\n',
    );
    // As if it had been decided by other rules.
    await desk.app.store.db.updateTable('decisions').set({ disposition: 'review', reasons: DOUBT }).execute();
    const replayed = (await portdesk(['replay'])).out;
    expect(replayed).toMatch(
      /^mail {2}case +was +would be {2}differs in\n1 +PTN-\d{4}-\d{6} {2}review {2}accepted {2}-kind-unclear\n/,
    );
    expect(replayed).toContain('1 decided otherwise, 1 accepted that was not.');
    const read = (await portdesk(['replay', '--read', '--json'])).out;
    expect(JSON.parse(read)).toMatchObject({
      mail: 1,
      case: order,
      after: { numbers: ['+16085550101'] },
      trouble: null,
    });
    expect(await portdesk(['replay', '--days', 'all'])).toMatchObject({ status: 2 });
    const trail = (await portdesk(['audit', '--case', order])).out;
    expect(trail).toMatch(/desk +mail-decided[\s\S]*ana +order-begun/);
    expect(trail).not.toContain('8264017');
  });

  test('looks at what waits, sees what the desk would do, and decides', async () => {
    const mail = vague().replace(
      /please port out[\s\S]*$/,
      'our number 608-555-0102, as discussed. PIN 8264017\r\n\r\nTallgrass Outfitters\r\n',
    );
    await send(mail);
    const number = await firstCase();
    expect((await portdesk(['review', 'list'])).out).toMatch(new RegExp(`${number}  mail 1 .*kind-unclear`));
    const shown = await portdesk(['review', 'show', number, '--kind', 'port-out']);
    expect(shown).toMatchObject({ status: 0, err: '' });
    expect(shown.out).toContain('proposed    accept: port-out of tallgrass, PIN match');
    expect(shown.out).toContain('+1 608-555-0102');
    expect(shown.out).not.toContain('8264017');
    expect(shown.out).toContain('  | our number 608-555-0102, as discussed. PIN •••••••');
    expect((await portdesk(['review', 'show', number])).out).toContain('nothing can be accepted yet: kind-unclear');

    const refused = await portdesk(['review', 'approve', number]);
    expect(refused).toMatchObject({ status: 1, out: '' });
    expect(refused.err).toContain('It can not be approved as it is: kind-unclear');
    const approved = await portdesk([
      'review',
      'approve',
      number,
      '--kind',
      'port-out',
      '--why',
      'phoned 8264017',
      '--by',
      'ben',
    ]);
    expect(approved.err).toBe('');
    expect(approved.out).toBe(`${number} is approved, order ${number}; nora@tallgrass.example is told.\n`);
    await until(() => expect(outgoing().length).toBe(2));
    expect((await portdesk(['review', 'list'])).out).toBe('Nothing waits.\n');
    const steps = (await portdesk(['explain', number])).out;
    expect(steps).toMatch(/ben +review-approved/);
    expect(steps).not.toContain('8264017');
  });

  test('rejects, writes, closes and moves, and every mistake is told with its remedy', async () => {
    await send(vague().replace(/please port out[\s\S]*$/, 'what about our number 608-555-0103?\r\n'));
    const number = await firstCase();
    for (const [args, said] of [
      [['review', 'reject', number], 'Say why: --reason CODE'],
      [['review', 'reject', number, '--reason', 'no-such'], 'is no reason for a customer'],
      [['review', 'approve', 'PTN-2026-000999'], 'Nothing of PTN-2026-000999 waits'],
      [['review', 'answer', number, '--text', 'missing.txt'], 'missing.txt cannot be read: there is no such file.'],
      [['review', 'approve', number, '--mail', 'x'], 'is no number of a mail'],
      [['cases', 'move', '1', number], `is in ${number} already`],
      [['cases', 'move', '99', number], 'There is no mail 99'],
      [['explain', 'PTN-2026-000999'], 'There is no case PTN-2026-000999'],
      [['orders', 'show', 'PTN-2026-000999'], 'There is no order PTN-2026-000999'],
    ] as const) {
      const { status, err } = await portdesk(args);
      expect([args.join(' '), status === 0, err]).toEqual([args.join(' '), false, expect.stringContaining(said)]);
      expect(err).not.toMatch(/at .*\.ts:\d+/);
    }
    writeFileSync(join(desk.folder, 'pin.txt'), 'Your PIN is 8264017.');
    expect((await portdesk(['review', 'answer', number, '--text', 'pin.txt'])).err).toContain('holds a PIN');
    const answered = await portdesk(['review', 'answer', number, '--text', '-'], 'It is yours until May.\n\nBen');
    expect(answered.out).toBe(`${number} is answered; nora@tallgrass.example is told.\n`);
    await until(() => expect(outgoing().join()).toContain('It is yours until May.'));
    expect((await portdesk(['cases', 'list'])).out).toContain(number);
  });
});
