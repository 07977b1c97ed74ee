/**
 * Which numbers an attached table means: columns told by their heads, else by what stands in them; rows that say of
 * themselves that they stay are taken out. What the table leaves open is said to be open.
 */
import type { Source } from '../../base/evidence.ts';
import type { Secret } from '../../base/secret.ts';
import type { Table } from '../../documents/attached-document.ts';
import { putsOff } from '../holds/later-heads.ts';
import { tellsWhomToCall } from '../numbers/contact-remark.ts';
import { runBetween } from '../numbers/expand-range.ts';
import { isRun } from '../numbers/find-items.ts';
import type { Item } from '../numbers/item.ts';
import { itemsIn } from '../numbers/items-in.ts';
import { areLikeRanges } from '../numbers/like-ranges.ts';
import { OPEN_CELL, OUT_TITLE, REACH_CELL, TEAM_CELL } from '../text/column-words.ts';
import { type ColumnRole, rolesOf } from '../text/columns.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { addBroken, FOUR_DIGITS, isError, ONLY_DIGITS } from './broken-cells.ts';
import { isStruck, rowFate } from './row-fate.ts';
import { columnsOf, type Line, linesBelow, reachOf } from './table-lines.ts';
import { TableReading } from './table-reading.ts';

/** The heads stand somewhere near the top: titles, dates and addresses may stand above. */
const HEAD_WITHIN = 40;

/**
 * @param title the file's name, or what heads the table: "numbers to keep.csv" says something
 * @param secrets labelled PINs: a cell that holds one is no number for sure
 */
export function readTable(
  { name, rows: given }: Table,
  source: Source,
  title: string,
  secrets: readonly Secret[],
): TableReading {
  const reading = new TableReading(source);
  const hidden = new Set(secrets.map((secret) => secret.reveal().replace(/\D/g, '')));
  const table = { name, rows: given.map((row) => withoutPins(row, hidden)) };
  const at = table.rows.slice(0, HEAD_WITHIN).findIndex((row) => rolesOf(row) !== null);
  const above = at < 0 ? '' : table.rows.slice(0, at).flat().join(' ');
  const titles = [title, table.name ?? '', above].join('\n');
  if (at >= 0) readHeaded(table.rows, at, reading, OUT_TITLE.test(titles));
  else readBare(table.rows, reading, OUT_TITLE.test(titles));
  return reading;
}

/** "PIN | 4805550178": the value beside the label, or anywhere else. */
function withoutPins(row: readonly string[], hidden: ReadonlySet<string>): readonly string[] {
  if (hidden.size === 0) return row;
  return row.map((cell) => {
    const digits = foldCharacters(cell).replace(/\D/g, '');
    return hidden.has(digits) || hidden.has(digits.replace(/^1(?=\d{10}$)/, '')) ? '' : cell;
  });
}

function readHeaded(rows: readonly (readonly string[])[], at: number, reading: TableReading, isOut: boolean): void {
  const lines = linesBelow(rows, at);
  const [within, holds] = [reachOf(lines), columnsOf(lines)];
  const isOpen = hasUnsaidMarks(lines) || mayHoldRanges(rows[at] ?? [], lines);
  let out = isOut;
  lines.forEach((line, i) => {
    // A heading between rows: "To keep", "To be ported".
    const [only = '', ...others] = line.row.filter((cell) => cell !== '');
    const isEmpty = line.items.every(({ length }) => length === 0);
    if (isEmpty && others.length === 0 && !/\d{4}/.test(only) && !isError(only)) {
      // One that is struck out, or that not everybody sees, takes nothing out for certain.
      if (!isStruck(only)) out = isOut || OUT_TITLE.test(only);
      // "Phase 2", "On hold": a heading, or an entry, that leaves open what becomes of numbers.
      if (OPEN_CELL.test(only) || putsOff(only) || isStruck(only))
        reading.addVague({ ...line, fate: out ? 'out' : 'unclear', written: only });
      return;
    }
    readRow(line, { isOut: out, isOpen }, reading);
    addBroken(line, { isOut: out, isWithin: within(i), holds, digits: FOUR_DIGITS }, reading);
  });
}

/** A cross, a tick, a dot; an empty cell beside it means something, too. */
const MARK = /^\W*[xX×✓✔✗✘*•●○■]\W*$/u;

/** Some rows bear a mark, in a column whose head does not say whether marked rows go or stay. */
function hasUnsaidMarks(lines: readonly Line[]): boolean {
  const filled = lines.filter(({ items }) => items.some((cell) => cell.some(isRun)));
  const columns = filled[0]?.roles.length ?? 0;
  return Array.from({ length: columns }, (_, column) => column).some((column) => {
    if (!filled.every(({ roles }) => roles[column] === 'text')) return false;
    const cells = filled.map(({ row }) => (row[column] ?? '').trim());
    return (
      cells.includes('') && cells.some((cell) => cell !== '') && cells.every((cell) => cell === '' || MARK.test(cell))
    );
  });
}

/** Two columns of numbers under heads that differ, and neither head says that a range begins or ends there. */
function mayHoldRanges(heads: readonly string[], lines: readonly Line[]): boolean {
  const columns = (lines[0]?.roles ?? []).flatMap((role, column) => (/^(?:number|first)$/.test(role) ? [column] : []));
  const pairs = lines.map(({ items }) => columns.map((column) => items[column]?.[0]));
  const differ = new Set(columns.map((column) => heads[column])).size > 1;
  return columns.length === 2 && differ && areLikeRanges(pairs.filter((pair): pair is Item[] => pair.every(Boolean)));
}

type RowStanding = { readonly isOut: boolean; readonly isOpen: boolean };

function readRow({ row, index, roles, items }: Line, { isOut, isOpen }: RowStanding, reading: TableReading): void {
  const told = isOut ? 'out' : rowFate(row, roles);
  const fate = isOpen && told === 'in' ? 'unclear' : told;
  const reaches = row.some(
    (cell, column) =>
      roles[column] === 'text' && ((REACH_CELL.test(cell) && !TEAM_CELL.test(cell)) || tellsWhomToCall(cell)),
  );
  const found = rangeOf(row, roles, items) ?? items.flat();
  roles.forEach((role, column) => {
    const own = items[column] ?? [];
    // "Fax", "Old number": the list holds it, and nobody says what for.
    if (role === 'open' && own.length > 0 && fate !== 'out')
      reading.add(own, { row, index, fate: 'unclear', written: row[column] ?? '' });
  });
  const asked = found.filter(
    (item) => !roles.some((role, column) => role === 'open' && (items[column] ?? []).includes(item)),
  );
  const written = row
    .filter((cell, column) => cell !== '' && /^(?:number|first|last)$/.test(roles[column] ?? ''))
    .join(' - ');
  const doubt = fate === 'in' && reaches ? 'unclear' : fate;
  reading.add(asked, { row, index, fate: doubt, written, count: countIn(row, roles) });
}

/** "Start | End" and "First | Last": the two numbers of a row as one range; null where the heads say no range. */
function rangeOf(
  row: readonly string[],
  roles: readonly ColumnRole[],
  items: readonly (readonly Item[])[],
): Item[] | null {
  const last = roles.indexOf('last');
  const first = roles.includes('first') ? roles.indexOf('first') : roles.slice(0, last).lastIndexOf('number');
  if (last < 0 || first < 0) return null;
  const [from] = items[first] ?? [];
  const [to] = items[last] ?? [];
  const others = items.filter((_, column) => column !== first && column !== last && roles[column] !== 'open').flat();
  if (!from) return to ? [{ start: 0, end: 0, type: 'bad-range' }, ...others] : others;
  if (!to) return [...(row[last] ? shortEnd(from, row[last] ?? '') : [from]), ...others];
  const isPair = isRun(from) && isRun(to) && from.run.count === 1 && to.run.count === 1;
  const run = isPair ? runBetween(from.run.from, to.run.from) : null;
  return [run && isRun(from) ? { ...from, run } : { start: 0, end: 0, type: 'bad-range' }, ...others];
}

/** "425-555-0100 | 0119". */
function shortEnd(from: Item, end: string): Item[] {
  const digits = /^\W*(\d{2,4})\W*$/.exec(end)?.[1];
  const run = isRun(from) && digits ? runBetween(from.run.from, from.run.from.slice(0, -digits.length) + digits) : null;
  return [run && isRun(from) ? { ...from, run } : { start: 0, end: 0, type: 'bad-range' }];
}

function countIn(row: readonly string[], roles: readonly ColumnRole[]): number | null {
  const column = roles.indexOf('count');
  const count = column < 0 ? Number.NaN : Number((row[column] ?? '').replace(/\D/g, '') || Number.NaN);
  return Number.isNaN(count) ? null : count;
}

/** Without heads: one column with numbers is the list; of several only a person can tell which is meant. */
function readBare(rows: readonly (readonly string[])[], reading: TableReading, isOut: boolean): void {
  const items = rows.map((row) => row.map((cell) => itemsIn(cell)));
  const width = Math.max(0, ...rows.map((row) => row.length));
  const counts = Array.from(
    { length: width },
    (_, column) => items.filter((row) => (row[column] ?? []).some(isRun)).length,
  );
  const columns = counts.filter((count) => count > 0).length;
  const roles = counts.map((count): ColumnRole => (count > 0 ? 'number' : 'text'));
  const lines = rows.map((row, index): Line => ({ row, index, roles, items: items[index] ?? [] }));
  const [within, holds] = [reachOf(lines), columnsOf(lines)];
  let out = isOut;
  lines.forEach((line, index) => {
    const { row, items: found } = line;
    const filled = row.filter((cell) => cell !== '');
    if (found.every((cell) => !cell.some(isRun)) && filled.length === 1) {
      const only = filled[0] ?? '';
      if (!/\d{4}/.test(only) && !isStruck(only)) out = isOut || OUT_TITLE.test(only);
      if (OPEN_CELL.test(only) || putsOff(only) || isStruck(only))
        reading.addVague({ row, index, fate: out ? 'out' : 'unclear', written: filled[0] ?? '' });
    }
    const fate = out ? 'out' : rowFate(row, roles);
    const reaches = row.some((cell) => REACH_CELL.test(cell) || tellsWhomToCall(cell));
    const doubt = (columns > 1 || reaches) && fate === 'in' ? 'unclear' : fate;
    row.forEach((written, column) => {
      if (roles[column] === 'number') reading.add(found[column] ?? [], { row, index, fate: doubt, written });
    });
    addBroken(line, { isOut: out, isWithin: within(index), holds, digits: ONLY_DIGITS }, reading);
  });
}
