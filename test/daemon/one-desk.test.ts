import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import BetterSqlite3 from 'better-sqlite3';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { becomeSoleDesk } from '../../src/store/sole-desk.ts';
import { PROGRAM } from '../setup/program.ts';
import { DESK, deskUnderTest } from './desk-under-test.ts';

const ROOT = join(import.meta.dirname, '..', '..');
const NOW = new Date('2031-03-16T18:00:00Z');

let folder: string;
const started: ChildProcess[] = [];
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portdesk-one-'));
  // With a registry, without which none starts.
  await (await deskUnderTest({}, folder)).app.close();
});
afterEach(async () => {
  for (const child of started.splice(0)) {
    child.kill('SIGKILL');
    if (child.exitCode === null && child.signalCode === null) await once(child, 'exit');
  }
  rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

/** A real desk in the test's folder; what it says is kept. */
function begin(command: string, args: readonly string[]): { child: ChildProcess; said(): string } {
  const env = {
    PATH: process.env.PATH ?? '',
    NODE_COMPILE_CACHE: process.env.NODE_COMPILE_CACHE ?? '',
    HOME: folder,
    ...DESK,
    PORTDESK_DATA_DIR: join(folder, 'data'),
  };
  const child = spawn(command, [...args], { cwd: ROOT, env });
  started.push(child);
  let text = '';
  for (const stream of [child.stdout, child.stderr]) stream?.on('data', (piece) => (text += String(piece)));
  return { child, said: () => text };
}

const direct = () => begin(process.execPath, [...PROGRAM, 'start']);
const viaNpm = () => begin('npm', ['start']);

/** @throws Error with what it has said, once it has ended without saying `words` */
async function untilSaid({ child, said }: ReturnType<typeof begin>, words: string): Promise<void> {
  while (!said().includes(words)) {
    if (child.exitCode !== null) throw new Error(`ended with: ${said()}`);
    await pause(50);
  }
}

/** The process that holds the lock. */
function deskProcess(): number {
  const lock = new BetterSqlite3(join(folder, 'data', 'portdesk.sqlite.lock'), { readonly: true });
  const { pid } = lock.prepare('select pid from holder').get() as { pid: number };
  lock.close();
  return pid;
}

function lives(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

describe('one desk a folder', () => {
  test('a second start is refused with a sentence; one that was killed keeps nobody out', async () => {
    const first = direct();
    await untilSaid(first, 'Answers leave');
    const database = new BetterSqlite3(join(folder, 'data', 'portdesk.sqlite'));
    database.prepare("insert into meta (name, value) values ('provisioning', 'on')").run();
    const second = direct();
    const [status] = await once(second.child, 'exit');
    expect(status).toBe(1);
    expect(second.said()).toContain(`process ${first.child.pid}`);
    expect(second.said()).toMatch(/Stop it first/);
    expect(second.said()).not.toMatch(/\n\s+at /);
    // Its settings know of no webhook; the desk that is at work goes by its own.
    expect(database.prepare("select value from meta where name = 'provisioning'").get()).toEqual({ value: 'on' });
    database.close();
    first.child.kill('SIGKILL');
    await once(first.child, 'exit');
    const third = direct();
    await untilSaid(third, 'Answers leave');
    third.child.kill('SIGTERM');
    expect(await once(third.child, 'exit')).toEqual([0, null]);
  });

  test('what is held is free again once it is let go, and says meanwhile by whom', () => {
    const path = join(folder, 'deep', 'desk.lock');
    const held = becomeSoleDesk(path, 'the Maildir', NOW);
    expect(() => becomeSoleDesk(path, 'the Maildir', NOW)).toThrow(
      new RegExp(`at work on the Maildir already \\(process ${process.pid} .*2031-03-16T18:00`),
    );
    held.release();
    becomeSoleDesk(path, 'the Maildir', NOW).release();
  });
});

describe('npm start', () => {
  test.each(['SIGTERM', 'SIGINT', 'SIGKILL'] as const)('%s to npm leaves no desk behind', async (signal) => {
    const npm = viaNpm();
    await untilSaid(npm, 'Answers leave');
    const desk = deskProcess();
    expect(desk).not.toBe(npm.child.pid);
    npm.child.kill(signal);
    while (lives(desk)) await pause(50);
    expect(npm.said()).toContain('Stopping');
  });
});
