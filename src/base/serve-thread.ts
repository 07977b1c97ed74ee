import { parentPort } from 'node:worker_threads';

/** A thread's own side: does each piece of work that `openThreadPool` sends, one after the other. */
export function serveThread<Work, Done>(work: (given: Work) => Promise<Done>): void {
  parentPort?.on('message', async ({ id, work: given }: { id: number; work: Work }) => {
    try {
      parentPort?.postMessage({ id, done: await work(given) });
    } catch (error) {
      parentPort?.postMessage({ id, trouble: String(error) });
    }
  });
}
