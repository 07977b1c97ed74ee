import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OperationalError } from '../../src/base/errors.ts';
import { silentLog } from '../../src/base/log.ts';
import { type Delivery, deliverDue, reclaimUnsettled } from '../../src/outbox/deliver.ts';
import { recordOutgoing } from '../../src/outbox/record-outgoing.ts';
import type { Transport } from '../../src/outbox/transport.ts';
import type { OutgoingMail } from '../../src/reply/outgoing-mail.ts';
import { openStore, type Store } from '../../src/store/open.ts';

/** The outbox on a real database; the transport is one of its own kind that keeps what it is given. */
let store: Store;
let now = new Date('2026-03-16T17:00:00Z');
let sent: string[];
let fail: (() => Error) | null;
beforeEach(async () => {
  store = await openStore(':memory:');
  sent = [];
  fail = null;
});
afterEach(() => store.close());

const transport: Transport = {
  location: 'here',
  async send(_envelope, raw) {
    await new Promise((resolve) => setTimeout(resolve, 2));
    if (fail) throw fail();
    sent.push(Buffer.from(raw).toString());
    return { response: 'taken' };
  },
  probe: async () => [],
  close: async () => {},
};
const delivery = (): Delivery => ({
  store,
  transports: { ptn: transport, gcstnmsd: transport },
  clock: () => now,
  log: silentLog,
});

const mail = (n: number, changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  from: { address: 'ptn@desk.example', name: 'Desk' },
  to: [{ address: `c${n}@customer.example`, name: '' }],
  cc: [],
  subject: `Re: ${n}`,
  messageId: `<ptn.${n}@desk.example>`,
  inReplyTo: null,
  references: [],
  headers: {},
  date: now,
  text: 'text',
  html: '<p>text</p>',
  attachments: [],
  ...changes,
});
const put = (n: number, changes: Partial<OutgoingMail> = {}) =>
  recordOutgoing(store.db, { mailId: n, kind: 'answer', mailbox: 'ptn', mail: mail(n, changes), now });
const states = async (): Promise<string[]> =>
  (await store.db.selectFrom('outbox').select('state').orderBy('id').execute()).map(({ state }) => state);

describe('the outbox', () => {
  test('sends each mail once, however many deliver', async () => {
    for (let n = 0; n < 30; n++) await put(n);
    await Promise.all([deliverDue(delivery()), deliverDue(delivery()), deliverDue(delivery())]);
    expect(new Set(sent).size).toBe(30);
    expect(sent).toHaveLength(30);
  });

  test('tries again later where the server defers, and gives up where it refuses', async () => {
    await put(1);
    fail = () => new OperationalError('smtp-deferred', 'not now', { temporary: true });
    await deliverDue(delivery());
    expect(await states()).toEqual(['waiting']);
    expect(await deliverDue(delivery())).toBe(0);
    now = new Date(now.getTime() + 31_000);
    fail = null;
    await deliverDue(delivery());
    expect(await states()).toEqual(['sent']);
    await put(2);
    fail = () => new OperationalError('smtp-refused', 'no such user');
    await deliverDue(delivery());
    expect(await states()).toEqual(['sent', 'given-up']);
  });

  test('gives up after five days', async () => {
    await put(1);
    fail = () => new OperationalError('smtp-deferred', 'not now', { temporary: true });
    now = new Date(now.getTime() + 6 * 86_400_000);
    await deliverDue(delivery());
    expect(await states()).toEqual(['given-up']);
  });

  test('takes up what a crash left, with the same bytes', async () => {
    await put(1);
    const { raw } = await store.db.selectFrom('outbox').select('raw').executeTakeFirstOrThrow();
    await store.db.updateTable('outbox').set({ state: 'sending' }).execute();
    expect(await deliverDue(delivery())).toBe(0);
    expect(await reclaimUnsettled(delivery())).toBe(1);
    await deliverDue(delivery());
    expect(sent).toEqual([Buffer.from(raw).toString()]);
  });

  test('refuses a second mail with one Message-ID', async () => {
    await put(1);
    await expect(put(1)).rejects.toThrow();
  });

  test('lets no header be slipped in by a subject, a name or a thread', async () => {
    const evil = 'x\r\nBcc: all@customer.example';
    await put(1, {
      subject: evil,
      to: [{ address: 'c@customer.example', name: evil }],
      inReplyTo: `<${evil}>`,
      references: [`<${evil}>`],
    });
    await deliverDue(delivery());
    const header = (sent[0] ?? '').split('\r\n\r\n')[0] ?? '';
    expect(header).not.toMatch(/^Bcc:/im);
  });
});
