/**
 * Threads for work on what strangers send. Work that exceeds its time or memory ends its thread, never the desk.
 */
import { Worker } from 'node:worker_threads';

export type ThreadLimits = {
  /** Work that takes longer is given up. */
  readonly seconds: number;
  readonly memoryMb: number;
  readonly workers: number;
};

export type ThreadPool<Work, Done> = {
  /** The thread's answer, or in words why there is none. Waits for a free thread first. */
  run(work: Work): Promise<Done | string>;
  close(): Promise<void>;
};

/** What goes to a thread and what comes back; `serve` is the thread's side of it. */
type Order<Work> = { readonly id: number; readonly work: Work };
type Reply<Done> = { readonly id: number; readonly done?: Done; readonly trouble?: string };

/**
 * Times its own heap that the work of a thread may take outside it, and how often that is looked at. The process's memory is
 * all that can be measured: what threads do side by side adds up.
 */
const FOREIGN_MEMORY = 2.5;
const WATCH_MS = 200;

type Lane = { worker: Worker | null; busy: boolean };

/** @param script the thread's file, which calls `serve`; threads start when first needed */
export function openThreadPool<Work, Done>(script: URL, limits: ThreadLimits): ThreadPool<Work, Done> {
  const lanes: Lane[] = Array.from({ length: limits.workers }, () => ({ worker: null, busy: false }));
  const waiting: (() => void)[] = [];
  let nextId = 0;

  const freeLane = async (): Promise<Lane> => {
    for (;;) {
      const lane = lanes.find(({ busy }) => !busy);
      if (lane) {
        lane.busy = true;
        return lane;
      }
      await new Promise<void>((resolve) => waiting.push(resolve));
    }
  };

  return {
    async run(work) {
      const lane = await freeLane();
      lane.worker ??= startWorker(script, limits.memoryMb);
      const { worker } = lane;
      const most = (): number => limits.memoryMb * FOREIGN_MEMORY * lanes.filter(({ busy }) => busy).length;
      const answer = await ask<Work, Done>(worker, { id: nextId++, work }, limits.seconds, most);
      if (typeof answer === 'string') {
        lane.worker = null;
        await worker.terminate();
      }
      lane.busy = false;
      waiting.shift()?.();
      return answer;
    },
    async close() {
      await Promise.all(lanes.map(({ worker }) => worker?.terminate()));
    },
  };
}

function startWorker(script: URL, memoryMb: number): Worker {
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memoryMb } });
  worker.unref();
  return worker;
}

/**
 * @param mostMb growth of the process that ends the work
 * @returns what the thread made of it, or in words why there is nothing
 */
function ask<Work, Done>(
  worker: Worker,
  order: Order<Work>,
  seconds: number,
  mostMb: () => number,
): Promise<Done | string> {
  const before = process.memoryUsage.rss();
  return new Promise((resolve) => {
    const finish = (answer: Done | string): void => {
      clearTimeout(timer);
      clearInterval(watch);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const onMessage = (reply: Reply<Done>): void => {
      if (reply.id === order.id) finish(reply.done ?? reply.trouble ?? 'no answer');
    };
    const onError = (error: Error): void => finish(`the thread failed: ${error.message}`);
    const onExit = (): void => finish('the thread stopped');
    const timer = setTimeout(() => finish(`not read within ${seconds} s`), seconds * 1000);
    // WebAssembly has memory of its own, which no limit of the thread covers.
    const watch = setInterval(() => {
      if (process.memoryUsage.rss() - before > mostMb() * 1024 * 1024) finish('it needs too much memory');
    }, WATCH_MS);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(order);
  });
}
