/** Whether a line is signed by whoever sent the mail: their name, a part of it, initials; alone or with a title behind. */

/** Who sent the mail, as its From field says. */
export type Signer = {
  readonly name: string;
  readonly address: string;
  /** Who writes where a system sends: as it names them. */
  readonly others?: readonly string[];
};

/** Before a name: academic, of courtesy, and by whose leave somebody signs. */
const TITLES =
  /^(?:(?:i\. ?[av]\.|ppa\.?|dr\.?(?: \p{Ll}{2,4}\.){0,2}|dra\.?|prof\.?|lic\.?|ing\.?|dipl\.-ing\.|avv\.?|dott\.?|dott\.ssa|mrs?\.?|ms\.?|m\.|mme|sra?\.?|rev\.?|reverend)\s+){1,3}/iu;
/** What sets a title apart from the name above it. */
const APART = /^\s*[,|·•–—(（/-]/u;
const SHORTEST_WORD = 3;
/** Words beside those of the name, where it stands in two scripts. */
const MOST_OTHERS = 3;

export const fold = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .match(/[\p{L}\p{N}]+/gu) ?? [];

export const namesOf = ({ name, others = [] }: Signer): string[] => [name, ...others].flatMap(fold);

/**
 * @param names words of the sender's names, folded
 * @returns what stands behind the name; null where the line does not begin with it, or goes on in the same breath
 */
export function behindName(line: string, names: readonly string[]): string | null {
  const text = line.trim().replace(TITLES, '');
  const words = [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: word, index }) => ({
    word: fold(word).join(''),
    end: index + word.length,
    isInitial: word.length === 1,
  }));
  const isName = ({ word, isInitial }: Word): boolean =>
    names.some((name) => name === word || (isInitial && name.startsWith(word)));
  const others = words.findIndex((one) => !isName(one));
  const count = others < 0 ? words.length : others;
  const known = words.slice(0, count);
  const surname = words[1];
  // "Winnie Sato" of Winifred Sato.
  if (count === 0 && surname && surname.word.length >= SHORTEST_WORD && isName(surname)) {
    const rest = text.slice(surname.end);
    const isCapital = /^\p{Lu}\p{Ll}+\s/u.test(text) && names.some((name) => name[0] === words[0]?.word[0]);
    if (isCapital && (/^\P{L}*$/u.test(rest) || APART.test(rest))) return rest.replace(/^[\s,|·•–—/-]+/u, '');
  }
  if (known.some(({ word }) => word.length >= SHORTEST_WORD || /[^\p{Script=Latin}]/u.test(word))) {
    const rest = text.slice(known.at(-1)?.end ?? 0).replace(/^\./, '');
    if (!/[\p{L}\p{N}]/u.test(rest)) return '';
    // One more surname than the mail program knows.
    if (known.length >= 2 && /^-?\s?\p{Lu}[\p{L}'’-]+\.?$/u.test(rest.trim())) return '';
    return APART.test(rest) ? rest.replace(/^[\s,|·•–—/-]+/u, '') : bothScripts(words, isName);
  }
  // "Mo" of Mohammed, by itself.
  const [first] = words;
  const isShort =
    words.length === 1 && first && first.word.length >= 2 && names.some((name) => name.startsWith(first.word));
  return isShort && !/[:：?]/.test(text) ? '' : bothScripts(words, isName);
}

type Word = { readonly word: string; readonly end: number; readonly isInitial: boolean };
const isOtherScript = ({ word }: Word): boolean => /\p{L}/u.test(word) && !/\p{Script=Latin}/u.test(word);

/** "森山 大地（Daichi Moriyama）" of "Daichi Moriyama". */
function bothScripts(words: readonly Word[], isName: (word: Word) => boolean): string | null {
  const known = words.filter(isName).length;
  const others = words.filter((word) => !isName(word));
  return known >= 2 && others.length <= MOST_OTHERS && others.some((word) => isOtherScript(word)) ? '' : null;
}

/** The line begins with the company that the address is of. */
export function isCompany(line: string, { address }: Signer): boolean {
  const company = companyOf(address);
  return company.length >= 6 && fold(line).join('').startsWith(company);
}

export const companyOf = (address: string): string => fold(address.split('@').at(-1)?.split('.')[0] ?? '').join('');
