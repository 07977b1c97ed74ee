/** Numbers as customers read them: folded to ranges, in the notation of the country. */

/** "+1 425-555-0100"; other countries' numbers stay as they are. */
export function showNumber(number: string): string {
  const parts = /^\+1(\d{3})(\d{3})(\d{4})$/.exec(number);
  return parts ? `+1 ${parts[1]}-${parts[2]}-${parts[3]}` : number;
}

/** How a range is said: its first number and the last four digits of its last one. */
export type RangeWords = (from: string, to: string) => string;
const IN_ENGLISH: RangeWords = (from, to) => `${from} to ${to}`;

/** A line of a list and how many numbers it stands for. */
export type FoldedLine = { readonly text: string; readonly count: number };

/** Neighbours become "+1 425-555-0110 to 0114"; what is no E.164 number stays as written. */
export function foldLines(numbers: readonly string[], range: RangeWords = IN_ENGLISH): FoldedLine[] {
  const folded: FoldedLine[] = [];
  const sorted = [...new Set(numbers)].sort();
  for (let i = 0; i < sorted.length; ) {
    const first = sorted[i] ?? '';
    let j = i;
    while (isNext(sorted[j], sorted[j + 1])) j++;
    const last = sorted[j] ?? first;
    const count = j - i < 2 ? 1 : j - i + 1;
    folded.push({ text: count === 1 ? showNumber(first) : range(showNumber(first), last.slice(-4)), count });
    i += count;
  }
  return folded;
}

/** The same as text alone. */
export const foldNumbers = (numbers: readonly string[], range?: RangeWords): string[] =>
  foldLines(numbers, range).map(({ text }) => text);

/** The next number of the same exchange. */
function isNext(a: string | undefined, b: string | undefined): boolean {
  if (!a || !b || !/^\+\d{8,15}$/.test(a) || a.length !== b.length || a.slice(0, -4) !== b.slice(0, -4)) return false;
  return Number(b.slice(-4)) === Number(a.slice(-4)) + 1;
}

/** So many lines of a list are named in the text; where there are more, the whole list comes as a file too. */
export const LONGEST_LIST = 50;
