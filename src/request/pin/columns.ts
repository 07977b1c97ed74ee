import { GROUPED_SHAPE } from '../../base/telephone-shape.ts';
import { takeValue } from './read-pin-value.ts';

/** A value below a column's heading; offsets in the text. */
export type ColumnValue = {
  readonly labelStart: number;
  readonly labelEnd: number;
  /** What the heading says behind the label: "of the gate". */
  readonly rest: string;
  readonly value: string;
  readonly wellFormed: boolean;
  readonly start: number;
  readonly end: number;
};

const SEPARATORS = [/ ?\| ?/g, /;/g, /,/g];

/** Values of a table whose heading row holds the label: "Number | PIN" above "425-555-0101 | 0412978". */
export function findColumnValues(text: string, label: RegExp): ColumnValue[] {
  const lines = linesOf(text);
  return SEPARATORS.flatMap((separator) => {
    const values: ColumnValue[] = [];
    // A line below a heading is no heading of another table.
    let below = 0;
    lines.forEach((line, row) => {
      if (row < below) return;
      const cells = headingCells(line, separator);
      const rows = rowsBelow(lines, row, cells.length, separator);
      below = rows.length > 0 ? row + 1 + rows.length : row + 1;
      cells.forEach((cell, column) => {
        const found = rows.length > 0 ? [...cell.text.matchAll(label)][0] : undefined;
        if (!found) return;
        const labelStart = cell.start + found.index;
        const rest = cell.text.slice(found.index + found[0].length).replace(/["'”»’)*_ ]+$/u, '');
        const at = { labelStart, labelEnd: labelStart + found[0].length, rest };
        values.push(...rows.flatMap((cut) => valueIn(cut[column])).map((value) => ({ ...at, ...value })));
      });
    });
    return values;
  });
}

type Cell = { readonly text: string; readonly start: number };

/** The cells of a line that can be a heading: short words, no numbers. */
function headingCells(line: Cell, separator: RegExp): Cell[] {
  if (line.text.length > 400 || !/p\W?i\W?n|pass|code|nip|clave|senha|番号|ピン/iu.test(line.text)) return [];
  const cells = cellsOf(line, separator);
  // A label beside which nothing stands heads no column.
  const isRow = cells.filter(({ text }) => text.trim() !== '').length >= 2;
  return !isRow || cells.some(({ text }) => text.length > 40 || /\d{3}/.test(text)) ? [] : cells;
}

/** The lines right below that have as many cells. */
function rowsBelow(lines: readonly Cell[], row: number, width: number, separator: RegExp): Cell[][] {
  const rows: Cell[][] = [];
  for (let i = row + 1; width > 0; i++) {
    const line = lines[i];
    const cells = line ? cellsOf(line, separator) : [];
    if (cells.length !== width) break;
    rows.push(cells);
  }
  return rows;
}

/** Written in its groups it is a telephone number, whatever stands above it. */
const TELEPHONE = new RegExp(`^["'*_ ]*(?:\\+?1[ .-]?)?${GROUPED_SHAPE}`, 'u');

function valueIn(cell: Cell | undefined): { value: string; wellFormed: boolean; start: number; end: number }[] {
  if (!cell || TELEPHONE.test(cell.text)) return [];
  const lead = /^["'*_ ]*/.exec(cell.text)?.[0].length ?? 0;
  const token = takeValue(cell.text.slice(lead));
  const start = cell.start + lead;
  return token ? [{ value: token.value, wellFormed: token.wellFormed, start, end: start + token.length }] : [];
}

function linesOf(text: string): Cell[] {
  let start = 0;
  return text.split('\n').map((line) => {
    const cell = { text: line, start };
    start += line.length + 1;
    return cell;
  });
}

function cellsOf(line: Cell, separator: RegExp): Cell[] {
  const cuts = [...line.text.matchAll(separator)];
  const starts = [0, ...cuts.map(({ index, 0: cut }) => index + cut.length)];
  return starts.map((start, i) => ({
    text: line.text.slice(start, cuts[i]?.index ?? line.text.length),
    start: line.start + start,
  }));
}
