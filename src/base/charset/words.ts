/** Letters with accents and the signs that stand between words of a language in Latin letters. */
const ACCENTED = /[\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u024f]/;
const SIGN = /[ ¡¿«»“”‘’„…–—•·°ºª€£§©®™\u00ad\u2212]/;

const IDEOGRAPH = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
/** A letter with an accent and the one behind it, read as one ideograph. */
const WITHIN = /[A-Za-z]\p{Script=Han}[a-z]/u;

/**
 * Whether a text reads as words of one script: accented letters are few among plain ones, no letter stands beside one of
 * another script, and no sign stands between two letters. What was decoded by a wrong charset has all of these.
 */
export function readsAsWords(text: string): boolean {
  let [good, bad] = [0, 0];
  for (const [word] of text.matchAll(/\S+/g)) {
    if (!/[^\x00-\x7f]/.test(word)) continue;
    if (isWord(word)) good++;
    else bad++;
  }
  return bad <= good * 0.25;
}

function isWord(word: string): boolean {
  if (/[\u0080-\u009f\ufffd\ue000-\uf8ff]/.test(word)) return false;
  const letters = [...word].filter((character) => /\p{L}/u.test(character));
  const plain = letters.filter((letter) => /[A-Za-z]/.test(letter)).length;
  const accented = letters.filter((letter) => ACCENTED.test(letter)).length;
  const others = letters.length - plain - accented;
  // Capitals within a word: a charset of the same letters in another order.
  if (/\p{Ll}(?![A-Z])\p{Lu}/u.test(word)) return false;
  // One word of two scripts; only ideographs stand beside a name or a number without a blank.
  if (others > 0) return (plain === 0 && accented === 0) || (IDEOGRAPH.test(word) && !WITHIN.test(word));
  if (/\p{L}[^\p{L}\p{N}\p{P}\x00-\x7f]\p{L}|\p{L}[¿¡«»„•–—…‡†]\p{L}/u.test(word)) return false;
  if (accented > 2 && accented > plain) return false;
  return [...word].every(
    (character) => character <= '\x7f' || ACCENTED.test(character) || SIGN.test(character) || /\p{P}/u.test(character),
  );
}
