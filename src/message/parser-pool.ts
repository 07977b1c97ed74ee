import { Worker } from 'node:worker_threads';
import { parseCrudely, parseHeaderOnly, parseMail } from './parse.ts';
import type { ParsedMessage } from './parsed-message.ts';

export type ParserPool = {
  /** Reads any bytes as a mail; what could not be read is said in `parserTrouble`. */
  parse(raw: Uint8Array): Promise<ParsedMessage>;
  close(): Promise<void>;
};

export type ParserLimits = {
  /** A mail that takes longer is read by a cruder parser. */
  readonly seconds: number;
  readonly memoryMb: number;
  readonly workers: number;
};

/** Below this, no content holds the event loop for more than some milliseconds; a thread would cost more than it saves. */
const SMALL = 48 * 1024;

type Lane = { worker: Worker | null; busy: boolean };

/** Threads start when first needed. A mail that exceeds time or memory ends its thread, never the desk. */
export function openParserPool(limits: ParserLimits): ParserPool {
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

  const inThread = async (raw: Uint8Array): Promise<ParsedMessage | string> => {
    const lane = await freeLane();
    lane.worker ??= startWorker(limits.memoryMb);
    const { worker } = lane;
    const answer = await ask(worker, nextId++, raw, limits.seconds * 1000);
    if (typeof answer === 'string') {
      lane.worker = null;
      await worker.terminate();
    }
    lane.busy = false;
    waiting.shift()?.();
    return answer;
  };

  return {
    async parse(raw) {
      const answer = raw.length < SMALL ? await parseMail(raw).catch(String) : await inThread(raw);
      if (typeof answer !== 'string') return answer;
      return parseCrudely(raw, answer).catch((error: unknown) => parseHeaderOnly(raw, `${answer}; ${String(error)}`));
    },
    async close() {
      await Promise.all(lanes.map(({ worker }) => worker?.terminate()));
    },
  };
}

function startWorker(memoryMb: number): Worker {
  const worker = new Worker(new URL('./parser-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: memoryMb },
  });
  worker.unref();
  return worker;
}

/** @returns the message, or in words why there is none */
function ask(worker: Worker, id: number, raw: Uint8Array, ms: number): Promise<ParsedMessage | string> {
  return new Promise((resolve) => {
    const done = (answer: ParsedMessage | string): void => {
      clearTimeout(timer);
      worker.off('message', onMessage).off('error', onError).off('exit', onExit);
      resolve(answer);
    };
    const onMessage = (reply: { id: number; message?: ParsedMessage; trouble?: string }): void => {
      if (reply.id === id) done(reply.message ?? reply.trouble ?? 'no answer');
    };
    const onError = (error: Error): void => done(`the parser failed: ${error.message}`);
    const onExit = (): void => done('the parser stopped');
    const timer = setTimeout(() => done(`not read within ${ms / 1000} s`), ms);
    worker.on('message', onMessage).on('error', onError).on('exit', onExit);
    worker.postMessage({ id, raw });
  });
}
