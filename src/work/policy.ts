/** How long the desk keeps trying: one rule for everything that it has to do. */
import type { Waits } from '../base/back-off.ts';
import type { WorkKind } from '../store/schema.ts';

const MINUTE = 60_000;

/** Waits between attempts. */
export const WAITS: Waits = { first: 10_000, longest: 240 * MINUTE };
/** While a server is away nothing is gained by waiting longer: it may be mended any minute. */
export const OUTAGE_WAITS: Waits = { first: 10_000, longest: 10 * MINUTE };
/** What was not tried yet waits this long for a server that has just failed another. */
export const OUTAGE_PAUSE = MINUTE / 2;

/**
 * RFC 5321 section 4.5.4.1: give up after four to five days. Counted are the waits between attempts, not the time that has passed:
 * neither a desk that was switched off for a week nor a clock that jumps gives anything up.
 */
export const GIVE_UP_AFTER = 5 * 24 * 60 * MINUTE;

/** A mail that cannot be decided fails the same way each time, or has ended the desk: it is set aside for a person. */
export const MAX_DECIDING = 3;

/** Whom nobody waits for: an outage of their server is sat out, however long it lasts. */
const PATIENT: ReadonlySet<WorkKind> = new Set<WorkKind>(['file', 'keep-copy']);

export type Tried = {
  readonly kind: WorkKind;
  /** Begun, this one with them. */
  readonly attempts: number;
  /** The waits so far, in milliseconds. */
  readonly waited: number;
  readonly isOutage: boolean;
};

/** Whether a wait after this failure counts towards giving up. */
export const countsAsWaiting = ({ kind, isOutage }: Pick<Tried, 'kind' | 'isOutage'>): boolean =>
  kind !== 'erase' && !(isOutage && PATIENT.has(kind));

/** Whether it has been tried long enough. */
export const isOver = (tried: Tried): boolean => countsAsWaiting(tried) && tried.waited >= GIVE_UP_AFTER;
