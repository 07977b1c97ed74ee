import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { GROUPED_SHAPE } from '../../base/telephone-shape.ts';
import { type Piece, piecesOf } from '../../page/cells.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import { takeValue } from './read-pin-value.ts';
import type { Placed } from './weigh-pin.ts';

const SEPARATORS = [/ ?\| ?/g, /;/g, /,/g];

/** Values of a table whose heading row holds the label: "Number | PIN" above "425-555-0101 | 0412978". */
export function findColumnValues(text: string): Placed[] {
  const lines = piecesOf(text, /\n/gu);
  return SEPARATORS.flatMap((separator) => {
    const values: Placed[] = [];
    // A line below a heading is no heading of another table.
    let below = 0;
    lines.forEach((line, row) => {
      if (row < below) return;
      const cells = headingCells(line, separator);
      const rows = rowsBelow(lines, row, cells.length, separator);
      below = rows.length > 0 ? row + 1 + rows.length : row + 1;
      cells.forEach((cell, column) => {
        const found = rows.length > 0 ? [...cell.text.matchAll(PIN_LABEL)][0] : undefined;
        if (!found) return;
        const label = { start: cell.start + found.index, end: cell.start + found.index + found[0].length };
        // What the heading says behind the label: "of the gate".
        const between = cell.text.slice(found.index + found[0].length).replace(/["'”»’)*_ ]+$/u, '');
        values.push(...rows.flatMap((cut) => valueIn(cut[column], label, between)));
      });
    });
    return values;
  });
}

/** The cells of a line that can be a heading: short words, no numbers. */
function headingCells(line: Piece, separator: RegExp): Piece[] {
  if (line.text.length > 400 || line.text.search(PIN_LABEL) < 0) return [];
  const cells = piecesOf(line.text, separator, line.start);
  // A label beside which nothing stands heads no column.
  const isRow = cells.filter(({ text }) => text.trim() !== '').length >= 2;
  return !isRow || cells.some(({ text }) => text.length > 40 || /\d{3}/.test(text)) ? [] : cells;
}

/** The lines right below that have as many cells. */
function rowsBelow(lines: readonly Piece[], row: number, width: number, separator: RegExp): Piece[][] {
  const rows: Piece[][] = [];
  for (let i = row + 1; width > 0; i++) {
    const line = lines[i];
    const cells = line ? piecesOf(line.text, separator, line.start) : [];
    if (cells.length !== width) break;
    rows.push(cells);
  }
  return rows;
}

/** Written in its groups it is a telephone number, whatever stands above it. */
const TELEPHONE = regexp(`^["'*_ ]*(?:\\+?1[ .-]?)?${GROUPED_SHAPE}`, 'u');

function valueIn(cell: Piece | undefined, label: Span, between: string): Placed[] {
  if (!cell || TELEPHONE.test(cell.text)) return [];
  const lead = /^["'*_ ]*/.exec(cell.text)?.[0].length ?? 0;
  const token = takeValue(cell.text.slice(lead));
  if (!token) return [];
  const { value, wellFormed, length } = token;
  const at = { start: cell.start + lead, end: cell.start + lead + length };
  return [{ label, at, from: at.start, stands: 'below', between, value, wellFormed, denied: false }];
}
