/**
 * What a text says below a place, told once for the whole text: a mail may give its PIN in a thousand rows, and each is asked what
 * stands below it.
 */
import { lately } from '../../base/lately.ts';
import { TELEPHONES } from '../../base/telephone-shape.ts';
import type { Piece } from '../../page/cells.ts';
import { placedSentences } from '../text/sentences.ts';

/** Texts of one mail, not of a day. */
const TEXTS = 8;

const spokenIn = lately(
  (text): readonly Piece[] => placedSentences(text).filter(({ text: said }) => /\p{L}/u.test(said)),
  TEXTS,
);

/** The first sentence is what is left of the one that the place stands in. @param most so many */
export function sentencesBelow(text: string, from: number, most: number): string[] {
  const sentences = spokenIn(text);
  const first = firstBelow(sentences, from);
  return sentences
    .slice(first, first + most)
    .map(({ start, text: said }) => said.slice(Math.max(0, from - start)))
    .filter((said) => /\p{L}/u.test(said));
}

/** @param says of a sentence and the one behind it, '' behind the last */
export function saidOnce(says: (sentence: string, next: string) => boolean): (text: string, from: number) => boolean {
  const lastOf = lately((text): number | null => {
    const sentences = spokenIn(text);
    return sentences.findLast(({ text: said }, i) => says(said, sentences[i + 1]?.text ?? ''))?.start ?? null;
  }, TEXTS);
  return (text, from) => {
    const [own = '', next = ''] = sentencesBelow(text, from, 2);
    return (lastOf(text) ?? -1) >= from || says(own, next);
  };
}

/** @param says of a sentence; @returns those below a place of which it is said, in order */
export function saidBelow(says: (sentence: string) => boolean): (text: string, from: number) => string[] {
  const saidIn = lately((text): readonly Piece[] => spokenIn(text).filter(({ text: said }) => says(said)), TEXTS);
  return (text, from) =>
    saidIn(text)
      .filter(({ start }) => start >= from)
      .map(({ text: said }) => said);
}

/** Each value of six to ten digits that stands in the text, and where it stands last. */
const valuesIn = lately((text): ReadonlyMap<string, number> => {
  const seen = text.replace(TELEPHONES, (number) => ' '.repeat(number.length));
  return new Map(
    [...seen.matchAll(/(?<!\d)\d(?:[ -]?\d){5,9}(?!\d)/gu)].map(({ 0: found, index }) => [
      found.replace(/\D/g, ''),
      index,
    ]),
  );
}, TEXTS);

/** Values of six to ten digits that stand below, each once. */
export const valuesBelow = (text: string, from: number): string[] =>
  [...valuesIn(text)].filter(([, last]) => last >= from).map(([digits]) => digits);

/** By halves: sentences are in order. */
function firstBelow(sentences: readonly Piece[], from: number): number {
  let [low, high] = [0, sentences.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sentences[middle]?.end ?? 0) > from) high = middle;
    else low = middle + 1;
  }
  return low;
}
