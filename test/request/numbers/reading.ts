import { Secret } from '../../../src/base/secret.ts';
import { findNumbers } from '../../../src/request/lists/find-numbers.ts';
import type { FoundNumbers } from '../../../src/request/numbers/found-numbers.ts';

type Extra = { subject?: string; signature?: string; pins?: readonly string[]; limit?: number };

/** What the desk reads in a text of its own words. */
export const read = (
  own: string,
  { subject = '', signature = '', pins = [], limit = 20_000 }: Extra = {},
): FoundNumbers =>
  findNumbers(
    { own, subject, signature },
    limit,
    pins.map((pin) => new Secret(pin)),
  );

/** "0101 0103-0105" are lines of 425-555; anything of ten digits and more stands for itself. */
export function tns(short: string): string[] {
  return short
    .split(' ')
    .filter((word) => word !== '')
    .flatMap((word) => {
      const [first = '', last = first] = word.split('-');
      const head = first.length === 4 ? '+1425555' : '';
      if (head === '') return [first.startsWith('+') ? first : `+1${first}`];
      return Array.from(
        { length: Number(last) - Number(first) + 1 },
        (_, i) => `${head}${String(Number(first) + i).padStart(4, '0')}`,
      );
    })
    .sort();
}

/** The facts of a reading, without evidence, empty ones left out. */
export function facts(found: FoundNumbers): Partial<Record<keyof FoundNumbers, unknown>> {
  return Object.fromEntries(
    Object.entries(found).filter(
      ([key, value]) => key !== 'evidence' && value !== false && !(Array.isArray(value) && value.length === 0),
    ),
  );
}

/** The same without what it says of how many there are: "20 lines" holds no number, and may differ from the list. */
export function numberFacts(found: FoundNumbers): Partial<Record<keyof FoundNumbers, unknown>> {
  return facts({ ...found, differingTotals: [] });
}
