import { quoteAround } from '../../base/evidence.ts';
import { DO_NOT, EXCEPT, NO_EXCLUSION, STAYS } from '../numbers/words/exclusion-words.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import type { Doubt } from './find-doubts.ts';

/** So few digits may name a number by its end. */
const FEWEST = 2;

/**
 * "Port out of our lines (except 0113)": what the subject keeps back, and the text does not. A person tells: a subject is copied from
 * another mail as easily as it is written for this one.
 *
 * @param excluded E.164, what the mail is read to keep back
 */
export function exceptedInSubject(subject: string, excluded: readonly string[]): Doubt[] {
  const words = foldCharacters(subject);
  if (!keeps(words)) return [];
  const named = (words.match(/\d[\d().\s-]*\d/gu) ?? [])
    .map((digits) => digits.replace(/\D/gu, '').slice(-10))
    .filter((digits) => digits.length >= FEWEST);
  const isKept = named.length > 0 && named.every((end) => excluded.some((number) => number.endsWith(end)));
  if (named.length === 0 || isKept) return [];
  const quote = quoteAround(words, { start: 0, end: Math.min(words.length, 120) });
  return [{ about: 'numbers', source: 'subject', quote, probability: 1 }];
}

/** "except 0113", "0113 stays"; "without delay" keeps none. */
const keeps = (words: string): boolean =>
  [EXCEPT, DO_NOT, STAYS].some((cue) =>
    [...words.matchAll(cue)].some(({ 0: { length }, index }) => {
      const [before, after] = [words.slice(0, index), words.slice(index + length)];
      return (
        !NO_EXCLUSION.test(after) && (/^\D{0,30}\d/u.test(after) || (cue !== EXCEPT && /\d\D{0,30}$/u.test(before)))
      );
    }),
  );
