import { setTimeout as sleep } from 'node:timers/promises';
import { OperationalError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import { connectImap, type ImapConnection } from './imap-connection.ts';
import { asksForPatience, imapFailure } from './imap-failure.ts';
import { IMAP_TIMINGS, type ImapSettings, imapLocation } from './imap-settings.ts';
import type { WatchEvents } from './mailbox.ts';
import { retryDelay } from './retry-delay.ts';

/** Keeps one connection to a mailbox alive, from the first call until `close`. */
export type ImapSession = {
  /** Runs commands on the connection; waits for a lost one, within a bound. */
  once<T>(doing: string, commands: Commands<T>): Promise<T>;
  /** The same for what does no harm twice: when the connection breaks in the middle it is begun anew on the next one. */
  use<T>(doing: string, commands: Commands<T>): Promise<T>;
  watch(events: WatchEvents, signal: AbortSignal): Promise<void>;
  close(): Promise<void>;
};

type Commands<T> = (connection: ImapConnection) => Promise<T>;

const QUIET: WatchEvents = { onArrival: () => undefined, onTrouble: () => undefined, onRecovered: () => undefined };
/** A connection that lived this long ends the row of failures; a flapping one does not. */
const STABLE_MS = 30_000;

export function openImapSession(settings: ImapSettings, log: Logger): ImapSession {
  return new KeptConnection(settings, log);
}

/** A class for its state: one connection or none, one loop that renews it, and those who wait for it. */
class KeptConnection implements ImapSession {
  readonly #settings: ImapSettings;
  readonly #timings;
  readonly #log: Logger;
  readonly #ending = new AbortController();
  #events: WatchEvents = QUIET;
  #connection: ImapConnection | null = null;
  #everConnected = false;
  #trouble: OperationalError | null = null;
  #loop: Promise<void> | null = null;
  #waiting: (() => void)[] = [];

  constructor(settings: ImapSettings, log: Logger) {
    this.#settings = settings;
    this.#timings = { ...IMAP_TIMINGS, ...settings.timings };
    this.#log = log;
  }

  async once<T>(doing: string, commands: Commands<T>): Promise<T> {
    const connection = await this.#connected(doing);
    return connection.run(doing, () => commands(connection));
  }

  async use<T>(doing: string, commands: Commands<T>): Promise<T> {
    const connection = await this.#connected(doing);
    try {
      return await connection.run(doing, () => commands(connection));
    } catch (error) {
      if (connection.client.usable) throw error;
    }
    return this.once(doing, commands);
  }

  async watch(events: WatchEvents, signal: AbortSignal): Promise<void> {
    this.#events = events;
    const stopped = new Promise<void>((resolve) => {
      if (signal.aborted) resolve();
      signal.addEventListener('abort', () => resolve(), { once: true });
    });
    if (this.#connection) events.onArrival();
    try {
      await Promise.race([stopped, this.#keepOn()]);
    } finally {
      this.#events = QUIET;
    }
  }

  async close(): Promise<void> {
    this.#ending.abort();
    await this.#connection?.close();
    // A failed start was told to whoever started it.
    await this.#loop?.catch(() => undefined);
  }

  #keepOn(): Promise<void> {
    this.#loop ??= this.#keepConnected().finally(() => {
      this.#loop = null;
    });
    return this.#loop;
  }

  async #connected(doing: string): Promise<ImapConnection> {
    const deadline = performance.now() + this.#timings.wait;
    while (!this.#ending.signal.aborted) {
      if (this.#connection?.client.usable) return this.#connection;
      const left = deadline - performance.now();
      if (left <= 0) break;
      const patience = new AbortController();
      const news = new Promise<void>((resolve) => this.#waiting.push(resolve));
      const late = sleep(left, undefined, { signal: patience.signal }).catch(() => undefined);
      try {
        // A permanent failure at the start ends the loop and is thrown here.
        await Promise.race([news, late, this.#keepOn()]);
      } finally {
        patience.abort();
      }
    }
    const closed = this.#ending.signal.aborted;
    const reason = closed ? 'the mailbox is closed' : (this.#trouble?.message ?? 'not connected yet');
    throw new OperationalError('imap-disconnected', `Could not ${doing}: ${reason}`, {
      temporary: true,
      remedy: this.#trouble?.remedy ?? null,
      cause: this.#trouble,
    });
  }

  async #keepConnected(): Promise<void> {
    let failures = 0;
    while (!this.#ending.signal.aborted) {
      const failure = await this.#connectAndStay();
      if (this.#ending.signal.aborted) return;
      failures = failure.stable ? 0 : failures + 1;
      this.#report(failure.error);
      const delay = retryDelay(Math.max(0, failures - 1), asksForPatience(failure.error), Math.random(), this.#timings);
      this.#log.debug({ mailbox: this.#settings.name, delay }, 'connecting again after a pause');
      await sleep(delay, undefined, { signal: this.#ending.signal }).catch(() => undefined);
    }
  }

  /** One life of a connection, from connecting to its end. Throws what trying again can't mend, at the start only. */
  async #connectAndStay(): Promise<{ error: OperationalError; stable: boolean }> {
    let connection: ImapConnection;
    try {
      connection = await connectImap(this.#settings, () => this.#events.onArrival(), this.#ending.signal);
    } catch (error) {
      const failure = imapFailure(error, this.#settings, 'connect');
      if (!failure.temporary && !this.#everConnected && !this.#ending.signal.aborted) throw failure;
      return { error: failure, stable: false };
    }
    if (this.#ending.signal.aborted) await connection.close();
    this.#welcome(connection);
    const checking = setInterval(() => this.#check(connection), this.#timings.check);
    const reason = await connection.closed;
    clearInterval(checking);
    this.#connection = null;
    const why = reason ?? new Error(connection.client.byeReason ?? 'the server closed the connection');
    return {
      error: imapFailure(why, this.#settings, 'stay connected'),
      stable: performance.now() - connection.openedAt > STABLE_MS,
    };
  }

  #welcome(connection: ImapConnection): void {
    this.#connection = connection;
    this.#everConnected = true;
    this.#wakeWaiting();
    if (this.#trouble) this.#events.onRecovered();
    this.#trouble = null;
    this.#events.onArrival();
  }

  /** Breaks IDLE, proves the line, and has the inbox listed: IDLE can go silent without any error. */
  #check(connection: ImapConnection): void {
    connection
      .run('check the connection', (client) => client.noop())
      .then(
        () => this.#events.onArrival(),
        // The command's own guard has closed the connection; the loop tells and renews.
        (error) => this.#log.debug({ mailbox: this.#settings.name, err: error }, 'the check failed'),
      );
  }

  #report(error: OperationalError): void {
    const news = this.#trouble?.message !== error.message;
    this.#trouble = error;
    this.#log.debug({ mailbox: imapLocation(this.#settings), code: error.code }, error.message);
    if (news) this.#events.onTrouble(error);
  }

  #wakeWaiting(): void {
    for (const wake of this.#waiting.splice(0)) wake();
  }
}
