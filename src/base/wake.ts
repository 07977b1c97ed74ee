import { setTimeout as sleep } from 'node:timers/promises';

/** Something to wait for that may come while nobody waits; several calls are one. */
export class Wake {
  #wanted = false;
  #resolve: (() => void) | null = null;

  wake(): void {
    this.#wanted = true;
    this.#resolve?.();
  }

  /** Waits for a call of `wake`, at most `ms`. @returns false once the signal aborts */
  async next(ms: number, signal: AbortSignal): Promise<boolean> {
    if (!this.#wanted && !signal.aborted) {
      const called = new Promise<void>((resolve) => {
        this.#resolve = resolve;
      });
      const over = new AbortController();
      await Promise.race([called, pause(ms, AbortSignal.any([signal, over.signal]))]);
      over.abort();
    }
    this.#wanted = false;
    this.#resolve = null;
    return !signal.aborted;
  }
}

/** Sleeps; an abort ends it early. */
export const pause = (ms: number, signal: AbortSignal): Promise<void> =>
  sleep(ms, undefined, { signal }).catch(() => {});
