import { PLAN_SHAPE } from '../../base/telephone-shape.ts';
import { foldCharacters } from './fold-characters.ts';

const ENDS = /(?<=[.!?。！？])\s+|(?<=[。！？])|\n+/u;
const NUMBER = new RegExp(PLAN_SHAPE, 'u');

/** What a text says, sentence by sentence and line by line, characters folded. */
export const sentencesOf = (text: string): string[] => foldCharacters(text).split(ENDS);

/** The same, each with its place in the text. */
export function placedSentences(
  text: string,
): { readonly start: number; readonly end: number; readonly words: string }[] {
  const folded = foldCharacters(text);
  let start = 0;
  const sentences = [...folded.matchAll(new RegExp(ENDS.source, 'gu'))].map(({ index: end, 0: gap }) => {
    const sentence = { start, end, words: folded.slice(start, end) };
    start = end + gap.length;
    return sentence;
  });
  return [...sentences, { start, end: folded.length, words: folded.slice(start) }];
}

/** Beside a telephone number the reading of numbers weighs the words itself. */
export const holdsNumber = (sentence: string): boolean => NUMBER.test(sentence);
