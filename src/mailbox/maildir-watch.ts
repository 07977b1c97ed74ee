import { type FSWatcher, watch } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperationalError } from '../base/errors.ts';
import type { WatchEvents } from './mailbox.ts';
import { makeMaildir } from './maildir-deliver.ts';
import { maildirFailure } from './maildir-failure.ts';
import type { Inbox } from './maildir-inbox.ts';

/** Without any event the folder is looked at this often: not every file system tells, and folders are replaced. */
const POLL_MS = 1000;
/** While a file still grows. */
const GROWING_MS = 100;

/** Tells of arrivals until `signal` aborts. Throws only when the Maildir can't be made at the start. */
export async function watchMaildir(
  root: string,
  inbox: Inbox,
  events: WatchEvents,
  signal: AbortSignal,
): Promise<void> {
  try {
    await makeMaildir(root);
  } catch (error) {
    const { message, remedy } = maildirFailure(error, root, 'make the folders');
    throw new OperationalError('maildir-unusable', message, { remedy, cause: error });
  }
  const news = new News(root);
  try {
    events.onArrival();
    await lookOn({ root, inbox, events, signal, news });
  } finally {
    news.stop();
  }
}

type Watch = { root: string; inbox: Inbox; events: WatchEvents; signal: AbortSignal; news: News };

async function lookOn({ root, inbox, events, signal, news }: Watch): Promise<void> {
  let told = new Set<string>();
  let trouble: string | null = null;
  while (!signal.aborted) {
    let pause = POLL_MS;
    let seen = '';
    try {
      await makeMaildir(root);
      const { waiting, unsettled, unreadable } = await inbox.look();
      if (unsettled > 0) pause = GROWING_MS;
      if (waiting.some((uid) => !told.has(uid))) events.onArrival();
      told = new Set(waiting);
      if (unreadable > 0) throw unreadableFailure(root, unreadable);
    } catch (error) {
      const failure = maildirFailure(error, root, 'look for mail');
      seen = failure.message;
      if (seen !== trouble) events.onTrouble(failure);
    }
    if (trouble && !seen) events.onRecovered();
    trouble = seen || null;
    await news.within(pause, signal);
  }
}

const unreadableFailure = (root: string, count: number): OperationalError =>
  new OperationalError('mail-unreadable', `Files that may not be read wait in the Maildir ${root}: ${count}.`, {
    temporary: true,
    remedy: 'Give the user this program runs as the right to read them.',
  });

/** What the file system tells, where it does. */
class News {
  readonly #watchers = new Map<string, FSWatcher>();
  readonly #folders: readonly string[];
  #wake: () => void = () => undefined;
  #missed = false;

  constructor(root: string) {
    this.#folders = [root, join(root, 'new'), join(root, 'cur')];
  }

  /** Resolves at the next news, after `ms` at the latest. */
  async within(ms: number, signal: AbortSignal): Promise<void> {
    this.#listen();
    const early = new AbortController();
    this.#wake = () => early.abort();
    if (this.#missed && ms >= POLL_MS) early.abort();
    this.#missed = false;
    // Woken early is not an error. A growing file makes news with each write: those are not followed one by one.
    await sleep(ms, undefined, { signal: ms >= POLL_MS ? AbortSignal.any([early.signal, signal]) : signal }).catch(
      () => undefined,
    );
    this.#wake = () => undefined;
  }

  stop(): void {
    for (const watcher of this.#watchers.values()) watcher.close();
    this.#watchers.clear();
  }

  #listen(): void {
    for (const folder of this.#folders) {
      if (this.#watchers.has(folder)) continue;
      try {
        const watcher = watch(folder, (event, name) => this.#hear(folder, event, name));
        const drop = (): void => {
          watcher.close();
          this.#watchers.delete(folder);
        };
        watcher.on('error', drop);
        this.#watchers.set(folder, watcher);
      } catch {
        // No watch to be had (too many of them, or a file system without): the poll finds it.
      }
    }
  }

  #hear(folder: string, event: string, name: string | null): void {
    // A folder that was replaced is heard of by its own name; its watcher is deaf from then on.
    if (event === 'rename' && name !== null && this.#folders.includes(join(folder, name))) this.stop();
    this.#missed = true;
    this.#wake();
  }
}
