import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer } from 'smtp-server';
import { freePort } from './free-port.ts';

/** A real SMTP server on loopback that keeps what it is given and can be told to refuse. */
export type Received = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly at: number;
};

export type SmtpSink = {
  readonly port: number;
  readonly mails: readonly Received[];
  /** Answers the next `count` mails with this code after their data. */
  refuseNext(count: number, code: number): void;
  /** The first mail that fits, waited for. */
  next(fits: (mail: Received) => boolean, ms?: number): Promise<Received>;
  stop(): Promise<void>;
  /** On the same port again. */
  start(): Promise<void>;
};

export async function startSmtpSink(
  options: { user?: string; password?: string; port?: number } = {},
): Promise<SmtpSink> {
  const port = options.port ?? (await freePort());
  const mails: Received[] = [];
  let refusals: { left: number; code: number } = { left: 0, code: 0 };
  let server: SMTPServer | null = null;

  const start = (): Promise<void> =>
    new Promise((resolve, reject) => {
      server = new SMTPServer({
        authOptional: !options.user,
        disabledCommands: options.user ? ['STARTTLS'] : ['STARTTLS', 'AUTH'],
        allowInsecureAuth: true,
        onAuth({ username, password }, _session, done) {
          const right = username === options.user && password === options.password;
          done(right ? null : new Error('535 wrong password'), right ? { user: username } : undefined);
        },
        onData(stream, session, done) {
          const chunks: Buffer[] = [];
          stream.on('data', (chunk: Buffer) => chunks.push(chunk));
          stream.on('end', () => {
            if (refusals.left > 0) {
              refusals = { ...refusals, left: refusals.left - 1 };
              return done(Object.assign(new Error('not now'), { responseCode: refusals.code }));
            }
            const { mailFrom, rcptTo } = session.envelope;
            const from = mailFrom ? mailFrom.address : '';
            mails.push({
              from,
              to: rcptTo.map(({ address }) => address),
              raw: Buffer.concat(chunks).toString(),
              at: performance.now(),
            });
            done();
          });
        },
      });
      server.on('error', reject);
      server.listen(port, '127.0.0.1', () => resolve());
    });

  await start();
  return {
    port,
    mails,
    refuseNext: (count, code) => {
      refusals = { left: count, code };
    },
    async next(fits, ms = 10_000) {
      for (const until = performance.now() + ms; performance.now() < until; await sleep(20)) {
        const found = mails.find(fits);
        if (found) return found;
      }
      throw new Error(`no such mail within ${ms} ms; ${mails.length} others came`);
    },
    stop: () => new Promise((resolve) => (server ? server.close(() => resolve()) : resolve())),
    start,
  };
}
