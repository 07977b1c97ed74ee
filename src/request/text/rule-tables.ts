/** Tables without lines get the bars that other tables have between their cells, character for character. */
import {
  columnsOf,
  hasLeaders,
  isRuleLine,
  labelLeaders,
  type Placed,
  placedCells,
  rulingOf,
  splitTight,
  withoutIndent,
} from '../../page/cells.ts';
import { PIN_LABEL } from './pin-labels.ts';
import { holdsNumber } from './sentences.ts';
import { ruleSeparated } from './separated-rows.ts';

const HAN = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
const LONGEST = 2000;

/** Separators and tabs of pasted tables, and wide gaps where rows hold two numbers and more: those need their heads. */
export const ruleTables = (text: string): string => withoutFrames(ruleGaps(ruleTabs(ruleSeparated(ruleLeaders(text)))));

/** Rules right above and below lines that all hold numbers frame a list: what leads to it stands above the frame. */
function withoutFrames(text: string): string {
  const lines = text.split('\n');
  const ruled = [...lines];
  const frames = new Set<number>();
  let [above, isList] = [-1, false];
  lines.forEach((line, at) => {
    if (line.trim() === '') return;
    if (!isRuleLine(line)) {
      isList = above >= 0 && holdsNumber(line);
      if (!isList) above = -1;
      return;
    }
    if (isList) for (const rule of [above, at]) frames.add(rule);
    [above, isList] = [at, false];
  });
  lines.forEach((line, at) => {
    if (isRuleLine(line) && line.trim() !== '' && leadsTo(lines, at)) frames.add(at);
  });
  for (const at of frames) {
    const blanks = ' '.repeat(lines[at]?.length ?? 0);
    // Heads stand right above their rows: the rule between them is the end of their line.
    const isBelowHeads = lines[at - 1]?.includes('|') === true && !holdsNumber(lines[at - 1] ?? '');
    if (isBelowHeads) ruled[at - 1] = `${ruled[at - 1]} ${blanks}`;
    ruled[at] = isBelowHeads ? '' : blanks;
  }
  const isGone = (at: number): boolean => frames.has(at) && ruled[at] === '' && lines[at] !== '';
  return ruled.filter((_, at) => !isGone(at)).join('\n');
}

/** "... these numbers:", a rule, the first of them. */
function leadsTo(lines: readonly string[], rule: number): boolean {
  const filled = (one: string): boolean => one.trim() !== '';
  const above = lines.slice(Math.max(0, rule - GAP), rule).findLast(filled) ?? '';
  const below = lines.slice(rule + 1, rule + 1 + GAP).find(filled) ?? '';
  return /[:：]\s*$/u.test(above) && holdsNumber(below);
}
/** Between a rule and what it is drawn for. */
const GAP = 3;

/** So many lines above and below a leader others are read beside it. */
const NEAR = 4;

/** Labels that dots lead on from are labels, as with a colon. */
function ruleLeaders(text: string): string {
  if (!/[.…·_] ?[.…·_]/u.test(text)) return text;
  const lines = text.split('\n');
  const led = lines.map(hasLeaders);
  return lines
    .map((line, i) => labelLeaders(line, led.slice(Math.max(0, i - NEAR), i + NEAR + 1).includes(true)))
    .join('\n');
}

function ruleTabs(text: string): string {
  if (!text.includes('\t')) return text;
  const lines = text.split('\n');
  const widths = lines.map((line) => withoutIndent(line).split('\t').length);
  let row = 0;
  return lines
    .map((line, i) => {
      const width = widths[i] ?? 1;
      // A last cell alone, below rows: those in front of it are empty.
      const indent = /^\t+(?=\S)/.exec(line)?.[0].length ?? 0;
      // Beside another row, whose last cells may be empty and not written.
      const isBeside = width > 1 && [widths[i - 1], widths[i + 1]].some((one = 1) => one > 1);
      const isShort = width > 1 ? width <= row : indent > 0 && indent < row;
      const isRow = isBeside || isShort;
      row = width > 1 || isShort ? Math.max(width, row) : 0;
      return isRow ? line.replaceAll('\t', '|') : line;
    })
    .join('\n');
}

function ruleGaps(text: string): string {
  const lines = text.split('\n');
  const widths = lines.map(pairedWidth);
  if (widths.every((width) => width === 0)) return text;
  const ruled = [...lines];
  for (let at = 0; at < lines.length; at++) {
    if (!widths[at]) continue;
    let [first, last] = [at, at];
    while (isRow(lines[first - 1])) first -= 1;
    while (isRow(lines[last + 1])) last += 1;
    ruleBlock(ruled, first, last, widths[at] ?? 0);
    at = last;
  }
  return ruled.join('\n');
}

/** Of a table that pairs stand in: with a number, in cells, and not about the PIN. */
const isRow = (line = ''): boolean =>
  isOpen(line) &&
  holdsNumber(line) &&
  !/[.!?。:：]\s*$/u.test(line) &&
  line.search(PIN_LABEL) < 0 &&
  (placedCells(line).length > 1 || !/\p{L}/u.test(line));

const isOpen = (line: string): boolean => !line.includes('|') && line.length <= LONGEST;

/** Bars between the cells of rows and of the heads above them, by the places at which they stand; none for heads that can't be placed. */
function ruleBlock(lines: string[], first: number, last: number, width: number): void {
  // "------  -----" below the heads.
  const headAt = isRuleLine(lines[first - 1] ?? '') ? first - 2 : first - 1;
  const head = lines[headAt] ?? '';
  const set = lines.slice(first, last + 1).map(placedCells);
  const headCells = isOpen(head) && !holdsNumber(head) ? placedCells(head) : [];
  const isHead = headCells.length > 1 && !/[.!?。:：]\s*$/u.test(head);
  const ruling = rulingOf(isHead ? [...set, headCells] : set);
  const rows = set.map((cells) => splitTight(cells, ruling));
  const block = isHead ? [headCells, ...rows] : rows;
  const places = [...(isHead ? [headAt] : []), ...rows.map((_, i) => first + i)];
  const placed = block.map((cells, i) => barAt(lines[places[i] ?? 0] ?? '', cells, ruling));
  const isPlaced = placed.every((line) => line !== null);
  places.forEach((at, i) => {
    const cells = block[i] ?? [];
    if (isPlaced) lines[at] = placed[i] ?? '';
    else if (at !== headAt && cells.length > 1) lines[at] = barAt(lines[at] ?? '', cells, cells) ?? '';
  });
  if (!isHead && isOpen(head) && isParted(head, width)) lines[headAt] = head.replace(/(?<=\S)\s(?=\s*\S)/gu, '|');
}

/** Japanese heads have no blanks within: one may part them. */
const isParted = (line: string, width: number): boolean =>
  HAN.test(line) && !holdsNumber(line) && line.trim().split(/\s+/u).length === width;

/** How many cells a row has of which two hold a number and no words; 0 for any other line. */
function pairedWidth(line: string): number {
  if (!isOpen(line)) return 0;
  const cells = placedCells(line);
  return cells.filter(({ text }) => !/\p{L}/u.test(text) && holdsNumber(text)).length > 1 ? cells.length : 0;
}

/** A bar for each column that begins, in the blanks before it; null where there are too few. */
function barAt(line: string, cells: readonly Placed[], ruling: readonly Placed[]): string | null {
  const columns = columnsOf(cells, ruling);
  if (!columns) return null;
  let ruled = '';
  let [at, column] = [0, 0];
  for (const [i, cell] of cells.entries()) {
    const bars = (columns[i] ?? 0) - column;
    if (cell.from - at < bars) return null;
    ruled += '|'.repeat(bars) + line.slice(at + bars, cell.to);
    [at, column] = [cell.to, columns[i] ?? 0];
  }
  return ruled + line.slice(at);
}
