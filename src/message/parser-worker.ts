import { parentPort } from 'node:worker_threads';
import { parseMail } from './parse.ts';

/** A thread that reads mails, so that one which takes for ever can be stopped with it. */
parentPort?.on('message', async ({ id, raw }: { id: number; raw: Uint8Array }) => {
  try {
    parentPort?.postMessage({ id, message: await parseMail(raw) });
  } catch (error) {
    parentPort?.postMessage({ id, trouble: String(error) });
  }
});
