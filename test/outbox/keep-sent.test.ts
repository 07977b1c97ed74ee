import { afterEach, beforeEach, expect, test } from 'vitest';
import { OperationalError } from '../../src/base/errors.ts';
import { silentLog } from '../../src/base/log.ts';
import type { Mailbox } from '../../src/mailbox/mailbox.ts';
import { type MemoryMailbox, openMemoryMailbox } from '../../src/mailbox/memory.ts';
import { keepingCopies, recordCopy } from '../../src/outbox/keep-sent.ts';
import { recordOutgoing } from '../../src/outbox/record-outgoing.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import type { OutboxKind } from '../../src/store/schema.ts';
import { workOff } from '../../src/work/work-off.ts';
import { NOON, outgoing } from './outgoing.ts';

let store: Store;
let ptn: MemoryMailbox;
let gcstnmsd: MemoryMailbox;
let now: Date;
beforeEach(async () => {
  store = await openStore(':memory:');
  now = NOON;
  [ptn, gcstnmsd] = [openMemoryMailbox('ptn'), openMemoryMailbox('gcstnmsd')];
});
afterEach(() => store.close());

async function put(n: number, kind: OutboxKind, mailbox: 'ptn' | 'gcstnmsd' = 'ptn'): Promise<void> {
  await recordOutgoing(store.db, { mailId: n, kind, mailbox, mail: outgoing(n), now: NOON });
  const row = await store.db.selectFrom('outbox').selectAll().orderBy('id', 'desc').executeTakeFirstOrThrow();
  await recordCopy(store.db, row, NOON);
}
async function keep(...mailboxes: Mailbox[]): Promise<void> {
  const list = { store, clock: () => now, log: silentLog, chance: () => 0.5 };
  for (const mailbox of mailboxes) await workOff(list, keepingCopies(mailbox, store), AbortSignal.abort());
}
const later = (seconds: number): void => {
  now = new Date(now.getTime() + seconds * 1000);
};
const subjectsIn = (mailbox: MemoryMailbox): (string | undefined)[] =>
  mailbox.contents('Sent').map((raw) => /^Subject: (.*)$/m.exec(Buffer.from(raw).toString())?.[1]?.trim());
/** A mailbox that refuses copies as long as `refuses` says so. */
const refusing = (mailbox: MemoryMailbox, code: string, refuses: (subject: string) => boolean): Mailbox => ({
  ...mailbox,
  keepSent: async (raw) => {
    if (refuses(Buffer.from(raw).toString())) throw new OperationalError(code, 'no', { temporary: true });
    await mailbox.keepSent(raw);
  },
});

test('answers and notices that have left are kept once in the mailbox they left from; notes to the agents are not', async () => {
  await put(1, 'answer');
  await put(2, 'notice', 'gcstnmsd');
  await put(3, 'agent-note');
  for (let round = 0; round < 2; round++) await keep(ptn, gcstnmsd);
  expect(subjectsIn(ptn)).toEqual(['Re: 1']);
  expect(subjectsIn(gcstnmsd)).toEqual(['Re: 2']);
});

test('a mailbox out of reach gets its copies later and does not keep the other from its own', async () => {
  await put(1, 'answer');
  await put(2, 'answer', 'gcstnmsd');
  await keep(
    refusing(ptn, 'imap-unreachable', () => true),
    gcstnmsd,
  );
  expect([subjectsIn(ptn), subjectsIn(gcstnmsd)]).toEqual([[], ['Re: 2']]);
  later(10);
  await keep(ptn, gcstnmsd);
  expect([subjectsIn(ptn), subjectsIn(gcstnmsd)]).toEqual([['Re: 1'], ['Re: 2']]);
});

test('one copy that is never taken holds up no other', async () => {
  for (let n = 1; n <= 4; n++) await put(n, 'answer');
  await keep(refusing(ptn, 'imap-command-refused', (raw) => raw.includes('Subject: Re: 1')));
  expect(subjectsIn(ptn)).toEqual(['Re: 2', 'Re: 3', 'Re: 4']);
});
