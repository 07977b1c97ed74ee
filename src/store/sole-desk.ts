/**
 * One desk a data folder: a path in, the right to be the only one at work there out. Two desks on one database or Maildir would
 * answer a mail twice.
 */
import { closeSync, existsSync, mkdirSync, openSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import BetterSqlite3 from 'better-sqlite3';
import { OperationalError } from '../base/errors.ts';
import { explainSqliteError } from './sqlite-error.ts';

/** Held until `release`, or until the process ends, however it ends. */
export type SoleDesk = { release(): void };

type Holder = { readonly pid: number; readonly host: string; readonly since: string };

/** How long somebody who only looks may keep us waiting, in milliseconds. */
const PATIENCE = 2_000;

/**
 * Takes the lock, which is that of an SQLite file of its own: the system gives it back when its holder dies, so that none is
 * ever stale, and whoever comes second can still read who holds it.
 *
 * @param path of the lock's file, made when missing, for its owner only
 * @param place what it stands for, for people: the database or the Maildir
 * @throws OperationalError `desk-runs-already`, or `database-*` when the file can not be made
 */
export function becomeSoleDesk(path: string, place: string, now: Date): SoleDesk {
  let lock: BetterSqlite3.Database | null = null;
  try {
    mkdirSync(dirname(path), { recursive: true, mode: 0o700 });
    // Once only: closing a file gives back what this process has locked in it (sqlite.org/howtocorrupt.html, 2.2).
    if (!existsSync(path)) closeSync(openSync(path, 'a', 0o600));
  } catch {
    // SQLite says why it cannot open the file, and we what to do.
  }
  try {
    lock = new BetterSqlite3(path, { timeout: PATIENCE });
    claim(lock, now);
    const held = lock;
    return { release: () => held.close() };
  } catch (error) {
    const told = lock && isBusy(error) ? runsAlready(holderOf(lock), place) : explainSqliteError(error, path);
    lock?.close();
    throw told;
  }
}

function claim(lock: BetterSqlite3.Database, now: Date): void {
  // No write-ahead log: whoever reads must not need to write.
  lock.pragma('journal_mode = delete');
  lock.exec(
    'begin immediate; create table if not exists holder (pid integer, host text, since text); delete from holder',
  );
  lock.prepare('insert into holder values (?, ?, ?)').run(process.pid, hostname(), now.toISOString());
  // Others see the row only when it is committed; the lock itself is the transaction that follows and never ends.
  lock.exec('commit; begin immediate');
}

const isBusy = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && String(error.code).startsWith('SQLITE_BUSY');

function holderOf(lock: BetterSqlite3.Database): Holder | null {
  try {
    if (lock.inTransaction) lock.exec('rollback');
    return (lock.prepare('select pid, host, since from holder').get() as Holder | undefined) ?? null;
  } catch {
    return null; // It has begun this very moment.
  }
}

function runsAlready(holder: Holder | null, place: string): OperationalError {
  const who = holder ? ` (process ${holder.pid} on ${holder.host}, since ${holder.since})` : '';
  return new OperationalError('desk-runs-already', `A desk is at work on ${place} already${who}.`, {
    remedy: 'Stop it first, or give this one a folder of its own; two would answer the same mail twice.',
  });
}
