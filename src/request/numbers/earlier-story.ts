/**
 * Numbers of an earlier story beside the wish of today (desk rules, section 3): "our line A, which we had moved over in the spring.
 * This time please port out B". Told of in a clause of what was done, while another statement asks for its own numbers.
 */
import { asksForDeed } from '../kind/find-kind.ts';
import type { Item } from './item.ts';
import { has } from './nearest-cue.ts';
import { type Page, statementOf } from './page.ts';
import { ASKING } from './words/asking-words.ts';
import { DONE_DEED, WISH_OF_NOW } from './words/past-words.ts';

/** A clause is not followed farther on either side. */
const REACH = 120;
/** A page with more numbers is a list with remarks. */
const MOST_ITEMS = 200;
const CLAUSE_END = /[,;:()\n]|(?<!\p{L})(?:and|but|so|y|pero|et|mais|ed?|ma|und|aber)(?!\p{L})|[がはで]、?今/u;
/** "..., which we had": behind the number, its own clause. */
const RELATIVE =
  /^\s*,?\s*(?:(?:which|that|whom?|el cual|la cual|que|qu['’]|qui|lequel|laquelle|che|il quale)(?!\p{L})|\()/iu;

/**
 * @param items all numbers of the page, in order
 * @returns those told of in a clause of what was done, where a statement apart from it asks for another
 */
export function numbersOfEarlier(page: Page, items: readonly Item[]): ReadonlySet<Item> {
  const none = new Set<Item>();
  if (items.length < 2 || items.length > MOST_ITEMS || !DONE_DEED.test(page.text.replace(/\d[\d ().-]{5,}\d/gu, 'NUM')))
    return none;
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
  const behind = tail.slice(relative.length).split(CLAUSE_END)[0] ?? '';
  // What goes before a relative clause is a clause of its own.
  const ahead = relative === '' ? (lead.split(CLAUSE_END).at(-1) ?? '') : '';
  return `${ahead}NUM ${relative === '' ? '' : 'it '}${behind}`.replace(/\s+/gu, ' ');
}

function isWished(page: Page, item: Item): boolean {
  const { start, end } = statementOf(page, item.start);
  const statement = page.text.slice(start, Math.min(end, start + 4 * REACH));
  return (has(ASKING, statement) && WISH_OF_NOW.test(statement)) || asksForDeed(statement);
}
