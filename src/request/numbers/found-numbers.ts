import type { Evidence } from '../../base/evidence.ts';

/** The numbers a mail asks about (desk rules, section 3). */
export type FoundNumbers = {
  /** Complete numbers, E.164, unique, sorted; other countries' included, excluded ones not. */
  readonly numbers: readonly string[];
  /** The subset of `numbers` that is neither United States nor Puerto Rico. */
  readonly notUs: readonly string[];
  /** What looks like a number and is no complete one, as written. */
  readonly invalid: readonly string[];
  /** Ranges that can't be read, as written. Their ends are not in `numbers`. */
  readonly invalidRanges: readonly string[];
  /** Numbers the text says are not meant ("except", "keep"). */
  readonly excluded: readonly string[];
  /** E.164, not in `numbers`: the words leave open whether these are meant. A person must tell. */
  readonly unclear: readonly string[];
  /** Totals that the mail states and that its numbers do not come to, as quotes. */
  readonly differingTotals: readonly string[];
  /** More than the limit were asked for; `numbers` then holds what was read up to it. */
  readonly tooMany: boolean;
  readonly evidence: readonly Evidence[];
};

export const NO_NUMBERS: FoundNumbers = {
  numbers: [],
  notUs: [],
  invalid: [],
  invalidRanges: [],
  excluded: [],
  unclear: [],
  differingTotals: [],
  tooMany: false,
  evidence: [],
};
