/**
 * Threads for work on what strangers send. Work that exceeds its time or memory ends its thread, never the desk.
 */
import { Worker } from 'node:worker_threads';

export type ThreadLimits = {
  /** Seconds of CPU, not of the clock: what another program takes of the machine is not the work's fault. */
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
/** By the clock, work may take this many times its CPU seconds: a thread that neither works nor ends would never use them up. */
const MOST_BY_CLOCK = 20;

/** @property helpersCpu milliseconds of CPU that threads of the thread's own have used, which it adds up (see `serveThread`) */
type Thread = { readonly worker: Worker; readonly helpersCpu: Uint32Array };
type Lane = { thread: Thread | null; busy: boolean };

/** @param script the thread's file, which calls `serve`; threads start when first needed */
export function openThreadPool<Work, Done>(script: URL, limits: ThreadLimits): ThreadPool<Work, Done> {
  const lanes: Lane[] = Array.from({ length: limits.workers }, () => ({ thread: null, busy: false }));
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
      lane.thread ??= startThread(script, limits.memoryMb);
      const { thread } = lane;
      const most = (): number => limits.memoryMb * FOREIGN_MEMORY * lanes.filter(({ busy }) => busy).length;
      const answer = await ask<Work, Done>(thread, { id: nextId++, work }, limits.seconds, most);
      if (typeof answer === 'string') {
        lane.thread = null;
        await thread.worker.terminate();
      }
      lane.busy = false;
      waiting.shift()?.();
      return answer;
    },
    async close() {
      await Promise.all(lanes.map(({ thread }) => thread?.worker.terminate()));
    },
  };
}

function startThread(script: URL, memoryMb: number): Thread {
  const shared = new SharedArrayBuffer(Uint32Array.BYTES_PER_ELEMENT);
  const worker = new Worker(script, { resourceLimits: { maxOldGenerationSizeMb: memoryMb }, workerData: shared });
  worker.unref();
  return { worker, helpersCpu: new Uint32Array(shared) };
}

/** Milliseconds of CPU that a thread and its helpers have used since it began; null when it is not there to tell. */
async function cpuOf({ worker, helpersCpu }: Thread): Promise<number | null> {
  const own = await worker.cpuUsage().catch(() => null);
  return own && (own.user + own.system) / 1000 + Atomics.load(helpersCpu, 0);
}

/**
 * @param mostMb growth of the process that ends the work
 * @returns what the thread made of it, or in words why there is nothing
 */
function ask<Work, Done>(
  thread: Thread,
  order: Order<Work>,
  seconds: number,
  mostMb: () => number,
): Promise<Done | string> {
  const { worker } = thread;
  const before = process.memoryUsage.rss();
  let cpuBefore: number | null = null;
  let isAsking = false;
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
    const timer = setTimeout(
      () => finish(`not read within ${seconds * MOST_BY_CLOCK} s`),
      seconds * MOST_BY_CLOCK * 1000,
    );
    const watch = setInterval(async () => {
      // WebAssembly has memory of its own, which no limit of the thread covers.
      if (process.memoryUsage.rss() - before > mostMb() * 1024 * 1024) finish('it needs too much memory');
      if (isAsking) return;
      isAsking = true;
      const cpu = await cpuOf(thread);
      isAsking = false;
      cpuBefore ??= cpu;
      if (cpu !== null && cpuBefore !== null && cpu - cpuBefore > seconds * 1000)
        finish(`not read within ${seconds} s of CPU`);
    }, WATCH_MS);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage(order);
  });
}
