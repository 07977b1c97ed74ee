/** Rows of a table that are written: how they stand below each other. Lines in, lines that are to be written otherwise out. */

export type WrittenRow = {
  /** The line that it is, or begins with. */
  readonly first: number;
  /** It has something on it, and goes over no more lines. */
  isLine: boolean;
  /** Something is in more than one of its cells. */
  isShared?: boolean;
  cells: number;
  /** Cells in front that hold nothing: the line has no bars for them. */
  empty: number;
  /** Over how many rows each cell goes. */
  readonly down: number[];
};

/** Nobody reads a wider table; cells that go over all rows of one could be written without end. */
const MOST_COLUMNS = 100;
/** Heads and a row, or two rows. */
const FEWEST_FILLED = 2;
const NUMBER = /\d{3}\D{0,3}\d{4}/u;

/**
 * Cells that are empty in front of a row have their bars where other rows of the table have something there, and what goes over
 * several rows stands in each of them (a number stands there once): what follows stands in its own column. Pages that are laid out
 * with tables have empty cells of another kind.
 *
 * @param textOf the line of a row
 * @returns the lines that change, with their text
 */
export function laidOut(rows: readonly WrittenRow[], textOf: (line: number) => string): [line: number, text: string][] {
  const goesDown = rows.some(({ cells, down }) => cells > 1 && down.some((count) => count > 1));
  const filled = Map.groupBy(
    rows.filter(({ empty, isLine }) => isLine && empty === 0),
    ({ cells }) => cells,
  );
  const isOfTable = ({ cells, empty }: WrittenRow): boolean =>
    goesDown || (empty > 0 && (filled.get(cells)?.length ?? 0) >= FEWEST_FILLED);
  const changed: [number, string][] = [];
  let above: (Spread | undefined)[] = [];
  for (const row of rows) {
    if (!isOfTable(row)) continue;
    const before = row.isLine ? textOf(row.first) : '';
    const written = [...Array<string>(row.empty).fill(''), ...before.split('|').map((text) => text.trim())];
    // A bar within a cell, or more lines: nobody can tell which, but what goes over the row goes on below it.
    const isTold = row.isLine && written.length === row.cells;
    const placed = placedUnder(above, isTold ? written : Array<string>(row.cells).fill(''), row.down);
    if (placed.open.length > MOST_COLUMNS) return [];
    above = placed.open;
    if (!isTold) continue;
    // With bars at both ends it would be a framed row.
    const after = placed.texts
      .join(' | ')
      .replace(/[\s|]+$/u, '')
      .trimStart();
    if (after !== before) changed.push([row.first, after]);
  }
  return changed;
}

type Spread = { readonly text: string; readonly left: number };

/** The cells of a row in their columns, below those that go on from above. */
function placedUnder(
  above: readonly (Spread | undefined)[],
  own: readonly string[],
  down: readonly number[],
): { readonly texts: string[]; readonly open: (Spread | undefined)[] } {
  const texts: string[] = [];
  const open: (Spread | undefined)[] = [];
  let next = 0;
  for (let column = 0; next < own.length || column < above.length; column++) {
    const spread = above[column];
    if (spread && spread.left > 0) {
      texts.push(NUMBER.test(spread.text) ? '' : spread.text);
      open[column] = { text: spread.text, left: spread.left - 1 };
      continue;
    }
    if (next >= own.length) continue;
    const text = own[next] ?? '';
    open[column] = { text, left: (down[next] ?? 1) - 1 };
    texts.push(text);
    next += 1;
  }
  return { texts, open };
}
