/**
 * A real SMTP server on loopback: keeps what it is given, and can be told to refuse, to drop the line and to be away.
 * Speaks TLS and asks for a sign-in when it is started so.
 */
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { SMTPServer, type SMTPServerOptions } from 'smtp-server';
import { freePort } from './free-port.ts';

export type Received = {
  readonly from: string;
  readonly to: readonly string[];
  readonly raw: string;
  readonly at: number;
};

export type SmtpSinkOptions = {
  readonly port?: number;
  /** With it a sign-in is asked for: PLAIN, LOGIN or XOAUTH2 (the password is the token then). */
  readonly user?: string;
  readonly password?: string;
  /** `implicit`, `starttls` (offered) or, as when left out, none. */
  readonly tls?: 'implicit' | 'starttls';
};

export type SmtpSink = {
  readonly port: number;
  readonly mails: readonly Received[];
  /** Sign-ins tried so far: `PLAIN somebody right`. */
  readonly signIns: readonly string[];
  /** The certificate that a client has to trust, made out to 127.0.0.1; null without TLS. */
  readonly caFile: string | null;
  /** Answers the next `count` mails with this code after their data. */
  refuseNext(count: number, code: number): void;
  /** Answers this address with a code from now on, as sender or recipient; null ends that. */
  refuseAddress(address: string, code: number | null): void;
  /** Takes only this password or token from now on. */
  setPassword(password: string): void;
  /** Drops the line in the middle of the data of the next `count` mails. */
  dropNext(count: number): void;
  /** Never answers the data of the next `count` mails. */
  hangNext(count: number): void;
  /** The first mail that fits, waited for. */
  next(fits: (mail: Received) => boolean, ms?: number): Promise<Received>;
  stop(): Promise<void>;
  /** On the same port again. */
  start(): Promise<void>;
};

/** What the server was told to do, and what it has seen. */
type Conduct = {
  readonly mails: Received[];
  readonly signIns: string[];
  readonly refused: Map<string, number>;
  readonly user: string | undefined;
  password: string;
  refusals: { left: number; code: number };
  drops: number;
  hangs: number;
};
type Certificate = { readonly file: string; readonly cert: Buffer; readonly key: Buffer };

export async function startSmtpSink(options: SmtpSinkOptions = {}): Promise<SmtpSink> {
  const port = options.port ?? (await freePort());
  const certificate = options.tls ? makeCertificate() : null;
  const conduct: Conduct = {
    mails: [],
    signIns: [],
    refused: new Map(),
    user: options.user,
    password: options.password ?? '',
    refusals: { left: 0, code: 0 },
    drops: 0,
    hangs: 0,
  };
  let server: SMTPServer | null = null;
  const start = async (): Promise<void> => {
    server = await listen(port, { ...doorOf(options, certificate), ...handlersOf(conduct) });
  };
  await start();
  return {
    port,
    mails: conduct.mails,
    signIns: conduct.signIns,
    caFile: certificate?.file ?? null,
    ...ordersFor(conduct),
    async next(fits, ms = 120_000) {
      for (const until = performance.now() + ms; performance.now() < until; await sleep(20)) {
        const found = conduct.mails.find(fits);
        if (found) return found;
      }
      throw new Error(`no such mail within ${ms} ms; ${conduct.mails.length} others came`);
    },
    stop: () => new Promise((resolve) => (server ? server.close(() => resolve()) : resolve())),
    start,
  };
}

const ordersFor = (
  conduct: Conduct,
): Pick<SmtpSink, 'refuseNext' | 'refuseAddress' | 'setPassword' | 'dropNext' | 'hangNext'> => ({
  refuseNext: (left, code) => {
    conduct.refusals = { left, code };
  },
  refuseAddress: (address, code) => {
    if (code === null) conduct.refused.delete(address.toLowerCase());
    else conduct.refused.set(address.toLowerCase(), code);
  },
  setPassword: (password) => {
    conduct.password = password;
  },
  dropNext: (count) => {
    conduct.drops = count;
  },
  hangNext: (count) => {
    conduct.hangs = count;
  },
});

const refusal = (code: number): Error => Object.assign(new Error('this server says no'), { responseCode: code });

function handlersOf(conduct: Conduct): SMTPServerOptions {
  const checkAddress: SMTPServerOptions['onRcptTo'] = ({ address }, _session, done) => {
    const code = conduct.refused.get(address.toLowerCase());
    done(code === undefined ? null : refusal(code));
  };
  return {
    onMailFrom: checkAddress,
    onRcptTo: checkAddress,
    onAuth({ method, username, password, accessToken }, _session, done) {
      const right = username === conduct.user && (password ?? accessToken) === conduct.password;
      conduct.signIns.push(`${method} ${username} ${right ? 'right' : 'wrong'}`);
      done(right ? null : refusal(535), right ? { user: username } : undefined);
    },
    onData(stream, { envelope }, done) {
      const chunks: Buffer[] = [];
      if (conduct.drops > 0) {
        conduct.drops -= 1;
        dropLine(this);
        return;
      }
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => takeData(conduct, envelope, Buffer.concat(chunks), done));
    },
  };
}

type Envelope = Parameters<NonNullable<SMTPServerOptions['onData']>>[1]['envelope'];

function takeData(conduct: Conduct, { mailFrom, rcptTo }: Envelope, data: Buffer, done: (error?: Error) => void) {
  if (conduct.hangs > 0) {
    conduct.hangs -= 1;
    return;
  }
  if (conduct.refusals.left > 0) {
    conduct.refusals.left -= 1;
    done(refusal(conduct.refusals.code));
    return;
  }
  const from = mailFrom ? mailFrom.address : '';
  const to = rcptTo.map(({ address }) => address);
  conduct.mails.push({ from, to, raw: data.toString(), at: performance.now() });
  done();
}

/** smtp-server knows its connections by a set that its types do not show. */
function dropLine(server: unknown): void {
  const { connections } = server as { connections: Set<{ _socket: { destroy(): void } }> };
  for (const { _socket } of connections) _socket.destroy();
}

function doorOf({ user, tls }: SmtpSinkOptions, certificate: Certificate | null): SMTPServerOptions {
  return {
    authOptional: !user,
    authMethods: ['PLAIN', 'LOGIN', 'XOAUTH2'],
    disabledCommands: [...(user ? [] : ['AUTH']), ...(tls === 'starttls' ? [] : ['STARTTLS'])],
    allowInsecureAuth: true,
    secure: tls === 'implicit',
    closeTimeout: 200,
    ...(certificate ? { cert: certificate.cert, key: certificate.key } : {}),
  };
}

function listen(port: number, options: SMTPServerOptions): Promise<SMTPServer> {
  return new Promise((resolve, reject) => {
    const server = new SMTPServer(options);
    // Also clients that hang up or refuse the certificate come here; only a port that cannot be had is ours.
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => resolve(server));
  });
}

function makeCertificate(): Certificate {
  const dir = mkdtempSync(join(tmpdir(), 'portdesk-smtp-'));
  process.once('exit', () => rmSync(dir, { recursive: true, force: true }));
  const [file, keyFile] = [join(dir, 'cert.pem'), join(dir, 'key.pem')];
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  const args = ['req', '-x509', ...key, '-days', '2', ...names, '-keyout', keyFile, '-out', file];
  execFileSync('openssl', args, { stdio: 'ignore' });
  return { file, cert: readFileSync(file), key: readFileSync(keyFile) };
}
