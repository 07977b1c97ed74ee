import { type SeenTable, tablesIn } from '../numbers/text-tables.ts';
import { rolesOf } from '../text/columns.ts';
import type { WrittenMail } from '../text/written-mail.ts';

/** The tables of a mail as a person sees them: those of its text, and those of the lists that may be the request's. */
export function tablesOf({ own, lists = [] }: Pick<WrittenMail, 'own' | 'lists'>): SeenTable[] {
  const attached = lists.filter(({ standing }) => standing !== 'aside');
  return [
    ...tablesIn(own),
    ...attached.flatMap((list) => ('text' in list ? tablesIn(list.text) : list.tables.map(({ rows }) => headed(rows)))),
  ];
}

/** The cells of each column of the rows, from the first column to the last; '' where a row has none. */
export const columnsIn = ({ rows }: SeenTable): string[][] =>
  Array.from({ length: Math.max(0, ...rows.map((row) => row.length)) }, (_, column) =>
    rows.map((row) => (row[column] ?? '').trim()),
  );

function headed(rows: readonly (readonly string[])[]): SeenTable {
  const at = rows.findIndex((row) => rolesOf(row) !== null);
  return { heads: rows[at] ?? [], rows: rows.slice(at + 1) };
}
