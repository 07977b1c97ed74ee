import { silentLog } from '../../src/base/log.ts';
import { openStore, type Store } from '../../src/store/open.ts';
import type { WorkKind, WorkRow } from '../../src/store/schema.ts';
import { recordWork } from '../../src/work/record-work.ts';
import type { WorkList } from '../../src/work/settle.ts';

export const NOON = new Date('2026-03-16T12:00:00.000Z');

/** A work list of its own, on a clock that is set by hand. */
export type ListUnderTest = WorkList & {
  readonly store: Store;
  /** Time passes; a negative number sets the clock back. */
  pass(seconds: number): void;
  put(key: number, more?: { kind?: WorkKind; lane?: string; sequence?: string }): Promise<void>;
  rows(): Promise<(Omit<WorkRow, 'id'> & { id: number })[]>;
};

export async function listUnderTest(): Promise<ListUnderTest> {
  const store = await openStore(':memory:');
  let now = NOON;
  return {
    store,
    clock: () => now,
    log: silentLog,
    chance: () => 0.5,
    pass: (seconds) => {
      now = new Date(now.getTime() + seconds * 1000);
    },
    put: (key, { kind = 'file', lane = 'ptn', sequence } = {}) =>
      recordWork(store.db, { kind, key, lane, sequence: sequence ?? null }, now),
    rows: () => store.db.selectFrom('work').selectAll().orderBy('id').execute(),
  };
}
