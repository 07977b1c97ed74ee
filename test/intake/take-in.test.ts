import { afterEach, beforeEach, expect, test } from 'vitest';
import { OperationalError } from '../../src/base/errors.ts';
import { openLog } from '../../src/base/log.ts';
import { Secret } from '../../src/base/secret.ts';
import { takeInFrom } from '../../src/intake/take-in.ts';
import { type MemoryMailbox, openMemoryMailbox } from '../../src/mailbox/memory.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { openKeys } from '../../src/store/seal.ts';

const keys = openKeys(new Secret('k'.repeat(40)));
let store: Store;
beforeEach(async () => {
  store = await openStore(':memory:');
});
afterEach(() => store.close());

const subject = (number: number): string => `Subject: ${number}\r\n\r\n`;

/** Ten rounds through a mailbox whose first mail never comes for `error`; each round finds a new one while `others` are left. */
async function takeIn(error: OperationalError, others: number): Promise<MemoryMailbox> {
  const mailbox = openMemoryMailbox('ptn');
  const stopping = new AbortController();
  let delivered = 1;
  const bad = mailbox.deliver(Buffer.from(subject(1)));
  let lookAgain = (): void => undefined;
  let rounds = 0;
  await takeInFrom(
    {
      ...mailbox,
      watch: (events, signal) => {
        lookAgain = () => events.onArrival();
        return mailbox.watch(events, signal);
      },
      fetch: async (identity) => {
        if (identity.uid === bad.uid) throw error;
        return mailbox.fetch(identity);
      },
    },
    {
      ...{ store, keys, log: openLog('silent'), signal: stopping.signal },
      clock: () => new Date('2031-03-16T18:00:00Z'),
      onRecovered: () => {},
      onStored: async () => undefined,
      onRound: async () => {
        rounds += 1;
        if (rounds === 10) stopping.abort();
        else if (delivered <= others) mailbox.deliver(Buffer.from(subject((delivered += 1))));
        else lookAgain();
      },
    },
  );
  return mailbox;
}

const taken = async (): Promise<number> => (await store.db.selectFrom('mails').select('id').execute()).length;
const refused = new OperationalError('imap-command-refused', 'NO [SERVERBUG]', { temporary: true });

test('a mail that its server lists and does not hand over keeps no other waiting, and is set aside in the end', async () => {
  const mailbox = await takeIn(refused, 9);
  expect(mailbox.contents('Failed').map(String)).toEqual([subject(1)]);
  expect(await taken()).toBe(9);
});

test('a mailbox that hands over nothing at all loses nothing: its mail waits', async () => {
  const mailbox = await takeIn(refused, 0);
  expect(mailbox.contents('Failed')).toEqual([]);
  expect(await mailbox.listWaiting()).toHaveLength(1);
});

test('a mail that can never come is set aside at once', async () => {
  const mailbox = await takeIn(new OperationalError('mail-too-large', 'A mail of 900 MB is not fetched.'), 1);
  expect(mailbox.contents('Failed').map(String)).toEqual([subject(1)]);
  expect(await taken()).toBe(1);
});

test('a mail that breaks the connection whenever it is asked for is asked for last', async () => {
  const silent = new OperationalError('imap-silent', 'The server fell silent.', { temporary: true });
  const mailbox = openMemoryMailbox('ptn');
  const stopping = new AbortController();
  for (const number of [1, 2, 3]) mailbox.deliver(Buffer.from(subject(number)));
  const asked: string[] = [];
  await takeInFrom(
    {
      ...mailbox,
      fetch: async (identity) => {
        asked.push(identity.uid);
        if (identity.uid === '1') throw silent;
        return mailbox.fetch(identity);
      },
    },
    {
      ...{ store, keys, log: openLog('silent'), signal: stopping.signal },
      clock: () => new Date('2031-03-16T18:00:00Z'),
      onRecovered: () => {},
      onStored: async () => {
        if ((await taken()) === 2) stopping.abort();
      },
      onRound: async () => undefined,
    },
  );
  expect(asked).toEqual(['1', '2', '3']);
});
