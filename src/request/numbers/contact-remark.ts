import { countWords } from '../text/clauses.ts';
import type { Item } from './item.ts';
import type { Entries } from './licence.ts';
import { has } from './nearest-cue.ts';
import { lineOf, type Page, statementOf } from './page.ts';
import { ASKING } from './words/asking-words.ts';
import { NO_CONTACT, OF_REQUEST, SPEAKS_TO_DESK } from './words/contact-remarks.ts';

/**
 * Whether a remark beside an entry of a list says whom to call about the request (desk rules, section 3): it speaks to whoever reads
 * the mail, or of the request. Whether the number moves as well only a person can tell.
 *
 * @param remark characters folded
 */
export function tellsWhomToCall(remark: string): boolean {
  const said = remark.replace(NO_CONTACT, ' ');
  const isSaid = SPEAKS_TO_DESK.test(said) || OF_REQUEST.test(said);
  return isSaid && !has(ASKING, said.replace(OF_REQUEST, ' '));
}

const LONGEST_NAME = 4;

/** "... Marlys, answers your questions": a line of a list that names no line. @param beside the numbers before and behind it */
export function isContactEntry(
  page: Page,
  item: Item,
  beside: { readonly before: Item | undefined; readonly next: Item | undefined },
  { entries }: { readonly entries: Entries },
): boolean {
  if ((entries.look.get(item) ?? null) === null) return false;
  const [line, statement] = [lineOf(page, item.start), statementOf(page, item.start)];
  // One number by itself is no list, and several in a line are a sentence or a row.
  const isList = beside.before !== undefined || beside.next !== undefined;
  if (!isList || (beside.before?.start ?? -1) >= line.start || (beside.next?.start ?? line.end) < line.end)
    return false;
  // "Please release A and B to us" asks.
  if (has(ASKING, page.text.slice(Math.max(line.start, statement.start), item.start))) return false;
  const lead = page.text.slice(Math.max(line.start, statement.start, beside.before?.end ?? 0), item.start);
  const end = Math.min(line.end, statement.end, beside.next?.start ?? line.end);
  const rest = page.text.slice(item.end, end);
  // What leads up to a colon in more words is a sentence.
  return tellsWhomToCall(countWords(lead) > LONGEST_NAME ? rest : `${lead} # ${rest}`);
}
