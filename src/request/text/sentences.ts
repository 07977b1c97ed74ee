import { foldCharacters } from './fold-characters.ts';

const ENDS = /(?<=[.!?。！？])\s+|(?<=[。！？])|\n+/u;
const NUMBER = /(?<!\d)(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]?[2-9]\d{2}[ .-]?\d{4}(?!\d)/;

/** What a text says, sentence by sentence and line by line, characters folded. */
export const sentencesOf = (text: string): string[] => foldCharacters(text).split(ENDS);

/** Beside a telephone number the reading of numbers weighs the words itself. */
export const holdsNumber = (sentence: string): boolean => NUMBER.test(sentence);
