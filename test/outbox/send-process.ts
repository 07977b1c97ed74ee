/** A sender in a process of its own, to be killed: `send-process.ts DATABASE PORT [reclaim]`. */
import { systemClock } from '../../src/base/clock.ts';
import { silentLog } from '../../src/base/log.ts';
import { sendingMails } from '../../src/outbox/send-mails.ts';
import { openSmtpTransport } from '../../src/outbox/smtp.ts';
import { openStore } from '../../src/store/open.ts';
import { reclaimWork } from '../../src/work/reclaim.ts';
import { workOff } from '../../src/work/work-off.ts';

const [file = '', port = '', reclaim] = process.argv.slice(2);
const settings = { host: '127.0.0.1', port: Number(port), tls: 'none', connections: 4 } as const;
const transport = openSmtpTransport({ ...settings, caFile: null, user: null, password: null, token: null }, silentLog);
const store = await openStore(file);
const list = { store, clock: systemClock, log: silentLog, chance: Math.random };
const sending = { ...list, transports: { ptn: transport, gcstnmsd: transport } };
if (reclaim) await reclaimWork(list);
await workOff(list, sendingMails('ptn', sending), new AbortController().signal);
await transport.close();
await store.close();
