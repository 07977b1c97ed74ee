import { barCells } from '../../page/cells.ts';
import { rolesOfHeads } from '../text/columns.ts';
import type { Item } from './item.ts';
import { columnOf, type Page } from './page.ts';

/** A table's heading says what its column is for; null without a table, or where it says nothing. */
export function columnVerdict(page: Page, item: Item, tableHead: string): 'meant' | 'other-purpose' | 'unclear' | null {
  switch (rolesOfHeads(barCells(tableHead))[columnOf(page, item.start)]) {
    case 'number':
    case 'first':
    case 'last':
      return 'meant';
    case 'other':
      return 'other-purpose';
    case 'open':
      return 'unclear';
    default:
      return null;
  }
}
