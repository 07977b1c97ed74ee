import { setTimeout as sleep } from 'node:timers/promises';
import type { Mailbox } from '../../src/mailbox/mailbox.ts';

/** A plain mail, each character one byte. */
export const letter = (subject: string, body = 'Please help.\r\n'): string =>
  `From: Lee <lee@customer.example>\r\nTo: ptn@desk.example\r\nSubject: ${subject}\r\nMIME-Version: 1.0\r\n\r\n${body}`;

/** Tries until the check passes; its last failure is thrown when the time is over. */
export async function eventually(check: () => unknown, ms = 60_000): Promise<void> {
  const deadline = performance.now() + ms;
  for (;;) {
    try {
      await check();
      return;
    } catch (error) {
      if (performance.now() > deadline) throw error;
    }
    await sleep(20);
  }
}

export type Watching = AsyncDisposable & {
  readonly arrivals: number;
  readonly troubles: readonly Error[];
  readonly recoveries: number;
  /** Ends the watch and hands on what it threw. */
  end(): Promise<void>;
};

/** Watches a mailbox and counts what it tells. */
export function watching(mailbox: Mailbox): Watching {
  const told = { arrivals: 0, troubles: [] as Error[], recoveries: 0 };
  const stop = new AbortController();
  const watch = mailbox.watch(
    {
      onArrival: () => void told.arrivals++,
      onTrouble: (error) => void told.troubles.push(error),
      onRecovered: () => void told.recoveries++,
    },
    stop.signal,
  );
  watch.catch(() => undefined);
  const end = async (): Promise<void> => {
    stop.abort();
    await watch;
  };
  return {
    get arrivals() {
      return told.arrivals;
    },
    get troubles() {
      return told.troubles;
    },
    get recoveries() {
      return told.recoveries;
    },
    end,
    [Symbol.asyncDispose]: end,
  };
}
