/**
 * Where a mail gives two PINs and weighs them ("one of the two must be right"), what it counts are PINs and no lines: its
 * statements in, those that speak of the PINs out.
 */
import { regexp } from '../../base/regexp.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import { holdsNumber } from '../text/sentences.ts';
import type { Statement } from '../text/statements.ts';
import { MAYBES, TRUTH } from '../text/truth-words.ts';
import { allWords, wholeWord } from '../text/word-pattern.ts';
import { BLANK } from './blank-out.ts';
import { has } from './nearest-cue.ts';
import { ASKING, NUMBER_NOUN } from './words/asking-words.ts';
import { ONLY, STAYING_PART } from './words/part-words.ts';

/** A labelled value, as written or blanked. */
const VALUE = regexp(`(?:${PIN_LABEL.source})[\\s:=#]{0,4}(?:\\d[\\d -]{4,14}|${BLANK}{4,})`, 'giu');
/** "Try both": what is tried is no line. */
const TRIES = {
  en: ['tr(?:y|ies|ied|ying)'],
  es: ['pr[uo]eb\\p{L}+', 'prob(?:ar|ad|emos)\\p{L}*', 'intent\\p{L}+'],
  fr: ['essa(?:i|y)\\p{L}+', 'tent(?:er|ez|ons)'],
  it: ['prov(?:are|ate|ino|i|iamo)', 'tent(?:are|ate)'],
  ja: ['試し', '試す', '両方お試'],
};
const WEIGHS = regexp(wholeWord(allWords(MAYBES, TRUTH, TRIES)), 'iu');

const valuesIn = (text: string): number => text.match(VALUE)?.length ?? 0;

/**
 * @returns statements that give PINs or stand right behind one that does, say whether one is right, and name neither lines nor a wish;
 *   none where the mail gives fewer than two
 */
export function saidOfPins(statements: readonly Statement[]): ReadonlySet<Statement> {
  const counts = statements.map(({ text }) => valuesIn(text));
  if (counts.reduce((sum, count) => sum + count, 0) < 2) return new Set();
  return new Set(
    statements.filter(({ text }, i) => {
      if ((counts[i] ?? 0) === 0 && (counts[i - 1] ?? 0) === 0) return false;
      const said = text.replace(VALUE, ' ');
      return WEIGHS.test(said) && !isOfLines(said);
    }),
  );
}

const isOfLines = (said: string): boolean =>
  holdsNumber(said) || NUMBER_NOUN.test(said) || ONLY.test(said) || STAYING_PART.test(said) || has(ASKING, said);
