import { NO, OPEN_CELL, OUT_CELL, TICK, YES } from './column-words.ts';
import type { ColumnRole } from './columns.ts';

/** Whether a row's numbers are asked for. */
export type Fate = 'in' | 'out' | 'unclear';

/** What the cells beside the numbers say: a "keep" that is ticked, a "port?" that is not, a remark. */
export function rowFate(row: readonly string[], roles: readonly ColumnRole[]): Fate {
  const fates = roles.map((role, column) => cellFate(row[column] ?? '', role));
  if (fates.includes('out')) return fates.includes('said-in') ? 'unclear' : 'out';
  return fates.includes('unclear') ? 'unclear' : 'in';
}

function cellFate(cell: string, role: ColumnRole): Fate | 'said-in' {
  if (role === 'keep') return keepFate(cell);
  if (role === 'port') return portFate(cell);
  if (role !== 'text' || cell === '') return 'in';
  if (OUT_CELL.test(cell)) return isWholeRemark(cell) ? 'out' : 'unclear';
  return OPEN_CELL.test(cell) ? 'unclear' : 'in';
}

/** "Keep (alarm)" is plain; "keep extension 12 after the move" is about something else. */
const isWholeRemark = (cell: string): boolean =>
  cell.replace(/\([^)]*\)/g, '').length <= 40 && !/\b(?:after|until|when|extension|name|recording)\b/iu.test(cell);

function keepFate(cell: string): Fate {
  if (cell === '' || NO.test(cell)) return 'in';
  return YES.test(cell) || OUT_CELL.test(cell) ? 'out' : 'unclear';
}

/** An empty cell beside ticked ones is not ticked; what is neither yes nor no is a person's business. */
function portFate(cell: string): Fate | 'said-in' {
  if (OUT_CELL.test(cell) || NO.test(cell)) return 'out';
  if (YES.test(cell) || TICK.test(cell)) return 'said-in';
  return 'unclear';
}
