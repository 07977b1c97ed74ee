import { countWords } from '../text/clauses.ts';
import type { RunItem } from './find-items.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { lineIndex, lineOf, lineText, type Page } from './page.ts';
import { NUMBER_EXPECTED } from './words/asking-words.ts';

type BadNumber = Item & { readonly type: 'bad-number' };

/**
 * Whether digits without the sure look of a telephone number stand where one is expected: alone on their line beside
 * lines with numbers, in one line with them, or behind "number", "TN", "port".
 */
export function isMeantAsNumber(page: Page, item: BadNumber, all: readonly Item[]): boolean {
  if (item.sure) return true;
  const { text } = page;
  const line = lineOf(page, item.start);
  const lead = text.slice(Math.max(line.start, item.start - 100), item.start);
  const behind = text.slice(item.end, item.end + 20);
  if (
    /^\s*(?:users?|people|lines|numbers|tns|dids|minutes|calls|seats|licen[cs]es|usuarios|líneas|números|minutos|utilisateurs|lignes|numéros|utenti|linee|numeri|minuti|nutzer|nummern|leitungen|番号|回線|名|人|円|件)(?![\p{Script=Latin}])/iu.test(
      behind,
    )
  )
    return false;
  if (NUMBER_EXPECTED.test(lead)) return true;
  const at = beginningIn(all, Math.max(line.start, item.start - 200), Math.min(line.end, item.end + 200));
  const others = at.filter((other) => other !== item && other.type === 'run');
  if (others.length > 0) return others.some((other) => isJoined(text, other, item));
  if (!/^[\s*•\-\d.)]{0,20}$/.test(lead)) return false;
  const index = lineIndex(page, item.start);
  return [index - 1, index + 1].some((near) => holdsRun(page, all, near)) && /^\s*(?:$|\n|[|,;])/.test(behind);
}

/** So many lines an entry may stand from the next one: a remark runs over the line's end. */
const NEAR_LINES = 3;
/** Before an entry: its place in the list, and what it is called. */
const LONGEST_NAME = 3;

/**
 * Whether something that can't be read begins its line beside lines of numbers that are asked for, whatever is remarked
 * behind it: a person would take it for an entry (desk rules, section 3).
 *
 * @param asked sorted by start
 */
export function isBrokenEntry(page: Page, item: Item, asked: readonly RunItem[]): boolean {
  if (item.type === 'run') return false;
  const line = lineOf(page, item.start);
  const lead = page.text.slice(Math.max(line.start, item.start - 100), item.start);
  if (item.start - line.start > 60 || countWords(lead) > LONGEST_NAME || /[.!?]\s+\S*\p{L}/u.test(lead)) return false;
  const index = lineIndex(page, item.start);
  const from = page.lines[Math.max(0, index - NEAR_LINES)]?.start ?? line.start;
  const to = page.lines[Math.min(page.lines.length - 1, index + NEAR_LINES)]?.end ?? line.end;
  const beside = beginningIn(asked, from, to).filter(({ start }) => start < line.start || start >= line.end);
  if (item.type === 'bad-range' || item.sure) return beside.length > 0;
  // Dates and accounts have other heads.
  const digits = item.digits.replace(/^1(?=[2-9]\d{5})/, '');
  // "NPA-NXX 425-555" names an exchange.
  const fewest = /\p{L}/u.test(lead) ? 7 : 6;
  return digits.length >= fewest && beside.some(({ run }) => run.from.slice(2, 5) === digits.slice(0, 3));
}

function holdsRun(page: Page, all: readonly Item[], index: number): boolean {
  const line = page.lines[index];
  if (!line || lineText(page, index).trim() === '') return false;
  return beginningIn(all, line.start, line.end).some((other) => other.type === 'run');
}

const isJoined = (text: string, a: Item, b: Item): boolean => {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /^\s*(?:[,;/&|]|and|or|plus|y|et|e|und|o|ou|oder|と|及び|および)\s*(?:and\s+)?(?:el\s|le\s|il\s)?$/iu.test(
    between,
  );
};
