import { has } from '../numbers/nearest-cue.ts';
import { DO_NOT, EXCEPT, KEEP, STAYS } from '../numbers/words/exclusion-words.ts';
import { isYes, NO, OPEN_CELL, OUT_CELL, YES } from '../text/column-words.ts';
import type { ColumnRole } from '../text/columns.ts';

/** Whether a row's numbers are asked for. */
export type Fate = 'in' | 'out' | 'unclear';

/** What the cells beside the numbers say: a "keep" that is ticked, a "port?" that is not, a remark. */
export function rowFate(row: readonly string[], roles: readonly ColumnRole[]): Fate {
  const fates = roles.map((role, column) => cellFate(row[column] ?? '', role));
  if (fates.includes('out')) return fates.includes('said-in') ? 'unclear' : 'out';
  return fates.includes('unclear') ? 'unclear' : 'in';
}

function cellFate(cell: string, role: ColumnRole): Fate | 'said-in' {
  if (NUMBERS.has(role)) return remarkFate(cell.replace(/[\p{Nd}().+xX#*-]{4,}/gu, ' ').trim());
  if (role === 'keep') return keepFate(cell);
  if (role === 'port') return portFate(cell);
  // Beside rows that go somewhere, one that goes nowhere.
  if (role === 'receiver' && cell === '') return 'unclear';
  return role === 'text' || role === 'receiver' ? remarkFate(cell) : 'in';
}

const NUMBERS: ReadonlySet<ColumnRole> = new Set(['number', 'first', 'last']);

/** A remark that keeps its row, alone or among other words. */
export function remarkFate(remark: string): Fate {
  if (remark === '') return 'in';
  if (isStruck(remark)) return 'unclear';
  if (OUT_CELL.test(remark)) return isWholeRemark(remark) ? 'out' : 'unclear';
  const excludes = [EXCEPT, DO_NOT, STAYS, KEEP].some((pattern) => has(pattern, remark));
  return excludes || OPEN_CELL.test(remark) ? 'unclear' : 'in';
}

/** Struck out, or not seen by everybody, as the readers of mails and documents mark it. */
export const isStruck = (cell: string): boolean => cell.includes('~~');

/** "Keep (alarm)" is plain; "keep extension 12 after the move" is about something else. */
const isWholeRemark = (cell: string): boolean =>
  cell.replace(/\([^)]*\)/g, '').length <= 40 && !/\b(?:after|until|when|extension|name|recording)\b/iu.test(cell);

function keepFate(cell: string): Fate {
  if (isStruck(cell)) return 'unclear';
  if (cell === '' || NO.test(cell)) return 'in';
  return YES.test(cell) || OUT_CELL.test(cell) ? 'out' : 'unclear';
}

/** An empty cell beside ticked ones is not ticked; what is neither yes nor no is a person's business. */
function portFate(cell: string): Fate | 'said-in' {
  if (isStruck(cell)) return 'unclear';
  if (OUT_CELL.test(cell) || NO.test(cell)) return 'out';
  if (isYes(cell)) return 'said-in';
  return 'unclear';
}
