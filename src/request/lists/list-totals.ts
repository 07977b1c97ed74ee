/**
 * Totals that an attached list states of itself, below its rows or over them: where no way of counting gives them, a person tells
 * (desk rules, section 3). They are the list's own: another list, or numbers in the text, do not count towards them.
 */

import { totalsThatDiffer } from '../numbers/differing-totals.ts';
import { expandRuns } from '../numbers/expand-range.ts';
import { findTotals, type StatedTotal } from '../numbers/stated-total.ts';
import { footFigures } from '../numbers/table-foot.ts';
import { holdsNumber } from '../text/sentences.ts';
import { type AttachedList, listText, rowsOf } from '../text/written-mail.ts';
import type { ListReading } from './list-reading.ts';

/** More numbers than a request may have need no total to be weighed. */
const MOST = 20_000;

type ReadList = { readonly list: AttachedList; readonly own: readonly ListReading[] };

/** @param read each list with the readings of its tables, or of its text */
export const listTotalsThatDiffer = (read: readonly ReadList[]): StatedTotal[] =>
  // The pages of one file are lists by themselves, and the last of them may count all.
  [...Map.groupBy(read, ({ list }) => list.source).values()].flatMap(totalsOfFile);

function totalsOfFile(file: readonly ReadList[]): StatedTotal[] {
  const lists = file.filter(({ list }) => list.standing !== 'aside' && list.standing !== 'open');
  const readings = lists.flatMap(({ own }) => own);
  const told = findTotals('', lists.map(({ list }) => textOf(list)).join('\n\n'));
  const feet = lists
    .flatMap(({ list }) => footFigures(listText(list)))
    .filter(({ count }) => !told.totals.some((total) => total.count === count));
  const stated = { ...told, totals: [...told.totals, ...feet] };
  if (stated.totals.length === 0) return [];
  const runs = (key: 'meant' | 'excluded') =>
    readings.flatMap((reading) => (key === 'meant' ? reading.meant.map(({ run }) => run) : reading.excluded));
  const asked = expandRuns(runs('meant'), MOST).numbers;
  const kept = expandRuns(runs('excluded'), MOST).numbers;
  return totalsThatDiffer(stated, {
    asked: [...asked, ...readings.flatMap(({ bad }) => bad)],
    keptBack: kept.length,
    parts: readings.flatMap(({ sizes }) => sizes),
    rows: runs('meant').reduce((sum, { count }) => sum + count, 0),
  });
}

/** A total stands in a row of its own, and empty cells between its label and its value. */
const textOf = (list: AttachedList): string =>
  rowsOf(list)
    .map((row) => row.filter((cell) => cell !== '').join(' | '))
    .filter((row) => !holdsNumber(row))
    .join('\n');
