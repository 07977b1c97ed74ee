/** Numbers as customers read them: folded to ranges, in the notation of the country. */

/** "+1 425-555-0100"; other countries' numbers stay as they are. */
export function showNumber(number: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return parts ? `+1 ${parts[1]}-${parts[2]}-${parts[3]}` : number;
}

/** How a range is said: its first number and the last four digits of its last one. */
export type RangeWords = (from: string, to: string) => string;
const IN_ENGLISH: RangeWords = (from, to) => `${from} to ${to}`;

/** Neighbours become "+1 425-555-0110 to 0114"; what is no E.164 number stays as written. */
export function foldNumbers(numbers: readonly string[], range: RangeWords = IN_ENGLISH): string[] {
  const folded: string[] = [];
  const sorted = [...new Set(numbers)].sort();
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i] ?? '';
    let j = i;
    while (isNext(sorted[j], sorted[j + 1])) j++;
    const last = sorted[j] ?? first;
    folded.push(j - i < 2 ? showNumber(first) : range(showNumber(first), last.slice(-4)));
    i = j - i < 2 ? i + 1 : j + 1;
  }
  return folded;
}

/** The next number of the same exchange. */
function isNext(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || !/^\+\d{8,15}$/.test(a) || a.length !== b.length || a.slice(0, -4) !== b.slice(0, -4)) return false;
  return Number(b.slice(-4)) === Number(a.slice(-4)) + 1;
}

/** More entries than this are attached as a file instead. */
export const LONGEST_LIST = 50;
