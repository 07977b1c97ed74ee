import { FORWARD_HEAD } from '../text/forward-words.ts';
import type { Item } from './item.ts';
import { has } from './nearest-cue.ts';
import { lineOf, type Page } from './page.ts';
import { CONTACT_COLUMN, NUMBER_COLUMN, OTHER_PURPOSE } from './words/contact-words.ts';

type ColumnVerdict = 'meant' | 'reach' | 'other-purpose' | 'unclear';

/** A table's heading says what its column is for; null without a table, or where it says nothing. */
export function columnVerdict(page: Page, item: Item, tableHead: string): ColumnVerdict | null {
  if (tableHead === '') return null;
  const line = lineOf(page, item.start);
  const column = page.text.slice(line.start, item.start).split('|').length - 1;
  const head = ` ${tableHead.split('|')[column]?.trim() ?? ''} `;
  if (has(OTHER_PURPOSE, head) || FORWARD_HEAD.test(head)) return 'other-purpose';
  if (CONTACT_COLUMN.test(head)) return /fax|ファッ?クス|télécop/iu.test(head) ? 'unclear' : 'reach';
  return NUMBER_COLUMN.test(head) ? 'meant' : null;
}
