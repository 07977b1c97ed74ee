/** Takes twenty mails into a database, as one of two processes that have the same mails: `receive-process.ts DATABASE MAILBOX`. */
import { Secret } from '../../src/base/secret.ts';
import { receiveMail } from '../../src/intake/receive.ts';
import { openStore } from '../../src/store/open.ts';
import { openKeys } from '../../src/store/seal.ts';

const [file = '', mailbox] = process.argv.slice(2);
const keys = openKeys(new Secret('k'.repeat(40)));
const store = await openStore(file);
const received: { mailId: number; repeated: boolean }[] = [];
for (let i = 0; i < 20; i++) {
  const { mailId, repeated } = await receiveMail(store, keys, {
    mailbox: mailbox === 'ptn' ? 'ptn' : 'gcstnmsd',
    identity: { folder: 'INBOX', uidValidity: '1', uid: String(i) },
    raw: Buffer.from(`Subject: ${i}\n\nx`),
    now: new Date('2026-03-16T17:00:00Z'),
  });
  received.push({ mailId, repeated });
}
await store.close();
process.stdout.write(JSON.stringify(received));
