import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OperationalError } from '../../src/base/errors.ts';
import { silentLog } from '../../src/base/log.ts';
import { recordOutgoing } from '../../src/outbox/record-outgoing.ts';
import { type Sending, sendingMails } from '../../src/outbox/send-mails.ts';
import { mailDeferred, type Transport } from '../../src/outbox/transport.ts';
import type { OutgoingMail } from '../../src/reply/outgoing-mail.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import type { OutboxKind } from '../../src/store/schema.ts';
import { nextDue } from '../../src/work/claim.ts';
import { reclaimWork } from '../../src/work/reclaim.ts';
import { workOff } from '../../src/work/work-off.ts';
import { NOON, outgoing } from './outgoing.ts';

/** The outbox on a real database; the transport is one of its own kind that keeps what it is given. */
let store: Store;
let now: Date;
let sent: { to: readonly string[]; raw: string }[];
/** What the way out says to each mail. */
let answer: (to: readonly string[]) => ReturnType<Transport['send']>;
beforeEach(async () => {
  store = await openStore(':memory:');
  [now, sent] = [NOON, []];
  answer = async () => ({ response: 'taken' });
});
afterEach(() => store.close());

const transport: Transport = {
  location: 'here',
  async send({ to }, raw) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    const taken = await answer(to);
    sent.push({ to, raw: Buffer.from(raw).toString() });
    return taken;
  },
  probe: async () => [],
  close: async () => {},
};
const desk = (changes: Partial<Sending> = {}): Sending => ({
  store,
  transports: { ptn: transport, gcstnmsd: transport },
  clock: () => now,
  log: silentLog,
  ...changes,
});
const list = () => ({ ...desk(), chance: () => 0.5 });
/** Both lanes, until nothing is due. @returns how many attempts were made */
async function send(changes: Partial<Sending> = {}): Promise<number> {
  const work = (['ptn', 'gcstnmsd'] as const).map((mailbox) =>
    workOff(list(), sendingMails(mailbox, desk(changes)), AbortSignal.abort()),
  );
  return (await Promise.all(work)).reduce((sum, attempts) => sum + attempts, 0);
}
const put = (n: number, changes: Partial<OutgoingMail> = {}, kind: OutboxKind = 'answer') =>
  recordOutgoing(store.db, { mailId: n, kind, mailbox: n % 2 ? 'ptn' : 'gcstnmsd', mail: outgoing(n, changes), now });
const rows = () =>
  store.db
    .selectFrom('outbox')
    .leftJoin('work', (join) => join.onRef('key', '=', 'outbox.id').on('work.kind', '=', 'send'))
    .select(['raw', 'sent_at', 'work.state', 'attempts', 'last_error'])
    .orderBy('outbox.id')
    .execute();
const states = async (): Promise<string[]> =>
  (await rows()).map(({ sent_at, state }) => (sent_at ? 'sent' : (state ?? 'lost')));
const later = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000);
};
const deferred = async (): Promise<never> => {
  throw mailDeferred('450 not now', null);
};
const down = async (): Promise<never> => {
  throw new OperationalError('smtp-unreachable', 'nobody answers', { temporary: true });
};

describe('the outbox', () => {
  test('sends each mail once, also with two deliverers at work', async () => {
    for (let i = 0; i < 30; i++) await put(i);
    await Promise.all([send(), send()]);
    expect(new Set(sent.map(({ raw }) => raw)).size).toBe(30);
    expect(sent).toHaveLength(30);
    expect(new Set(await states())).toEqual(new Set(['sent']));
  });

  test('sends a mail to each of its recipients once: an agent may be the customer', async () => {
    const cc = ['Agents@desk.example', 'C1@customer.example'].map((address) => ({ address, name: '' }));
    await put(1, { cc });
    await send();
    expect(sent[0]?.to).toEqual(['c1@customer.example', 'Agents@desk.example']);
  });

  test('refuses a second mail with one Message-ID, but lets a note to the agents be said once', async () => {
    await put(1);
    await expect(put(1)).rejects.toThrow();
    await put(2, {}, 'agent-note');
    await put(2, {}, 'agent-note');
    expect(await states()).toHaveLength(2);
  });

  test('tries again later where the server puts a mail off, waiting longer each time', async () => {
    await put(1);
    answer = deferred;
    const waits: number[] = [];
    for (let i = 0; i < 8; i++) {
      await send();
      const due = (await nextDue(list(), { kind: 'send', lane: 'ptn' })) ?? now;
      waits.push((due.getTime() - now.getTime()) / 1000);
      now = due;
    }
    expect(waits).toEqual([10, 20, 40, 80, 160, 320, 640, 1280]);
    answer = async () => ({ response: 'taken' });
    await send();
    expect(await rows()).toMatchObject([{ sent_at: now.toISOString(), state: null }]);
  });

  test('gives up at once what is refused for good, and says so loudly', async () => {
    await put(1);
    answer = async () => {
      throw new OperationalError('mail-refused', '550 no such user');
    };
    await send();
    expect(await rows()).toMatchObject([{ state: 'given-up', last_error: '550 no such user' }]);
    later(86_400);
    expect(await send()).toBe(0);
  });

  test('gives up after five days of trying, not because the desk was switched off for a week', async () => {
    await put(1);
    answer = deferred;
    later(7 * 86_400);
    await send();
    expect(await states()).toEqual(['waiting']);
    for (let days = 0; days < 4; days += 1 / 24) {
      later(3600);
      await send();
    }
    expect(await states()).toEqual(['waiting']);
    for (let days = 0; days < 3; days += 1 / 24) {
      later(3600);
      await send();
    }
    expect(await states()).toEqual(['given-up']);
  });

  test('keeps a mail that a bug of ours stopped', async () => {
    await put(1);
    answer = async () => {
      throw new TypeError('undefined is not a function');
    };
    await send();
    expect(await states()).toEqual(['waiting']);
  });

  test('takes up what a crash left, with the same bytes', async () => {
    await put(1);
    const [row] = await rows();
    // A process that dies in the middle of its attempt.
    const dying: Transport = { ...transport, send: () => new Promise(() => {}) };
    void send({ transports: { ptn: dying, gcstnmsd: dying } });
    await expect.poll(states).toEqual(['under-way']);
    expect(await send()).toBe(0);
    expect(await reclaimWork(list())).toBe(1);
    expect(await rows()).toMatchObject([{ state: 'waiting', attempts: 1 }]);
    await send();
    expect(sent.map(({ raw }) => raw)).toEqual([Buffer.from(row?.raw ?? []).toString()]);
    expect(await states()).toEqual(['sent']);
  });

  test('lets an answer pass that is written while a server keeps another hanging', async () => {
    await put(1);
    let release = (): void => {};
    answer = (to) =>
      to.includes('c1@customer.example')
        ? new Promise((resolve) => {
            release = () => resolve({ response: 'taken' });
          })
        : Promise.resolve({ response: 'taken' });
    const working = send();
    await expect.poll(states).toEqual(['under-way']);
    await put(3);
    await expect.poll(states, { timeout: 120_000 }).toEqual(['under-way', 'sent']);
    release();
    expect(await working).toBe(2);
  });

  test('never counts a mail that has left as failed, whatever its listener does', async () => {
    await put(1);
    const onSent = (): never => {
      throw new Error('the console is gone');
    };
    await expect(send({ onSent })).rejects.toThrow('the console is gone');
    expect(await states()).toEqual(['sent']);
  });
});

describe('a way out that is down', () => {
  test('is tried by a few mails, not by all, and all leave when it is back', async () => {
    for (let i = 1; i <= 99; i += 2) await put(i);
    answer = down;
    const tried = await send();
    expect(tried).toBeLessThanOrEqual(4);
    answer = async () => ({ response: 'taken' });
    later(31);
    await send();
    expect(sent).toHaveLength(50);
  });

  test('does not hold the mails of the other mailbox', async () => {
    await put(1);
    await put(2);
    const broken: Transport = { ...transport, send: down };
    await send({ transports: { ptn: broken, gcstnmsd: transport } });
    expect(await states()).toEqual(['waiting', 'sent']);
  });

  test('is asked every ten minutes at least, so that nobody waits for hours once it is mended', async () => {
    await put(1);
    answer = down;
    for (let i = 0; i < 20; i++) {
      await send();
      later(600);
    }
    answer = async () => ({ response: 'taken' });
    await send();
    expect(await states()).toEqual(['sent']);
  });

  test('holds no others when the server only puts one mail off', async () => {
    for (let i = 1; i <= 19; i += 2) await put(i);
    answer = async (to) => (to.includes('c1@customer.example') ? deferred() : { response: 'taken' });
    await send();
    expect((await states()).filter((state) => state === 'sent')).toHaveLength(9);
  });
});

describe('a mail that was taken for some of its recipients', () => {
  const cc = [{ address: 'agents@desk.example', name: '' }];
  const refusing = (address: string, temporary: boolean) => async (to: readonly string[]) => ({
    response: 'taken',
    refused: to.filter((one) => one === address).map(() => ({ address, temporary, response: '550 no' })),
  });

  test('is sent when the customer has it', async () => {
    await put(1, { cc });
    answer = refusing('agents@desk.example', false);
    await send();
    expect(await states()).toEqual(['sent']);
  });

  test('goes to the customer alone again when only the customer was put off', async () => {
    await put(1, { cc });
    answer = refusing('c1@customer.example', true);
    const told: number[] = [];
    await send({ onSent: ({ id }) => told.push(id) });
    expect(await states()).toEqual(['waiting']);
    expect(told).toEqual([]);
    answer = async () => ({ response: 'taken' });
    later(31);
    await send();
    expect(sent.map(({ to }) => to)).toEqual([['c1@customer.example', 'agents@desk.example'], ['c1@customer.example']]);
    expect(await states()).toEqual(['sent']);
  });

  test('goes again to those alone who were put off: who was refused for good is not tried again', async () => {
    await put(1, { cc });
    answer = async () => ({
      response: 'taken',
      refused: [
        { address: 'c1@customer.example', temporary: true, response: '450 not now' },
        { address: 'agents@desk.example', temporary: false, response: '550 no' },
      ],
    });
    await send();
    expect(await states()).toEqual(['waiting']);
    answer = async () => ({ response: 'taken' });
    later(31);
    await send();
    expect(sent.map(({ to }) => to).at(-1)).toEqual(['c1@customer.example']);
    expect(await states()).toEqual(['sent']);
    later(86_400);
    expect(await send()).toBe(0);
  });

  test('is given up when the customer was refused for good: the agents have it', async () => {
    await put(1, { cc });
    answer = refusing('c1@customer.example', false);
    await send();
    expect(await states()).toEqual(['given-up']);
  });
});
