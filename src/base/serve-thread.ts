import { parentPort, workerData } from 'node:worker_threads';

/** How often a thread looks at what its helpers have used. */
const LOOK_MS = 250;

/**
 * A thread's own side: does each piece of work that `openThreadPool` sends, one after the other.
 *
 * @param helpersCpu milliseconds of CPU that threads of its own have used so far: they count as the work's
 */
export function serveThread<Work, Done>(
  work: (given: Work) => Promise<Done>,
  helpersCpu?: () => Promise<number>,
): void {
  if (helpersCpu && workerData instanceof SharedArrayBuffer) {
    const told = new Uint32Array(workerData);
    const look = async (): Promise<void> => {
      // A helper that did not start, or has ended, tells nothing: that is no trouble of the work.
      const used = await helpersCpu().catch(() => null);
      if (used !== null) Atomics.store(told, 0, used);
    };
    setInterval(look, LOOK_MS).unref();
  }
  parentPort?.on('message', async ({ id, work: given }: { id: number; work: Work }) => {
    try {
      parentPort?.postMessage({ id, done: await work(given) });
    } catch (error) {
      parentPort?.postMessage({ id, trouble: String(error) });
    }
  });
}
