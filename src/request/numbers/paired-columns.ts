/**
 * Rows of a text's table that hold two numbers and more, each in a cell of its own: which of them is meant the heads say, and where no
 * head says what a second number is, only a person can tell (desk rules, section 3).
 */
import { barCells } from '../../page/cells.ts';
import { type ColumnRole, rolesOfHeads } from '../text/columns.ts';
import { isRun } from './find-items.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { areLikeRanges } from './like-ranges.ts';
import { columnOf, lineText, type Page } from './page.ts';

type Told = 'meant' | 'other-purpose' | 'unclear';
/** A number that is all that stands in its cell. */
type Alone = { readonly item: Item; readonly column: number };
type Row = { readonly alone: readonly Alone[]; readonly heads: string; readonly isGrid: boolean };

/** What its column makes of a number. */
export function pairedVerdicts(
  page: Page,
  items: readonly Item[],
  tableHead: readonly string[],
): ReadonlyMap<Item, Told> {
  const verdicts = new Map<Item, Told>();
  const rows = page.lines.map((_, i) => rowAt(page, items, i, tableHead[i] ?? ''));
  const tables = Map.groupBy(
    rows.filter((row) => row !== null),
    ({ heads }) => heads,
  );
  rows.forEach((row, i) => {
    if (!row || (row.isGrid && isWrittenAcross(rows, i))) return;
    const heads = barCells(row.heads);
    const roles = rolesOfHeads(heads);
    const mayBeRanges = new Set(heads).size > 1 && areLikeRanges((tables.get(row.heads) ?? []).map(numbersOf));
    for (const { item, column } of row.alone)
      verdicts.set(item, mayBeRanges && roles[column] === 'number' ? 'unclear' : toldBy(roles[column]));
  });
  return verdicts;
}

const numbersOf = ({ alone, heads }: Row): Item[] => {
  const roles = rolesOfHeads(barCells(heads));
  const asked = alone.filter(({ column }) => roles[column] === 'number').map(({ item }) => item);
  return asked.length === 2 ? asked : [];
};

/** null where the line holds no two numbers in cells of their own. */
function rowAt(page: Page, items: readonly Item[], i: number, heads: string): Row | null {
  const { start, end } = page.lines[i] ?? { start: 0, end: 0 };
  const text = lineText(page, i);
  if (!text.includes('|')) return null;
  const alone = beginningIn(items, start, end).flatMap((item): Alone[] => {
    const beside = `${barCells(page.text.slice(start, item.start)).at(-1)} ${barCells(page.text.slice(item.end, end))[0]}`;
    return /\p{L}/u.test(beside) ? [] : [{ item, column: columnOf(page, item.start) }];
  });
  if (new Set(alone.map(({ column }) => column)).size < 2) return null;
  return { alone, heads, isGrid: heads === '' && !/\p{L}/u.test(text) };
}

/** Ends of ranges have been joined (`column-ranges.ts`). */
function toldBy(role: ColumnRole | undefined): Told {
  if (role === 'number') return 'meant';
  return role === 'other' ? 'other-purpose' : 'unclear';
}

/** Nothing but numbers: a list that is written across, unless each row holds a pair of which neither follows the other. */
function isWrittenAcross(rows: readonly (Row | null)[], at: number): boolean {
  const [row, above, below] = [rows[at], rows[at - 1], rows[at + 1]];
  if (row?.alone.length !== 2) return true;
  const isAlone = !above?.isGrid && !below?.isGrid;
  const [first, second] = row.alone.map(({ item }) => (isRun(item) ? Number(item.run.from) + item.run.count : 0));
  return isAlone || second === (first ?? 0) + 1;
}
