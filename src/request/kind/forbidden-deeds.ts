/**
 * Whether the clause of a deed takes it away: "under no circumstances are these to be handed over", "to port them is forbidden", "none
 * of them may leave". A prohibition in any form, before or behind the deed, with whatever stands between; what is said of staying
 * ("they are not to stay with you") forbids no deed and is read as nothing.
 */
import { regexp } from '../../base/regexp.ts';
import { wholeWord } from '../text/word-pattern.ts';
import {
  ALLOWS,
  DEEDS,
  FORBIDS,
  HARMLESS_JAPANESE,
  NEVER,
  NOBODY,
  NOT,
  OPENS,
  RATHER,
  TO_NOBODY,
  UNDONE_JAPANESE,
  WHICH,
} from './cues/forbidding-words.ts';

const anywhere = (words: Parameters<typeof wholeWord>[0]): RegExp => regexp(wholeWord(words), 'iu');
/** "..., which are assigned to nobody": said of the numbers. */
const OF_THEM = `(?<!${wholeWord(WHICH)} (?:\\p{L}+ ){0,4})`;
const CATEGORICAL: readonly RegExp[] = [
  anywhere(NEVER),
  anywhere(FORBIDS),
  regexp(`${OF_THEM}${wholeWord(TO_NOBODY)}`, 'iu'),
];
const ALLOWED = regexp(wholeWord(ALLOWS), 'giu');
/** Up to the deed, past no comma that does not belong to an aside right behind the denial. */
const UP_TO = '(?:[^.,;:!?]{0,140}|(?: \\p{L}+){0,2}, [^.;:!?]{1,100},[^.,;:!?]{0,60})$';
const NOBODYS = regexp(`${wholeWord(NOBODY)}${UP_TO}`, 'iu');
const DENIED = regexp(`${OF_THEM}${wholeWord(NOT)}${UP_TO}`, 'iu');
/** The words of a deed may begin before its denial: "these lines are not to be moved to X". */
const WITHIN = regexp(`${OF_THEM}${wholeWord(NOT)}(?: \\p{L}+){0,4}? (?:${DEEDS.join('|')})`, 'iu');
const COMPARED: readonly RegExp[] = RATHER.map((source) => regexp(`(?<!\\p{L})${source}`, 'iu'));
/** "Port them to X: never." */
const ANSWERED =
  /[:,-] ?(?:no(?:t|n)?|never|nunca|jamás|jamais|mai|pas question)(?: (?:ever|again|más|più|plus))?[\s.!]*$/iu;
const CLAUSES = regexp(`(?<!\\p{L})${wholeWord(OPENS)}`, 'giu');
const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * @param said the statement as `CueTable` sees it
 * @param found the words of a deed in it
 */
export function forbidsDeed(said: string, found: RegExpExecArray): boolean {
  const end = found.index + found[0].length;
  if (forbidsOutright(said, found)) return true;
  const lead = said.slice(clauseOf(said, found).from, found.index).replace(ALLOWED, ' ');
  return (
    NOBODYS.test(lead) ||
    DENIED.test(lead) ||
    WITHIN.test(found[0]) ||
    COMPARED.some((pattern) => pattern.test(said.slice(0, end)))
  );
}

/** Whether it is forbidden in words that mean nothing else, in whatever order: what another sentence asks is no answer to that. */
export function forbidsOutright(said: string, found: RegExpExecArray): boolean {
  const behind = said.slice(found.index + found[0].length);
  if (JAPANESE.test(said) && UNDONE_JAPANESE.test(behind.replace(HARMLESS_JAPANESE, ''))) return true;
  const { from, until } = clauseOf(said, found);
  const clause = said.slice(from, until).replace(ALLOWED, ' ');
  return CATEGORICAL.some((pattern) => pattern.test(clause)) || ANSWERED.test(said);
}

/** From where what is wanted is taken up, to where something else is. */
function clauseOf(said: string, found: RegExpExecArray): { readonly from: number; readonly until: number } {
  const openings = [...said.matchAll(CLAUSES)].map(({ index }) => index);
  return {
    from: openings.findLast((at) => at <= found.index) ?? 0,
    until: openings.find((at) => at >= found.index + found[0].length) ?? said.length,
  };
}
