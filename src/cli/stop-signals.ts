/** What asks the desk to stop: a signal, or the end of the `npm start` that began it. */

/** How often it is looked whether the parent still lives, in milliseconds. */
const LOOK = 500;

export type Stopping = {
  readonly signal: AbortSignal;
  /** No more is listened to. */
  end(): void;
};

/**
 * Listens for SIGINT and SIGTERM. `npm start` hands both on, because its script has the desk take the shell's place (`exec`; where
 * there is none, on Windows, the second half of the script runs). Where npm is killed it hands nothing on: a desk that it began
 * stops when npm is gone, or it would go on unseen.
 *
 * @param onStop called once, with why
 */
export function listenForStop(env: NodeJS.ProcessEnv, onStop: (why: string) => void): Stopping {
  const stop = new AbortController();
  const parent = process.ppid;
  const ask = (why: string): void => {
    if (stop.signal.aborted) return;
    onStop(why);
    stop.abort();
  };
  const onSignal = (name: NodeJS.Signals): void => ask(name);
  process.once('SIGINT', onSignal);
  process.once('SIGTERM', onSignal);
  const looking = env.npm_lifecycle_event
    ? setInterval(() => {
        if (process.ppid !== parent) ask('npm has ended');
      }, LOOK)
    : undefined;
  looking?.unref();
  return {
    signal: stop.signal,
    end() {
      clearInterval(looking);
      process.off('SIGINT', onSignal);
      process.off('SIGTERM', onSignal);
    },
  };
}
