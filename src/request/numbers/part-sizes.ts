import type { RunItem } from './find-items.ts';
import { surveyEntries } from './licence.ts';
import { lineIndex, type Page, statementOf } from './page.ts';

/** How many numbers stand together in a text: in one range, one line, one sentence, one block of lines. */
export function partSizes(page: Page, runs: readonly RunItem[]): readonly number[] {
  const { block } = surveyEntries(page, runs);
  const groups = [
    ...Map.groupBy(runs, (item) => block.get(item)).values(),
    ...Map.groupBy(runs, ({ start }) => statementOf(page, start).start).values(),
    ...Map.groupBy(runs, ({ start }) => lineIndex(page, start)).values(),
  ];
  const sizes = groups.map((items) => items.reduce((sum, { run }) => sum + run.count, 0));
  return [...new Set([...sizes, ...runs.map(({ run }) => run.count)])];
}
