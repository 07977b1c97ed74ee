/**
 * Numbers of the other fields of a form that labels what is to be moved (desk rules, section 3): "Número a portar: A", and below it
 * "Teléfono para coordinar con el cliente: B", on one line, in cells, or each label above its value. Whatever its words, another label
 * does not ask.
 */
import { seenCells } from '../../page/cells.ts';
import { type FieldLabel, fieldLabels, LONGEST_LABEL, standingLabel } from './field-labels.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { has } from './nearest-cue.ts';
import { lineIndex, lineText, type Page } from './page.ts';
import type { Surroundings } from './surroundings.ts';
import { ASKING } from './words/asking-words.ts';
import { REACH } from './words/contact-words.ts';
import {
  ADDS,
  FOR_HELP,
  JUST_A_NUMBER,
  PERSON_FIRST,
  PHONE_FIELD,
  SEVERAL_NUMBERS,
  TO_MOVE,
  TO_SPEAK,
  WHO_USES,
} from './words/form-words.ts';

/** `other-field`: a way to speak to somebody; `unclear`: its label says something else. */
export type OtherField = 'other-field' | 'unclear';

const MOST_LINES = 2000;
/** Below a label the first value stands so far. */
const BELOW = 4;

/** @param heading what stands over each line */
export function otherFields(
  page: Page,
  items: readonly Item[],
  { heading }: Pick<Surroundings, 'heading'>,
): ReadonlyMap<Item, OtherField> {
  const found = new Map<Item, OtherField>();
  if (page.lines.length > MOST_LINES) return found;
  if (!TO_MOVE.test(page.text)) return besideList(page, items);
  const labels = fieldLabels(page, items);
  const heads = headsIn(page, items, labels);
  if (heads === null) return found;
  items.forEach((item, i) => {
    const [field, line] = [labels[i], lineIndex(page, item.start)];
    if (heads.lines.has(line)) return;
    // A table of something else: "LNUM  DISC NBR".
    if (heads.isOfTable && isRowBelow(heading[line] ?? '', lineText(page, line), field)) found.set(item, 'unclear');
    if (!field || field.label === '') return;
    const verdict = fieldVerdict(field);
    if (verdict) found.set(item, verdict);
  });
  return found;
}

/**
 * "Telephone numbers | A, B" and "Coordinator | Shauna Keel, C": a list that its label names no more closely. Of the other fields only
 * what a person's name stands before is surely a way to speak to them.
 */
function besideList(page: Page, items: readonly Item[]): ReadonlyMap<Item, OtherField> {
  const labels = fieldLabels(page, items);
  if (!labels.some((field) => field !== null && field.by !== 'line' && SEVERAL_NUMBERS.test(field.label)))
    return new Map();
  return new Map(items.flatMap((item, i) => (isOfPerson(labels[i] ?? null) ? [[item, 'other-field'] as const] : [])));
}

const isOfPerson = (field: FieldLabel | null): boolean =>
  field !== null &&
  field.label !== '' &&
  PERSON_FIRST.test(field.lead) &&
  !WHO_USES.test(field.label) &&
  !ADDS.test(field.label) &&
  !JUST_A_NUMBER.test(field.label) &&
  !has(ASKING, field.label);

function fieldVerdict({ label, lead, by }: FieldLabel): OtherField | null {
  if (TO_MOVE.test(label) || has(ASKING, label)) return null;
  if (PHONE_FIELD.test(label)) return 'other-field';
  if (JUST_A_NUMBER.test(label)) return null;
  const isUsed = WHO_USES.test(label) || ADDS.test(label);
  const isPerson = PERSON_FIRST.test(lead) && !isUsed;
  if (isPerson || TO_SPEAK.test(label) || FOR_HELP.test(label) || (has(REACH, label) && !isUsed)) return 'other-field';
  return by === 'sign' ? 'unclear' : null;
}

/** `isOfTable`: a column is headed so. */
type Heads = { readonly lines: ReadonlySet<number>; readonly isOfTable: boolean };

/**
 * @returns the lines of what is to be moved, below a label that says so; null where the page has none, or where entries are called
 *   something each: a list, and no fields
 */
function headsIn(page: Page, items: readonly Item[], labels: readonly (FieldLabel | null)[]): Heads | null {
  const lines = new Set<number>();
  let isOfTable = false;
  let isForm = labels.some((field) => field !== null && TO_MOVE.test(field.label));
  const holds = (line: number): boolean => {
    const span = page.lines[line];
    return span !== undefined && beginningIn(items, span.start, span.end).length > 0;
  };
  const byLine = new Map(items.map(({ start }, i) => [lineIndex(page, start), labels[i]] as const).toReversed());
  const labelIn = (line: number): FieldLabel | null => byLine.get(line) ?? null;
  for (let at = 0; at < page.lines.length; at++) {
    if (holds(at) || !isHead(page, at)) continue;
    let first = at + 1;
    while (first <= at + BELOW && !holds(first)) first += 1;
    if (!holds(first)) continue;
    isForm = true;
    const own = labelIn(first);
    const isTable = isRow(lineText(page, at)) && !/[:：]/u.test(lineText(page, at));
    isOfTable ||= isTable;
    if (!isTable && own && own.by !== 'line' && !TO_MOVE.test(own.label)) return null;
    const isOwn = (line: number): boolean => isTable || labelIn(line)?.by !== 'sign';
    for (let line = first; holds(line) && isOwn(line); line++) lines.add(line);
  }
  return isForm ? { lines, isOfTable } : null;
}

/** A row of a table under heads of its own, none of which says that it moves. */
const isRowBelow = (head: string, row: string, field: FieldLabel | null | undefined): boolean =>
  isRow(head) &&
  !/[:：]/u.test(head) &&
  field?.by !== 'sign' &&
  !TO_MOVE.test(field?.label ?? '') &&
  seenCells(head).length === seenCells(row).length;
const isRow = (text: string): boolean => /\S(?: {2,}|\t|\|)\s*\S/u.test(text);

/** A label above its values, or the heads of a table one of which is such a label. */
function isHead(page: Page, line: number): boolean {
  const text = lineText(page, line);
  const signed = /^[^\p{L}]*([^:=|\n]{2,70}?) *[:=|]/u.exec(text)?.[1] ?? '';
  const label = signed.length <= LONGEST_LABEL ? signed : '';
  if (TO_MOVE.test(label) || TO_MOVE.test(standingLabel(page, line) ?? '')) return true;
  return isRow(text) && seenCells(text).some((cell) => cell.length <= LONGEST_LABEL && TO_MOVE.test(cell));
}
