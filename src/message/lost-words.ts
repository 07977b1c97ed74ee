/** The sign for what could not be decoded. */
const LOST = '\ufffd';

/**
 * Whether words were there and cannot be read any more. A lost letter within a word is none that anybody misses; where it
 * stands alone, or beside a digit, it may have said what the numbers around it are.
 */
export const hasLostWords = (text: string): boolean =>
  text.includes(LOST) && text.split(/[\s\p{P}]+/u).some((word) => word.includes(LOST) && !isReadable(word));

function isReadable(word: string): boolean {
  const lost = word.split(LOST).length - 1;
  return (word.match(/\p{L}/gu) ?? []).length >= lost * 2 && !/\p{N}/u.test(word);
}
