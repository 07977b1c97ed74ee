/**
 * Lines of a list that give only the end of a number: "0124" below 808-555-0118. Nothing is completed by guessing, and no entry is
 * dropped in silence (desk rules, section 3): a person tells.
 */
import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import type { RunItem } from './find-items.ts';
import { beginningIn, lastAt } from './item-index.ts';
import { lineIndex, lineText, type Page } from './page.ts';

/** A list this long has no room for more doubts. */
const MOST = 20;
/** Its place in the list, dots or a sign of repetition for the head, three or four digits, and a remark. */
const SHORT_ENTRY = regexp(
  /^[\s>|]*(?:[-*•·]|\(?\d{1,3}[.)]|[a-z]\))?[\s|]*(?:(?:and|plus|y|et|e|ed|と)\s)?(?:\p{L}[\p{L}'’]*[ :]{1,3})?(?:["″〃〟]|x|\.{2,3}|…)?\s*-?((?<!\d)\d{3,4})(?:\s?(?:[-~/–]|to|al?|à)\s?\d{2,4})?(?![\d:%.]|[-/]\d)\s*(?:$|[(,;|–—-]|\p{L}+(?:\s\p{L}+){0,4}\s*$)/iu,
);
/** Words before the digits that make them something else than the end of a number. */
const OTHER_THING = regexp(
  /^[^\p{L}]*(?:pin|code?|código|codice|acc\p{L}*|cuenta|compte|conto|box|suite|ste|room|rm|apt|unit|floor|ext\p{L}*|total\p{L}*|totale|qty|count|zip|cap|po|ticket|case|ref\p{L}*|order|id|no|nr|hab\p{L}*|sala|salle|bureau|stanza|interno|est|poste|anexo|int|page|line|lnum|seq|item|ver|user|desk|year|since|in|at)(?!\p{L})/iu,
);
const UNITS = regexp(
  /\d\s*(?:users?|people|lines|numbers|calls|minutes|days?|weeks?|years?|hours?|usuarios|líneas|números|días|años|lignes|numéros|jours|ans|linee|numeri|giorni|anni|st|street|ave\p{L}*|road|rd|blvd|main|am|pm|h|番号|回線|名|人|円|件|年|月|日)(?!\p{L})/iu,
);

/** @param given every number of the text, sorted by start */
export function shortEntries(page: Page, given: readonly RunItem[]): readonly Span[] {
  const found: Span[] = [];
  const listed = new Set<number>();
  for (const item of given) {
    const at = lineIndex(page, item.start);
    // Three lines on: one short entry may stand below another.
    for (const index of [at - 1, at + 1, at + 2, at + 3]) {
      if (found.length >= MOST || listed.has(index) || index < 0 || index >= page.lines.length) continue;
      const line = page.lines[index];
      // "425-" and, on the next line, "555-0101": the rest of one number.
      const isRest = line !== undefined && index > at && (given[lastAt(given, line.start)]?.end ?? 0) > line.start;
      if (!line || isRest || beginningIn(given, line.start, line.end).length > 0) continue;
      if (index > at && !isUnbroken(page, at, index)) break;
      const short = SHORT_ENTRY.exec(lineText(page, index).slice(0, 120))?.[1];
      if (short === undefined || OTHER_THING.test(lineText(page, index)) || UNITS.test(lineText(page, index))) continue;
      if (isYear(short) || isGiven(given, short)) continue;
      listed.add(index);
      found.push(line);
    }
  }
  return found;
}

/** No empty line between an entry and what stands below it, and nothing that is no entry. */
const isUnbroken = (page: Page, from: number, to: number): boolean =>
  Array.from({ length: to - from - 1 }, (_, i) => lineText(page, from + 1 + i)).every((line) =>
    SHORT_ENTRY.test(line.slice(0, 120)),
  );

const isYear = (short: string): boolean => /^20[0-4]\d$|^19\d\d$/u.test(short);

const isGiven = (given: readonly RunItem[], short: string): boolean =>
  given.some(({ run }) => {
    const size = 10 ** short.length;
    const first = Number(run.from.slice(-short.length));
    return (((Number(short) - first) % size) + size) % size < run.count;
  });
