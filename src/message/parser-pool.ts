import { openThreadPool, type ThreadLimits } from '../base/thread-pool.ts';
import { parseCrudely, parseHeaderOnly, parseMail } from './parse.ts';
import type { ParsedMessage } from './parsed-message.ts';

export type ParserPool = {
  /** Reads any bytes as a mail; what could not be read is said in `parserTrouble`. */
  parse(raw: Uint8Array): Promise<ParsedMessage>;
  close(): Promise<void>;
};

/** Below this, no content holds the event loop for more than some milliseconds; a thread would cost more than it saves. */
const SMALL = 48 * 1024;

/** A mail that exceeds time or memory in its thread is read by a cruder parser. */
export function openParserPool(limits: ThreadLimits): ParserPool {
  const threads = openThreadPool<Uint8Array, ParsedMessage>(new URL('./parser-worker.ts', import.meta.url), limits);
  return {
    async parse(raw) {
      const answer = raw.length < SMALL ? await parseMail(raw).catch(String) : await threads.run(raw);
      if (typeof answer !== 'string') return answer;
      return parseCrudely(raw, answer).catch((error: unknown) => parseHeaderOnly(raw, `${answer}; ${String(error)}`));
    },
    close: () => threads.close(),
  };
}
