import type { Span } from '../../base/evidence.ts';
import {
  BETWEEN_AND,
  BETWEEN_FULL,
  BETWEEN_LEAD,
  BROKEN_RANGE,
  CAME_TO,
  EXCHANGE_LEAD,
  FIRST_LEAD,
  LAST_LABEL,
  WENT_LEAD,
} from '../text/range-words.ts';
import { runBetween } from './expand-range.ts';
import type { Token } from './find-tokens.ts';
import type { Item } from './item.ts';
import { isShortRangeOpen, shortEndBehind } from './short-end.ts';

export type RunItem = Item & { readonly type: 'run' };
export const isRun = (item: Item): item is RunItem => item.type === 'run';

type NumberToken = Extract<Token, { type: 'number' | 'block' }>;
/** So many places of a block may be open: a whole exchange is a placeholder. */
const LARGEST_BLOCK = 1000;

/** Joins tokens to ranges; each token ends up in exactly one item. */
export function findItems(text: string, tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let skipUntil = -1;
  tokens.forEach((token, i) => {
    if (token.start < skipUntil) return;
    const item = itemAt(text, tokens, i);
    skipUntil = item.end;
    let next = i + 1;
    while ((tokens[next]?.start ?? item.end) < item.end) next++;
    items.push(item, ...followers(text, item, tokens[next]));
  });
  return items.map((item, i) =>
    isRun(item) && isShortRangeOpen(item, items[i - 1], items[i + 1]) ? { ...item, open: true } : item,
  );
}

function itemAt(text: string, tokens: readonly Token[], i: number): Item {
  const token = tokens[i] as Token;
  const { start, end } = token;
  // "425-555-0100 to 425-555-O119": a range, one end of which can't be read.
  const other = tokens[i + 1];
  if (other && isBrokenEnd(text, token, other)) return { start, end: other.end, type: 'bad-range' };
  if (token.type === 'fragment') return { start, end, type: 'bad-number', sure: token.sure, digits: token.digits };
  const fragment = tokens[i + 1]?.type === 'fragment' ? shortRange(text, token, undefined) : null;
  if (fragment) return fragment;
  const joint = jointOf(text, tokens, i);
  if (joint === 'none') return shortRange(text, token, tokens[i + 1]) ?? single(token);
  // "A - B - C" is no range.
  let last = i + 1;
  while (jointOf(text, tokens, last) === 'range') last++;
  const span = { start, end: (tokens[last] as Token).end };
  if (last > i + 1) return { ...span, type: 'bad-range' };
  return rangeOf(token, tokens[last] as Token, span, joint === 'open');
}

const isBrokenEnd = (text: string, token: Token, next: Token): boolean =>
  next.start >= token.end &&
  next.start - token.end <= 20 &&
  [token, next].some((end) => end.type === 'fragment' && end.sure && end.digits.length >= 8) &&
  [token, next].some((end) => end.type !== 'fragment' || end.digits.length >= 8) &&
  BETWEEN_FULL.test(text.slice(token.end, next.start));

/** How a token and the next one hang together. */
function jointOf(text: string, tokens: readonly Token[], i: number): 'range' | 'open' | 'none' {
  const [token, next] = [tokens[i], tokens[i + 1]];
  if (!token || !next || next.start < token.end || next.start - token.end > 60) return 'none';
  const between = text.slice(token.end, next.start);
  const lead = text.slice(Math.max(tokens[i - 1]?.end ?? 0, token.start - 60), token.start);
  if (BETWEEN_FULL.test(between)) {
    const isExchange = EXCHANGE_LEAD.test(lead) || WENT_LEAD.test(lead);
    return isExchange || CAME_TO.test(text.slice(next.end, next.end + 20)) ? 'open' : 'range';
  }
  if (BETWEEN_AND.test(between) && BETWEEN_LEAD.test(lead)) return 'range';
  if (LAST_LABEL.test(between) && FIRST_LEAD.test(lead)) return 'range';
  return BROKEN_RANGE.test(between) ? brokenJoint(text, token, next) : 'none';
}

/** A dash at the beginning of a line is a bullet beside other bullets; behind a full line it joins. */
function brokenJoint(text: string, token: Token, next: Token): 'range' | 'open' | 'none' {
  const lineStart = text.lastIndexOf('\n', token.start - 1) + 1;
  const above = text.slice(lineStart, token.end);
  if (/^\s*[-~•*]/.test(above.slice(0, 20)) || /^[^\n]{0,80}\n\s*[-~•*]/.test(text.slice(next.end, next.end + 90)))
    return 'none';
  return above.length >= 40 ? 'range' : 'open';
}

function rangeOf(from: NumberToken, to: Token, span: Span, open: boolean): Item {
  if (from.type === 'block' || to.type !== 'number') return { ...span, type: 'bad-range' };
  if (from.judged.kind === 'invalid' || to.judged.kind === 'invalid') return { ...span, type: 'bad-range' };
  const run = runBetween(from.judged.e164, to.judged.e164);
  if (!run) return { ...span, type: 'bad-range' };
  return { ...span, type: 'run', run, abroad: from.judged.kind === 'abroad', open, loose: false };
}

function shortRange(text: string, token: NumberToken, next: Token | undefined): Item | null {
  if (token.type === 'block' || token.judged.kind === 'invalid') return null;
  // A full number behind it is no short end; "555-0119" is one, and is a fragment by itself.
  const end = shortEndBehind(text, token, next?.type === 'number' || next?.type === 'block' ? next.start : text.length);
  if (!end) return null;
  const span = { start: token.start, end: end.end };
  const run = end.digits === '' ? null : runBetween(token.judged.e164, completeEnd(token.judged.e164, end.digits));
  if (!run) return { ...span, type: 'bad-range' };
  return { ...span, type: 'run', run, abroad: token.judged.kind === 'abroad', open: false, loose: end.loose };
}

/** A short end takes its head from the start: "0119" behind +14255550100 is +14255550119. */
const completeEnd = (from: string, shortEnd: string): string => from.slice(0, from.length - shortEnd.length) + shortEnd;

function single(token: NumberToken): Item {
  const { start, end, judged } = token;
  const count = token.type === 'block' ? token.count : 1;
  if (count > LARGEST_BLOCK) return { start, end, type: 'bad-range' };
  if (judged.kind === 'invalid')
    return count > 1 ? { start, end, type: 'bad-range' } : { start, end, type: 'bad-number', sure: true, digits: '' };
  return {
    start,
    end,
    type: 'run',
    run: { from: judged.e164, count },
    abroad: judged.kind === 'abroad',
    open: false,
    loose: false,
  };
}

const FOLLOWER =
  /(?:[ ]{0,3}[,;/&+][ ]{0,3}|[ ]{1,3}(?:and|or|plus|y|et|e|und|o|ou|oder|más|ed)[ ]{1,3}(?:el |le |il |lo )?|[ ]?(?:と|及び|および|、)[ ]?|[ ]{0,3}\n[ ]{0,3}(?=-?\d{4}[ ]{0,3}(?:[\n,;]|$)))(?:and[ ]{1,3})?(-?\d{4})(?![\d:%]|[-./]\d{1,3}(?!\d)|[ ]{1,2}(?:st|street|ave|avenue|road|rd|users|people|\p{Lu}\p{Ll}+ (?:street|st|ave|avenue|road|rd|drive|way))\b)/iuy;

/** "0102" in "425-555-0101, 0102 and 0103": four digits that were meant as a number and are not completed by guessing. */
function followers(text: string, item: Item, next: Token | undefined): Item[] {
  if (item.type !== 'run') return [];
  const found: Item[] = [];
  for (let at = item.end; ; ) {
    FOLLOWER.lastIndex = at;
    const match = FOLLOWER.exec(text);
    if (!match?.[1]) return found;
    const end = FOLLOWER.lastIndex;
    if (next && end > next.start) return found;
    found.push({ start: end - match[1].length, end, type: 'bad-number', sure: true, digits: match[1] });
    at = end;
  }
}
