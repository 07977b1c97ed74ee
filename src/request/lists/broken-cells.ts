import { regexp } from '../../base/regexp.ts';
import { COUNT_HEAD, FOOT_LABEL, NO_NUMBER, OPEN_CELL, OTHER_HEAD, REACH_CELL } from '../text/column-words.ts';
import type { ColumnRole } from '../text/columns.ts';
import { rowFate } from './row-fate.ts';
import type { Line } from './table-lines.ts';
import type { TableReading } from './table-reading.ts';

/**
 * What stands in a cell where a number belongs and none is read: nothing, a value that a program failed to give, digits that are no
 * number, the label of another row's kind ("Prepared by"), or words that a person would take for an entry.
 */
type CellContent = 'nothing' | 'broken' | 'empty-formula' | 'digits' | 'label' | 'words';

/** "#REF!", "#N/A", "#¡VALOR!", "####", "Err:502", "ERROR", "NaN", "4.26E+09", "Loading...": what programs show for a value. */
const ERROR_VALUE =
  /^(?:#(?!\d+$)\S{1,14}|\W*(?:err(?:or|eur|ore)?|fehler|エラー)(?:[:：! ]*\d{0,4}[!.]?)|nan|\(?null\)?|nil|undefined|loading\.{3}|\d+(?:[.,]\d+)?e\+?\d{1,2})$/iu;
/** A formula that came to nothing, or to the nought of an empty cell. */
const EMPTY_VALUE = /^(?:=.+|0+(?:[.,]0+)?)$/u;

/** @param cell of a column of numbers, without a number in it */
function contentOf(cell: string): CellContent {
  const text = cell.trim();
  if (ERROR_VALUE.test(text) || /^\W*[?？]+\W*$/u.test(text)) return 'broken';
  if (EMPTY_VALUE.test(text)) return 'empty-formula';
  if (!/[\p{L}\p{Nd}]/u.test(text) || NO_NUMBER.test(text)) return 'nothing';
  if (!/\p{L}/u.test(text)) return 'digits';
  if (OPEN_CELL.test(text)) return 'words';
  const isLabel = [OTHER_HEAD, COUNT_HEAD, REACH_CELL, FOOT_LABEL].some((label) => label.test(text));
  return isLabel || /[:：]$/u.test(text) ? 'label' : 'words';
}

/** Cells in the place of a number that hold none: nothing that a person would take for an entry is dropped in silence. */
export function addBroken(
  { row, index, roles, items }: Line,
  { isOut, isWithin, holds, digits }: Place,
  reading: TableReading,
): void {
  const fate = isOut ? 'out' : rowFate(row, roles);
  const beside = row.some((cell, column) => !isPlace(roles[column]) && saysSomething(cell));
  roles.forEach((role, column) => {
    const written = row[column] ?? '';
    const isEnd = role === 'first' && roles.some((other, at) => other === 'last' && (row[at] ?? '') !== '');
    if (!isPlace(role) || isEnd || written === '' || (items[column] ?? []).length > 0) return;
    const content = contentOf(written);
    const entry = { row, index, fate, written };
    const isBroken =
      content === 'broken' || (content === 'empty-formula' && beside) || (content === 'digits' && isWithin);
    if ((holds(column) && isBroken) || digits.test(written)) reading.addBad(entry);
    else if (content === 'words' && beside && holds(column)) reading.addVague(entry);
  });
}

type Place = {
  readonly isOut: boolean;
  readonly isWithin: boolean;
  /** Numbers stand in the column, or in no column. */
  readonly holds: (column: number) => boolean;
  /** Looks like a number that misses something. */
  readonly digits: RegExp;
};

export const FOUR_DIGITS = regexp(/(?:\p{Nd}[^\p{Nd}\p{L}]*){4,}/u);
export const ONLY_DIGITS = /^[\p{Nd}\s().+-]{5,}$/u;
const isPlace = (role: ColumnRole | undefined): boolean => role === 'number' || role === 'first';
const saysSomething = (cell: string): boolean => cell !== '' && !/^nothing$|^empty-formula$/.test(contentOf(cell));

/** A cell that shows that a program failed, alone in its row. */
export const isError = (cell: string): boolean => contentOf(cell) === 'broken';
