import type { Kysely } from 'kysely';
import type { Clock } from '../base/clock.ts';
import type { Store } from '../store/open.ts';
import type { Database, WorkKind } from '../store/schema.ts';
import { keepToClock } from './keep-to-clock.ts';
import type { ClaimedWork } from './outcome.ts';

export type Claiming = { readonly store: Store; readonly clock: Clock };
export type LaneName = { readonly kind: WorkKind; readonly lane: string };

/** The next row of a lane that is due, marked as being worked on and counted as an attempt, or null. */
export async function claimWork({ store, clock }: Claiming, lane: LaneName): Promise<ClaimedWork | null> {
  const now = clock().getTime();
  await keepToClock(store, now);
  for (;;) {
    // Looked for without the write lock: a lane that has nothing to do waits for nobody.
    const next = await waitingIn(store.db, lane)
      .select('id')
      .where('due_ms', '<=', now)
      .orderBy('id')
      .limit(1)
      .executeTakeFirst();
    if (!next) return null;
    // One statement claims one row: of two who saw it only one gets it.
    const row = await store.db
      .updateTable('work')
      .set((eb) => ({ state: 'under-way', attempts: eb('attempts', '+', 1) }))
      .where('id', '=', next.id)
      .where('state', '=', 'waiting')
      .returningAll()
      .executeTakeFirst();
    if (row) return row;
  }
}

/**
 * Counts another attempt at a row that is claimed, before it is made.
 *
 * @param said why the one before failed
 * @returns how many that are
 */
export async function countAttempt({ db }: Pick<Store, 'db'>, id: number, said: string): Promise<number> {
  const { attempts } = await db
    .updateTable('work')
    .set((eb) => ({ attempts: eb('attempts', '+', 1), last_error: said }))
    .where('id', '=', id)
    .returning('attempts')
    .executeTakeFirstOrThrow();
  return attempts;
}

/** When the next row of a lane is due, or null when none waits. */
export async function nextDue({ store, clock }: Claiming, lane: LaneName): Promise<Date | null> {
  await keepToClock(store, clock().getTime());
  const { due } = await waitingIn(store.db, lane)
    .select((eb) => eb.fn.min('due_ms').as('due'))
    .executeTakeFirstOrThrow();
  return due === null ? null : new Date(Number(due));
}

/** Whether anything of a lane waits or is being worked on. */
export async function isBusy({ store }: Pick<Claiming, 'store'>, { kind, lane }: LaneName): Promise<boolean> {
  const row = await store.db
    .selectFrom('work')
    .select('id')
    .where('kind', '=', kind)
    .where('lane', '=', lane)
    .where('state', 'in', ['waiting', 'under-way'])
    .limit(1)
    .executeTakeFirst();
  return row !== undefined;
}

/** What waits in a lane and for nothing before it. */
const waitingIn = (db: Kysely<Database>, { kind, lane }: LaneName) =>
  db
    .selectFrom('work')
    .where('kind', '=', kind)
    .where('lane', '=', lane)
    .where('state', '=', 'waiting')
    .where(({ or, eb, not, exists, selectFrom }) =>
      or([
        eb('sequence', 'is', null),
        not(
          exists(
            selectFrom('work as earlier')
              .select('earlier.id')
              .whereRef('earlier.sequence', '=', 'work.sequence')
              .whereRef('earlier.kind', '=', 'work.kind')
              .whereRef('earlier.id', '<', 'work.id')
              .where('earlier.state', 'in', ['waiting', 'under-way']),
          ),
        ),
      ]),
    );
