/**
 * What stands around a number of a text, for the model that judges whether the mail asks for it: words on its own line and in its
 * own statement, what heads it, the statement before, how it is laid out and what else stands beside it. Places in a table of
 * weights out; which number it is does not matter.
 */
import { piecesOf, placeOf, UNSPACED } from '../../base/hashed.ts';
import { regexp } from '../../base/regexp.ts';
import { plainStatement, sensesOf, TOKEN } from '../text/features.ts';
import { BLANK } from './blank-out.ts';
import { isRun } from './find-items.ts';
import type { Item } from './item.ts';
import { beginningIn } from './item-index.ts';
import { type Entries, surveyEntries } from './licence.ts';
import { lineIndex, lineOf, type Page, statementOf } from './page.ts';
import type { Surroundings } from './surroundings.ts';

/** The table has 2 to the power of this many places. */
export const ROLE_TABLE_BITS = 17;

/** So many characters before and behind a number are looked at. */
const REACH = 160;
const NUMBER = '\u0002';
const LONGEST_TITLE = 7;

type Add = (kind: string, value: string) => void;
/** A text with its numbers, and what was seen of them together. */
type Scene = {
  readonly page: Page;
  readonly items: readonly Item[];
  readonly around: Surroundings;
  readonly look: Entries['look'];
  readonly block: Entries['block'];
  /** How many numbers stand in each block; the blocks in their order. */
  readonly sizes: ReadonlyMap<number, number>;
  readonly order: readonly number[];
  /** How many numbers begin alike. */
  readonly heads: ReadonlyMap<string, number>;
};

/** @returns for each item the places of its features, each once, sorted */
export function roleFeaturesOf(page: Page, items: readonly Item[], around: Surroundings): Int32Array[] {
  const { look, block } = surveyEntries(page, items);
  const sizes = countBy(items, (item) => block.get(item) ?? -1);
  const order = [...new Set(block.values())];
  const scene = { page, items, around, look, block, sizes, order, heads: countBy(items, headOf) };
  return items.map((item) => {
    const found = new Set<number>();
    const add: Add = (kind, value) => {
      found.add(placeOf(`${kind}${value}`, ROLE_TABLE_BITS));
    };
    const layout = layoutOf(scene, item);
    layout.forEach((one, i) => {
      add('y', one);
      for (const other of layout.slice(i + 1)) add('z', `${one} ${other}`);
    });
    addWords(scene, item, layout, add);
    addTitle(tokensOf(around.heading[lineIndex(page, item.start)] ?? ''), look.get(item) ?? '', add);
    return Int32Array.from(found).sort();
  });
}

function countBy<Key>(items: readonly Item[], keyOf: (item: Item) => Key): ReadonlyMap<Key, number> {
  const counts = new Map<Key, number>();
  for (const item of items) counts.set(keyOf(item), (counts.get(keyOf(item)) ?? 0) + 1);
  return counts;
}

/** What is on its own line and in its own statement, what heads it, and the statements beside. */
function addWords({ page, items, around }: Scene, item: Item, layout: readonly string[], add: Add): void {
  const line = lineIndex(page, item.start);
  const span = lineOf(page, item.start);
  const statement = statementOf(page, item.start);
  const wordsIn = (start: number, end: number): string[] => tokensOf(masked(page, items, start, end));
  const lead = wordsIn(Math.max(statement.start, item.start - REACH), item.start);
  const tail = wordsIn(item.end, Math.min(statement.end, item.end + REACH));
  near(lead.toReversed(), 'L', add);
  near(tail, 'R', add);
  bag(wordsIn(span.start, item.start), 'B', add);
  bag(wordsIn(item.end, span.end), 'E', add);
  bag(tokensOf(around.heading[line] ?? ''), 'H', add);
  bag(tokensOf(around.tableHead[line] ?? ''), 'T', add);
  const before = statement.start > 0 ? statementOf(page, statement.start - 1) : null;
  if (before) bag(wordsIn(Math.max(before.start, before.end - REACH), before.end), 'P', add);
  const next = statement.end < page.text.length ? statementOf(page, statement.end) : null;
  if (next) bag(wordsIn(next.start, Math.min(next.end, next.start + REACH)), 'N', add);
  const [last, first] = [lead.at(-1) ?? '^', tail[0] ?? '$'];
  add('LR', `${last} ${first}`);
  add('Lk', `${last} ${layout[0]}`);
  add('Rk', `${first} ${layout[0]}`);
  for (const sense of new Set(lead.flatMap(sensesOf))) add('Sk', `${sense} ${layout[0]} ${layout[1]}`);
}

/** A short title says it all: "Staying:", "To be ported". */
function addTitle(title: readonly string[], look: string, add: Add): void {
  if (title.length === 0 || title.length > LONGEST_TITLE) return;
  for (const token of title) add('Ht', `${token} ${look}`);
  for (const sense of title.flatMap(sensesOf)) add('Hs', `${sense} ${look}`);
  add('Hw', title.join(' '));
  title.slice(1).forEach((token, i) => {
    add('Hp', `${title[i]} ${token}`);
  });
  if (UNSPACED.test(title[0] ?? '')) for (const piece of piecesOf(title.join(''), 1, 4)) add('Hq', piece);
}

/** How it stands, where, and what stands beside it: each a letter and a small value. */
function layoutOf({ page, items, around, look, block, sizes, order, heads }: Scene, item: Item): string[] {
  const line = lineIndex(page, item.start);
  const span = lineOf(page, item.start);
  const heading = around.heading[line] ?? '';
  const own = block.get(item) ?? -1;
  const at = order.indexOf(own);
  const alike = heads.get(headOf(item)) ?? 1;
  const part = Math.floor((4 * item.start) / Math.max(1, page.text.length));
  const isBracketed = /[([]\s*$/.test(page.text.slice(Math.max(0, item.start - 4), item.start));
  return [
    `k${look.get(item) ?? 'sentence'}`,
    `b${Math.min(sizes.get(own) ?? 1, 6)}`,
    `n${Math.min(order.length, 4)}`,
    `o${Math.min(at, 3)}`,
    `e${Math.min(order.length - 1 - at, 3)}`,
    `l${Math.min(beginningIn(items, span.start, span.end).length, 4)}`,
    `t${Math.min(items.length, 8)}`,
    `h${alike >= Math.max(...heads.values()) ? 1 : 0}`,
    `c${around.closed[line] ? 1 : 0}`,
    `r${isRun(item) && item.run.count > 1 ? 1 : 0}`,
    `d${heading === '' ? 0 : /[:：]\s*$/.test(heading) ? 2 : 1}`,
    `p${isBracketed ? 1 : 0}`,
    `f${item === items[0] ? 1 : 0}`,
    `x${Math.min(3, page.lines.length - 1 - line)}`,
    `q${PERSONAL.test(page.text.slice(span.start, item.start)) ? 1 : 0}`,
    `s${page.text.lastIndexOf(SECRET, item.start) < 0 ? 0 : 1}`,
    `u${span.start === 0 ? 0 : Math.min(3, part)}`,
  ];
}

/** What has been blanked: most often the PIN. */
const SECRET = BLANK.repeat(6);
/** Names before the number on its line. */
const PERSONAL = regexp(/^\W*(?:\p{Lu}[\p{L}'’.-]*\.?,? ){1,6}/u);

const headOf = (item: Item): string => (isRun(item) ? item.run.from.slice(0, 8) : 'other');

/** A part of the text with its numbers masked. */
function masked(page: Page, items: readonly Item[], start: number, end: number): string {
  let [text, at] = ['', start];
  for (const item of beginningIn(items, start - 40, end)) {
    if (item.end <= start || item.start < at) continue;
    text += `${page.text.slice(at, item.start)} ${NUMBER} `;
    at = item.end;
  }
  return `${text}${page.text.slice(Math.min(at, end), end)}`;
}

function tokensOf(text: string): string[] {
  const plain = plainStatement(text.replaceAll(NUMBER, ' 4255550100 '));
  return plain.match(TOKEN) ?? [];
}

/** Words in the order they stand, the nearest first. */
function near(tokens: readonly string[], kind: string, add: Add): void {
  const seen = tokens.slice(0, 24);
  seen.forEach((token, i) => {
    const place = i < 1 ? '1' : i < 3 ? '2' : i < 6 ? '3' : '4';
    if (UNSPACED.test(token)) {
      for (const piece of piecesOf(token.slice(kind === 'L' ? -8 : 0, kind === 'L' ? undefined : 8), 1, 3)) {
        add(`${kind}j`, piece);
        add(`${kind}j${place}`, piece);
      }
    } else {
      add(kind, token);
      add(`${kind}${place}`, token);
      if (token.length > 5) add(`${kind}b${place}`, token.slice(0, 5));
      if (i > 0) add(`${kind}p`, `${seen[i - 1]} ${token}`);
    }
    for (const sense of sensesOf(token)) {
      add(`${kind}S`, sense);
      add(`${kind}S${place}`, sense);
    }
  });
}

function bag(tokens: readonly string[], kind: string, add: Add): void {
  add(kind, `#${Math.min(6, tokens.length)}`);
  for (const token of tokens.slice(-40)) {
    if (UNSPACED.test(token)) for (const piece of piecesOf(token.slice(0, 12), 1, 3)) add(`${kind}j`, piece);
    else {
      add(kind, token);
      if (token.length > 5) add(`${kind}b`, token.slice(0, 5));
    }
    for (const sense of sensesOf(token)) add(`${kind}S`, sense);
  }
}
