/**
 * Columns that say where their rows go: a new carrier, another customer (desk rules, section 2). Tables in, the names of each such
 * column out, those of one company once.
 */

import type { SeenTable } from '../numbers/text-tables.ts';
import { foldName } from '../parties/fold-name.ts';
import { NO, NO_NUMBER, NUMBER_HEAD, OUT_CELL, YES } from '../text/column-words.ts';
import { COMPANY_HEAD, RECEIVER_HEAD } from '../text/receiver-heads.ts';

export type Receivers = {
  /** As written, one for each company. */
  readonly names: readonly string[];
  /** The head says that its rows go there; else it only names a company. */
  readonly isNew: boolean;
};

/** The columns of receivers in tables, those without a name left out. */
export const receiversIn = (tables: readonly SeenTable[]): Receivers[] =>
  tables.flatMap(({ heads, rows }) =>
    heads.flatMap((head, column): Receivers[] => {
      const isNew = RECEIVER_HEAD.test(head);
      if (!isNew && !COMPANY_HEAD.test(head)) return [];
      // "Winning carrier" over "Telephone numbers": labels, whose values stand beside them.
      if (rows.some((row) => NUMBER_HEAD.test(row[column] ?? ''))) return [];
      const names = companiesOf(rows.map((row) => row[column] ?? ''));
      return names.length > 0 ? [{ names, isNew }] : [];
    }),
  );

/** "Birchfield Voice" and "Birchfield Voice, Inc." are one; a shorter name is the beginning of the longer one. */
function companiesOf(cells: readonly string[]): string[] {
  const found: { name: string; words: readonly string[] }[] = [];
  for (const name of new Set(cells.map((cell) => cell.trim()))) {
    // "Contact:" labels what stands beside it: the lines of a form are no rows.
    if (!/^[\p{Lu}\p{Lo}\d]/u.test(name) || /\d{4}|[:：]$/u.test(name)) continue;
    if ([NO, YES, OUT_CELL, NO_NUMBER].some((other) => other.test(name))) continue;
    const words = foldName(name);
    if (!found.some((other) => begins(other.words, words) || begins(words, other.words))) found.push({ name, words });
  }
  return found.map(({ name }) => name);
}

const begins = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 && short.every((word, i) => word === long[i]);
