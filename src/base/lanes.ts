/**
 * What the desk does again and again, side by side: a lane a matter, each with its own news, its own pace and its own trouble, so
 * that one server that hangs delays nothing but itself.
 */
import type { Patience } from './patience.ts';
import { Wake } from './wake.ts';

export type Rounds = {
  /** Does what is there to do. */
  readonly round: () => Promise<void>;
  /** How long until there may be more, in milliseconds, unless the lane is woken. */
  readonly untilNext: () => Promise<number>;
  readonly patience: Patience;
  /** Waited for, when the desk stops, before the last round. */
  readonly beforeLast: () => Promise<unknown>;
};

export class Lane {
  readonly #news = new Wake();
  readonly #signal: AbortSignal;

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  wake(): void {
    this.#news.wake();
  }

  /**
   * Makes a round at once, then whenever it is woken or due, and a last one when the signal aborts.
   *
   * @throws what trying again does not mend
   */
  async run({ round, untilNext, patience, beforeLast }: Rounds): Promise<void> {
    this.wake();
    while (await this.#news.next(await untilNext(), this.#signal))
      if (!(await patience.tries(round, this.#signal))) this.wake();
    await beforeLast();
    await patience.tries(round, this.#signal);
  }
}

export class Lanes {
  readonly #signal: AbortSignal;
  readonly #lanes: Lane[] = [];

  constructor(signal: AbortSignal) {
    this.#signal = signal;
  }

  open(): Lane {
    const lane = new Lane(this.#signal);
    this.#lanes.push(lane);
    return lane;
  }

  /** There is news that may concern any of them. */
  wakeAll(): void {
    for (const lane of this.#lanes) lane.wake();
  }
}
