import type { Item } from './find-items.ts';
import { beginningIn } from './item-index.ts';
import { lineAt } from './statements.ts';

/**
 * Whether a run of digits without the look of a telephone number stands where one is expected: alone on its line beside
 * lines with numbers, or in one line with them, joined by commas.
 */
export function isInListContext(text: string, item: Item, all: readonly Item[]): boolean {
  const line = lineAt(text, item.start);
  const holds = (span: { start: number; end: number } | null): boolean =>
    span !== null && beginningIn(all, span.start, span.end).some((other) => other !== item && other.type === 'run');
  const lead = text.slice(line.start, item.start);
  const inLine = beginningIn(all, line.start, line.end).filter((other) => other !== item);
  if (inLine.length > 0) return inLine.some((other) => isJoined(text, other, item));
  if (!/^[\s*•\-\d.)]*$/.test(lead)) return false;
  const above = line.start === 0 ? null : lineAt(text, line.start - 1);
  const below = line.end >= text.length ? null : lineAt(text, line.end + 1);
  return holds(above) || holds(below);
}

const isJoined = (text: string, a: Item, b: Item): boolean => {
  const between = a.end <= b.start ? text.slice(a.end, b.start) : text.slice(b.end, a.start);
  return /^\s*(?:[,;/&|]|and|or|plus)\s*(?:and\s+)?$/i.test(between);
};
