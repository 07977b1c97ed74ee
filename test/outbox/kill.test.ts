import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { recordOutgoing } from '../../src/outbox/record-outgoing.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import { type SmtpSink, startSmtpSink } from '../servers/smtp-sink.ts';
import { NOON, outgoing } from './outgoing.ts';

const MAILS = 150;
const LANES = 4;
let folder: string;
let store: Store;
let sink: SmtpSink;
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'portdesk-kill-'));
  store = await openStore(join(folder, 'desk.sqlite'));
  sink = await startSmtpSink();
  for (let n = 0; n < MAILS; n++)
    await recordOutgoing(store.db, { mailId: n, kind: 'answer', mailbox: 'ptn', mail: outgoing(n), now: NOON });
});
afterEach(async () => {
  await sink.stop();
  await store.close();
  rmSync(folder, { recursive: true, force: true });
});

const deliver = (...options: string[]): ChildProcess =>
  spawn(
    process.execPath,
    [join(import.meta.dirname, 'send-process.ts'), store.location, String(sink.port), ...options],
    { stdio: ['ignore', 'ignore', 'inherit'] },
  );
const exited = (child: ChildProcess): Promise<number | null> =>
  new Promise((resolve) => child.once('exit', (code) => resolve(code)));
const copiesById = (): Map<string, string[]> =>
  Map.groupBy(
    sink.mails.map(({ raw }) => raw),
    (raw) => /^Message-ID: (.*)$/m.exec(raw)?.[1] ?? '',
  );

describe('answers on their way', () => {
  test('all arrive, though the process is killed again and again; a second copy has the same bytes', async () => {
    const kills = 3;
    for (let i = 1; i <= kills; i++) {
      const child = deliver('reclaim');
      const gone = exited(child);
      await expect.poll(() => sink.mails.length, { timeout: 120_000, interval: 2 }).toBeGreaterThanOrEqual(i * 20);
      child.kill('SIGKILL');
      await gone;
    }
    const interrupted = copiesById().size;
    expect(await exited(deliver('reclaim'))).toBe(0);

    expect(interrupted).toBeLessThan(MAILS);
    expect(copiesById().size).toBe(MAILS);
    for (const copies of copiesById().values()) expect(new Set(copies).size).toBe(1);
    expect(sink.mails.length).toBeLessThanOrEqual(MAILS + kills * LANES);
    expect(await store.db.selectFrom('outbox').select('id').where('sent_at', 'is', null).execute()).toEqual([]);
    expect(await store.db.selectFrom('work').select('id').where('kind', '=', 'send').execute()).toEqual([]);
  });

  test('leave once, though two processes deliver from one database', async () => {
    expect(await Promise.all([exited(deliver()), exited(deliver())])).toEqual([0, 0]);
    expect(copiesById().size).toBe(MAILS);
    expect(sink.mails).toHaveLength(MAILS);
  });
});
