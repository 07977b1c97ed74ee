/**
 * Numbers of an earlier story beside the wish of today (desk rules, section 3): "our line A, which we had moved over in the spring.
 * This time please port out B". Told of in a clause of what was done, while another statement asks for its own numbers.
 */
import { regexp } from '../../base/regexp.ts';
import { asksForDeed } from '../kind/find-kind.ts';
import { maskPhones } from '../parties/carriers-beside.ts';
import { behindLast, JOINT, upToFirst } from '../text/clauses.ts';
import type { Item } from './item.ts';
import { has } from './nearest-cue.ts';
import { type Page, statementOf } from './page.ts';
import { ASKING } from './words/asking-words.ts';
import { DONE_DEED, WISH_OF_NOW } from './words/past-words.ts';

/** A clause is not followed farther on either side. */
const REACH = 120;
/** A page with more numbers is a list with remarks. */
const MOST_ITEMS = 200;
const CLAUSE_END = regexp(`${JOINT.source}|[がはで]、?今`, 'u');
/** "..., which we had": behind the number, its own clause. */
const RELATIVE = regexp(
  /^\s*,?\s*(?:(?:which|that|whom?|el cual|la cual|que|qu['’]|qui|lequel|laquelle|che|il quale)(?!\p{L})|\()/iu,
);

/**
 * @param items all numbers of the page, in order
 * @returns those told of in a clause of what was done, where a statement apart from it asks for another
 */
export function numbersOfEarlier(page: Page, items: readonly Item[]): ReadonlySet<Item> {
  const none = new Set<Item>();
  if (items.length < 2 || items.length > MOST_ITEMS || !DONE_DEED.test(maskPhones(page.text))) return none;
  const told = items.filter((item, i) => {
    const clause = clauseAround(page, item, items[i - 1], items[i + 1]);
    return DONE_DEED.test(clause) && !WISH_OF_NOW.test(clause);
  });
  const rest = items.filter((item) => !told.includes(item));
  return rest.some((item) => isWished(page, item)) ? new Set(told) : none;
}

function clauseAround(page: Page, item: Item, before: Item | undefined, next: Item | undefined): string {
  const { start, end } = statementOf(page, item.start);
  const lead = page.text.slice(Math.max(start, before?.end ?? 0, item.start - REACH), item.start);
  const tail = page.text.slice(item.end, Math.min(end, next?.start ?? end, item.end + REACH));
  const relative = RELATIVE.exec(tail)?.[0] ?? '';
  const behind = upToFirst(tail.slice(relative.length), CLAUSE_END);
  // What goes before a relative clause is a clause of its own.
  const ahead = relative === '' ? behindLast(lead, CLAUSE_END) : '';
  return `${ahead}NUM ${relative === '' ? '' : 'it '}${behind}`.replace(/\s+/gu, ' ');
}

function isWished(page: Page, item: Item): boolean {
  const statement = statementOf(page, item.start).text.slice(0, 4 * REACH);
  return (has(ASKING, statement) && WISH_OF_NOW.test(statement)) || asksForDeed(statement);
}
