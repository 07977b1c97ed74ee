/** `count` numbers that follow each other, the first one given. Kept short until somebody needs them all. */
export type Run = { readonly from: string; readonly count: number };

/** The numbers of runs, each once, sorted; stops behind `limit`. */
export function expandRuns(runs: readonly Run[], limit: number): { numbers: string[]; tooMany: boolean } {
  const numbers = new Set<string>();
  for (const { from, count } of runs) {
    // E.164 has at most 15 digits: an ordinary number counts them exactly.
    const first = Number(from.slice(1));
    for (let i = 0; i < count; i++) {
      numbers.add(`+${first + i}`);
      if (numbers.size > limit) return { numbers: [...numbers].slice(0, limit).sort(), tooMany: true };
    }
  }
  return { numbers: [...numbers].sort(), tooMany: false };
}

/** How many digits the ends of a range must share at their head: area code and exchange (desk rules, section 3). */
const TAIL = 4;

/** The run between two full numbers, or null where they are no range: backwards, or of different exchanges. */
export function runBetween(from: string, to: string): Run | null {
  if (from.length !== to.length || from.slice(0, -TAIL) !== to.slice(0, -TAIL)) return null;
  const count = Number(to.slice(-TAIL)) - Number(from.slice(-TAIL)) + 1;
  return count > 0 ? { from, count } : null;
}

/** A short end takes its head from the start: "0119" behind +14255550100 is +14255550119. */
export const completeEnd = (from: string, shortEnd: string): string =>
  from.slice(0, from.length - shortEnd.length) + shortEnd;
