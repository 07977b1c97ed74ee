import { expect, test } from 'vitest';
import { openMemoryMailbox } from '../../src/mailbox/memory.ts';
import { mailboxContract } from './contract.ts';
import { letter } from './support.ts';

mailboxContract('a mailbox in memory', async () => {
  const mailbox = openMemoryMailbox('ptn');
  return {
    mailbox,
    deliver: async (raw) => void mailbox.deliver(Buffer.from(raw, 'latin1')),
    contents: async (folder) => mailbox.contents(folder).map((raw) => Buffer.from(raw).toString('latin1')),
    emptyInbox: async () => {
      for (const identity of await mailbox.listWaiting()) mailbox.remove(identity);
    },
    close: () => mailbox.close(),
  };
});

test('after a new UIDVALIDITY the old identities are gone and the mails wait under new ones', async () => {
  const mailbox = openMemoryMailbox('gcstnmsd');
  const old = mailbox.deliver(Buffer.from(letter('kept')));
  mailbox.renewUidValidity();
  expect(await mailbox.fetch(old)).toBeNull();
  const [now] = await mailbox.listWaiting();
  expect(now).toBeDefined();
  expect(now?.uidValidity).not.toBe(old.uidValidity);
});
