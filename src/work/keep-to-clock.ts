import type { Kysely } from 'kysely';
import type { Store } from '../store/open.ts';
import type { Database } from '../store/schema.ts';

/**
 * Mends the due times that a clock which was set back has put out of reach. Each row keeps when its due time was set; a moment that
 * is still to come tells that the clock has gone back, and the row then waits its wait once more, from now. A clock set forward only
 * makes rows due early: an attempt that is being made is never taken up for being old.
 */
export async function keepToClock({ db }: Pick<Store, 'db'>, now: number): Promise<void> {
  const isAhead = await db.selectFrom('work').select('id').where('set_ms', '>', now).limit(1).executeTakeFirst();
  if (isAhead) await waitFromNow(db, now);
}

async function waitFromNow(db: Kysely<Database>, now: number): Promise<void> {
  await db
    .updateTable('work')
    .set(({ eb, ref, lit }) => ({ due_ms: eb(eb(lit(now), '+', ref('due_ms')), '-', ref('set_ms')), set_ms: now }))
    .where('set_ms', '>', now)
    .execute();
}
