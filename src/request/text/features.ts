/**
 * What a statement is made of, for the model that judges it: words, their beginnings, pairs, and pieces of Japanese, as places
 * in a table of weights. A language or a turn of phrase is added by examples, not here.
 */

import { piecesOf, placeOf } from '../../base/hashed.ts';
import { regexp } from '../../base/regexp.ts';
import { foldCharacters } from './fold-characters.ts';
import { SENSES } from './senses.ts';

/** The table has 2 to the power of this many places. */
export const TABLE_BITS = 18;

/** Longer statements are read up to here. */
const LONGEST = 1200;

const PHONE =
  /\+?\d?[\s.(-]*\d{3}[\s.)-]*\d{3}[\s.-]*\d{4}(?:\s*(?:-|–|to|thru|through|al?|au|bis|から)\s*\d{2,10})?/gu;

/** One spelling of what does not matter: case, widths, which number, which PIN. */
export function plainStatement(text: string): string {
  return foldCharacters(text.slice(0, LONGEST).normalize('NFKC'))
    .toLowerCase()
    .replace(/[’‘`´]/gu, "'")
    .replace(/[“”„«»「」『』]/gu, '"')
    .replace(PHONE, ' Ntel ')
    .replace(/\d[\d -]{4,12}\d/gu, ' Npin ')
    .replace(/\d+/gu, (digits) => ` N${Math.min(digits.length, 4)} `)
    .replace(/\s+/gu, ' ')
    .trim();
}

export const TOKEN = regexp(
  /[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー](?:[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]|-(?=[\p{Script=Katakana}]))*|N?[\p{L}\p{M}]+(?:'\p{L}+)?\d?|[?!:"();]/gu,
);
const JAPANESE = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}ー]/u;

/** The places of a statement's features, each once, sorted. */
export function featuresOf(text: string): Int32Array {
  const plain = plainStatement(text);
  const found = new Set<number>();
  const add = (kind: string, value: string): void => {
    found.add(placeOf(`${kind}${value}`, TABLE_BITS));
  };
  const tokens = plain.match(TOKEN) ?? [];
  const words: string[] = [];
  const senses: string[] = [];
  for (const token of tokens) {
    if (!JAPANESE.test(token)) words.push(token);
    else addPieces(token, add);
    senses.push(...sensesOf(token));
  }
  senses.forEach((sense, i) => {
    add('S', sense);
    add('O', `${senses[i - 1] ?? '^'} ${sense}`);
    if (i > 1) add('O', `${senses[i - 2]} ${senses[i - 1]} ${sense}`);
  });
  // Which meet in one statement, in whatever order.
  const distinct = [...new Set(senses)].sort();
  distinct.forEach((sense, i) => {
    for (const other of distinct.slice(i + 1)) add('C', `${sense} ${other}`);
  });
  words.forEach((word, i) => {
    add('w', word);
    // A beginning stands for the word's other forms.
    if (word.length > 5) add('b', word.slice(0, 5));
    if (word.length > 7) add('b', word.slice(0, 7));
    add('p', `${words[i - 1] ?? '^'} ${word}`);
  });
  if (words.length > 0) add('p', `${words.at(-1)} $`);
  add('l', String(Math.min(6, Math.ceil(plain.length / 30))));
  return Int32Array.from(found).sort();
}

const EXACT = new Map<string, string[]>();
const BEGINNINGS = new Map<string, string[]>();
const WITHIN: [word: string, sense: string][] = [];
for (const [sense, { ja, ...spaced }] of Object.entries(SENSES)) {
  for (const word of Object.values(spaced).flatMap((list) => list.split(' '))) {
    const [table, key] = word.endsWith('*') ? [BEGINNINGS, word.slice(0, -1)] : [EXACT, word];
    table.set(key, [...new Set([...(table.get(key) ?? []), sense])]);
  }
  // A long vowel mark is folded to a dash with the other dashes.
  for (const word of ja.split(' ')) WITHIN.push([word.replaceAll('ー', '-'), sense]);
}
const LONGEST_BEGINNING = Math.max(...[...BEGINNINGS.keys()].map((key) => key.length));

/** What a word may mean (`senses.ts`), in the order it stands. */
export function sensesOf(token: string): string[] {
  if (JAPANESE.test(token))
    return WITHIN.flatMap(([word, sense]) => (token.includes(word) ? [{ sense, at: token.indexOf(word) }] : []))
      .sort((a, b) => a.at - b.at)
      .map(({ sense }) => sense);
  const found = [...(EXACT.get(token) ?? [])];
  for (let length = 2; length <= Math.min(LONGEST_BEGINNING, token.length); length++)
    found.push(...(BEGINNINGS.get(token.slice(0, length)) ?? []));
  return [...new Set(found)].slice(0, 2);
}

/** Pieces of one to four characters: Japanese has no spaces between words. */
function addPieces(run: string, add: (kind: string, value: string) => void): void {
  for (const piece of piecesOf(run, 1, 4)) add('j', piece);
  add('j', `${run.slice(-3)}$`);
}
