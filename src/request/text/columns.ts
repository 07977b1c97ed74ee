import { regexp } from '../../base/regexp.ts';
import { COUNT_HEAD, KEEP_HEAD, NUMBER_HEAD, OPEN_HEAD, OTHER_HEAD, PORT_HEAD } from './column-words.ts';
import { FORWARD_HEAD } from './forward-words.ts';
import { PIN_LABEL } from './pin-labels.ts';
import { FIRST_COLUMN, LAST_COLUMN } from './range-words.ts';
import { RECEIVER_HEAD } from './receiver-heads.ts';

/** What stands in a column, told by its head. `text`: names, remarks, anything else. */
export type ColumnRole =
  | 'number'
  | 'first'
  | 'last'
  | 'count'
  | 'keep'
  | 'port'
  /** Where the row goes: a new carrier, another customer. */
  | 'receiver'
  | 'open'
  | 'other'
  | 'pin'
  | 'text';

/** A head is short; a sentence above the table is none. */
const LONGEST_HEAD = 60;

/** The roles of a row of heads, or null where the row is none: no cell names numbers, or one holds digits. */
export function rolesOf(row: readonly string[]): readonly ColumnRole[] | null {
  const filled = row.filter((cell) => cell !== '');
  if (
    filled.length === 0 ||
    filled.some(
      (cell) => cell.length > LONGEST_HEAD || /\d{3}/.test(cell) || (/[:：]$/.test(cell) && filled.length > 1),
    )
  )
    return null;
  const roles = rolesOfHeads(row);
  const names = roles.filter((role) => role === 'number').length;
  return names > 0 || roles.includes('first') ? roles : null;
}

/** "Number to port | Night number": beside one that is said to move, only a person knows what another is there for. */
export function rolesOfHeads(heads: readonly string[]): readonly ColumnRole[] {
  const roles = heads.map(roleOf);
  const isSaid = (column: number): boolean => roles[column] === 'number' && PORT_HEAD.test(heads[column] ?? '');
  const isOneSaid = roles.some((_, column) => isSaid(column));
  return roles.map((role, column) => (role === 'number' && isOneSaid && !isSaid(column) ? 'open' : role));
}

/** What a head says of what stands below it. */
function roleOf(head: string): ColumnRole {
  const words = head
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .replace(/[_\n]+/g, ' ')
    .trim();
  if (words === '') return 'text';
  if (words.search(PIN_LABEL) >= 0) return 'pin';
  if (KEEP_HEAD.test(words)) return 'keep';
  if (RECEIVER_HEAD.test(words) && !isLast(words)) return 'receiver';
  if (COUNT_HEAD.test(words)) return 'count';
  if (FORWARD_HEAD.test(words)) return 'other';
  if (OTHER_HEAD.test(words)) return 'other';
  if (OPEN_HEAD.test(words)) return 'open';
  if (isLast(words)) return 'last';
  if (FIRST_COLUMN.test(words) && !/name/i.test(words)) return 'first';
  if (isPortQuestion(words)) return 'port';
  return NUMBER_HEAD.test(words) && !NUMBER_OF_SOMETHING.test(words) ? 'number' : 'text';
}

/** "Number type", "Line name": about a number, not one. */
const NUMBER_OF_SOMETHING = regexp(
  /(?<!\p{L})(?:types?|names?|status|state|location|label|description|user(?! (?:numbers?|lines?))|plan|tipo|nombre|nom|nome|stato|statut|estado|種別|名)(?!\p{L})/iu,
);

/** "To", "To number", "End": the end of a range; "Number to port" and "Rings to" are none. */
const isLast = (words: string): boolean => LAST_COLUMN.test(words.replace(/(?<=\p{L} )to(?!\p{L})/giu, ''));

/** "Port?" asks; "Numbers to port" names what stands below. */
const isPortQuestion = (words: string): boolean =>
  PORT_HEAD.test(words) &&
  (!NUMBER_HEAD.test(words) || /\?\s*$|^(?:port|move|transfer)\s+(?:number|line)s?\??$/iu.test(words));
