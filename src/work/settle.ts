import type { Kysely } from 'kysely';
import { backOff } from '../base/back-off.ts';
import type { Clock } from '../base/clock.ts';
import type { Logger } from '../base/log.ts';
import type { Store } from '../store/open.ts';
import type { Database } from '../store/schema.ts';
import { giveUpOn } from './give-up.ts';
import type { ClaimedWork, Done, Failed, Outcome } from './outcome.ts';
import { countsAsWaiting, isOver, OUTAGE_PAUSE, OUTAGE_WAITS, WAITS } from './policy.ts';
import { tellGivenUp, tellWaits } from './told.ts';

export type WorkList = {
  readonly store: Store;
  readonly clock: Clock;
  readonly log: Logger;
  /** Between 0 and 1: spreads the waits. */
  readonly chance: () => number;
};

export type Settled = 'done' | 'waiting' | 'given-up';

/** Writes down what came of an attempt, and what it leads to, in one transaction. */
export async function settleWork(list: WorkList, row: ClaimedWork, outcome: Outcome): Promise<Settled> {
  const now = list.clock();
  const { settled, wait } = await list.store.db.transaction().execute(async (trx) => {
    if (outcome.as === 'done') return done(trx, row, outcome);
    if (outcome.as === 'repeated') return repeat(trx, row, outcome.wait, now);
    if (outcome.as === 'postponed') return postpone(trx, row);
    await outcome.record?.(trx);
    const tried = { kind: row.kind, attempts: row.attempts, waited: row.waited_ms, isOutage: isOutage(outcome) };
    if (outcome.because === 'for-good' || isOver(tried)) return giveUp(trx, row, outcome, now);
    if (isOutage(outcome)) await holdOthers(trx, row, now);
    return waitOn(trx, row, outcome, list.chance(), now);
  });
  if (outcome.as === 'failed' && settled === 'given-up') tellGivenUp(list.log, row, outcome.said);
  if (outcome.as === 'failed' && settled === 'waiting') tellWaits(list.log, row, outcome.said, wait);
  return settled;
}

type Written = { readonly settled: Settled; readonly wait: number };

const isOutage = ({ because }: Failed): boolean => because === 'outage';

async function done(trx: Kysely<Database>, { id }: ClaimedWork, { record }: Done): Promise<Written> {
  // First: what it leads to may wait for nothing else.
  await trx.deleteFrom('work').where('id', '=', id).execute();
  await record?.(trx);
  return { settled: 'done', wait: 0 };
}

async function repeat(trx: Kysely<Database>, row: ClaimedWork, wait: number, now: Date): Promise<Written> {
  const anew = { state: 'waiting', attempts: 0, waited_ms: 0, last_error: null } as const;
  await change(trx, row, { ...anew, due_ms: now.getTime() + wait, set_ms: now.getTime() });
  return { settled: 'waiting', wait };
}

async function postpone(trx: Kysely<Database>, row: ClaimedWork): Promise<Written> {
  await trx
    .updateTable('work')
    .set((eb) => ({ state: 'waiting', attempts: eb('attempts', '-', 1) }))
    .where('id', '=', row.id)
    .execute();
  return { settled: 'waiting', wait: 0 };
}

async function giveUp(trx: Kysely<Database>, row: ClaimedWork, { said }: Failed, now: Date): Promise<Written> {
  await change(trx, row, { state: 'given-up', last_error: shortened(said) });
  await giveUpOn(trx, row, now);
  return { settled: 'given-up', wait: 0 };
}

async function waitOn(
  trx: Kysely<Database>,
  row: ClaimedWork,
  failed: Failed,
  chance: number,
  now: Date,
): Promise<Written> {
  const wait = backOff(row.attempts, isOutage(failed) ? OUTAGE_WAITS : WAITS, chance);
  const counted = countsAsWaiting({ kind: row.kind, isOutage: isOutage(failed) }) ? wait : 0;
  await change(trx, row, {
    state: 'waiting',
    last_error: shortened(failed.said),
    due_ms: now.getTime() + wait,
    set_ms: now.getTime(),
    waited_ms: row.waited_ms + counted,
  });
  return { settled: 'waiting', wait };
}

/** A thousand rows must not each find out for themselves that a server is down. */
async function holdOthers(trx: Kysely<Database>, { kind, lane }: ClaimedWork, now: Date): Promise<void> {
  const until = now.getTime() + OUTAGE_PAUSE;
  await trx
    .updateTable('work')
    .set({ due_ms: until, set_ms: now.getTime() })
    .where('kind', '=', kind)
    .where('lane', '=', lane)
    .where('state', '=', 'waiting')
    // Those that the failure before this one holds need not be held anew.
    .where('due_ms', '<', until - OUTAGE_PAUSE / 2)
    .execute();
}

const shortened = (said: string): string => said.slice(0, 500);

async function change(
  trx: Kysely<Database>,
  { id }: ClaimedWork,
  changes: Partial<Omit<ClaimedWork, 'id'>>,
): Promise<void> {
  await trx.updateTable('work').set(changes).where('id', '=', id).execute();
}
