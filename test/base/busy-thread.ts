import { Worker } from 'node:worker_threads';
import { serveThread } from '../../src/base/serve-thread.ts';

/** What a thread of the tests is told to do. */
export type Busy =
  | 'answer'
  | 'loop'
  | 'pattern'
  | 'sleep'
  | 'helper'
  | 'lost helper'
  | 'throw'
  | 'helper beside another'
  | 'memory beside another';

let helper: Worker | undefined;
let isLost = false;

/** Work that takes its time in each way there is; each of them ends by itself long after the tests have given up. */
async function busy(how: Busy): Promise<string> {
  const end = Date.now() + 200_000;
  if (how === 'throw') throw new Error('as told');
  if (how === 'loop') while (Date.now() < end);
  if (how === 'pattern') /^(?:a+)+$/.test(`${'a'.repeat(40)}b`);
  if (how === 'helper') {
    helper = new Worker('const end = Date.now() + 200000; while (Date.now() < end);', { eval: true });
    await new Promise((resolve) => helper?.once('exit', resolve));
  }
  isLost = how === 'lost helper';
  if (isLost) await new Promise((resolve) => setTimeout(resolve, 1_500));
  if (how === 'helper beside another') await burnBesideAnother();
  if (how === 'memory beside another') await fillBesideAnother();
  if (how === 'sleep') await new Promise((resolve) => setTimeout(resolve, 5_000));
  return how;
}

const BURN =
  'const from = process.threadCpuUsage(); let used; do used = process.threadCpuUsage(from); while (used.user + used.system < 600000);';

/** Six tenths of a second of CPU, and then so long that somebody looks at it. */
async function burnBesideAnother(): Promise<void> {
  await meet('begin');
  helper = new Worker(`${BURN} setTimeout(() => {}, 1500);`, { eval: true });
  await new Promise((resolve) => helper?.once('exit', resolve));
  await meet('end');
}

/** Given back before either is done: what lies around afterwards is nobody's. */
async function fillBesideAnother(): Promise<void> {
  const memory = new Uint8Array(220_000_000).fill(1);
  await meet('full');
  await new Promise((resolve) => setTimeout(resolve, 1_000));
  memory.buffer.transfer(0);
  await meet('empty');
}

/** Waits until another thread comes here, too. */
async function meet(place: string): Promise<void> {
  const channel = new BroadcastChannel(place);
  await new Promise<void>((resolve) => {
    channel.onmessage = ({ data }) => {
      // Whoever came first was not heard.
      if (data === 'here') channel.postMessage('here, too');
      resolve();
    };
    channel.postMessage('here');
  });
  channel.close();
}

serveThread(busy, async () => {
  if (isLost) throw new Error('there is no helper');
  const usage = await helper?.cpuUsage().catch(() => undefined);
  return usage ? (usage.user + usage.system) / 1000 : 0;
});
