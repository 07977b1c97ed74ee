/** What of a sheet's cells a person sees, beside what the sheet library tells. */

/** `struck`: a line goes through it; `doubtful`: it may be that nobody sees it. */
export type CellSight = {
  readonly sight: 'seen' | 'struck' | 'doubtful';
  /** Written in parts that look differently. */
  readonly parts?: readonly { readonly text: string; readonly sight: 'seen' | 'struck' | 'doubtful' }[];
};

export type SheetSight = {
  readonly hiddenRows: ReadonlySet<number>;
  isColumnHidden(column: number): boolean;
  /** Rows and columns from 0. */
  at(row: number, column: number): CellSight;
};

const SEEN: CellSight = { sight: 'seen' };
const DOUBTFUL: CellSight = { sight: 'doubtful' };

/** Of a sheet whose looks can't be found: nothing on it is sure. */
export const UNKNOWN_SHEET: SheetSight = {
  hiddenRows: new Set(),
  isColumnHidden: () => false,
  at: () => DOUBTFUL,
};

export type Range = { readonly top: number; readonly left: number; readonly bottom: number; readonly right: number };

export const isInside = (range: Range, row: number, column: number): boolean =>
  row >= range.top && row <= range.bottom && column >= range.left && column <= range.right;

/** Columns that are read (DOCUMENT_LIMITS) fit well within. */
const WIDTH = 1 << 14;

/** What is not plainly seen, filled cell by cell. */
export class SheetSightBuilder implements SheetSight {
  readonly hiddenRows = new Set<number>();
  readonly #hiddenColumns: Range[] = [];
  readonly #cells = new Map<number, CellSight>();
  readonly #doubtful: Range[] = [];

  isColumnHidden(column: number): boolean {
    return this.#hiddenColumns.some((range) => isInside(range, 0, column));
  }

  at(row: number, column: number): CellSight {
    const cell = this.#cells.get(row * WIDTH + column);
    if (cell) return cell;
    return this.#doubtful.some((range) => isInside(range, row, column)) ? DOUBTFUL : SEEN;
  }

  hideColumns(left: number, right: number): void {
    this.#hiddenColumns.push({ top: 0, bottom: 0, left, right });
  }

  set(row: number, column: number, sight: CellSight): void {
    this.#cells.set(row * WIDTH + column, sight);
  }

  /** Beyond so many they are taken as one: a sheet has few, a bomb has many. */
  doubt(range: Range): void {
    const last = this.#doubtful.at(-1);
    if (last && this.#doubtful.length >= 1000)
      this.#doubtful[this.#doubtful.length - 1] = {
        top: Math.min(last.top, range.top),
        left: Math.min(last.left, range.left),
        bottom: Math.max(last.bottom, range.bottom),
        right: Math.max(last.right, range.right),
      };
    else this.#doubtful.push(range);
  }
}

/** "B7" as row 6 and column 1; null where it is no cell. */
export function cellAt(reference: string | undefined): { row: number; column: number } | null {
  const [, letters, digits] = /^\$?([A-Z]{1,3})\$?(\d{1,7})$/i.exec(reference ?? '') ?? [];
  if (!letters || !digits) return null;
  let column = 0;
  for (const letter of letters.toUpperCase()) column = column * 26 + letter.charCodeAt(0) - 64;
  return { row: Number(digits) - 1, column: column - 1 };
}

/** "A2:A40 C2" as ranges; whole rows and columns ("A:C", "2:7") too. */
export function rangesOf(references: string | undefined): Range[] {
  return (references ?? '')
    .trim()
    .split(/\s+/)
    .filter((reference) => reference !== '')
    .map((reference) => {
      const [from = '', to = from] = reference.replace(/^.*!/, '').split(':');
      const start = cellAt(/\d$/.test(from) ? from.replace(/^(\d+)$/, 'A$1') : `${from}1`);
      const end = cellAt(/\d$/.test(to) ? to.replace(/^(\d+)$/, 'XFD$1') : `${to}1048576`);
      return {
        top: start?.row ?? 0,
        left: start?.column ?? 0,
        bottom: end?.row ?? Number.MAX_SAFE_INTEGER,
        right: end?.column ?? WIDTH,
      };
    });
}
