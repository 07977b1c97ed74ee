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

const longestFirst = (words: readonly string[]): string =>
  words
    .toSorted((a, b) => b.length - a.length)
    .map((word) => word.replaceAll(' ', '\\s+'))
    .join('|');
