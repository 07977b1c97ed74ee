import type { Item } from './find-items.ts';

const BEFORE =
  /\b(?:blocks?|ranges?|numbers?|lines?|dids?|tns?)\b[^.\n]{0,30}\b(?:start|begin)\w*\s+(?:at|with|from|on)\s*$/iu;
const BEHIND =
  /^\s*(?:(?:and|plus)\s+(?:the\s+)?(?:next|following|subsequent|\d+\s+(?:consecutive|following|next|more|others?))|(?:and\s+)?(?:up|above|onwards?|upwards?|ff\.?)(?![\p{L}-])(?!\s+to\b)|\((?:a\s+)?(?:block|range)\s+of\s+\d+)/iu;
/** So many numbers behind a spaced dash are more likely extensions in a second column. */
const MANY = 500;

/** Whether the words leave open how many numbers are meant: a person tells. */
export function isOpenEnded(text: string, item: Item & { type: 'run' }): boolean {
  const written = text.slice(item.start, item.end);
  if (item.run.count > MANY && /\s-{1,2}\s+\d{1,4}$/.test(written)) return true;
  return (
    BEFORE.test(text.slice(Math.max(0, item.start - 80), item.start)) ||
    BEHIND.test(text.slice(item.end, item.end + 40))
  );
}
