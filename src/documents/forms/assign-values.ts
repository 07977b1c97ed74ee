/** Which words belong to which label: labels and words of a page in, values by label out. */
import { around, type Box, centre, height, holds, middle, type PageLayout, type Word } from '../pages/page-layout.ts';
import type { Label } from './find-labels.ts';
import { isHint, withoutHints } from './hints.ts';
import { isNearer, labelOver, labelUnder } from './over-and-under.ts';
import { isBlank, type Phrase } from './phrases.ts';
import { type Filling, readFillings, type Value } from './read-fillings.ts';
import { captioned, cellsOf } from './ruled-cells.ts';
import { strangeLabels, withoutLabels } from './strange-labels.ts';

/** In heights of the label: how far a value's middle may lie above or below the label's. */
const ABOVE = 1.45;
const BELOW = 0.85;

/**
 * @param isTable the labels are the left column of a table: a value fills the row
 * @param free phrases that are no labels (`withoutLabels`)
 * @returns for each label what stands there; labels without a value are missing
 */
export function assignValues(
  page: Pick<PageLayout, 'widgets' | 'ink' | 'words' | 'isScan' | 'width'>,
  known: readonly Label[],
  all: readonly Phrase[],
  isTable: boolean,
): Map<Label, Value> {
  const boxes = page.widgets.filter(({ kind }) => kind === 'text');
  const strange = isTable || page.isScan ? [] : strangeLabels(all);
  const labels = [...known, ...strange];
  const free = withoutLabels(all, strange);
  const outside = free
    .filter(({ box }) => !boxes.some((b) => holds(b, middle(box), centre(box), 1)))
    .filter(({ words }) => !isHint(words))
    .map(({ words }) => ({ words: withoutHints(words), box: around(withoutHints(words)) }));
  const fillings: Filling[] = [
    ...boxes.map((widget) => ({ widget, box: widget, words: wordsIn(widget, free) })),
    ...outside
      .filter(({ words }) => words.some(({ text }) => /[\p{L}\p{N}]/u.test(text)))
      .map(({ words, box }) => ({ words, box, widget: null })),
  ];
  const owners = new Map<Label, Filling[]>();
  const give = (label: Label, filling: Filling): void =>
    void owners.set(label, [...(owners.get(label) ?? []), filling]);
  const left: Filling[] = [];
  const alone: Filling[] = [];
  const size = labelSize(labels);
  const table = isTable ? rowsOfTable(labels) : null;
  const inCells = table || page.isScan ? new Map() : captioned(fillings, labels, cellsOf(page));
  for (const filling of fillings) {
    const own = inCells.get(filling);
    if (own) give(own, filling);
    if (own !== undefined) continue;
    const label = table
      ? (table.find(({ row }) => holds(row, middle(filling.box), centre(filling.box)))?.label ?? null)
      : labelLeftOf(page, filling, labels, size);
    if (label && !(filling.widget === null && isOnLineOver(page, filling, label, labels, size))) give(label, filling);
    else left.push(filling);
  }
  for (const filling of table ? [] : left) {
    const over = labelOver(page, filling, labels, owners);
    const under = over ? labelUnder(page, filling, labels, owners) : null;
    if (over && !(under && isNearer(filling.box, under, over))) give(over, filling);
    else alone.push(filling);
  }
  for (const filling of alone) {
    const label = labelUnder(page, filling, labels, owners);
    if (label) give(label, filling);
  }
  for (const label of strange) owners.delete(label);
  return new Map([...owners].flatMap(([label, own]) => (own.length > 0 ? [[label, readFillings(own)] as const] : [])));
}

const topOf = ({ box, lines }: Label): number => lines?.[0]?.top ?? box.top;

/** Each label's row, right of the labels: from its own top to that of the next. */
function rowsOfTable(labels: readonly Label[]): { label: Label; row: Box }[] {
  const first = [...labels].sort((a, b) => a.box.left - b.box.left)[0];
  const column = labels
    .filter(({ box, field }) => field !== 'other' && box.left < (first?.box.left ?? 0) + 30)
    .sort((a, b) => topOf(a) - topOf(b));
  const left = Math.max(...column.map(({ box }) => box.right)) - 10;
  return column.map((label, i) => ({
    label,
    row: {
      left,
      right: Number.POSITIVE_INFINITY,
      top: topOf(label) - 3,
      bottom: (column[i + 1] ? topOf(column[i + 1] as Label) : label.box.top + 60) - 3,
    },
  }));
}

const wordsIn = (box: Box, phrases: readonly Phrase[]): Word[] =>
  phrases.flatMap(({ words }) => words.filter((word) => holds(box, middle(word), centre(word), 1) && !isBlank(word)));

/** Of the print of labels; a single one is lower or higher by its letters. */
function labelSize(labels: readonly Label[]): number {
  const heights = labels.map(({ box }) => height(box)).sort((a, b) => a - b);
  return Math.min(14, Math.max(8, heights[Math.floor(heights.length / 2)] ?? 10));
}

/** The nearest label on its left, about as high. */
function labelLeftOf(
  page: Pick<PageLayout, 'widgets' | 'words' | 'ink' | 'isScan'>,
  { box, widget }: Filling,
  labels: readonly Label[],
  size: number,
): Label | null {
  let [best, least] = [null as Label | null, Number.POSITIVE_INFINITY];
  for (const label of labels)
    for (const line of label.lines ?? [label.box]) {
      const gap = box.left - line.right;
      const isLed = gap > FAR && isLedTo(page, line, box);
      const rise = widget ? boxRise(line, widget, size) : centre(line) - centre(box);
      if (gap < -6 || rise > size * ABOVE || rise < -size * BELOW) continue;
      if (gap > FAR && !isLed && (placeEnds(page, line, box) || ruleEnds(page, line, box))) continue;
      const cost = (isLed ? 0 : Math.max(0, gap) * 0.4) + Math.abs(rise) * 3;
      if (cost < least) [best, least] = [label, cost];
    }
  // What stands further left than half a page belongs to something else.
  return best && (box.left - best.box.right < 330 || isLedTo(page, best.box, box)) ? best : null;
}

/** A row of dots leads the eye from the label to the value at the margin: the two are neighbours. */
const isLedTo = ({ words }: Pick<PageLayout, 'words'>, label: Box, box: Box): boolean =>
  words.some(
    (word) =>
      /^[.…]{5,}[:.]?$/u.test(word.text) &&
      Math.abs(centre(word) - centre(label)) < 6 &&
      word.left > label.right - 4 &&
      word.left < label.right + LEADER &&
      box.left > word.right - 2 &&
      box.left < word.right + LEADER,
  );
/** Points between a leader and what it joins. */
const LEADER = 24;

/** Points: a value nearer than this is the label's own. */
const FAR = 40;

/** The line or box to write in that follows the label ends before: what stands further right belongs to something else. */
function placeEnds({ widgets, words }: Pick<PageLayout, 'widgets' | 'words'>, label: Box, box: Box): boolean {
  const isPlace = (place: Box): boolean =>
    place.left > label.right - 6 &&
    place.left < label.right + FAR &&
    place.right < box.left - 8 &&
    place.top < label.bottom &&
    place.bottom > label.top;
  return words.some((word) => isBlank(word) && isPlace(word)) || widgets.some((w) => w.kind === 'text' && isPlace(w));
}

/** On a scan the line to write on is no text: it follows the label, and has come to its end before the value begins. */
function ruleEnds({ isScan, ink }: Pick<PageLayout, 'isScan' | 'ink'>, label: Box, box: Box): boolean {
  if (!isScan) return false;
  const level = { top: label.bottom - 5, bottom: label.bottom + 8 };
  return (
    ink.hasRule({ ...level, left: label.right + 6, right: label.right + FAR }) &&
    !ink.hasRule({ ...level, left: box.left - 20, right: box.left - 8 })
  );
}

/** A label beside its box lies within the box's height, or a little below. */
function boxRise(label: Box, box: Box, size: number): number {
  const level = centre(label);
  if (level >= box.top - size * 0.3 && level <= box.bottom + size * 0.6) return Math.abs(level - box.bottom) / 6;
  return level - centre(box);
}

/** It stands on a line whose words are below: the label on its left belongs to the row below too. */
const isOnLineOver = (
  page: Pick<PageLayout, 'ink' | 'words'>,
  filling: Filling,
  left: Label,
  labels: readonly Label[],
  size: number,
): boolean =>
  centre(left.box) - centre(filling.box) > size * 0.8 && labelUnder(page, filling, labels, new Map()) !== null;
