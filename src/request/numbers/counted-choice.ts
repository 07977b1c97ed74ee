/**
 * "One of the following: ...", "un numéro parmi A, B et C": fewer are asked for than are named, and nobody says which (desk rules,
 * section 3). Items of a page in, those among which the choice is out.
 */

import { regexp } from '../../base/regexp.ts';
import { isRun } from './find-items.ts';
import type { Item } from './item.ts';
import { LONGEST_JOINT } from './joints.ts';
import type { Page } from './page.ts';
import { COUNT_WORD, countOf } from './words/count-words.ts';

const NOUN =
  '(?:(?:tele)?phone )?(?:numbers?|lines?|tns?|dids?|n[uú]meros?|l[ií]neas?|tel[eé]fonos?|num[ée]ros?|lignes?|numer[oi]|line[ae]|utenz[ae])';
const ONE = "(?:(?:only|just|s[oó]lo|seulement|soltanto|solo) )?(?:a|an|one|single|une?|uno|una|un|l['’]une?)";
/** What is chosen from. */
const AMONG =
  "(?:out of|from among|from|among|amongst|between|of|de entre|entre|de(?: l[oa]s)?|parmi|d['’]entre|d(?:e|es)|tra|fra|d(?:i|ei|elle|egli))";
/** Behind the first word no comma stands: "one of our lines, 425-555-0100" is that one. */
const COUNTED = regexp(
  `(?<![\\p{L}\\d.,/-]|(?:all|les|l[oa]s|the|tutt[ei] e|i|le) )(?:(${ONE})|(${COUNT_WORD}|\\d{1,3}))(?: (?:only|seule?|sol[oa]))?(?: ${NOUN})? ${AMONG}(?!\\p{L})[^.,;!?\\d()]{0,60}[(+# ]*$`,
  'iu',
);

/** So many numbers of one choice are looked at. */
const MOST = 100;

/** @param items as they stand, of which those with `isMeant` may be asked for */
export function choicesOfFew(page: Page, items: readonly Item[], isMeant: (item: Item) => boolean): Item[] {
  return items.flatMap((item, i): Item[] => {
    const lead = page.text.slice(Math.max(item.start - LONGEST_JOINT, items[i - 1]?.end ?? 0), item.start);
    const [found, one, count = ''] = COUNTED.exec(inOneLine(lead)) ?? [];
    if (found === undefined || !isMeant(item)) return [];
    const listed = [item];
    for (const next of items.slice(i + 1, i + MOST)) {
      if (!LISTED.test(page.text.slice(listed.at(-1)?.end ?? 0, next.start))) break;
      listed.push(next);
    }
    const size = listed.reduce((sum, each) => sum + (isRun(each) ? each.run.count : 1), 0);
    return size > (one === undefined ? (countOf(count) ?? size) : 1) ? listed : [];
  });
}

/** An empty line ends a sentence, unless a colon leads on. */
const inOneLine = (text: string): string => text.replace(/(?<![:：\s])\s*\n\s*\n/gu, '. ').replace(/\s+/gu, ' ');

/** What stands between two that are listed: marks, a word that joins, a new line. */
const LISTED = regexp(
  /^(?:[\s,;/&()*•·-]|\d{1,2}[.)]\s|(?<!\p{L})(?:and|y|e|et|ed|or|o|u|ou|oder|und|と|、|か|plus)(?!\p{L})){1,20}$/iu,
);
