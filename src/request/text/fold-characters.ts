/**
 * One spelling of digits, dashes and spaces, character for character: offsets in the folded text are offsets in the
 * original, so that what is shown back is shown as written.
 */
const FOLD: ReadonlyMap<string, string> = new Map([
  ...[...'〜～∼˜'].map((tilde) => [tilde, '~'] as const),
  ...[...'−–—―‐‑‒⁃ー－﹣'].map((dash) => [dash, '-'] as const),
  ...[...'\u00a0\u2007\u202f\u2009\u3000\t'].map((space) => [space, ' '] as const),
  ['、', ','],
  ['。', '.'],
]);

/** Dots in the middle of the line, between digits only: elsewhere they are bullets. */
const MIDDLE_DOT = /(?<=\d)[·•‧∙](?=\d)/g;

export function foldCharacters(text: string): string {
  const plain = text.replace(/\P{ASCII}|\t/gu, (character) => {
    const folded = FOLD.get(character);
    if (folded !== undefined) return folded;
    if (/[\uff01-\uff5e]/.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
    if (/\p{Nd}/u.test(character)) return digit(character) + ' '.repeat(character.length - 1);
    if (/\p{Pd}/u.test(character)) return '-';
    if (/\p{Zs}/u.test(character)) return ' ';
    return character;
  });
  return plain.replace(MIDDLE_DOT, '.');
}

/** Value of a decimal digit of any script: decimal digits stand in runs of ten. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  // The mathematical digits stand in five runs without a gap between them.
  if (code >= 0x1d7ce && code <= 0x1d7ff) return String((code - 0x1d7ce) % 10);
  let value = 0;
  while (value < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value % 10);
}

/** Without what nobody sees (zero-width and direction marks, soft hyphens, emoji selectors); digits of one unit each. */
export const dropUnseen = (text: string): string =>
  text
    .replace(/(?:\p{Cf}|\u034f|\u20e3|[\ufe00-\ufe0f\r\0])/gu, '')
    .replace(/[\u{10000}-\u{10ffff}]/gu, (character) => (/\p{Nd}/u.test(character) ? digit(character) : character));
