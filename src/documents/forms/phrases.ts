/** Words that follow each other on a line without a gap: what a label, or a value, is. */
import { around, type Box, centre, height, type PageLayout, type Word } from '../pages/page-layout.ts';

export type Phrase = { readonly words: readonly Word[]; readonly box: Box };

/** Shares of a letter's height. */
const WIDEST_SPACE = 1.1;

/** @returns from top to bottom, from left to right; underscores are phrases of their own */
export function findPhrases({ words }: Pick<PageLayout, 'words'>): Phrase[] {
  const rows = [...words].sort((a, b) => centre(a) - centre(b));
  const after = new Map<Word, Word>();
  const isLinked = new Set<Word>();
  for (const [i, word] of rows.entries()) {
    let [next, nearest] = [null as Word | null, Number.POSITIVE_INFINITY];
    for (const other of near(rows, i, height(word))) {
      const gap = other.left - word.right;
      if (gap < -height(word) * 0.4 || gap > widestSpace(word, other)) continue;
      if (other.left <= word.left || isLinked.has(other) || !isSameLine(word, other) || gap >= nearest) continue;
      [next, nearest] = [other, gap];
    }
    if (!next) continue;
    after.set(word, next);
    isLinked.add(next);
  }
  const phrases = rows
    .filter((word) => !isLinked.has(word))
    .map((first): Phrase => {
      const phrase = [first];
      for (let word = after.get(first); word; word = after.get(word)) phrase.push(word);
      return { words: phrase, box: around(phrase) };
    });
  return phrases.sort((a, b) => a.box.top - b.box.top || a.box.left - b.box.left);
}

/** Typewriters set a blank as wide as a letter: OCR's boxes lie close around the letters, and the blank is wider than they are high. */
function widestSpace(a: Word, b: Word): number {
  const usual = Math.min(height(a), height(b)) * WIDEST_SPACE;
  const isRead = a.confidence < 100 && b.confidence < 100 && a.text.length > 1 && b.text.length > 1;
  const [one, other] = [a, b].map(({ left, right, text }) => (right - left) / text.length) as [number, number];
  return isRead && Math.abs(one - other) < TYPED * Math.max(one, other)
    ? Math.max(usual, Math.max(one, other) * PITCH)
    : usual;
}

/** Letters of one width differ by so much of it, as OCR boxes them; a blank and the empty rims beside it, in letters. */
const [TYPED, PITCH] = [0.2, 1.8];

/** Words whose middle is about as high; `rows` are sorted by it. */
function* near(rows: readonly Word[], at: number, reach: number): Generator<Word> {
  const level = centre(rows[at] as Word);
  for (let i = at - 1; i >= 0 && level - centre(rows[i] as Word) < reach; i--) yield rows[i] as Word;
  for (let i = at + 1; i < rows.length && centre(rows[i] as Word) - level < reach; i++) yield rows[i] as Word;
}

function isSameLine(a: Word, b: Word): boolean {
  const small = Math.min(height(a), height(b));
  const isSameSize = small > Math.max(height(a), height(b)) * 0.62;
  return isSameSize && Math.abs(a.bottom - b.bottom) < small * 0.45 && isBlank(a) === isBlank(b);
}

export const isBlank = ({ text }: Pick<Word, 'text'>): boolean => /^[_.…]{3,}[:.]?$/.test(text);

export const textOf = (words: readonly Pick<Word, 'text'>[]): string => words.map(({ text }) => text).join(' ');
