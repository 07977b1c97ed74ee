/**
 * Rows of a table in a mail's text whose remark keeps them ("not converted, it is the warehouse's"). Where the reading of numbers has not come
 * to the same for each row of that table, a person tells (desk rules, section 3). Text and numbers in, doubts out.
 */
import { TELEPHONES } from '../../base/telephone-shape.ts';
import { certainDoubt } from '../holds/certain-doubt.ts';
import type { Doubt } from '../holds/find-doubts.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { ruleTables } from '../text/rule-tables.ts';
import { remarkFate } from './row-fate.ts';

/** A remark is no longer; longer words are weighed as sentences. */
const LONGEST = 120;

type Row = { readonly ends: readonly string[]; readonly kept: string | null };

/** @param asked E.164, what the mail is read to ask for */
export function remarkedRows(own: string, asked: readonly string[]): Doubt[] {
  if (!/[|\t]/u.test(own)) return [];
  const moves = new Set(asked.map((number) => number.slice(-10)));
  return tablesIn(foldCharacters(ruleTables(own))).flatMap((rows): Doubt[] => {
    if (rows.every(({ kept }) => kept === null)) return [];
    const odd = rows.find(({ ends, kept }) => ends.some((number) => moves.has(number) === (kept !== null)));
    if (!odd) return [];
    return [certainDoubt('numbers', 'body', odd.kept ?? rows.find(({ kept }) => kept !== null)?.kept ?? '')];
  });
}

/** Runs of lines with cells, those of them that hold numbers. */
function tablesIn(text: string): Row[][] {
  const tables: Row[][] = [[]];
  for (const line of text.split('\n')) {
    if (!line.includes('|')) tables.push([]);
    else {
      const cells = line.split('|').map((cell) => cell.trim());
      const ends = cells.flatMap((cell) =>
        (cell.match(TELEPHONES) ?? []).map((one) => one.replace(/\D/gu, '').slice(-10)),
      );
      const kept = cells.find((cell) => cell.length <= LONGEST && !cell.match(TELEPHONES) && remarkFate(cell) !== 'in');
      if (ends.length > 0) tables.at(-1)?.push({ ends, kept: kept ?? null });
    }
  }
  return tables.filter((rows) => rows.length > 0);
}
