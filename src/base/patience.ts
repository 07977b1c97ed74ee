import { backOff } from './back-off.ts';
import { isTemporary, messageOf } from './errors.ts';
import type { Logger } from './log.ts';
import { pause } from './wake.ts';

const WAITS = { first: 5_000, longest: 60_000 };
/** Trouble that stays is told again this often, in milliseconds: a log that is read in the morning still says so. */
const TELL_AGAIN = 15 * 60_000;

/**
 * How one loop of the desk bears trouble of the world (a full disk, a lock, a server that is down): said once, tried again
 * after longer and longer waits, and said when it is over.
 */
export class Patience {
  readonly #log: Logger;
  readonly #about: Record<string, unknown>;
  readonly #doing: string;
  #failures = 0;
  #told = '';
  #toldAt = 0;

  /**
   * @param doing for people, with what is being done: `mails are taken in`
   * @param about what the log names it by: the mailbox, the mail
   */
  constructor(log: Logger, doing: string, about: Record<string, unknown> = {}) {
    this.#log = log;
    this.#doing = doing;
    this.#about = about;
  }

  /**
   * Tries once, and bears what may pass.
   *
   * @returns whether it went well
   * @throws what trying again does not mend
   */
  async tries(work: () => Promise<unknown>, signal: AbortSignal): Promise<boolean> {
    try {
      await work();
      this.over();
      return true;
    } catch (error) {
      if (!isTemporary(error)) throw error;
      await this.bear(error, signal);
      return false;
    }
  }

  /**
   * Tries until it goes well.
   *
   * @returns what the work gave; null once the signal aborts
   * @throws what trying again does not mend
   */
  async until<T>(work: () => Promise<T>, signal: AbortSignal): Promise<T | null> {
    let result: T | null = null;
    const once = async (): Promise<void> => {
      result = await work();
    };
    while (!(await this.tries(once, signal))) if (signal.aborted) return null;
    return result;
  }

  /** Says what is wrong, unless it has, and waits; an abort of the signal ends the wait. */
  async bear(error: unknown, signal: AbortSignal): Promise<void> {
    const message = messageOf(error);
    if (message !== this.#told || performance.now() - this.#toldAt > TELL_AGAIN) {
      this.#log.warn({ ...this.#about, error: message }, `${this.#doing} later: it is tried again`);
      this.#told = message;
      this.#toldAt = performance.now();
    }
    this.#failures += 1;
    await pause(backOff(this.#failures, WAITS, Math.random()), signal);
  }

  /** It went well. */
  over(): void {
    if (this.#failures > 0) this.#log.info(this.#about, `${this.#doing} again`);
    this.#failures = 0;
    this.#told = '';
  }
}
