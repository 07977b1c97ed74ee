import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { switchProvisioning } from '../../src/provisioning/record-event.ts';
import { signEvent } from '../../src/provisioning/sign-event.ts';
import { probeWebhook, type Telling, tellingEvents } from '../../src/provisioning/tell-events.ts';
import { retryWork } from '../../src/work/retry-work.ts';
import { workOff } from '../../src/work/work-off.ts';
import { openTalk, type Talk } from '../stories/conversations/talk.ts';

/** The provisioning system as a server of ours: what it got, and how it answers next. */
type Got = { readonly headers: IncomingHttpHeaders; readonly body: string };

const SECRET = 'a secret of more than thirty-two characters';
let talk: Talk;
let server: Server;
let got: Got[] = [];
let answers: (() => number)[] = [];
let logged: string[] = [];
let now = 0;

beforeEach(async () => {
  [got, answers, logged] = [[], [], []];
  talk = await openTalk();
  now = talk.desk.clock().getTime();
  await switchProvisioning(talk.desk.store.db, true);
  server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      got.push({ headers: request.headers, body: Buffer.concat(chunks).toString() });
      const status = answers.shift()?.() ?? 204;
      if (status === 0) return void request.socket.destroy();
      response.writeHead(status, status === 302 ? { location: 'http://127.0.0.1:1/elsewhere' } : {}).end();
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
});
afterEach(async () => {
  await new Promise((resolve) => server.close(resolve));
  await talk.close();
});

const telling = (): Telling => {
  return {
    store: talk.desk.store,
    clock: () => new Date(now),
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/portdesk`,
    secret: new Secret(SECRET),
    signal: new AbortController().signal,
  };
};
async function tell(): Promise<void> {
  const say = (_: unknown, text: string): void => void logged.push(text);
  const log = { info: say, warn: say, error: say, debug: say } as never;
  const list = { store: talk.desk.store, clock: () => new Date(now), log, chance: () => 0.5 };
  await workOff(list, tellingEvents(telling()), new AbortController().signal);
}
const work = () => talk.desk.store.db.selectFrom('work').selectAll().where('kind', '=', 'tell').orderBy('id').execute();
const later = (seconds: number): void => {
  now += seconds * 1000;
};
const types = (): string[] => got.map(({ body }) => (JSON.parse(body) as { type: string }).type);
const port = async (): Promise<string> => {
  const { order } = await talk.write('Please port out 608-555-0101 to Prairie Fiber. PIN 8264017');
  now = talk.desk.clock().getTime();
  return order ?? '';
};

test('a signature is that of the published example of Standard Webhooks', () => {
  const secret = new Secret('whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw');
  expect(signEvent(secret, 'msg_p5jXN8AQM9LWM0D4loKWxJek', 1614265330, '{"test": 2432232314}')).toBe(
    'v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=',
  );
});

describe('the provisioning system', () => {
  test('is told of every step of an order, signed, and once', async () => {
    const order = await port();
    await talk.step(order, 'begin');
    await talk.step(order, 'complete');
    await tell();
    await tell();
    expect(types()).toEqual(['order.opened', 'order.begun', 'order.completed']);
    const [{ headers, body }] = got as [Got];
    const { 'webhook-id': id, 'webhook-timestamp': at, 'webhook-signature': signature } = headers;
    expect(signature).toBe(`v1,${createHmac('sha256', SECRET).update(`${id}.${at}.${body}`).digest('base64')}`);
    expect(JSON.parse(body)).toMatchObject({
      type: 'order.opened',
      data: { order, kind: 'port-out', organisation: 'tallgrass', state: 'open', numbers: ['+16085550101'] },
    });
    expect(body).not.toContain('8264017');
  });

  test('that fails gets the same again, later each time, and the steps of an order stay in their order', async () => {
    const order = await port();
    await talk.step(order, 'begin');
    answers = [() => 500, () => 0, () => 429];
    await tell();
    expect(types()).toEqual(['order.opened']);
    await tell();
    expect(got).toHaveLength(1);
    later(10);
    await tell();
    later(20);
    await tell();
    expect(types()).toEqual(['order.opened', 'order.opened', 'order.opened']);
    later(40);
    await tell();
    expect(types().slice(3)).toEqual(['order.opened', 'order.begun']);
    expect(new Set(got.slice(0, 4).map(({ headers }) => headers['webhook-id'])).size).toBe(1);
    expect(new Set(got.slice(0, 4).map(({ body }) => body)).size).toBe(1);
    expect(new Set(got.map(({ headers }) => headers['webhook-timestamp'])).size).toBeGreaterThan(1);
  });

  test('is never followed to another address', async () => {
    await port();
    answers = [() => 302];
    await tell();
    expect(await work()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
  });

  test('that is away for a week is given up, said aloud, and told after all when somebody asks for it', async () => {
    await port();
    answers = Array.from({ length: 2000 }, () => () => 503);
    for (let quarters = 0; quarters < 7 * 24 * 4 * 2; quarters += 1) {
      await tell();
      later(15 * 60);
    }
    expect(await work()).toMatchObject([{ state: 'given-up', last_error: 'it answered 503' }]);
    expect(logged.at(-1)).toContain('was not told');
    answers = [];
    const before = got.length;
    expect(await retryWork(talk.desk.store, { kind: 'tell' }, new Date(now))).toBe(1);
    await tell();
    expect(got).toHaveLength(before + 1);
    expect(await work()).toEqual([]);
    expect((await talk.rows('provisioning_events'))[0]?.sent_at).toBe(new Date(now).toISOString());
  });

  test('that is away keeps no other order’s steps from being told when it is back', async () => {
    await port();
    await talk.write('Please port out 608-555-0102 to Prairie Fiber. PIN 8264017');
    now = talk.desk.clock().getTime();
    answers = [() => 400];
    await tell();
    // A step that it refuses is that step's trouble; one that it can not take at all ends the round.
    expect(types()).toEqual(['order.opened', 'order.opened']);
    later(10);
    await tell();
    expect(await work()).toEqual([]);
  });

  test('is tried by the doctor with a ping, and what it says is told with a remedy', async () => {
    const { url, secret, clock } = telling();
    expect(await probeWebhook(url, secret, clock)).toBe(`${url} takes it`);
    expect(types()).toEqual(['desk.ping']);
    answers = [() => 401];
    await expect(probeWebhook(url, secret, clock)).rejects.toMatchObject({
      message: expect.stringContaining('it answered 401'),
      remedy: expect.stringContaining('PORTDESK_WEBHOOK_SECRET'),
    });
  });

  test('is told nothing while none is configured', async () => {
    await switchProvisioning(talk.desk.store.db, false);
    await port();
    expect(await talk.rows('provisioning_events')).toEqual([]);
  });
});
