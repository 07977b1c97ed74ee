import { takeValue } from './read-pin-value.ts';

/** A value below a column's heading; offsets in the text. */
export type ColumnValue = {
  readonly labelStart: number;
  readonly labelEnd: number;
  readonly value: string;
  readonly wellFormed: boolean;
  readonly start: number;
  readonly end: number;
};

const SEPARATORS = [/ ?\| ?/g, /;/g, /,/g];

/** Values of a table whose heading row holds the label: "Number | PIN" above "425-555-0101 | 0412978". */
export function findColumnValues(text: string, label: RegExp): ColumnValue[] {
  const lines = linesOf(text);
  return lines.flatMap((line, row) =>
    SEPARATORS.flatMap((separator) => {
      const cells = cellsOf(line, separator);
      if (cells.length < 2 || cells.some((cell) => cell.text.length > 40 || /\d{3}/.test(cell.text))) return [];
      return cells.flatMap((cell, column) => {
        const found = [...cell.text.matchAll(label)][0];
        if (!found) return [];
        const labelStart = cell.start + found.index;
        return valuesBelow(lines, row, column, cells.length, separator).map((value) => ({
          labelStart,
          labelEnd: labelStart + found[0].length,
          ...value,
        }));
      });
    }),
  );
}

type Cell = { readonly text: string; readonly start: number };

function valuesBelow(
  lines: readonly Cell[],
  row: number,
  column: number,
  width: number,
  separator: RegExp,
): Omit<ColumnValue, 'labelStart' | 'labelEnd'>[] {
  const values: Omit<ColumnValue, 'labelStart' | 'labelEnd'>[] = [];
  for (const line of lines.slice(row + 1)) {
    const cells = cellsOf(line, separator);
    if (cells.length !== width) break;
    const cell = cells[column];
    const lead = /^["'*_ ]*/.exec(cell?.text ?? '')?.[0].length ?? 0;
    const token = cell && takeValue(cell.text.slice(lead));
    if (!cell || !token) continue;
    const start = cell.start + lead;
    values.push({ value: token.value, wellFormed: token.wellFormed, start, end: start + token.length });
  }
  return values;
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
