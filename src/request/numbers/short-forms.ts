import type { Span } from '../../base/evidence.ts';
import type { Run } from './expand-range.ts';
import type { RunItem } from './find-items.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';

/** "0105" in "except 0105": short for a number that is given elsewhere. */
export type ShortForm = Span & { readonly from: string; readonly to: string };

const SHORT_FORM =
  /(?<![\d\p{Script=Latin}$.-])(?<!\d:)(?<!(?<!\d{4})\/)-?x?(\d{2,4})(?:\s{0,2}(?:-|~|to|thru|through|until|à|au|al|ao|bis|a|até|hasta|hasta el|fino al?|jusqu['’](?:à|au)|から)\s{0,2}-?(\d{2,4}))?(?![\d:]|[-.]\d|(?<!\d{4}),\d{3}(?!\d)|\/(?!\d{4}(?!\d))|\s{0,2}(?:%|am|pm|days?|weeks?|people|users?|hours?|lines?|numbers?|months?|tns?|dids?|n[uú]meros|num[ée]ros|numeri|líneas|lignes|linee|usuarios|días|jours|giorni|番号|回線|個|件|本|年|月|日|時|円))/giu;

/** The short forms in a part of a text. */
export function findShortForms(text: string, items: readonly Item[], { start, end }: Span): ShortForm[] {
  const found: ShortForm[] = [];
  for (const match of text.slice(start, end).matchAll(SHORT_FORM)) {
    const [at, stop] = [start + match.index, start + match.index + match[0].length];
    // A fragment of four digits is such a short form too; anything longer is a number of its own.
    const inside = beginningIn(items, at - 60, stop).some(
      (item) => item.end > at && !(item.type === 'bad-number' && item.digits.length <= 4),
    );
    if (!inside && match[1]) found.push({ start: at, end: stop, from: match[1], to: match[2] ?? match[1] });
  }
  return found;
}

/** "0105-07" is 0105 to 0107. */
const completed = ({ from, to }: ShortForm): string => from.slice(0, Math.max(0, from.length - to.length)) + to;

/** "0105" behind a range means the one in it; null where none of the given numbers end so. */
export function resolveShortForm(short: ShortForm, given: readonly RunItem[]): Run | null {
  const before = given.filter((item) => item.end <= short.start).toReversed();
  for (const { run } of before.length > 0 ? [...before, ...given] : given) {
    const head = run.from.slice(0, run.from.length - short.from.length);
    const [first, last] = [Number((head + short.from).slice(1)), Number((head + completed(short)).slice(1))];
    const start = Number(run.from.slice(1));
    if (first >= start && last < start + run.count && last >= first)
      return { from: `+${first}`, count: last - first + 1 };
  }
  return null;
}
