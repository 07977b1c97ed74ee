import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { OperationalError } from '../../src/base/errors.ts';
import { silentLog } from '../../src/base/log.ts';
import { Secret } from '../../src/base/secret.ts';
import { filing } from '../../src/filing/file-mail.ts';
import { receiveMail } from '../../src/intake/receive.ts';
import { type Mailbox, OUTCOME_FOLDERS } from '../../src/mailbox/mailbox.ts';
import { type MemoryMailbox, openMemoryMailbox } from '../../src/mailbox/memory.ts';
import { recordOutgoing } from '../../src/outbox/record-outgoing.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import type { OutboxKind } from '../../src/store/schema.ts';
import { openKeys } from '../../src/store/seal.ts';
import { recordFiling } from '../../src/work/record-filing.ts';
import { workOff } from '../../src/work/work-off.ts';
import { NOON, outgoing } from '../outbox/outgoing.ts';

const keys = openKeys(new Secret('k'.repeat(40)));
let store: Store;
let ptn: MemoryMailbox;
let gcstnmsd: MemoryMailbox;
let now = NOON;
beforeEach(async () => {
  store = await openStore(':memory:');
  now = NOON;
  [ptn, gcstnmsd] = [openMemoryMailbox('ptn'), openMemoryMailbox('gcstnmsd')];
});
afterEach(() => store.close());

/** Takes in what a mailbox is given. */
async function receive(text: string, mailbox = ptn): Promise<number> {
  const raw = Buffer.from(text);
  const identity = mailbox.deliver(raw);
  return (await receiveMail(store, keys, { mailbox: mailbox.name, identity, raw, now: NOON })).mailId;
}
async function decide(mailId: number, disposition: string): Promise<void> {
  await store.db.updateTable('mails').set({ state: 'decided' }).where('id', '=', mailId).execute();
  const nothing = { kind: null, language: null, organisation_id: null, destination_id: null, pin: null };
  const row = { ...nothing, ignored_because: null, case_number: null, order_number: null, decided_at: '' };
  const lists = { numbers: '[]', reasons: '[]', evidence: '[]' };
  await store.db
    .insertInto('decisions')
    .values({ ...row, ...lists, mail_id: mailId, disposition })
    .execute();
}
let written = 0;
type State = 'waiting' | 'under-way' | 'given-up' | 'sent';
async function write(mailId: number, kind: OutboxKind, state: State): Promise<number> {
  await recordOutgoing(store.db, { mailId, kind, mailbox: 'ptn', mail: outgoing((written += 1)), now: NOON });
  const { id } = await store.db.selectFrom('outbox').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow();
  await setState(id, state);
  return id;
}
async function setState(id: number, state: State): Promise<void> {
  const row = store.db.updateTable('work').where('kind', '=', 'send').where('key', '=', id);
  if (state !== 'sent') return void (await row.set({ state }).execute());
  await store.db.updateTable('outbox').set({ sent_at: NOON.toISOString() }).where('id', '=', id).execute();
  await store.db.deleteFrom('work').where('kind', '=', 'send').where('key', '=', id).execute();
}
/** What the desk does when a mail is decided or its answer has left: its filing comes on the list, if it may; then both lanes. */
async function file(mailboxes: readonly Mailbox[] = [ptn, gcstnmsd]): Promise<void> {
  const mails = await store.db.selectFrom('mails').select('id').orderBy('id').execute();
  for (const { id } of mails) await recordFiling(store.db, id, now);
  const list = { store, clock: () => now, log: silentLog, chance: () => 0.5 };
  const signal = AbortSignal.abort();
  for (const mailbox of mailboxes) await workOff(list, filing(mailbox, store, list.clock), signal);
}
const contents = (mailbox: MemoryMailbox): Record<string, string[]> =>
  Object.fromEntries(
    OUTCOME_FOLDERS.map((folder) => [
      folder,
      mailbox.contents(folder).map((raw) => Buffer.from(raw).toString()),
    ]).filter(([, mails]) => mails?.length),
  );

describe('filing', () => {
  test.each([
    ['accepted', 'Accepted'],
    ['rejected', 'Rejected'],
    ['review', 'Review'],
    ['ignored', 'Ignored'],
  ])('puts what is %s into %s once its answer has left, and twice is harmless', async (disposition, folder) => {
    const id = await receive('a');
    await decide(id, disposition);
    const answer = await write(id, 'answer', 'waiting');
    await file();
    await setState(answer, 'under-way');
    await file();
    expect(contents(ptn)).toEqual({});
    await setState(answer, 'sent');
    await file();
    await file();
    expect(contents(ptn)).toEqual({ [folder]: ['a'] });
    expect(await ptn.listWaiting()).toEqual([]);
    expect(await store.db.selectFrom('deliveries').selectAll().execute()).toMatchObject([{ filed_to: folder }]);
  });

  test('leaves a mail that is not decided where it is', async () => {
    await receive('a');
    await file();
    expect(await ptn.listWaiting()).toHaveLength(1);
  });

  test('does not wait for a notice or a note to the agents', async () => {
    const id = await receive('a');
    await decide(id, 'accepted');
    await write(id, 'answer', 'sent');
    await write(id, 'notice', 'waiting');
    await write(id, 'agent-note', 'waiting');
    await file();
    expect(contents(ptn)).toEqual({ Accepted: ['a'] });
  });

  test('shows a person what failed, and whose customer could not be told', async () => {
    const failed = await receive('failed');
    await store.db.updateTable('mails').set({ state: 'failed' }).where('id', '=', failed).execute();
    const untold = await receive('untold');
    await decide(untold, 'accepted');
    await write(untold, 'answer', 'given-up');
    await file();
    expect(contents(ptn)).toEqual({ Failed: ['failed', 'untold'] });
  });

  test('puts a second copy into Ignored, in whichever mailbox it lies, when the first is decided', async () => {
    const id = await receive('a');
    await receive('a');
    await receive('a', gcstnmsd);
    await file();
    expect(contents(gcstnmsd)).toEqual({});
    await decide(id, 'accepted');
    await file();
    expect([contents(ptn), contents(gcstnmsd)]).toEqual([{ Accepted: ['a'], Ignored: ['a'] }, { Ignored: ['a'] }]);
  });

  test('takes a mail that somebody else moved for filed', async () => {
    const id = await receive('a');
    await decide(id, 'accepted');
    for (const identity of await ptn.listWaiting()) ptn.remove(identity);
    await file();
    expect(await store.db.selectFrom('deliveries').select('filed_to').execute()).toEqual([{ filed_to: 'gone' }]);
  });

  test('files a mail that somebody put back once more, as a copy that is not answered again', async () => {
    const id = await receive('a');
    await decide(id, 'accepted');
    const [identity] = await ptn.listWaiting();
    await file();
    if (!identity) throw new Error('nothing was delivered');
    const back = { mailbox: 'ptn', identity, raw: Buffer.from('a'), now: NOON } as const;
    expect(await receiveMail(store, keys, back)).toMatchObject({ mailId: id, state: 'decided', repeated: true });
    await file();
    expect(await store.db.selectFrom('deliveries').select('filed_at').execute()).not.toContainEqual({ filed_at: null });
  });

  test('tries again what could not be filed, goes on with the others and with the other mailbox', async () => {
    const [stuck, other, elsewhere] = [await receive('stuck'), await receive('other'), await receive('x', gcstnmsd)];
    for (const id of [stuck, other, elsewhere]) await decide(id, 'review');
    const [first] = await ptn.listWaiting();
    let refuses = true;
    const refusing = {
      ...ptn,
      file: async (...[identity, folder]: Parameters<typeof ptn.file>) => {
        if (refuses && identity.uid === first?.uid) throw new OperationalError('imap-command-refused', 'no');
        return ptn.file(identity, folder);
      },
    };
    await file([refusing, gcstnmsd]);
    expect([contents(ptn), contents(gcstnmsd)]).toEqual([{ Review: ['other'] }, { Review: ['x'] }]);
    refuses = false;
    await file([refusing, gcstnmsd]);
    expect(contents(ptn)).toEqual({ Review: ['other'] });
    now = new Date(now.getTime() + 10_000);
    await file([refusing, gcstnmsd]);
    expect(contents(ptn)).toEqual({ Review: ['other', 'stuck'] });
  });

  test('sits a mailbox out that is away for weeks: nothing is given up', async () => {
    await decide(await receive('a'), 'accepted');
    const away: Mailbox = {
      ...ptn,
      file: async () => {
        throw new OperationalError('imap-unreachable', 'nobody answers', { temporary: true });
      },
    };
    for (let i = 0; i < 40; i += 1) {
      await file([away]);
      now = new Date(now.getTime() + 86_400_000);
    }
    await file([ptn]);
    expect(contents(ptn)).toEqual({ Accepted: ['a'] });
  });
});
