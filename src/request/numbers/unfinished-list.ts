/**
 * A list that is not all there, or not all right, by its writer's own word: it goes on overleaf where nothing follows, or an entry
 * of it was mistyped. Which numbers are meant a person has to tell (desk rules, section 3).
 */
import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { holdsNumber } from '../text/sentences.ts';
import type { RunItem } from './find-items.ts';
import { lineText, type Page } from './page.ts';
import { GOES_OVERLEAF, SLIP, SLIP_MENDED } from './words/slip-words.ts';

/** A line that sends one on says little else. */
const LONGEST = 120;
const MOST = 5;
/** Where the rest is. */
const IN_FILE = regexp(
  /(?<!\p{L})(?:attach\p{L}*|enclos\p{L}*|file|adjunt\p{L}*|archivo|jointe?s?|joints?|fichier|allegat\p{L}*)(?!\p{L})|添付|別紙|別添/iu,
);

/** @param asked sorted by start */
export function unfinishedList(page: Page, asked: readonly RunItem[]): readonly Span[] {
  const last = asked.at(-1);
  if (last === undefined) return [];
  const overleaf = page.lines.filter(({ end }, i) => {
    if (end <= last.end) return false;
    const line = lineText(page, i);
    const said = page.text.slice(Math.max(last.end, end - line.length), end);
    return said.length <= LONGEST && GOES_OVERLEAF.test(said) && !IN_FILE.test(said) && !holdsNumber(said);
  });
  const slips = page.statements.filter(
    ({ text, start }) =>
      start > (asked[0]?.start ?? 0) && SLIP.test(text) && !SLIP_MENDED.test(text) && !holdsNumber(text),
  );
  return [...overleaf.slice(0, MOST), ...slips.slice(0, MOST)];
}
