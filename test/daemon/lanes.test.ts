import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { receiveMail } from '../../src/intake/receive.ts';
import { deliverToMaildir } from '../../src/mailbox/maildir-deliver.ts';
import { mailDeferred, type Transport } from '../../src/outbox/transport.ts';
import { type DeskUnderTest, deskUnderTest, requestMail } from './desk-under-test.ts';

let desk: DeskUnderTest;
/** How far the clock has been set, in milliseconds. */
let jumped = 0;
beforeEach(async () => {
  jumped = 0;
  const clock = (): Date => new Date(Date.now() + jumped);
  desk = await deskUnderTest({}, mkdtempSync(join(tmpdir(), 'portdesk-lanes-')), clock);
});
afterEach(() => desk.remove());

const deliver = (mailbox: 'ptn' | 'gcstnmsd', raw: string): Promise<unknown> =>
  deliverToMaildir(join(desk.folder, 'data', 'mail', mailbox), Buffer.from(raw), 'new');

const filed = async (mailbox: string): Promise<number> => {
  const rows = await desk.app.store.db
    .selectFrom('deliveries')
    .select('id')
    .where('mailbox', '=', mailbox)
    .where('filed_at', 'is not', null)
    .execute();
  return rows.length;
};

test('a server that hangs on the answers of one mailbox delays nothing of the other', async () => {
  let letGo = (): void => undefined;
  const hanging = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  const { ptn } = desk.app.transports;
  const send: Transport['send'] = async (...mail) => {
    await hanging;
    return ptn.send(...mail);
  };
  Object.assign(desk.app.transports, { ptn: { ...ptn, send } });
  desk.start();
  for (let i = 0; i < 6; i += 1) await deliver('ptn', requestMail());
  await deliver('gcstnmsd', requestMail({ to: 'gcstnmsd@desk.example' }));
  while ((await filed('gcstnmsd')) < 1) await pause(50);
  expect(await filed('ptn')).toBe(0);
  letGo();
  while ((await filed('ptn')) < 6) await pause(50);
});

test('a mail that has ended the desk three times is set aside at the next start, and the others go on', async () => {
  const { store, keys } = desk.app;
  const arrive = async (uid: string): Promise<number> => {
    const identity = { folder: 'INBOX', uidValidity: '0', uid };
    return (
      await receiveMail(store, keys, { mailbox: 'ptn', identity, raw: Buffer.from(requestMail()), now: new Date() })
    ).mailId;
  };
  const deadly = await arrive('a');
  const harmless = await arrive('b');
  await store.db.updateTable('work').set({ attempts: 3 }).where('key', '=', deadly).execute();
  desk.start();
  const stateOf = async (id: number): Promise<string> =>
    (await store.db.selectFrom('mails').select('state').where('id', '=', id).executeTakeFirstOrThrow()).state;
  while ((await stateOf(harmless)) === 'received') await pause(50);
  expect([await stateOf(deadly), await stateOf(harmless)]).toEqual(['failed', 'decided']);
});

const DAYS = 86_400_000;
/** Every mail of the desk's by its Message-ID, each time it was handed to the way out of `ptn`, which does what `send` says. */
function watchSent(send: (attempt: number) => Promise<void>): string[] {
  const { ptn } = desk.app.transports;
  const ids: string[] = [];
  const watched: Transport['send'] = async (envelope, raw) => {
    ids.push(/^Message-ID: (.*)$/im.exec(Buffer.from(raw).toString())?.[1] ?? '');
    await send(ids.length);
    return ptn.send(envelope, raw);
  };
  Object.assign(desk.app.transports, { ptn: { ...ptn, send: watched } });
  return ids;
}

test('a clock that is set forward by days while mails are being sent sends none of them twice', async () => {
  const letGo = Promise.withResolvers<void>();
  const ids = watchSent(() => letGo.promise);
  desk.start();
  await deliver('ptn', requestMail());
  while (ids.length < 1) await pause(50);
  jumped = 30 * DAYS;
  await pause(3_000);
  letGo.resolve();
  while ((await filed('ptn')) < 1) await pause(50);
  await desk.stop();
  expect(ids).toHaveLength(new Set(ids).size);
});

test('a clock that is set back by days keeps no answer beyond its wait', async () => {
  const ids = watchSent(async (attempt) => {
    if (attempt <= 3) throw mailDeferred('450 not now', null);
  });
  desk.start();
  await deliver('ptn', requestMail());
  const { db } = desk.app.store;
  const waits = () => db.selectFrom('work').select('id').where('kind', '=', 'send').where('last_error', 'is not', null);
  while ((await waits().execute()).length === 0) await pause(50);
  jumped = -9 * DAYS;
  const from = performance.now();
  while ((await filed('ptn')) < 1) await pause(50);
  expect(ids.length).toBeGreaterThan(1);
  // Ten seconds and a quarter is the longest first wait; what else it takes is this machine's.
  expect(performance.now() - from).toBeLessThan(120_000);
});
