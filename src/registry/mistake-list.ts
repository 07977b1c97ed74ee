/** What is wrong with registry files, collected in constant memory and told in the order of the places. */
export type MistakeList = {
  add(...mistakes: string[]): void;
  isEmpty(): boolean;
  /** Everything in one text, a line each. */
  report(): string;
};

/** More than these are counted, not shown: a file of another program has one in each of a million rows. */
const SHOWN = 10_000;
const byPlace = new Intl.Collator('en', { numeric: true });

export function mistakeList(): MistakeList {
  const kept: string[] = [];
  let count = 0;
  return {
    add(...mistakes) {
      count += mistakes.length;
      for (const mistake of mistakes) if (kept.length < SHOWN) kept.push(mistake);
    },
    isEmpty: () => count === 0,
    report: () =>
      [
        `The registry was not imported: ${count} ${count === 1 ? 'mistake' : 'mistakes'}.`,
        ...kept.sort(byPlace.compare).map((mistake) => `  ${mistake}`),
        ...(count > kept.length ? [`  and ${count - kept.length} more`] : []),
      ].join('\n'),
  };
}
