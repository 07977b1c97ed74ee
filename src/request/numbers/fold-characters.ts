/**
 * One spelling of digits, dashes and spaces, character for character: offsets in the folded text are offsets in the
 * original, so that what is shown back is shown as written.
 */
const FOLD: ReadonlyMap<string, string> = new Map([
  ...[...'（）＋／．，：；＃＊＝｜'].map((wide, i) => [wide, '()+/.,:;#*=|'[i] ?? wide] as const),
  ...[...'〜～∼˜'].map((tilde) => [tilde, '~'] as const),
  ...[...'−–—―‐‑‒⁃ー－﹣'].map((dash) => [dash, '-'] as const),
  ...[...'\u00a0\u2007\u202f\u2009\u3000\t'].map((space) => [space, ' '] as const),
  ['、', ','],
  ['。', '.'],
]);

/** Dots in the middle of the line, between digits only: elsewhere they are bullets. */
const MIDDLE_DOT = /(?<=\d)[·•‧∙](?=\d)/g;

export function foldCharacters(text: string): string {
  const folded = text.replace(/\P{ASCII}|\t/gu, (character) => {
    const folded = FOLD.get(character);
    if (folded !== undefined) return folded;
    if (/[Ａ-Ｚａ-ｚ]/u.test(character)) return String.fromCharCode(character.charCodeAt(0) - 0xfee0);
    if (/\p{Nd}/u.test(character)) return digit(character) + ' '.repeat(character.length - 1);
    if (/\p{Pd}/u.test(character)) return '-';
    if (/\p{Zs}/u.test(character)) return ' ';
    return character;
  });
  return folded.replace(MIDDLE_DOT, '.');
}

/** Value of a decimal digit of any script: decimal digits stand in runs of ten. */
function digit(character: string): string {
  const code = character.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 10 && /\p{Nd}/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value % 10);
}

/** Marks of no width may stand in the middle of a number or a PIN: gone before anything is looked for. */
export const withoutUnseen = (text: string): string =>
  text.replace(/\u034f|[\u00ad\u061c\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]/gu, '');
