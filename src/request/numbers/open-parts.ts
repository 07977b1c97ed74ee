import { maskDigits, quoteAround } from '../../base/evidence.ts';
import { homesIn } from './at-home.ts';
import type { Excluded } from './find-excluded.ts';
import type { RunItem } from './find-items.ts';
import { beginningIn } from './item-index.ts';
import { isChoice } from './joints.ts';
import type { OpenPart } from './open-part.ts';
import { type Page, statementOf } from './page.ts';
import { partsIn } from './parts-of-list.ts';
import { saidOfPins } from './said-of-pins.ts';

/** So many exceptions that name no number are quoted. */
const MOST_EXCEPTIONS = 20;

/**
 * @param excluded what the text takes out: where something is excepted without a number, and where a mark is explained
 * @param folded the text with everything that `page` has blanked, for quotes
 */
export function openParts(
  page: Page,
  { meant, open }: { readonly meant: readonly RunItem[]; readonly open: readonly RunItem[] },
  { vague, explained }: Pick<Excluded, 'vague' | 'explained'>,
  folded: string,
): readonly OpenPart[] {
  const ofPins = saidOfPins(page.statements);
  const itemsOf = (at: number): readonly RunItem[] => {
    const { start, end } = statementOf(page, at);
    // "A, and B or C, whichever is quieter": it is of those that are open already.
    const left = beginningIn(open, start, end);
    const isChoiceOfOpen = left.some(
      (item, i) => i > 0 && isChoice(page.text.slice(left[i - 1]?.end ?? item.start, item.start)),
    );
    return isChoiceOfOpen ? left : [...left, ...beginningIn(meant, start, end)];
  };
  return [
    ...homesIn(page, meant, (said) => maskDigits(said).replace(/\s+/g, ' ').trim().slice(0, 120)),
    ...partsIn(page.statements.filter((statement) => !explained.has(statement) && !ofPins.has(statement))).map(
      ({ by, start, quote }) => ({
        by,
        items: itemsOf(start),
        quote,
      }),
    ),
    ...vague.slice(0, MOST_EXCEPTIONS).map((span) => ({
      by: 'exception' as const,
      items: itemsOf(span.start),
      quote: quoteAround(folded, span, beginningIn(meant, span.start - 200, span.end + 200)),
    })),
  ];
}
