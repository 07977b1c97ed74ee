/** The entries that begin in [start, end), of a list sorted by start: binary search, because lists have thousands. */
export function beginningIn<T extends { readonly start: number }>(
  sorted: readonly T[],
  start: number,
  end: number,
): readonly T[] {
  return sorted.slice(lowerBound(sorted, start), lowerBound(sorted, end));
}

function lowerBound(sorted: readonly { readonly start: number }[], offset: number): number {
  let [low, high] = [0, sorted.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sorted[middle]?.start ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return low;
}
