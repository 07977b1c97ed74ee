/** A deliverer in a process of its own, to be killed: `deliver-process.ts DATABASE PORT [reclaim]`. */
import { systemClock } from '../../src/base/clock.ts';
import { silentLog } from '../../src/base/log.ts';
import { deliverDue, reclaimUnsettled } from '../../src/outbox/deliver.ts';
import { openSmtpTransport } from '../../src/outbox/smtp.ts';
import { openStore } from '../../src/store/open.ts';

const [file = '', port = '', reclaim] = process.argv.slice(2);
const settings = { host: '127.0.0.1', port: Number(port), tls: 'none', connections: 4 } as const;
const transport = openSmtpTransport({ ...settings, caFile: null, user: null, password: null, token: null }, silentLog);
const store = await openStore(file);
const delivery = { store, transports: { ptn: transport, gcstnmsd: transport }, clock: systemClock, log: silentLog };
if (reclaim) await reclaimUnsettled(delivery);
await deliverDue(delivery);
await transport.close();
await store.close();
