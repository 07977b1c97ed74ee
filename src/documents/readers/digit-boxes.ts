/** Numbers written into a row of boxes, one character each: the text of a page in, with each row as the entry that it is out. */

import { regexp } from '../../base/regexp.ts';

/** So many characters apart are no initials and no counted columns; of a number fewer than that are left when some boxes are empty. */
const FEWEST = 7;
/** A mark of what may not be seen stands around the character. */
const BOX = '(?:~~)?[\\p{L}\\p{Nd}](?:~~)?';
const ROW = regexp(`(?<![\\p{L}\\p{Nd}])${BOX}(?:[ \\t]${BOX}){${FEWEST - 1},}(?![\\p{L}\\p{Nd}])`, 'gu');

export const joinDigitBoxes = (text: string): string =>
  text.replace(ROW, (row) => {
    const digits = row.match(/\p{Nd}/gu)?.length ?? 0;
    const letters = row.match(/\p{L}/gu)?.length ?? 0;
    return digits < FEWEST - 1 || letters > digits / 2 || isCount(row) ? row : row.replace(/[ \t]/g, '');
  });

/** "1 2 3 4 5 6 7": the numbers of columns or rows. */
const isCount = (row: string): boolean => {
  const values = [...row.matchAll(/\p{Nd}/gu)].map(([digit]) => Number(digit));
  return values.every((value, i) => i === 0 || value === (values[i - 1] ?? 0) + 1);
};
