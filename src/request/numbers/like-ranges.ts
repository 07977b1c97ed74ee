/**
 * Pairs of numbers of which each could be the first and the last of a range: rows of a table in, whether only a person can tell that they
 * are not.
 */
import { isRun } from './find-items.ts';
import type { Item } from './item.ts';

/** Each second number lies behind its first in the same block of ten thousand, numbers lie between the two of some row, and no row's reach into another's. */
export function areLikeRanges(pairs: readonly (readonly Item[])[]): boolean {
  const ends = pairs.map(([first, second]) => (first && second ? endsOf(first, second) : null));
  if (ends.length === 0 || !ends.every((pair) => pair !== null)) return false;
  const sorted = ends.toSorted(([a], [b]) => a - b);
  const isApart = sorted.every(([from], i) => i === 0 || from > (sorted[i - 1]?.[1] ?? 0));
  return isApart && ends.some(([from, to]) => to - from > 1);
}

/** null where they cannot be those of a range. */
function endsOf(first: Item, second: Item): readonly [from: number, to: number] | null {
  if (!isRun(first) || !isRun(second) || first.run.count !== 1 || second.run.count !== 1) return null;
  const [from, to] = [Number(first.run.from), Number(second.run.from)];
  return first.run.from.slice(0, -4) === second.run.from.slice(0, -4) && to > from ? [from, to] : null;
}
