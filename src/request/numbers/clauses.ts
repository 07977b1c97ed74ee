/** The clauses of a statement: what is told by the way, in brackets or behind "which", is apart from what is asked. */

const WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}]{2,}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,4}/gu;
/** How many words a text has; Japanese ones by up to four characters. */
export const countWords = (text: string): number => (text.match(WORDS) ?? []).length;

const TELLING =
  'which|who|whose|that(?! (?:is|are|follow))|because|since|as (?:agreed|discussed|arranged|per)|while|where|quien|porque|mientras|donde|dont|parce|où|cui|perché|dove|weil|während|so che';
/** Where a clause begins that tells something. */
export const BREAK = new RegExp(`[({]| [-–—] |(?<!\\p{L})(?:${TELLING})(?!\\p{L})`, 'iu');
/** What is told by the way and has ended before the number. */
export const CLOSED = new RegExp(`\\([^()]*\\)|(?<!\\p{L})(?:${TELLING})(?!\\p{L})[^,:;()]*[,:;]|;`, 'giu');
/** "425-555-0101, which we want to port": asked for all the same. */
const RELATIVE = /^\s*,?\s*(?:which|that|que|qui|che|die)(?!\p{L})/iu;
/** A bracket that is open, or "which", and words. */
export const tellsByTheWay = (between: string): boolean =>
  countWords(between) > 1 && BREAK.test(between.replace(CLOSED, ' ').replace(/ [-–—] /gu, ' '));

export function clauseBefore(text: string): string {
  // "Nobody is assigned to it; at night it goes on to ...": the wish has ended there.
  const last = text.split(';').at(-1) ?? '';
  const own = countWords(last) > 1 ? last : text;
  return own.replace(CLOSED, ' ').split(BREAK).at(-1) ?? '';
}

export function clauseBehind(text: string): string {
  if (RELATIVE.test(text)) return text.split(/[.;()]/u)[0] ?? '';
  return text.replace(CLOSED, ' ').split(BREAK)[0]?.split(';')[0] ?? '';
}
