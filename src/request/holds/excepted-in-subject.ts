import { DO_NOT, EXCEPT, NO_EXCLUSION, STAYS } from '../numbers/words/exclusion-words.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { certainDoubt } from './certain-doubt.ts';
import type { Doubt } from './find-doubts.ts';

/** Digits beside the words that keep them back: two may name a number by its end. */
const BEHIND = /^\D{0,30}(\d[\d().\s-]*\d)/u;
const BEFORE = /(\d[\d().\s-]*\d)\D{0,30}$/u;

/**
 * "Port out of our lines (except 0113)": what the subject keeps back, and the text does not. A person tells: a subject is copied from
 * another mail as easily as it is written for this one.
 *
 * @param excluded E.164, what the mail is read to keep back
 */
export function exceptedInSubject(subject: string, excluded: readonly string[]): Doubt[] {
  const words = foldCharacters(subject);
  const ends = keptIn(words).map((digits) => digits.replace(/\D/gu, '').slice(-10));
  if (ends.every((end) => excluded.some((number) => number.endsWith(end)))) return [];
  return [certainDoubt('numbers', 'subject', words)];
}

/** "except 0113", "0113 stays"; "without delay" keeps none. */
const keptIn = (words: string): string[] =>
  [EXCEPT, DO_NOT, STAYS].flatMap((cue) =>
    [...words.matchAll(cue)].flatMap(({ 0: { length }, index }) => {
      const after = words.slice(index + length);
      if (NO_EXCLUSION.test(after)) return [];
      const found = BEHIND.exec(after) ?? (cue === EXCEPT ? null : BEFORE.exec(words.slice(0, index)));
      return found?.[1] ?? [];
    }),
  );
