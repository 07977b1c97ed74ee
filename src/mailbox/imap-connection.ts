import { ImapFlow, type ImapFlowOptions } from 'imapflow';
import { OperationalError } from '../base/errors.ts';
import { imapCredentials } from './imap-credentials.ts';
import { imapFailure } from './imap-failure.ts';
import { IMAP_TIMINGS, type ImapSettings, type ImapTimings, LARGEST_MAIL } from './imap-settings.ts';

/** One signed-in connection with the inbox selected; idles by itself between commands. Never comes back once closed. */
export type ImapConnection = {
  readonly client: ImapFlow;
  readonly uidValidity: string;
  readonly openedAt: number;
  /**
   * Runs commands with the connection to themselves, under the limits of `ImapTimings`.
   *
   * @param doing for people: `list the inbox`
   * @throws OperationalError; `imap-silent` when the connection proved dead, which closes it
   */
  run<T>(doing: string, commands: (client: ImapFlow) => Promise<T>): Promise<T>;
  /** Why the server did not do the last command: imapflow answers `false` and only logs the reason. */
  refusal(doing: string): OperationalError;
  /** Resolves when the connection is over, with the reason where one is known. */
  readonly closed: Promise<Error | null>;
  close(): Promise<void>;
};

const LOGOUT_MS = 1500;

/**
 * Connects, signs in and selects the inbox.
 *
 * @param onExists called when the number of mails in the inbox changes
 * @param signal gives up connecting
 * @throws OperationalError, permanent where only a changed setting helps
 */
export async function connectImap(
  settings: ImapSettings,
  onExists: () => void,
  signal?: AbortSignal,
): Promise<ImapConnection> {
  const attempt = { settings, onExists, signal };
  try {
    return await connectOnce(attempt, false);
  } catch (error) {
    const failure = imapFailure(error, settings, 'connect');
    // A token can be revoked before it ends: one fresh one is worth a try, a second refusal is not about its age.
    if (failure.code !== 'imap-sign-in-refused' || !settings.token) throw failure;
  }
  try {
    return await connectOnce(attempt, true);
  } catch (error) {
    throw imapFailure(error, settings, 'connect');
  }
}

type Attempt = { settings: ImapSettings; onExists: () => void; signal: AbortSignal | undefined };

async function connectOnce({ settings, onExists, signal }: Attempt, renew: boolean): Promise<ImapConnection> {
  const timings = { ...IMAP_TIMINGS, ...settings.timings };
  const witness = new RefusalWitness();
  const options = { ...(await imapCredentials(settings, renew)), ...limits(settings, timings), logger: witness.logger };
  const client = new ImapFlow(options);
  let trouble: Error | null = null;
  const closed = new Promise<Error | null>((resolve) => client.once('close', () => resolve(trouble)));
  // Before connect(): an 'error' event without listener ends the process.
  client.on('error', (error) => {
    trouble ??= error;
    client.close();
  });
  const guard = guardSilence(client, 'connect', settings, {
    ...timings,
    silence: timings.connect,
    command: 2 * timings.connect,
  });
  const giveUp = (): void => client.close();
  signal?.addEventListener('abort', giveUp);
  try {
    const opened = (async () => {
      await client.connect();
      return client.mailboxOpen(settings.inbox);
    })();
    const inbox = await Promise.race([opened, guard.expired]);
    client.on('exists', onExists);
    return assemble(client, String(inbox.uidValidity), { settings, timings, witness, closed });
  } catch (error) {
    client.close();
    throw trouble &&
      !(error instanceof OperationalError) &&
      !(error as { authenticationFailed?: boolean }).authenticationFailed
      ? trouble
      : error;
  } finally {
    guard.stop();
    signal?.removeEventListener('abort', giveUp);
  }
}

type Parts = { settings: ImapSettings; timings: ImapTimings; witness: RefusalWitness; closed: Promise<Error | null> };

function assemble(
  client: ImapFlow,
  uidValidity: string,
  { settings, timings, witness, closed }: Parts,
): ImapConnection {
  let tail: Promise<unknown> = Promise.resolve();
  const runAlone = async <T>(doing: string, commands: (client: ImapFlow) => Promise<T>): Promise<T> => {
    const guard = guardSilence(client, doing, settings, timings);
    witness.last = null;
    try {
      return await Promise.race([commands(client), guard.expired]);
    } catch (error) {
      throw imapFailure(error, settings, doing);
    } finally {
      guard.stop();
    }
  };
  return {
    client,
    uidValidity,
    openedAt: performance.now(),
    closed,
    run: (doing, commands) => {
      const turn = tail.then(() => runAlone(doing, commands));
      tail = turn.catch(() => undefined);
      return turn;
    },
    refusal: (doing) => imapFailure(witness.last ?? new Error('the server did not do it'), settings, doing),
    close: async () => {
      const patience = setTimeout(() => client.close(), LOGOUT_MS);
      // A line that is dead already says good-bye by failing; closed is what counts.
      await client.logout().catch(() => undefined);
      clearTimeout(patience);
      client.close();
    },
  };
}

function limits(settings: ImapSettings, timings: ImapTimings): Partial<ImapFlowOptions> {
  const largest = settings.largestMail ?? LARGEST_MAIL;
  return {
    connectionTimeout: timings.connect,
    greetingTimeout: timings.connect,
    // imapflow's own watchdog stays a second net behind ours.
    socketTimeout: 2 * timings.silence,
    autoIdleDelay: timings.idleAfter,
    // A server that announces one size and sends another must not fill the memory.
    maxLiteralSize: largest + 1024 * 1024,
    maxResponseSize: largest + 2 * 1024 * 1024,
    // More folders or flags than a line of this length can name are an attack.
    maxLineLength: 16 * 1024 * 1024,
    maxLockHoldTime: false,
    // Mails here are small, and a stalled inflate stream looks like a dead line.
    disableCompression: true,
  };
}

/** Closes the connection when no byte moves for `silence`, or after `command` at the latest. */
function guardSilence(client: ImapFlow, doing: string, settings: ImapSettings, timings: ImapTimings) {
  let expire: (error: Error) => void = () => undefined;
  const expired = new Promise<never>((_, reject) => {
    expire = reject;
  });
  expired.catch(() => undefined);
  const started = performance.now();
  let moved = started;
  let bytes = -1;
  const timer = setInterval(
    () => {
      const now = performance.now();
      const { sent, received } = client.stats();
      if (sent + received !== bytes) moved = now;
      bytes = sent + received;
      if (now - moved < timings.silence && now - started < timings.command) return;
      clearInterval(timer);
      const silent = new OperationalError(
        'imap-silent',
        `${settings.host}:${settings.port} went silent: could not ${doing}.`,
        {
          temporary: true,
          remedy:
            'Nothing to do: the desk connects anew. If it stays, look at the network between here and the server.',
        },
      );
      expire(silent);
      client.close();
    },
    Math.max(20, timings.silence / 10),
  );
  return { expired, stop: () => clearInterval(timer) };
}

/** Stands in for imapflow's log: keeps the last refused command's error, writes nothing (its lines hold mail). */
class RefusalWitness {
  last: Error | null = null;

  readonly logger = {
    debug: () => undefined,
    info: () => undefined,
    error: () => undefined,
    warn: (entry: { err?: unknown }) => {
      if (entry.err instanceof Error) this.last = entry.err;
    },
  };
}
