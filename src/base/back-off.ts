/** The waits of one kind of trying again, in milliseconds. */
export type Waits = { readonly first: number; readonly longest: number };

/**
 * How long to wait after some failures, in milliseconds: doubling from the first wait to the longest, spread by a quarter to
 * each side so that those whom one trouble stopped do not all come back in the same moment.
 *
 * @param failures in a row, from 1
 * @param chance between 0 and 1
 */
export function backOff(failures: number, { first, longest }: Waits, chance: number): number {
  const doubled = first * 2 ** Math.min(Math.max(failures, 1) - 1, 30);
  return Math.round(Math.min(longest, doubled) * (0.75 + chance / 2));
}
