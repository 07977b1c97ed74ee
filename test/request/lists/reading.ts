import { Secret } from '../../../src/base/secret.ts';
import { findNumbers } from '../../../src/request/lists/find-numbers.ts';
import type { AttachedList } from '../../../src/request/text/written-mail.ts';

/** A line of 425-555. */
export const N = (last: string): string => `425-555-${last}`;

/** Rows separated by line ends, cells by commas. */
export const table = (rows: string, title = 'list.csv'): AttachedList => ({
  source: `attachment:${title}`,
  title,
  tables: [{ name: null, rows: rows.split('\n').map((row) => row.split(',').map((cell) => cell.trim())) }],
});

/** What the desk reads in attached lists, lines of 425-555 by their ends. */
export function readAttached(
  lists: readonly AttachedList[],
  own = 'Please port out the attached numbers.',
  pins: readonly string[] = [],
) {
  const mail = { subject: '', own, signature: '', lists };
  const found = findNumbers(
    mail,
    20_000,
    pins.map((pin) => new Secret(pin)),
  );
  const short = (e164: readonly string[]): string[] => e164.map((n) => n.replace(/^\+1425555/, ''));
  return { ...found, numbers: short(found.numbers), unclear: short(found.unclear), excluded: short(found.excluded) };
}
