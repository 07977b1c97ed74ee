/**
 * The work list: what is still to be done, in the transaction of what asks for it; off it in the transaction of what came of it.
 * A row is claimed and counted before it is worked on (`claim.ts`), settled afterwards (`settle.ts`), and taken up again when the
 * desk ended in between (`reclaim.ts`).
 */
import type { Kysely } from 'kysely';
import type { Database, WorkKind } from '../store/schema.ts';

/** The lane of what has one only. */
export const ONE_LANE = 'desk';

export type NewWork = {
  readonly kind: WorkKind;
  /** Id of what it is about. */
  readonly key: number;
  /** Whose trouble it shares: a mailbox's name. */
  readonly lane: string;
  /** Of the rows of one kind with the same sequence the earliest goes first, and the next when that is over. */
  readonly sequence?: string | null;
};

/** Puts something to do on the list, due at once. What is there already stays as it is. */
export async function recordWork(
  trx: Kysely<Database>,
  { kind, key, lane, sequence = null }: NewWork,
  now: Date,
): Promise<void> {
  await trx
    .insertInto('work')
    .values({ kind, key, lane, sequence, ...freshAt(now) })
    .onConflict((conflict) => conflict.columns(['kind', 'key']).doNothing())
    .execute();
}

/** Takes off the list what is done, in the transaction that does it. */
export async function takeOff(trx: Kysely<Database>, { kind, key }: Pick<NewWork, 'kind' | 'key'>): Promise<void> {
  await trx.deleteFrom('work').where('kind', '=', kind).where('key', '=', key).execute();
}

/** The columns of a row that nobody has tried yet. */
export const freshAt = (now: Date) =>
  ({
    state: 'waiting',
    attempts: 0,
    due_ms: now.getTime(),
    set_ms: now.getTime(),
    waited_ms: 0,
    last_error: null,
    created_at: now.toISOString(),
  }) as const;
