import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { receiveMail } from '../../src/intake/receive.ts';
import { deliverToMaildir } from '../../src/mailbox/maildir-deliver.ts';
import type { Transport } from '../../src/outbox/transport.ts';
import { type DeskUnderTest, deskUnderTest, requestMail } from './desk-under-test.ts';

let desk: DeskUnderTest;
beforeEach(async () => {
  desk = await deskUnderTest({}, mkdtempSync(join(tmpdir(), 'portdesk-lanes-')));
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
