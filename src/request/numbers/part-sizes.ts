import { expandRuns } from './expand-range.ts';
import type { RunItem } from './find-items.ts';
import { surveyEntries } from './licence.ts';
import { lineIndex, type Page, statementOf } from './page.ts';

/** A group of more numbers is not searched for those that stand in it twice. */
const MOST = 2000;

/** How many different numbers stand together in a text: in one range, one line, one sentence, one block of lines. */
export function partSizes(page: Page, runs: readonly RunItem[]): readonly number[] {
  const { block } = surveyEntries(page, runs);
  const groups = [
    ...Map.groupBy(runs, (item) => block.get(item)).values(),
    ...Map.groupBy(runs, ({ start }) => statementOf(page, start).start).values(),
    ...Map.groupBy(runs, ({ start }) => lineIndex(page, start)).values(),
  ];
  return [...new Set([...groups.map(countDifferent), ...runs.map(({ run }) => run.count)])];
}

/** What stands twice counts once, and "six lines" are not five of which one is listed again. */
export function countDifferent(items: readonly Pick<RunItem, 'run'>[]): number {
  const written = items.reduce((sum, { run }) => sum + run.count, 0);
  return written > MOST
    ? written
    : expandRuns(
        items.map(({ run }) => run),
        MOST,
      ).numbers.length;
}
