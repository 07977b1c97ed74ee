/** Labels in two languages on one line, "Empresa / Company name:", of which the desk knows one. */
import { regexp } from '../../base/regexp.ts';
import type { Word } from '../pages/page-layout.ts';

/** Between the two. */
const BETWEEN = /^[/／|｜·・]$/u;
/** Words of a label; more are a sentence. */
const LONGEST = 10;

/** Whether what stands before this word is the same in another language: some words of letters alone, and a stroke. */
export function followsTongue(words: readonly Pick<Word, 'text'>[], at: number): boolean {
  if (!BETWEEN.test(words[at - 1]?.text ?? '')) return false;
  const before = words.slice(tongueStart(words, at), at - 1);
  return before.length > 0 && before.length <= LONGEST && before.every(({ text }) => !/[\d:：@]|_{2}/u.test(text));
}

/** Where the first of the two languages begins: behind bullets, marks and boxes. */
export function tongueStart(words: readonly Pick<Word, 'text'>[], at: number): number {
  const first = words.slice(0, at).findIndex(({ text }) => /\p{L}{2}/u.test(text));
  return first < 0 ? at : first;
}

/** Whether the label that ends here stands once more behind a stroke, in another language, and nothing else on the line. */
export function isTongueBehind(words: readonly Pick<Word, 'text'>[], end: number): boolean {
  const behind = words.slice(end + 1);
  if (!BETWEEN.test(words[end]?.text ?? '') || behind.length === 0 || behind.length > LONGEST) return false;
  return behind.every(({ text }) => /^[\p{L}'’.()º°-]+,?$/u.test(text));
}

/** Not, or staying: a heading that says so in one of its languages heads what is kept. */
const KEEPS = regexp(
  /(?<!\p{L})(?:not?|ne|pas|non|sin|sans|senza|nunca|jamais|mai|keep\p{L}*|kept|stay\p{L}*|remain\p{L}*|retain\p{L}*|exclud\p{L}*|except\p{L}*|(?:se )?qued\p{L}+|conserv\p{L}+|mant[ei]\p{L}+|permane\p{L}+|exclu\p{L}+|except\p{L}+|salvo|rest(?:ent|er|ant|ants|ano|anti|are)|gard\p{L}+|sauf|rimang\p{L}+|tranne|esclus\p{L}+)(?!\p{L})|ない|しない|残|除|対象外/iu,
);

/** Whether a label in two languages says, in the one before, that what it heads stays. */
export const keepsInOtherTongue = (words: readonly Pick<Word, 'text'>[], at: number): boolean =>
  followsTongue(words, at) && KEEPS.test(textBefore(words, at));

/** Whether the rest of a heading, "numbers that we keep:", says that what it heads stays; a hint in brackets tells how to fill it in. */
export const saysKept = (tail: readonly Pick<Word, 'text'>[]): boolean =>
  !(tail[0]?.text ?? '').startsWith('(') && KEEPS.test(tail.map(({ text }) => text).join(' '));

const textBefore = (words: readonly Pick<Word, 'text'>[], at: number): string =>
  words
    .slice(tongueStart(words, at), at)
    .map(({ text }) => text)
    .join(' ');
