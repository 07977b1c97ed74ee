/**
 * Words of one meaning, by language: sources of regular expressions without groups that capture. Every language is
 * always read, since the words around a number are few and mails mix languages.
 */
export type Words = {
  readonly en?: readonly string[];
  readonly es?: readonly string[];
  readonly fr?: readonly string[];
  readonly it?: readonly string[];
  readonly de?: readonly string[];
  readonly pt?: readonly string[];
  /** Has no spaces between words: found also inside a run of letters. A long vowel mark may have been folded to a dash. */
  readonly ja?: readonly string[];
};

/** One alternative that matches any of the words as a whole word, longest first; to be used with the flags `iu`. */
export function wholeWord({ ja = [], ...spaced }: Words): string {
  const words = Object.values(spaced).flat();
  const japanese = ja.map((word) => word.replaceAll('ー', '[ー-]'));
  return `(?:(?<![\\p{L}\\p{M}\\d_])(?:${longestFirst(words)})(?![\\p{L}\\p{M}_])${japanese.length > 0 ? `|${longestFirst(japanese)}` : ''})`;
}

/** The words of several lists, by language. */
export const allWords = (...lists: readonly Words[]): Words => {
  const all: Record<string, string[]> = {};
  for (const list of lists)
    for (const [language, words] of Object.entries(list)) all[language] = [...(all[language] ?? []), ...words];
  return all;
};

/** What follows a letter of a word, by the next letter; '' where a word ends. */
type Letters = Map<string, Letters>;

/**
 * One alternative that matches any of the words, letters and signs without a meaning of their own, the longest that stands there.
 * Written by the beginnings that they have in common: V8 takes a tenth of a second to compile hundreds of words side by side.
 */
export function anyOfPlain(words: readonly string[]): string {
  const first: Letters = new Map();
  for (const word of words) {
    let at = first;
    for (const letter of word) at = at.get(letter) ?? at.set(letter, new Map()).get(letter) ?? at;
    at.set('', new Map());
  }
  return written(first);
}

function written(letters: Letters): string {
  const onward = [...letters].flatMap(([letter, next]) =>
    letter === '' ? [] : [`${letter === ' ' ? '\\s+' : letter}${written(next)}`],
  );
  if (letters.has('')) return onward.length === 0 ? '' : `(?:${onward.join('|')})?`;
  return onward.length === 1 ? onward.join('') : `(?:${onward.join('|')})`;
}

const longestFirst = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|');
