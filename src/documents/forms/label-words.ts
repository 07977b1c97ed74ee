/** The words of labels as they are compared: lower case, without accents, cut short or misread. */
import { editDistance } from '../../base/edit-distance.ts';
import type { Word } from '../pages/page-layout.ts';

/** "Billing tel. no.": whole in one form, and cut short in another. */
const SHORTENED: Readonly<Record<string, readonly string[]>> = {
  telephone: ['tel', 'tele', 'phone'],
  phone: ['tel', 'ph'],
  number: ['no', 'nbr', 'num', 'nr'],
  numbers: ['nos', 'nbrs', 'nums'],
  account: ['acct', 'acc'],
  provider: ['prov'],
  service: ['svc', 'serv'],
  requested: ['req'],
};

export const isSameWord = (printed: string, token: string, isLoose: boolean): boolean =>
  isAlike(printed, token, isLoose) || (SHORTENED[token]?.includes(printed) ?? false);

/** Look-alikes of other scripts stand in real forms ("І am only transferring", U+0406). */
export const tokensOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/[\u0300-\u036f'’]/g, '')
    .replace(/[ІІ]/g, 'I')
    .replace(/#/g, ' number ')
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '');

/** Each word is held against hundreds of labels; what is known of it goes with it. */
const knownTokens = new WeakMap<Word, readonly string[]>();
export function tokensOfWord(word: Word): readonly string[] {
  const known = knownTokens.get(word) ?? tokensOf(word.text);
  knownTokens.set(word, known);
  return known;
}

/** @param isLoose letters may be misread: OCR */
export function isAlike(a: string, b: string, isLoose: boolean): boolean {
  if (a === b) return true;
  if (!isLoose || Math.abs(a.length - b.length) > 1 || b.length < 3) return false;
  return editDistance(a, b) <= (b.length >= 7 ? 2 : b.length >= 4 ? 1 : 0);
}
