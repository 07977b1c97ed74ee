/**
 * What makes a number one that the mail asks for where no word right beside it says so (desk rules, section 3): a statement
 * that asks, or an entry of a list. Without such a licence a number is open, whoever holds it.
 */

import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { asksForDeed } from '../kind/find-kind.ts';
import { BREAK, CLOSED, clauseBefore, clauseBehind, countWords, tellsByTheWay } from '../text/clauses.ts';
import { ATTACHED } from '../text/list-words.ts';
import {
  FIRST_OF_THEM,
  NAMES_THEM,
  ONE_LINE,
  POINTS_AT_IT,
  POINTS_AT_THEM,
  REACHES_FROM,
  SEVERAL_LINES,
} from '../text/range-words.ts';
import { holdsNumber } from '../text/sentences.ts';
import { isRun } from './find-items.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { callsEntries, WHITHER_NAMED } from './joints.ts';
import { has } from './nearest-cue.ts';
import { lineText, type Page, statementOf } from './page.ts';
import { ASKING } from './words/asking-words.ts';
import { KEEP_AS_AIM_PHRASES } from './words/keep-phrases.ts';

/** How a number's line looks: `bare` or with a name, `entry` of a list, `person` (a name and a number: a user, or how to reach somebody), or a sentence (null). */
export type EntryLook = 'bare' | 'entry' | 'person' | null;

/** The lines with numbers, seen as lists: by item, because lists have thousands. */
export type Entries = {
  readonly look: ReadonlyMap<Item, EntryLook>;
  /** Which block of lines the item stands in: lines with numbers, at most one blank line apart. */
  readonly block: ReadonlyMap<Item, number>;
};

/** How an entry's line may go on in words: a remark, not a story. */
const LONGEST_REMARK = 6;
/** Before an entry: its place in the list, or what the line is called ("main line", "Lobby:"). */
const LONGEST_NAME = 4;
const BULLET = /^[\s>|]*(?:[-*•·▪‣◦~o]|\(?\d{1,3}[.)]|\(?[a-z][.)]|(?:#|no\.?|nr\.?|n[°º])\s?\d{1,3})?[\s:]*/iu;
/** "Rosa Delgado, 503-555-0147": may be a user with their number as well. */
const PERSON = regexp(/^(?:\p{Lu}\p{Ll}[\p{L}'’-]*\.?(?: \p{Lu}\.)? ){1,3}\p{Lu}\p{Ll}[\p{L}'’-]*\s*[,:|–—(/-]*\s*$/u);

export function surveyEntries(page: Page, items: readonly Item[]): Entries {
  const look = new Map<Item, EntryLook>();
  const block = new Map<Item, number>();
  let [current, gap] = [0, 0];
  page.lines.forEach((line, index) => {
    const own = beginningIn(items, line.start, line.end);
    if (own.length > 0) {
      gap = 0;
      const first = own[0];
      for (const inStatement of Map.groupBy(own, ({ start }) => statementOf(page, start).start).values()) {
        const looks = lookOf(page, inStatement, line, inStatement[0] !== first);
        // "425-555-0101 (after hours it forwards to 425-555-0130)": only what is joined to an entry is one.
        inStatement.forEach((item, i) => {
          const before = inStatement[i - 1];
          const between = before ? page.text.slice(before.end, item.start) : '';
          const isApart =
            before &&
            (tellsByTheWay(between) ||
              !callsEntries(between, page.text.slice(item.end, Math.min(line.end, item.end + 60))));
          look.set(item, isApart || (before && look.get(before) === null) ? null : looks);
        });
      }
      for (const item of own) block.set(item, current);
    } else {
      gap += lineText(page, index).trim() === '' ? 1 : 2;
      if (gap > 1) current += 1;
    }
  });
  return { look, block };
}

/** "Also 425-555-0101." goes on with what is asked. */
const TOO = regexp(
  /(?<!\p{L})(?:also|and|plus|too|además|también|y|et|aussi|également|anche|inoltre|ed?)(?!\p{L})|また|および/giu,
);

/** "Please go ahead with 425-555-0101." */
const WISHES = regexp(
  /(?<!\p{L})(?:please|pls|kindly|por favor|veuillez|merci de|s['’]il vous plaît|per favore|per cortesia)(?!\p{L})/iu,
);

/**
 * @param own the numbers of one statement on one line
 * @param isLater a statement before it on the line holds numbers as well
 */
function lookOf(page: Page, own: readonly Item[], line: Span, isLater: boolean): EntryLook {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  const lead = page.text
    .slice(Math.max(line.start, statementOf(page, first.start).start), first.start)
    .replace(BULLET, '')
    // "- to Harborline Freight LLC, 425-555-0101": where it goes is no story.
    .replace(WHITHER_NAMED, ' ');
  const tail = page.text.slice(last.end, Math.min(line.end, statementOf(page, last.start).end));
  const between = own.slice(1).map((next, i) => page.text.slice(own[i]?.end ?? next.start, next.start));
  // "Please port A. Nina Holt, front desk, B": behind a sentence on the same line stands a sign-off, no entry of a list.
  const isBehind =
    countWords(page.text.slice(line.start, Math.max(line.start, statementOf(page, first.start).start))) > 1;
  const isNamed = countWords(lead.replace(NUMBER_WORDS, ' ').replace(TOO, ' ')) > 0 && !/[:：=]\s*$/u.test(lead);
  if (isBehind && !WISHES.test(lead) && (isNamed || (isLater && lead.trim() === ''))) return null;
  if (between.some((words) => countWords(words) > LONGEST_REMARK)) return null;
  // "They are free now, please try again: ...": a sentence that points to what stands behind its colon.
  if (countWords(lead) > LONGEST_NAME && /[:：]\s*$/u.test(lead) && countWords(tail) === 0) return 'bare';
  if (countWords(tail) > LONGEST_REMARK || countWords(lead) > LONGEST_NAME) return null;
  // A sentence, where words begin and end it.
  if (countWords(lead.replace(NUMBER_WORDS, ' ')) > 0 && /\p{L}[.!?。]\s*$/u.test(tail) && countWords(tail) > 2)
    return null;
  if (JAPANESE_STORY_BEFORE.test(lead) || JAPANESE_STORY_BEHIND.test(tail)) return null;
  if (PERSON.test(lead)) return 'person';
  if (TELLS.test(lead) && lead === lead.replace(NUMBER_WORDS, ' ')) return null;
  return isCalled(lead) ? 'entry' : 'bare';
}

/** "I spoke with Sam (", "My desk is ": words that tell something. */
const TELLS = regexp(
  /\([^()]*$|(?<!\p{L})(?:is|are|was|am|es|son|est|sont|è|sono|ist)\s*$|(?<!\p{L})(?:I|we|he|she|they|yo|je|nous|io) \p{Ll}+/u,
);

/** "夜は…", "…に転送されます": particles make a sentence of what stands around a number. */
const JAPANESE_STORY_BEFORE = /(?<!(?:番号|回線|電話))(?:は|が|に|で|へ|から|まで|より)\s*[「(]?$/u;
const JAPANESE_STORY_BEHIND =
  /^[ )」]*(?:(?:に|へ|で|から|まで(?![のをは,])|より|が)[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]|の[^.,\n]{1,12}(?:に|へ|で|が))/u;

/** "INIT TEL NO ..... ", "Console A ", "Lobby: ": the line has a name of its own, and whose it is the name says. */
function isCalled(lead: string): boolean {
  const name = lead.replace(NUMBER_WORDS, ' ').trim();
  return (
    countWords(name) > 0 &&
    (/(?:[:：=]|\.{2,})\s*$/u.test(lead) || /^(?:\p{Lu}[\p{L}\d]*[\s.-]+)+\p{Lu}[\p{L}\d]*$/u.test(name))
  );
}

/** What any number may be called, and where a range of them begins. */
const NUMBER_WORDS = regexp(
  /(?<!\p{L})(?:range|block|rango|bloque|plage|tranche|intervallo|blocco|to|de|do|à|al|ao|au|bis|hasta|tns?|dids?|(?:tele)?phone|numbers?|lines?|from|start|first|desde|inicio|teléfonos?|n[uú]meros?|l[ií]neas?|du|début|téléphone|num[ée]ros?|lignes?|dal?|inizio|telefono|numer[oi]|line[ae]|von|(?:ruf)?nummern?)(?!\p{L})|電話番号|番号|電話|回線|開始/giu,
);

/** The words of a statement around one of its numbers. */
export type Around = {
  /** Up to the number, from the number before it. */
  readonly before: string;
  /** Behind it, or behind the numbers that are joined to it, up to the next one. */
  readonly after: string;
  /** The whole statement asks, and the number is its first: behind it, only words of its own speak for a number. */
  readonly isInWish: () => boolean;
};

/** A mail with more statements than this is a list with remarks, and its heads are asked for. */
const MOST_STATEMENTS = 400;

/** Whether statements of a page ask, each looked at once. */
export function askingStatements(): (statement: string) => boolean {
  const known = new Map<string, boolean>();
  return (statement) => {
    const before = known.get(statement);
    if (before !== undefined) return before;
    const asks = known.size < MOST_STATEMENTS && countWords(statement) > 1 && asksForDeed(statement);
    known.set(statement, asks);
    return asks;
  };
}

/**
 * Whether the words of the statement ask for the number, on its own side of every break: what is told by the way, in
 * brackets or behind "which", asks for nothing.
 */
export function isAskedBeside({ before, after, isInWish }: Around): boolean {
  if (/[:：]\s*$/.test(before) && has(ASKING, before)) return true;
  const [lead, rest] = [clauseBefore(before), clauseBehind(after)];
  if (has(ASKING, lead) || has(ASKING, rest) || WANTED.test(lead) || KEEP_AS_AIM_PHRASES.test(`${lead} ${rest}`))
    return true;
  return !BREAK.test(before.replace(CLOSED, ' ')) && isInWish();
}

/** "Please port our lines. They go from A to B", "... Those are the numbers A and B", "... They are A and B": in a sentence of its own, right behind one that asks and names none. */
export function isSpanOfAsked(page: Page, item: Item, before: string, asks: (statement: string) => boolean): boolean {
  if (!isRun(item)) return false;
  const own = statementOf(page, item.start);
  const above = page.text.slice(statementOf(page, Math.max(0, own.start - 1)).start, own.start);
  const isNamed = NAMES_THEM.test(before) || (item.run.count > 1 && REACHES_FROM.test(before));
  const isPointed =
    (POINTS_AT_THEM.test(before) && SEVERAL_LINES.test(above)) ||
    (POINTS_AT_IT.test(before) && ONE_LINE.test(above)) ||
    // "The first two are A and B, the others are in the attached file".
    (FIRST_OF_THEM.test(before) && SEVERAL_LINES.test(above) && ATTACHED.test(page.text.slice(item.end, own.end)));
  return (isNamed || isPointed) && own.start > 0 && !holdsNumber(above) && asks(above);
}

/** "We also need ...": the number is its object. */
const WANTED = regexp(
  /(?<!\p{L})(?:need|want|add|include|plus|necesitamos|queremos|agreguen|añadan|incluyan|aussi|ajoute[rz]|incluez|anche|aggiung\p{L}+|includete)\s+(?:(?:the|also|our|number|el|la|número|le|numéro|il|numero|l['’])\s*)*$/iu,
);
