import { backOff } from '../base/back-off.ts';
import type { ImapTimings } from './imap-settings.ts';

/**
 * How long to wait before the next try to connect, in milliseconds: doubling from `firstRetry` to `lastRetry`, spread
 * by a quarter to each side so that many clients do not come back at the same instant.
 *
 * @param failures tries that failed in a row, from 0
 * @param slow whether the server asked for patience or refused the sign-in
 * @param chance between 0 and 1
 */
export function retryDelay(failures: number, slow: boolean, chance: number, timings: ImapTimings): number {
  const { firstRetry, lastRetry, slowRetry } = timings;
  const first = slow ? Math.max(slowRetry, firstRetry) : firstRetry;
  return backOff(failures + 1, { first, longest: slow ? Math.max(slowRetry, lastRetry) : lastRetry }, chance);
}
