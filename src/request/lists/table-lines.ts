/** The rows of a table below its heads, each with what its columns are and the numbers that its cells hold. */

import { isRun } from '../numbers/find-items.ts';
import type { Item } from '../numbers/item.ts';
import { itemsIn } from '../numbers/items-in.ts';
import { type ColumnRole, rolesOf } from '../text/columns.ts';

/** A row below its heads. */
export type Line = {
  readonly row: readonly string[];
  readonly index: number;
  readonly roles: readonly ColumnRole[];
  /** Of each cell whose column may hold numbers that are meant. */
  readonly items: readonly (readonly Item[])[];
};

/** @param at of the first row of heads; rows of heads that come again are dropped */
export function linesBelow(rows: readonly (readonly string[])[], at: number): Line[] {
  let roles = rolesOf(rows[at] ?? []) ?? [];
  const lines = rows.slice(at + 1).flatMap((row, i): Line[] => {
    const again = rolesOf(row);
    if (again && row.filter((cell) => cell !== '').length > 1) {
      roles = again;
      return [];
    }
    return [{ row, index: at + 1 + i, roles, items: [] }];
  });
  const sections = [...Map.groupBy(lines, (line) => line.roles).values()];
  return sections.flatMap((section) => {
    const told = rolesByContent(section);
    return section.map((line) => ({
      ...line,
      roles: told,
      items: line.row.map((cell, column) =>
        /^(?:number|first|last|open)$/.test(told[column] ?? 'text') ? itemsIn(cell) : [],
      ),
    }));
  });
}

/**
 * What the columns are by what stands in them: where the head says nothing of numbers that stand there, only a person knows what they
 * are there for; "To" and "End user" head no ends of ranges where no digits stand.
 */
function rolesByContent(section: readonly Line[]): readonly ColumnRole[] {
  const roles = section[0]?.roles ?? [];
  const width = section.reduce((most, { row }) => Math.max(most, row.length), 0);
  return Array.from({ length: width }, (_, column): ColumnRole => {
    const role = roles[column] ?? 'text';
    if (role !== 'text' && role !== 'last' && role !== 'receiver') return role;
    const filled = section.map(({ row }) => row[column] ?? '').filter((cell) => cell !== '');
    if (role === 'last' && filled.length > 0 && !filled.some((cell) => /\d{2}/.test(cell))) return 'text';
    if (role === 'last') return !roles.includes('first') && doOverlap(section, roles, column) ? 'open' : 'last';
    const bare = filled.filter((cell) => !/\p{L}/u.test(cell) && itemsIn(cell).some(isRun));
    if (bare.length > 0 && bare.length >= filled.length / 2) return 'open';
    return filled.length > 0 ? role : 'text';
  });
}

/** "Number | To" whose rows would be ranges that lie within each other: no ranges. */
function doOverlap(section: readonly Line[], roles: readonly ColumnRole[], last: number): boolean {
  const first = roles.slice(0, last).lastIndexOf('number');
  const spans = section.flatMap(({ row }) => {
    const [from, to] = [first, last].map((column) => itemsIn(row[column] ?? '').find(isRun)?.run.from);
    return from && to ? [{ from: Number(from), to: Number(to) }] : [];
  });
  const inOrder = spans.toSorted((a, b) => a.from - b.from);
  return inOrder.some((span, i) => i > 0 && span.from <= (inOrder[i - 1]?.to ?? 0));
}

/** Whether a row stands between those that hold numbers: above and below them stand titles and notes. */
export function reachOf(lines: readonly Line[]): (at: number) => boolean {
  const isEntry = ({ items }: Line): boolean => items.some((cell) => cell.some(isRun));
  const [first, last] = [lines.findIndex(isEntry), lines.findLastIndex(isEntry)];
  return (at) => first < at && at < last;
}

/** The columns in which numbers stand; all, where they stand in none. */
export function columnsOf(lines: readonly Line[]): (column: number) => boolean {
  const columns = new Set(
    lines.flatMap(({ items }) => items.flatMap((cell, column) => (cell.some(isRun) ? column : []))),
  );
  return (column) => columns.size === 0 || columns.has(column);
}
