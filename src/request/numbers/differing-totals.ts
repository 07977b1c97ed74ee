/** Which stated totals no way of counting a list gives (desk rules, section 3: a person tells). Totals and counts in, those that differ out. */
import { regexp } from '../../base/regexp.ts';
import type { StatedTotal, StatedTotals } from './stated-total.ts';

/** What counts entries and not numbers. */
const ROWS = regexp(
  /(?<!\p{L})(?:rows?|entries|entry|filas?|renglones|rangées?|entrées?|righe|riga|voci)(?!\p{L})|行/iu,
);

/** What a total of a list may count, in as many ways as a person would. */
export type Countable = {
  /** E.164. */
  readonly asked: readonly string[];
  readonly keptBack: number;
  /** Sizes of its ranges, its blocks of lines, its sentences, its attached lists. */
  readonly parts: readonly number[];
  /** Its entries, with those that stand there twice: "14 rows". */
  readonly rows: number;
};

/** The totals that no way of counting gives: what is asked, with or without what is kept back, a part that stands by itself, or the totals together. */
export function totalsThatDiffer(
  { totals: told, headed, isTitle, others }: StatedTotals,
  { asked, keptBack, parts, rows }: Countable,
): StatedTotal[] {
  // "Our 414 numbers": an area code.
  const areas = asked.map((number) => number.slice(2, 5));
  if (asked.length === 0) return [];
  const whole = [asked.length, asked.length + keptBack, keptBack, ...others.map((count) => asked.length + count)];
  const right = new Set([
    ...whole,
    ...parts,
    ...[...Map.groupBy(areas, (area) => area).values()].map(({ length }) => length),
  ]);
  const [isRight, isArea] = [
    ({ count, quote }: StatedTotal) => right.has(count) || (count === rows && ROWS.test(quote)),
    ({ count }: StatedTotal) => areas.includes(String(count)),
  ];
  const titles = isTitle ? headed.filter(({ count }) => count < asked.length) : headed;
  const totals = [...told, ...(told.some(isRight) ? [] : titles)];
  const wrong = totals.filter((total) => !isRight(total) && !isArea(total));
  return whole.includes(wrong.reduce((sum, { count }) => sum + count, 0)) ? [] : wrong;
}
