/**
 * What makes a number one that the mail asks for where no word right beside it says so (desk rules, section 3): a statement
 * that asks, or an entry of a list. Without such a licence a number is open, whoever holds it.
 */

import type { Span } from '../../base/evidence.ts';
import { asksForDeed } from '../find-kind.ts';
import type { Item } from './find-items.ts';
import { beginningIn } from './item-index.ts';
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
const PERSON = /^(?:\p{Lu}\p{Ll}[\p{L}'’-]*\.?(?: \p{Lu}\.)? ){1,3}\p{Lu}\p{Ll}[\p{L}'’-]*\s*[,:|–—(/-]*\s*$/u;
const WORDS = /[\p{Script=Latin}\p{Script=Cyrillic}]{2,}|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{1,4}/gu;

export function surveyEntries(page: Page, items: readonly Item[]): Entries {
  const look = new Map<Item, EntryLook>();
  const block = new Map<Item, number>();
  let [current, gap] = [0, 0];
  page.lines.forEach((line, index) => {
    const own = beginningIn(items, line.start, line.end);
    if (own.length > 0) {
      gap = 0;
      for (const inStatement of Map.groupBy(own, ({ start }) => statementOf(page, start).start).values()) {
        const looks = lookOf(page, inStatement, line);
        // "425-555-0101 (after hours it forwards to 425-555-0130)": only what is joined to an entry is one.
        inStatement.forEach((item, i) => {
          const before = inStatement[i - 1];
          const isApart = before && tellsByTheWay(page.text.slice(before.end, item.start));
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

/** @param own the numbers of one statement on one line */
function lookOf(page: Page, own: readonly Item[], line: Span): EntryLook {
  const [first, last] = [own[0], own.at(-1)];
  if (!first || !last) return null;
  const lead = page.text
    .slice(Math.max(line.start, statementOf(page, first.start).start), first.start)
    .replace(BULLET, '');
  const tail = page.text.slice(last.end, Math.min(line.end, statementOf(page, last.start).end));
  const between = own.slice(1).map((next, i) => page.text.slice(own[i]?.end ?? next.start, next.start));
  if (between.some((words) => countWords(words) > LONGEST_REMARK)) return null;
  // "They are free now, please try again: ...": a sentence that points to what stands behind its colon.
  if (countWords(lead) > LONGEST_NAME && /[:：]\s*$/u.test(lead) && countWords(tail) === 0) return 'bare';
  if (countWords(tail) > LONGEST_REMARK || countWords(lead) > LONGEST_NAME) return null;
  // A sentence, where words begin and end it.
  if (countWords(lead.replace(NUMBER_WORDS, ' ')) > 0 && /\p{L}[.!?。]\s*$/u.test(tail) && countWords(tail) > 2)
    return null;
  if (PERSON.test(lead)) return 'person';
  if (TELLS.test(lead) && lead === lead.replace(NUMBER_WORDS, ' ')) return null;
  return isCalled(lead) ? 'entry' : 'bare';
}

/** "I spoke with Sam (", "My desk is ": words that tell something. */
const TELLS =
  /\([^()]*$|(?<!\p{L})(?:is|are|was|am|es|son|est|sont|è|sono|ist)\s*$|(?<!\p{L})(?:I|we|he|she|they|yo|je|nous|io) \p{Ll}+/u;

/** "INIT TEL NO ..... ", "Console A ", "Lobby: ": the line has a name of its own, and whose it is the name says. */
function isCalled(lead: string): boolean {
  const name = lead.replace(NUMBER_WORDS, ' ').trim();
  return (
    countWords(name) > 0 &&
    (/(?:[:：=]|\.{2,})\s*$/u.test(lead) || /^(?:\p{Lu}[\p{L}\d]*[\s.-]+)+\p{Lu}[\p{L}\d]*$/u.test(name))
  );
}

/** What any number may be called, and where a range of them begins. */
const NUMBER_WORDS =
  /(?<!\p{L})(?:range|block|rango|bloque|plage|tranche|intervallo|blocco|to|de|do|à|al|ao|au|bis|hasta|tns?|dids?|(?:tele)?phone|numbers?|lines?|from|start|first|desde|inicio|teléfonos?|n[uú]meros?|l[ií]neas?|du|début|téléphone|num[ée]ros?|lignes?|dal?|inizio|telefono|numer[oi]|line[ae]|von|(?:ruf)?nummern?)(?!\p{L})|電話番号|番号|電話|回線|開始/giu;

const countWords = (text: string): number => (text.match(WORDS) ?? []).length;

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

const TELLING =
  'which|who|whose|that(?! (?:is|are|follow))|because|since|as (?:agreed|discussed|arranged|per)|while|where|quien|porque|mientras|donde|dont|parce|où|cui|perché|dove|weil|während|so che';
const BREAK = new RegExp(`[({]| [-–—] |(?<!\\p{L})(?:${TELLING})(?!\\p{L})`, 'iu');
/** What is told by the way and has ended before the number. */
const CLOSED = new RegExp(`\\([^()]*\\)|(?<!\\p{L})(?:${TELLING})(?!\\p{L})[^,:;()]*[,:;]|;`, 'giu');
/** "425-555-0101, which we want to port": asked for all the same. */
const RELATIVE = /^\s*,?\s*(?:which|that|que|qui|che|die)(?!\p{L})/iu;
/** "We also need ...": the number is its object. */
const WANTED =
  /(?<!\p{L})(?:need|want|add|include|plus|necesitamos|queremos|agreguen|añadan|incluyan|aussi|ajoute[rz]|incluez|anche|aggiung\p{L}+|includete)\s+(?:(?:the|also|our|number|el|la|número|le|numéro|il|numero|l['’])\s*)*$/iu;

/** A bracket that is open, or "which", and words. */
const tellsByTheWay = (between: string): boolean =>
  countWords(between) > 1 && BREAK.test(between.replace(CLOSED, ' ').replace(/ [-–—] /gu, ' '));

function clauseBefore(text: string): string {
  const open = text.replace(CLOSED, ' ');
  return open.split(BREAK).at(-1) ?? '';
}

function clauseBehind(text: string): string {
  if (RELATIVE.test(text)) return text.split(/[.;()]/u)[0] ?? '';
  return text.replace(CLOSED, ' ').split(BREAK)[0]?.split(';')[0] ?? '';
}

/**
 * Whether what stands between an asked number and the next one makes them one list: commas, "and", a remark in brackets, a few
 * words that call the next line ("and fax 425-555-0101").
 */
export const joinsToAsked = (between: string): boolean =>
  between.length <= 60 &&
  !BREAK.test(between.replace(CLOSED, ' ')) &&
  (LIST_JOINT.test(between.replace(/\([^()\d]{0,40}\)/gu, ' ')) || ANOTHER_NUMBER.test(between));

/** "..., and our Madrid number, 425-555-0101". */
const ANOTHER_NUMBER =
  /^[ ]*,?[ ]*(?:and|plus|y|et|e|ed|und)(?!\p{L})[^.;:()\d]{0,30}(?<!\p{L})(?:numbers?|lines?|n[uú]meros?|l[ií]neas?|num[ée]ros?|lignes?|numer[oi]|line[ae])(?!\p{L})[^.;:()\d]{0,20}$/iu;
const LIST_JOINT =
  /^ *(?:\p{Ll}+ +){0,2}\p{Ll}* *(?:[,;/&+]|(?<!\p{L})(?:ainsi que|así como|nonché|as well as|and|plus|y|et|e|ed|und)(?!\p{L})|と|及び|および|、) *(?:(?:and|plus|y|et|e|ed|und) )?(?:\p{Ll}+ +){0,3}$/u;

/** "425-555-0101 or 425-555-0102": one of them, and nobody says which. */
export const isChoice = (between: string): boolean =>
  /^[ ,;)]*(?:or(?: else)?|or rather|o|u|ou|oder|oppure|ovvero|か|または|又は|もしくは)[ (]*(?:(?:the|el|la|le|il|lo|die|der) )?$/iu.test(
    between,
  );
