/**
 * Cells that leave their row open by themselves (desk rules, section 3): one that asks something, names another number instead,
 * stays with this provider for the time being, or answers a column of yes and no with neither; and an activity of an order that
 * moves no line. Tables in, such cells out.
 */

import { regexp } from '../../base/regexp.ts';
import { CELL_NO } from '../numbers/words/mark-words.ts';
import { asksYesNo, isYes, NO, OUT_CELL } from '../text/column-words.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { holdsNumber } from '../text/sentences.ts';
import type { SeenTable } from '../text/tables.ts';

/** Of one line, by the letters of the local service ordering guidelines: V, W and Z convert it to another carrier. */
const ACTIVITY_HEAD = /^\W*(?:lna|line act(?:ivity)?|line-level activity)\W*$/iu;
const CONVERTS = regexp(/^[VWZ](?!\p{L})/iu);

/** "Bill?", "Rentals (or not?)". A question mark within a word or an address is none. */
const ASKS = /[?？]\s*["”»)）]*\s*$/u;

const YOU =
  '(?:with (?:you|larkspur(?: voice)?)|con (?:ustedes|vosotros|larkspur)|chez (?:vous|larkspur)|(?:da|con|presso di) voi|(?:御社|貴社|そちら|現行(?:会社|事業者)?)の?まま)';
const MEANWHILE =
  "(?:for now|for the (?:time being|moment)|still|till? \\p{L}+|until \\p{L}+|por (?:ahora|el momento)|de momento|todavía|aún|pour (?:l['’]instant|le moment)|encore|toujours|per (?:ora|adesso|il momento)|ancora|(?:当面|当分|しばらく|今|当座|一旦|引き続き|まだ)(?:の間)?は?[,、]?)";
/** "当面は御社のまま", "with you for now", "por ahora con ustedes": without a verb that says so. */
const STAYS_WITH_YOU = regexp(`^\\W*(?:${MEANWHILE} ?)?${YOU}(?: ?${MEANWHILE})?\\W*$`, 'iu');

/** "or else 0142": beside a number that begins the same. */
const INSTEAD = regexp(
  /(?<!\p{L})(?:or|ou|o|u|oppure|ovvero|instead|plutôt|mejor|meglio)(?!\p{L})[^|\d]{0,24}(?<!\d)(\d{4})(?!\d)|(?:または|もしくは|あるいは|それとも|か)[^|\d]{0,12}(?<!\d)(\d{4})(?!\d)/giu,
);

/** @returns cells as written */
export const doubtingCells = (tables: readonly SeenTable[]): string[] =>
  tables.flatMap(({ heads, rows }) => {
    const isYesNo = heads.map((head, column) => asksYesNo(head) && rows.some((row) => isYes(row[column] ?? '')));
    const isActivity = heads.map((head) => ACTIVITY_HEAD.test(head));
    return rows.flatMap((row) =>
      row.filter((cell, column) => {
        if (isActivity[column]) return !CONVERTS.test(cell);
        if (cell === '' || holdsNumber(foldCharacters(cell))) return false;
        if (isYesNo[column] && !isAnswer(cell)) return true;
        return ASKS.test(cell) || STAYS_WITH_YOU.test(cell) || namesAnother(cell, row);
      }),
    );
  });

/** "Y (day of the move)" is a yes all the same. */
const isAnswer = (cell: string): boolean =>
  isYes(cell) ||
  NO.test(cell) ||
  CELL_NO.test(cell) ||
  OUT_CELL.test(cell) ||
  isYes(cell.split(/[\s,;:(–—-]/u)[0] ?? '') ||
  /^\W*(?:n\/a|-+|–|—)\W*$/u.test(cell);

function namesAnother(cell: string, row: readonly string[]): boolean {
  const ends = row.flatMap((other) =>
    [...foldCharacters(other).matchAll(/\d{3}[ .-]?(\d{4})(?!\d)/gu)].map(([, end]) => end),
  );
  return [...foldCharacters(cell).matchAll(INSTEAD)].some(([, latin, japanese]) => {
    const short = latin ?? japanese ?? '';
    return ends.some((end) => end !== short && end?.slice(0, 2) === short.slice(0, 2));
  });
}
