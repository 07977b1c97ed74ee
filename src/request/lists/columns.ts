import { FIRST_COLUMN, LAST_COLUMN } from '../numbers/words/range-words.ts';
import { PIN_LABEL } from '../pin-labels.ts';
import { COUNT_HEAD, KEEP_HEAD, NUMBER_HEAD, OPEN_HEAD, OTHER_HEAD, PORT_HEAD } from './column-words.ts';
import { RECEIVER_HEAD } from './receivers.ts';

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
  const roles = row.map(roleOf);
  const names = roles.filter((role) => role === 'number').length;
  return names > 0 || roles.includes('first') ? roles : null;
}

/** Heads of ranges, alone: "From", "Begin TN", "Desde". */
function roleOf(head: string): ColumnRole {
  const words = head
    .replace(/([\p{Ll}])(\p{Lu})/gu, '$1 $2')
    .replace(/[_\n]+/g, ' ')
    .trim();
  if (words === '') return 'text';
  if (words.search(PIN_LABEL) >= 0) return 'pin';
  if (KEEP_HEAD.test(words)) return 'keep';
  if (RECEIVER_HEAD.test(words) && !LAST_COLUMN.test(words)) return 'receiver';
  if (COUNT_HEAD.test(words)) return 'count';
  if (OTHER_HEAD.test(words)) return 'other';
  if (OPEN_HEAD.test(words)) return 'open';
  if (LAST_COLUMN.test(words)) return 'last';
  if (FIRST_COLUMN.test(words) && !/name/i.test(words)) return 'first';
  if (isPortQuestion(words)) return 'port';
  return NUMBER_HEAD.test(words) && !NUMBER_OF_SOMETHING.test(words) ? 'number' : 'text';
}

/** "Number type", "Line name": about a number, not one. */
const NUMBER_OF_SOMETHING =
  /(?<!\p{L})(?:types?|names?|status|state|location|label|description|user|plan|tipo|nombre|nom|nome|stato|statut|estado|種別|名)(?!\p{L})/iu;

/** "Port?" asks; "Numbers to port" names what stands below. */
const isPortQuestion = (words: string): boolean =>
  PORT_HEAD.test(words) &&
  (!NUMBER_HEAD.test(words) || /\?\s*$|^(?:port|move|transfer)\s+(?:number|line)s?\??$/iu.test(words));
