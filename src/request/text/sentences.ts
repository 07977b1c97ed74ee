import { regexp } from '../../base/regexp.ts';
import { PLAN_SHAPE } from '../../base/telephone-shape.ts';
import { type Piece, piecesOf } from '../../page/cells.ts';
import { foldCharacters } from './fold-characters.ts';

/** Where a sentence ends: what closes it, or the next in a script without spaces, may stand right behind. */
export const SENTENCE_END = /[.!?。！？](?=[\s"'”»)]|$|\p{Lo})/u;
/** The same; a line ends one as well. */
export const LINE_END = regexp(`${SENTENCE_END.source}|\\n`, 'u');
/** Behind a sentence that may go on over lines. */
export const SPOKEN_END = /(?<=[.!?。！？])\s+|\n\s*\n/u;
const ENDS = /(?<=[.!?。！？])\s+|(?<=[。！？])|\n+/u;
const NUMBER = regexp(PLAN_SHAPE, 'u');

/** What a text says, sentence by sentence and line by line, characters folded. */
export const sentencesOf = (text: string): string[] => foldCharacters(text).split(ENDS);

/** The same, each with its place in the text. */
export const placedSentences = (text: string): Piece[] => piecesOf(foldCharacters(text), regexp(ENDS.source, 'gu'));

/** Beside a telephone number the reading of numbers weighs the words itself. */
export const holdsNumber = (sentence: string): boolean => NUMBER.test(sentence);
