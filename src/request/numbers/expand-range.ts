/** `count` numbers that follow each other, the first one given. Kept short until somebody needs them all. */
export type Run = { readonly from: string; readonly count: number };

/**
 * The numbers of runs, each once, sorted; up to `limit` of them. Runs are merged first: a mail may repeat a range of ten
 * thousand on every line.
 */
export function expandRuns(runs: readonly Run[], limit: number): { numbers: string[]; tooMany: boolean } {
  const numbers: string[] = [];
  // E.164 has at most 15 digits: an ordinary number counts them exactly.
  const spans = runs.map(({ from, count }) => ({
    first: Number(from.slice(1)),
    last: Number(from.slice(1)) + count - 1,
  }));
  let next = 0;
  for (const { first, last } of spans.sort((a, b) => a.first - b.first)) {
    for (next = Math.max(next, first); next <= last; next++) {
      if (numbers.length >= limit) return { numbers: numbers.sort(), tooMany: true };
      numbers.push(`+${next}`);
    }
  }
  return { numbers: numbers.sort(), tooMany: false };
}

/** How many digits the ends of a range may differ in: the rest, area code and exchange, is shared (desk rules, section 3). */
const TAIL = 4;

/** The run between two full numbers, or null where they are no range: backwards, or of different exchanges. */
export function runBetween(from: string, to: string): Run | null {
  if (from.length !== to.length || from.slice(0, -TAIL) !== to.slice(0, -TAIL)) return null;
  const count = Number(to.slice(-TAIL)) - Number(from.slice(-TAIL)) + 1;
  return count > 0 ? { from, count } : null;
}
