import { Worker } from 'node:worker_threads';
import { serveThread } from '../../src/base/serve-thread.ts';

/** What a thread of the tests is told to do. */
export type Busy = 'answer' | 'loop' | 'pattern' | 'sleep' | 'helper' | 'lost helper' | 'throw';

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
  if (how === 'sleep') await new Promise((resolve) => setTimeout(resolve, 5_000));
  return how;
}

serveThread(busy, async () => {
  if (isLost) throw new Error('there is no helper');
  const usage = await helper?.cpuUsage().catch(() => undefined);
  return usage ? (usage.user + usage.system) / 1000 : 0;
});
