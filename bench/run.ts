/**
 * How fast the desk is, on a real Dovecot and a real SMTP server: a thousand mails at once, one mail a second, and beside
 * it the bare way, which only fetches the same mails and sends a fixed answer. Prints figures; writes nothing.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Dovecot, startDovecot } from '../test/servers/dovecot.ts';
import { type SmtpSink, startSmtpSink } from '../test/servers/smtp-sink.ts';
import { bareWay } from './bare-way.ts';

const MAILS = Number(process.env.BENCH_MAILS ?? 1000);
const STEADY_SECONDS = Number(process.env.BENCH_SECONDS ?? 60);
const ROOT = join(import.meta.dirname, '..');
const REGISTRY = join(ROOT, 'fixtures', 'registry', 'stories.json');

/** Three of four are right, the fourth lacks its PIN; every sender writes once. */
function mail(i: number): string {
  const pin = i % 4 === 3 ? '' : ' Our port-out PIN is 8264017.';
  const number = `414-555-0${100 + (i % 100)}`;
  const lines = ['Hello,', '', `please port out ${number} to Prairie Fiber.${pin}`, '', 'Tallgrass Outfitters', ''];
  const head = [
    `From: Caller ${i} <caller${i}@tallgrass.example>`,
    'To: ptn@desk.example',
    `Subject: Port out ${number}`,
    `Message-ID: <bench-${i}@tallgrass.example>`,
  ];
  return [...head, 'MIME-Version: 1.0', 'Content-Type: text/plain; charset=utf-8', '', ...lines].join('\r\n');
}

const env = (dovecot: Dovecot, smtp: SmtpSink): Record<string, string> => ({
  PORTDESK_PTN_ADDRESS: 'ptn@desk.example',
  PORTDESK_GCSTNMSD_ADDRESS: 'gcstnmsd@desk.example',
  PORTDESK_PROVIDER_NAMES: 'Larkspur Voice',
  PORTDESK_MAILBOX: 'imap',
  PORTDESK_IMAP_HOST: '127.0.0.1',
  PORTDESK_IMAP_PORT: String(dovecot.imapPort),
  PORTDESK_IMAP_TLS: 'none',
  PORTDESK_IMAP_PTN_USER: dovecot.users.ptn.user,
  PORTDESK_IMAP_PTN_PASSWORD: dovecot.users.ptn.password,
  PORTDESK_IMAP_GCSTNMSD_USER: dovecot.users.gcstnmsd.user,
  PORTDESK_IMAP_GCSTNMSD_PASSWORD: dovecot.users.gcstnmsd.password,
  PORTDESK_TRANSPORT: 'smtp',
  PORTDESK_SMTP_HOST: '127.0.0.1',
  PORTDESK_SMTP_PORT: String(smtp.port),
  PORTDESK_SMTP_TLS: 'none',
  PORTDESK_SMTP_AUTH: 'none',
  PORTDESK_ANSWERS_PER_DOMAIN: '10000',
  PORTDESK_LOG_LEVEL: 'error',
});

function portdesk(args: readonly string[], cwd: string, settings: Record<string, string>): ChildProcess {
  return spawn(process.execPath, [...process.execArgv, join(ROOT, 'src', 'main.ts'), ...args], {
    cwd,
    env: { ...process.env, ...settings },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

const exited = (child: ChildProcess): Promise<unknown> => new Promise((resolve) => child.once('exit', resolve));

/** Peak resident memory of a process in MiB, as Linux counts it. */
function peakMemory(pid: number): number {
  const line = /^VmHWM:\s+(\d+) kB$/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'));
  return Number(line?.[1] ?? 0) / 1024;
}

const answers = (smtp: SmtpSink): number =>
  smtp.mails.filter(({ raw }) => raw.includes('Auto-Submitted: auto-replied')).length;

async function burst(
  dovecot: Dovecot,
  smtp: SmtpSink,
  folder: string,
): Promise<{ perSecond: number; memory: number; child: ChildProcess }> {
  await dovecot.deliver(
    dovecot.users.ptn.user,
    Array.from({ length: MAILS }, (_, i) => mail(i)),
  );
  const start = performance.now();
  const child = portdesk(['start'], folder, env(dovecot, smtp));
  while (answers(smtp) < MAILS) await sleep(20);
  const last = Math.max(...smtp.mails.map(({ at }) => at));
  return { perSecond: (1000 * MAILS) / (last - start), memory: peakMemory(child.pid ?? 0), child };
}

async function steady(dovecot: Dovecot, smtp: SmtpSink): Promise<{ median: number; high: number }> {
  const waits: number[] = [];
  for (let i = MAILS; i < MAILS + STEADY_SECONDS; i++) {
    const tick = sleep(1000);
    const delivered = performance.now();
    await dovecot.deliver(dovecot.users.ptn.user, mail(i));
    const answer = await smtp.next(({ raw }) => raw.includes(`In-Reply-To: <bench-${i}@tallgrass.example>`), 20_000);
    waits.push(answer.at - delivered);
    await tick;
  }
  const sorted = waits.sort((a, b) => a - b);
  const at = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
  return { median: at(0.5), high: at(0.99) };
}

const folder = mkdtempSync(join(tmpdir(), 'portdesk-bench-'));
const dovecot = await startDovecot();
const smtp = await startSmtpSink();
try {
  await exited(portdesk(['registry', 'import', REGISTRY], folder, env(dovecot, smtp)));
  const { perSecond, memory, child } = await burst(dovecot, smtp, folder);
  console.log(
    `${MAILS} mails at once: ${perSecond.toFixed(0)} mails a second, from start to the last answer taken by the SMTP server`,
  );
  const { median, high } = await steady(dovecot, smtp);
  console.log(
    `one mail a second, ${STEADY_SECONDS} of them: median ${median.toFixed(0)} ms, 99th ${high.toFixed(0)} ms from delivery to answer`,
  );
  console.log(`peak memory of the desk: ${Math.max(memory, peakMemory(child.pid ?? 0)).toFixed(0)} MiB`);
  child.kill('SIGTERM');
  await exited(child);
  const bare = await bareWay(
    dovecot,
    smtp,
    Array.from({ length: MAILS }, (_, i) => mail(i)),
  );
  console.log(
    `the bare way (fetch, fixed answer, move): ${bare.toFixed(0)} mails a second; the desk takes ${(bare / perSecond).toFixed(2)} times as long`,
  );
} finally {
  await smtp.stop();
  await dovecot.remove();
  rmSync(folder, { recursive: true, force: true });
}
process.exit(0);
