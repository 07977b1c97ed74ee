/**
 * Columns that say where their rows go: a new carrier, another customer (desk rules, section 2). Tables in, the names of each such
 * column out, those of one company once.
 */

import { NO, NO_NUMBER, NUMBER_HEAD, OUT_CELL, YES } from '../text/column-words.ts';
import { COMPANY_HEAD, RECEIVER_HEAD } from '../text/receiver-heads.ts';
import type { SeenTable } from '../text/tables.ts';
import { foldName } from './fold-name.ts';

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
      const names = companiesOf(rows.map((row) => (row[column] ?? '').trim()).filter(isName));
      return names.length > 0 ? [{ names, isNew }] : [];
    }),
  );

/** "Contact:" labels what stands beside it: the lines of a form are no rows. */
const isName = (cell: string): boolean =>
  /^[\p{Lu}\p{Lo}\d]/u.test(cell) &&
  !/\d{4}|[:：]$/u.test(cell) &&
  ![NO, YES, OUT_CELL, NO_NUMBER].some((other) => other.test(cell));

/** "Birchfield Voice" and "Birchfield Voice, Inc." are one; a shorter name is the beginning of the longer one. */
export function companiesOf(names: readonly string[]): string[] {
  const found: { name: string; words: readonly string[] }[] = [];
  for (const name of new Set(names)) {
    const words = foldName(name);
    if (!found.some((other) => begins(other.words, words) || begins(words, other.words))) found.push({ name, words });
  }
  return found.map(({ name }) => name);
}

const begins = (long: readonly string[], short: readonly string[]): boolean =>
  short.length > 0 && short.every((word, i) => word === long[i]);
