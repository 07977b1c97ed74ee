/**
 * What labels a number, as forms and dumps of orders are laid out: the words before it in its cell, the cell before it, or a line of its
 * own above. A page and its items in, labels out; nothing is judged here.
 */
import { regexp } from '../../base/regexp.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { lineIndex, lineText, type Page } from './page.ts';
import { PERSON_FIRST, PHONE_FIELD } from './words/form-words.ts';

/** `sign`: a colon or its like stands behind it; `cell`, `line`: the layout alone makes it a label; `code`: capitals, as orders name fields. */
export type FieldLabel = {
  readonly label: string;
  /** Between the label and the number: "Marc Tessier, ". */
  readonly lead: string;
  readonly by: 'sign' | 'cell' | 'code' | 'line';
};

export const LONGEST_LABEL = 70;
const REACH_BACK = 200;
const SIGNED = /^([^:=\n]{2,70}?) *(?:[:=]|\.{3,})(.*)$/su;
const BRACKETED = /^\[([^\][\n]{2,40})\](.*)$/su;
const SENTENCE_END = regexp(/(?<=\p{L}{4})[.!?] +(?=\p{Lu})|。/u);
/** "8. ", "(14) ", "* ": where a field stands in its form. */
const PLACE = /^(?:[-*•·]|\(?\d{1,3}[.)]|#\d{1,3})\s+/u;
const CODE = /^\p{Lu}[\p{Lu}\d _./-]{1,24}$/u;
/** A mark in a row of a table is no label: "D", "01". */
const WORDS = regexp(/\p{L}{3}|[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{2}|\p{Lu}{2}/u);

/** @param items sorted; their labels in the same order, null for those that nothing labels */
export function fieldLabels(page: Page, items: readonly Item[]): (FieldLabel | null)[] {
  const found: (FieldLabel | null)[] = [];
  const tops = topsOf(page, items);
  items.forEach((item, i) => {
    const line = lineIndex(page, item.start);
    const start = page.lines[line]?.start ?? 0;
    const before = items[i - 1];
    const isLater = before !== undefined && before.start >= start;
    const lead = page.text.slice(Math.max(start, isLater ? before.end : 0, item.start - REACH_BACK), item.start);
    const beside = labelBeside(lead);
    // "Numbers to port: A, B": one field.
    if (isLater && (beside === null || beside.label === '')) found.push(found.at(-1) ?? null);
    else if (beside !== null && beside.label !== '') found.push(beside);
    else if (isLater || WORDS.test(beside === null ? lead : '')) found.push(null);
    else {
      const label = standingLabel(page, (tops[line] ?? 0) - 1);
      found.push(label === null ? null : { label, lead: beside?.lead ?? '', by: 'line' });
    }
  });
  return found;
}

/** @returns null where nothing labels; a name without a label of its own as lead alone */
function labelBeside(text: string): FieldLabel | null {
  const cells = text.split(/[|\t;]| {2,}/u);
  let lead = '';
  for (let at = cells.length - 1; at >= 0; at--) {
    const cell = (cells[at] ?? '').trim().replace(PLACE, '');
    if (!WORDS.test(cell)) continue;
    // "... of your request. Help line:": the label is the last that is said.
    const said = cell.split(SENTENCE_END).at(-1) ?? cell;
    const [, label, behind = ''] = BRACKETED.exec(cell) ?? SIGNED.exec(said) ?? [];
    if (label !== undefined) return { label: label.trim(), lead: `${behind}${lead}`, by: 'sign' };
    const isOwn = at === cells.length - 1;
    const isPerson = PERSON_FIRST.test(`${cell} `) && !PHONE_FIELD.test(cell);
    const isBehind = cells.slice(0, at).some((other) => WORDS.test(other));
    if (isPerson && (isBehind || (isOwn && !CODE.test(cell)))) lead = `${cell} ${lead}`;
    else if (isOwn && !CODE.test(cell) && !PHONE_FIELD.test(cell)) return null;
    else return { label: cell, lead, by: CODE.test(cell) ? 'code' : 'cell' };
  }
  return lead === '' ? null : { label: '', lead, by: 'line' };
}

/** For each line the first of the lines with numbers, one below the other, that it is one of. */
function topsOf(page: Page, items: readonly Item[]): number[] {
  const tops: number[] = [];
  page.lines.forEach(({ start, end }, line) => {
    const isValue = line > 0 && beginningIn(items, page.lines[line - 1]?.start ?? 0, start).length > 0;
    tops.push(isValue && end > start ? (tops[line - 1] ?? line) : line);
  });
  return tops;
}

/** @returns the words of a line that could be a label alone; null for a sentence, a row, a line within a paragraph */
export function standingLabel(page: Page, line: number): string | null {
  const text = lineText(page, line).trim();
  const isAlone = line === 0 || !/[\p{L}\p{Nd}]/u.test(lineText(page, line - 1));
  const isSigned = /[:：]$/u.test(text);
  if (!WORDS.test(text) || text.length > LONGEST_LABEL || /[.!?。;,]$/u.test(text) || /\d{4}/u.test(text)) return null;
  if (!isSigned && (!isAlone || SIGNED.test(text))) return null;
  return text.replace(/\s*[:：]$/u, '');
}
