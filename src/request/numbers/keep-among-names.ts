import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { has } from './nearest-cue.ts';
import { lineIndex, lineText, type Page } from './page.ts';
import { ASKING } from './words/asking-words.ts';
import { STAYS } from './words/exclusion-words.ts';

/** "3  401-555-0126  Conserve" below "Formaggi" and "Salumi": one word among names, which keeps the number back only where it is a verb. */
export function isKeptByName(page: Page, items: readonly Item[], item: Item): boolean {
  const at = lineIndex(page, item.start);
  if (!isWord(remarkAt(page, items, at))) return false;
  const others = [...remarksFrom(page, items, at, -1), ...remarksFrom(page, items, at, 1)];
  const names = new Set(others.map((remark) => remark.toLowerCase()));
  return names.size > 1 && others.every((remark) => isWord(remark) && !has(STAYS, remark) && !has(ASKING, remark));
}

/** One word, begun with a capital. */
const isWord = (remark: string): boolean => /^\p{Lu}\p{L}+$/u.test(remark);

/** Remarks of the rows in one direction, as far as each line holds a number. */
function remarksFrom(page: Page, items: readonly Item[], at: number, step: 1 | -1): string[] {
  const remarks: string[] = [];
  for (let i = at + step; i >= 0 && i < page.lines.length && holds(page, items, i); i += step)
    remarks.push(remarkAt(page, items, i));
  return remarks;
}

const own = (page: Page, items: readonly Item[], i: number): readonly Item[] =>
  beginningIn(items, page.lines[i]?.start ?? 0, page.lines[i]?.end ?? 0);
const holds = (page: Page, items: readonly Item[], i: number): boolean => own(page, items, i).length > 0;

function remarkAt(page: Page, items: readonly Item[], i: number): string {
  const last = own(page, items, i).at(-1);
  const start = page.lines[i]?.start ?? 0;
  return lineText(page, i)
    .slice((last?.end ?? start) - start)
    .replace(/[|\s]+/gu, ' ')
    .trim();
}
