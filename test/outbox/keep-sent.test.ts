import { afterEach, beforeEach, expect, test } from 'vitest';
import { OperationalError } from '../../src/base/errors.ts';
import { silentLog } from '../../src/base/log.ts';
import type { Mailbox } from '../../src/mailbox/mailbox.ts';
import { type MemoryMailbox, openMemoryMailbox } from '../../src/mailbox/memory.ts';
import { keepSentCopies } from '../../src/outbox/keep-sent.ts';
import { recordOutgoing } from '../../src/outbox/record-outgoing.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import type { OutboxKind, OutboxState } from '../../src/store/schema.ts';
import { NOON, outgoing } from './outgoing.ts';

let store: Store;
let ptn: MemoryMailbox;
let gcstnmsd: MemoryMailbox;
beforeEach(async () => {
  store = await openStore(':memory:');
  [ptn, gcstnmsd] = [openMemoryMailbox('ptn'), openMemoryMailbox('gcstnmsd')];
});
afterEach(() => store.close());

async function put(
  n: number,
  kind: OutboxKind,
  state: OutboxState,
  mailbox: 'ptn' | 'gcstnmsd' = 'ptn',
): Promise<void> {
  await recordOutgoing(store.db, { mailId: n, kind, mailbox, mail: outgoing(n), now: NOON });
  await store.db.updateTable('outbox').set({ state }).where('message_id', '=', outgoing(n).messageId).execute();
}
const subjectsIn = (mailbox: MemoryMailbox): (string | undefined)[] =>
  mailbox.contents('Sent').map((raw) => /^Subject: (.*)$/m.exec(Buffer.from(raw).toString())?.[1]?.trim());
/** A mailbox that refuses copies as long as `refuses` says so. */
const refusing = (mailbox: MemoryMailbox, refuses: (subject: string) => boolean): Mailbox => ({
  ...mailbox,
  keepSent: async (raw) => {
    if (refuses(Buffer.from(raw).toString()))
      throw new OperationalError('imap-unreachable', 'nobody answers', { temporary: true });
    await mailbox.keepSent(raw);
  },
});

test('answers and notices that have left are kept once in the mailbox they left from; notes to the agents are not', async () => {
  await put(1, 'answer', 'sent');
  await put(2, 'notice', 'sent', 'gcstnmsd');
  await put(3, 'agent-note', 'sent');
  await put(4, 'answer', 'waiting');
  await put(5, 'answer', 'given-up');
  for (let round = 0; round < 2; round++) await keepSentCopies(store, [ptn, gcstnmsd], silentLog);
  expect(subjectsIn(ptn)).toEqual(['Re: 1']);
  expect(subjectsIn(gcstnmsd)).toEqual(['Re: 2']);
});

test('a mailbox out of reach gets its copies later and does not keep the other from its own', async () => {
  await put(1, 'answer', 'sent');
  await put(2, 'answer', 'sent', 'gcstnmsd');
  await keepSentCopies(store, [refusing(ptn, () => true), gcstnmsd], silentLog);
  expect([subjectsIn(ptn), subjectsIn(gcstnmsd)]).toEqual([[], ['Re: 2']]);
  await keepSentCopies(store, [ptn, gcstnmsd], silentLog);
  expect([subjectsIn(ptn), subjectsIn(gcstnmsd)]).toEqual([['Re: 1'], ['Re: 2']]);
});

test('one copy that is never taken holds up no other', async () => {
  for (let n = 1; n <= 4; n++) await put(n, 'answer', 'sent');
  await keepSentCopies(store, [refusing(ptn, (raw) => raw.includes('Subject: Re: 1'))], silentLog);
  expect(subjectsIn(ptn)).toEqual(['Re: 2', 'Re: 3', 'Re: 4']);
});
