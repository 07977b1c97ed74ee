import type { Kysely } from 'kysely';
import type { Database, WorkRow } from '../store/schema.ts';

/** A row that is ours to work on; its attempt is counted already. */
export type ClaimedWork = Omit<WorkRow, 'id'> & { readonly id: number };

/** What came of an attempt. */
export type Outcome = Done | Repeated | Postponed | Failed;

/** There is nothing left to do. */
export type Done = {
  readonly as: 'done';
  /** What it comes to, written in the transaction that takes the row off the list. */
  readonly record?: (trx: Kysely<Database>) => Promise<void>;
  /** Told once it is written down. */
  readonly tell?: () => void;
};

/** Done for now: it is due again after `wait` milliseconds. */
export type Repeated = { readonly as: 'repeated'; readonly wait: number };

/** The desk stops: the attempt is not counted. */
export type Postponed = { readonly as: 'postponed' };

export type Failed = {
  readonly as: 'failed';
  /** For people, kept with the row: no PIN, nothing that a customer wrote. */
  readonly said: string;
  /** `for-good`: trying again cannot help; `outage`: whoever it was asked of is away, others would fare no better. */
  readonly because: 'for-good' | 'this-one' | 'outage';
  /** What of it is done nevertheless. */
  readonly record?: (trx: Kysely<Database>) => Promise<void>;
};

export const DONE: Done = { as: 'done' };
