/**
 * A real Dovecot 2.3 on free loopback ports with a folder of its own: takes mail by LMTP, gives it out by IMAP. Two users,
 * `ptn` and `gcstnmsd`. Stopped by its own process id.
 */
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { chmod, chown, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { dovecotConfig, oauth2Config } from './dovecot-config.ts';
import { freePort } from './free-port.ts';
import { deliverByLmtp } from './lmtp.ts';

export type DovecotOptions = {
  /** Serve TLS on `imapsPort` and STARTTLS on `imapPort`, with a certificate made for this run. */
  readonly tls?: boolean;
  /** Take XOAUTH2 tokens that this endpoint calls active. */
  readonly introspectionUrl?: string;
  /** `no-move`: COPY and UID EXPUNGE are left; `bare`: not even those, and no IDLE. */
  readonly extensions?: 'all' | 'no-move' | 'bare';
};

export type DovecotUser = { readonly user: string; readonly password: string };

export type Dovecot = {
  readonly host: '127.0.0.1';
  readonly imapPort: number;
  /** null without TLS. */
  readonly imapsPort: number | null;
  readonly lmtpPort: number;
  readonly users: { readonly ptn: DovecotUser; readonly gcstnmsd: DovecotUser };
  /** The certificate that a client has to trust; null without TLS. Made out to localhost and 127.0.0.1. */
  readonly caFile: string | null;
  /** Process id of the master. */
  readonly pid: number;
  deliver(user: string, raw: Uint8Array | string | readonly (Uint8Array | string)[]): Promise<void>;
  /** Runs doveadm on this server; resolves with what it prints. */
  doveadm(...args: string[]): string;
  /** Changes a user's password; counts from the next sign-in. */
  setPassword(user: string, password: string): void;
  stop(): Promise<void>;
  /** Stops when it runs, and starts anew on the same ports with the same mail. */
  restart(): Promise<void>;
  /** Stops the server and removes its folder. */
  remove(): Promise<void>;
};

const CAPABILITIES = {
  all: null,
  'no-move': 'IMAP4rev1 SASL-IR LITERAL+ ENABLE IDLE NAMESPACE LIST-EXTENDED SPECIAL-USE CHILDREN UIDPLUS',
  bare: 'IMAP4rev1 SASL-IR LITERAL+ NAMESPACE LIST-EXTENDED SPECIAL-USE CHILDREN',
} as const;
const USERS = {
  ptn: { user: 'ptn', password: 'first-door-7' },
  gcstnmsd: { user: 'gcstnmsd', password: 'second-door-8' },
} as const;
const START_MS = 10_000;

/** @throws Error that says what is missing, or the server's log when it does not come up within ten seconds */
export async function startDovecot(options: DovecotOptions = {}): Promise<Dovecot> {
  installMissing();
  const dir = await mkdtemp(join(tmpdir(), 'portdesk-dovecot-'));
  const imapPort = await freePort();
  const imapsPort = options.tls ? await freePort() : null;
  const lmtpPort = await freePort();
  const config = join(dir, 'dovecot.conf');
  await prepare(dir, options);
  const capability = CAPABILITIES[options.extensions ?? 'all'];
  const introspectionUrl = options.introspectionUrl ?? null;
  await writeFile(config, dovecotConfig({ dir, imapPort, imapsPort, lmtpPort, introspectionUrl, capability }));
  const start = (): Promise<ChildProcess> => run(dir, config, [imapPort, lmtpPort]);
  let server = await start().catch(async (error: unknown) => {
    await rm(dir, { recursive: true, force: true });
    throw error;
  });
  const stop = (): Promise<void> => end(server);
  return {
    host: '127.0.0.1',
    imapPort,
    imapsPort,
    lmtpPort,
    users: USERS,
    caFile: options.tls ? join(dir, 'cert.pem') : null,
    get pid() {
      return server.pid ?? 0;
    },
    deliver: (user, raw) => {
      const mails = typeof raw === 'string' || raw instanceof Uint8Array ? [raw] : raw;
      return deliverByLmtp(
        lmtpPort,
        user,
        mails.map((mail) => Buffer.from(mail)),
      );
    },
    doveadm: (...args) => execFileSync('doveadm', ['-c', config, ...args], { encoding: 'utf8' }),
    setPassword: (user, password) => {
      const lines = readFileSync(join(dir, 'users'), 'utf8');
      writeFileSync(
        join(dir, 'users'),
        lines.replace(new RegExp(`^${user}:\\{PLAIN\\}[^:]*`, 'm'), `${user}:{PLAIN}${password}`),
      );
    },
    stop,
    restart: async () => {
      await stop();
      server = await start();
    },
    remove: async () => {
      await stop();
      await rm(dir, { recursive: true, force: true });
    },
  };
}

const binary = (): string | undefined =>
  ['/usr/sbin/dovecot', '/usr/bin/dovecot', '/usr/local/sbin/dovecot'].find(existsSync);

function installMissing(): void {
  if (binary() && existsSync('/usr/lib/dovecot/lmtp')) return;
  const script = fileURLToPath(new URL('install-servers.sh', import.meta.url));
  execFileSync('sh', [script], { stdio: ['ignore', 'ignore', 'inherit'] });
}

/** Folders, users and certificate. */
async function prepare(dir: string, options: DovecotOptions): Promise<void> {
  const root = process.getuid?.() === 0;
  const mailUser = root ? idOf('mail') : userInfo();
  // The door's own user has to pass through the folder, and only the mail's user may look into the mail.
  await chmod(dir, 0o755);
  await mkdir(join(dir, 'mail'), { mode: 0o700 });
  if (root) await chown(join(dir, 'mail'), mailUser.uid, mailUser.gid);
  const lines = Object.values(USERS).map(
    ({ user, password }) => `${user}:{PLAIN}${password}:${mailUser.uid}:${mailUser.gid}::${join(dir, 'mail', user)}::`,
  );
  await writeFile(join(dir, 'users'), `${lines.join('\n')}\n`);
  if (options.introspectionUrl) await writeFile(join(dir, 'oauth2.conf'), oauth2Config(options.introspectionUrl));
  if (options.tls) makeCertificate(dir);
}

function idOf(user: string): { uid: number; gid: number } {
  const ask = (what: string): number => Number(execFileSync('id', [what, user], { encoding: 'utf8' }));
  return { uid: ask('-u'), gid: ask('-g') };
}

function makeCertificate(dir: string): void {
  const names = ['-subj', '/CN=localhost', '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const files = ['-keyout', join(dir, 'key.pem'), '-out', join(dir, 'cert.pem')];
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes'];
  execFileSync('openssl', ['req', '-x509', ...key, '-days', '2', ...names, ...files], { stdio: 'ignore' });
}

async function run(dir: string, config: string, ports: readonly number[]): Promise<ChildProcess> {
  const server = spawn(binary() ?? 'dovecot', ['-F', '-c', config], { stdio: 'ignore' });
  const endWithUs = (): void => void server.kill('SIGTERM');
  process.once('exit', endWithUs);
  server.once('exit', () => process.removeListener('exit', endWithUs));
  const deadline = Date.now() + START_MS;
  while (!(await Promise.all(ports.map(isOpen))).every(Boolean)) {
    if (Date.now() > deadline || server.exitCode !== null) {
      await end(server);
      throw new Error(
        `Dovecot did not start: ${await readFile(join(dir, 'dovecot.log'), 'utf8').catch(() => 'no log')}`,
      );
    }
    await sleep(50);
  }
  return server;
}

function isOpen(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    socket.once('connect', () => {
      socket.destroy();
      resolve(true);
    });
    socket.once('error', () => resolve(false));
  });
}

/** The master waits seconds for its processes, and one that is left would keep the port: after a moment all are ended. */
async function end(server: ChildProcess): Promise<void> {
  if (server.exitCode !== null || server.signalCode !== null || server.pid === undefined) return;
  const ended = new Promise<void>((resolve) => server.once('exit', () => resolve()));
  const children = childrenOf(server.pid);
  server.kill('SIGTERM');
  await Promise.race([ended, sleep(200)]);
  for (const child of [...children, ...childrenOf(server.pid)]) {
    if (parentOf(child) === server.pid || parentOf(child) === 1) kill(child);
  }
  server.kill('SIGKILL');
  await ended;
}

function childrenOf(pid: number): number[] {
  const processes = readdirSync('/proc').filter((name) => /^\d+$/.test(name));
  return processes.map(Number).filter((child) => parentOf(child) === pid);
}

/** Field 4 of /proc/<pid>/stat (proc(5)); the name before it may hold anything, so it is counted from the bracket. */
function parentOf(pid: number): number | null {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]);
  } catch {
    return null;
  }
}

function kill(pid: number): void {
  try {
    process.kill(pid, 'SIGKILL');
  } catch {
    // Ended by itself meanwhile.
  }
}
