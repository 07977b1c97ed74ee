import type { Span } from '../../base/evidence.ts';
import { NOT_AN_END, SHORT_END_DASH, SHORT_END_SLASH, SHORT_END_WORD } from '../text/range-words.ts';
import type { Item } from './item.ts';

type ShortEnd = {
  readonly end: number;
  /** Its digits; none where nobody can tell what is meant. */
  readonly digits: string;
  /** Behind a spaced dash: may be a remark. */
  readonly loose: boolean;
};

/**
 * The short end of a range behind a full number ("to 0119", "-19", "thru 555-0119"), or null.
 * @param next where the next full number begins
 */
export function shortEndBehind(text: string, number: Span, next: number): ShortEnd | null {
  const rest = text.slice(number.end, Math.min(next, number.end + 90));
  const byWord = SHORT_END_WORD.exec(rest);
  // Dots that begin a line and stick to digits stand for the head of another number.
  if (byWord && /\n *(?:\.{2,3}|…) ?\d/u.test(byWord[0]))
    return { end: number.end + byWord[0].length, digits: '', loose: false };
  if (byWord?.[1]) {
    const after = rest.slice(byWord[0].length);
    // One digit counts more often than it ends a range.
    const ends = byWord[1].length === 1 ? /^ *(?:$|[\n,;.)])/.test(after) : !NOT_AN_END.test(after);
    return ends ? { end: number.end + byWord[0].length, digits: byWord[1].replace('-', ''), loose: false } : null;
  }
  const byDash = SHORT_END_DASH.exec(rest);
  if (byDash?.[1] && byDash[2]) {
    const loose = byDash[1].includes(' ');
    const after = rest.slice(byDash[0].length);
    const isRemark =
      NOT_AN_END.test(after) || (loose && byDash[2].length < 4 && !/^ *(?:$|[\n,;.)&]|and\b|or\b)/.test(after));
    return isRemark ? null : { end: number.end + byDash[0].length, digits: byDash[2].replace('-', ''), loose };
  }
  const bySlash = SHORT_END_SLASH.exec(rest);
  return bySlash && !/^ \/ /.test(bySlash[0])
    ? { end: number.end + bySlash[0].length, digits: '', loose: false }
    : null;
}

/** More numbers than this are seldom written with a spaced dash and a few digits: "425-555-0101 - 2026 budget". */
const LONG = 500;

/** Whether a range by spaced dash is doubtful: very long, or overlapping the like beside it (extensions, rooms). */
export function isShortRangeOpen(
  item: Item & { type: 'run' },
  before: Item | undefined,
  after: Item | undefined,
): boolean {
  if (!item.loose) return false;
  return (
    item.run.count > LONG ||
    [before, after].some((other) => other?.type === 'run' && other.loose && overlap(item.run, other.run))
  );
}

const overlap = (a: { from: string; count: number }, b: { from: string; count: number }): boolean =>
  (a.count > 1 || b.count > 1) &&
  Number(a.from) < Number(b.from) + b.count &&
  Number(b.from) < Number(a.from) + a.count;
