/** Features of a text as places in a table of weights: what is the same word falls on the same place, whatever the table's age. */

/** FNV-1a, folded to a table of 2 to the power of `bits` places. */
export function placeOf(feature: string, bits: number): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < feature.length; i++) {
    hash ^= feature.charCodeAt(i);
    hash = Math.imul(hash, 0x01000193);
  }
  hash ^= hash >>> 15;
  return hash & ((1 << bits) - 1);
}

/** A run of text that has no spaces between its words. */
export const UNSPACED = /^[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}\p{Script=Hangul}ー]/u;

/** Pieces of such a run, of `least` to `most` characters. */
export function piecesOf(run: string, least: number, most: number): string[] {
  const pieces: string[] = [];
  for (let length = least; length <= most; length++)
    for (let at = 0; at + length <= run.length; at++) pieces.push(run.slice(at, at + length));
  return pieces;
}
