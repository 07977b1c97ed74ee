/**
 * A list that is said to be of another time than the request (last year's, from before the move, with what changed since), or that is headed
 * as a specimen or a bill: which numbers are meant a person has to tell (desk rules, section 3).
 */
import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { holdsNumber } from '../text/sentences.ts';
import type { RunItem } from './find-items.ts';
import { lineIndex, type Page } from './page.ts';
import {
  CHANGED_SINCE,
  IS_FRESH,
  NOT_FRESH,
  OF_LIST,
  OF_OLD,
  OLD_HEADING,
  OTHER_HEADING,
  PUT_AWAY,
} from './words/aged-list-words.ts';

const MOST = 5;
/** A sentence about a list is no longer. */
const LONGEST = 400;
/** So many lines above the first entry may be its heading. */
const ABOVE = 3;

/** @param asked sorted by start */
export function agedList(page: Page, asked: readonly RunItem[]): readonly Span[] {
  // Of attached lists the mail's clauses are weighed one by one (`lists/list-standing.ts`).
  if (asked.length === 0) return [];
  const { statements } = page;
  const told = statements.filter(({ text }, i) => {
    if (text.length > LONGEST || !OF_LIST.test(text)) return false;
    const next = statements[i + 1]?.text ?? '';
    const both = holdsNumber(next) ? text : `${text} ${next.slice(0, LONGEST)}`;
    if (isFresh(both)) return false;
    if (!holdsNumber(text) && NOT_FRESH.test(text)) return true;
    return (OF_OLD.test(text) && !PUT_AWAY.test(text)) || (DATED.test(text) && CHANGED_SINCE.test(both));
  });
  return [...told.slice(0, MOST), ...headingOf(page, asked)];
}

/** Where the list comes from, or when it was made. */
const DATED = regexp(
  /(?<!\p{L})(?:comes?|came|printed|dat(?:ed|es)|from|made|drawn|compiled|as of|viene|es de|impres[oa]|hech[oa]|sacad[oa]|vient|date|imprimée?|établie?|faite?|è del?|viene|stampat[oa]|fatt[oa]|risale)(?!\p{L})|(?:時点|作成|作った|印刷|もの|の一覧)/iu,
);

const isFresh = (words: string): boolean => IS_FRESH.test(words.replace(regexp(NOT_FRESH, 'giu'), ' '));

/** The line over the first entry, where it says what the list is and asks for nothing. */
function headingOf(page: Page, [first]: readonly RunItem[]): Span[] {
  if (first === undefined) return [];
  const line = lineIndex(page, first.start);
  const heading = page.lines.slice(Math.max(0, line - ABOVE), line).findLast(({ text }) => text.trim() !== '');
  const words = heading?.text.trim() ?? '';
  if (heading === undefined || holdsNumber(words) || isFresh(words)) return [];
  return OTHER_HEADING.test(words) || (OLD_HEADING.test(words) && !PUT_AWAY.test(words)) ? [heading] : [];
}
