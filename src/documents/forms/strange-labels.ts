/** Labels that no list knows, and what is left of a page's phrases without its labels. */
import { around, type Word } from '../pages/page-layout.ts';
import type { Label } from './find-labels.ts';
import type { Phrase } from './phrases.ts';

/** Words that end with a colon are a label, also where nobody knows it: neither they nor what follows is another's value. */
export const strangeLabels = (free: readonly Phrase[]): Label[] =>
  free.flatMap(({ words }) => {
    const end = words.findIndex(({ text }) => /\p{L}\)?[:：]$/u.test(text));
    const own = words.slice(0, end + 1);
    return end < 0 || end >= LONGEST_STRANGE ? [] : [{ field: 'other' as const, words: own, box: around(own) }];
  });

/** Words; more are the beginning of a sentence. */
const LONGEST_STRANGE = 5;

/** The phrases without the words of labels. */
export function withoutLabels(phrases: readonly Phrase[], labels: readonly Label[]): Phrase[] {
  const taken = new Set(labels.flatMap(({ words }) => words));
  return phrases.flatMap(({ words }) => {
    const runs: Word[][] = [[]];
    for (const word of words) {
      if (taken.has(word)) runs.push([]);
      else runs.at(-1)?.push(word);
    }
    return runs.filter((run) => run.length > 0).map((run) => ({ words: run, box: around(run) }));
  });
}
