import type { Span } from '../../base/evidence.ts';

type Starting = Pick<Span, 'start'>;

/** The entries that begin in [start, end), of a list sorted by start: binary search, because lists have thousands. */
export function beginningIn<T extends Starting>(sorted: readonly T[], start: number, end: number): readonly T[] {
  return sorted.slice(lowerBound(sorted, start), lowerBound(sorted, end));
}

/** Where in a list sorted by start the last entry stands that begins at the offset or before it; -1 when none does. */
export const lastAt = (sorted: readonly Starting[], offset: number): number => lowerBound(sorted, offset + 1) - 1;

function lowerBound(sorted: readonly Starting[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
