/**
 * Lanes that run as long as the desk does: each with its own news, its own pace and its own trouble, so that one server that hangs
 * delays nothing but itself.
 */
import { isTemporary } from '../base/errors.ts';
import { Patience } from '../base/patience.ts';
import { Wake } from '../base/wake.ts';
import { nextDue } from './claim.ts';
import type { WorkList } from './settle.ts';
import { type Handler, workOff } from './work-off.ts';

/** Each lane looks this often without news: agents work on the same database by themselves. */
const LOOK_MS = 2_000;
/** And never sooner again than this. */
const SHORTEST_MS = 50;

export class RunningLanes {
  readonly #list: WorkList;
  readonly #signal: AbortSignal;
  readonly #news: Wake[] = [];

  constructor(list: WorkList, signal: AbortSignal) {
    this.#list = list;
    this.#signal = signal;
  }

  /** There is news that may concern any of them. */
  wakeAll(): void {
    for (const news of this.#news) news.wake();
  }

  /**
   * Works a lane off at once, then whenever there is news or something is due, and once more when the signal has aborted.
   *
   * @param givers whoever gives it work: they are waited for before the last round
   * @throws what trying again does not mend
   */
  async run(handler: Handler, givers: readonly Promise<unknown>[] = []): Promise<void> {
    const { kind, lane } = handler;
    const news = new Wake();
    this.#news.push(news);
    const patience = new Patience(this.#list.log, 'the work list is worked off', { work: kind, lane });
    const round = (): Promise<unknown> =>
      workOff(this.#list, handler, this.#signal, { onSettled: () => this.wakeAll(), news });
    news.wake();
    while (await news.next(await this.#untilDue(handler), this.#signal))
      if (!(await patience.tries(round, this.#signal))) news.wake();
    await Promise.allSettled(givers);
    await patience.tries(round, this.#signal);
  }

  async #untilDue(handler: Handler): Promise<number> {
    const due = await nextDue(this.#list, handler).catch((error: unknown) => {
      if (isTemporary(error)) return null;
      throw error;
    });
    if (!due) return LOOK_MS;
    return Math.min(LOOK_MS, Math.max(SHORTEST_MS, due.getTime() - this.#list.clock().getTime()));
  }
}
