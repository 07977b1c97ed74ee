import type { Span } from '../../base/evidence.ts';
import { completeEnd, type Run, runBetween } from './expand-range.ts';
import type { Token } from './find-tokens.ts';
import {
  AFTER_SHORT_END,
  BETWEEN_AND,
  BETWEEN_BEFORE,
  BETWEEN_FULL,
  END_LABEL,
  NO_END,
  SHORT_END_DASH,
  SHORT_END_WORD,
  START_LABEL,
} from './range-words.ts';

/** What a person would call one entry of a list: a number, a range, or something that was meant as one and is not. */
export type Item = Span &
  (
    | { readonly type: 'run'; readonly run: Run; readonly abroad: boolean }
    | { readonly type: 'bad-number'; readonly sure: boolean; readonly digits: string }
    | { readonly type: 'bad-range' }
  );

type NumberToken = Extract<Token, { type: 'number' | 'block' }>;

/** Joins tokens to ranges; each token ends up in exactly one item. */
export function findItems(text: string, tokens: readonly Token[]): Item[] {
  const items: Item[] = [];
  let skipUntil = -1;
  tokens.forEach((token, i) => {
    if (token.start < skipUntil) return;
    const item = itemAt(text, token, tokens.slice(i + 1, i + 3), tokens[i - 1]);
    skipUntil = item.end;
    items.push(item, ...followers(text, item, tokens[i + 1]));
  });
  return items;
}

function itemAt(text: string, token: Token, [next, third]: readonly Token[], before: Token | undefined): Item {
  const { start, end } = token;
  if (token.type === 'fragment') return { start, end, type: 'bad-number', sure: token.sure, digits: token.digits };
  const open = !next || next.start < end || next.type === 'fragment' ? null : next;
  if (open && isJoined(text, token, open, before)) {
    // "A - B - C" is nobody's range.
    if (third && isJoined(text, open, third, token)) return { start, end: third.end, type: 'bad-range' };
    return rangeOf(token, open);
  }
  const short = rangeWithShortEnd(text, token);
  if (short) return short;
  // "425-555-0100 to 425-555-010": the end is no number, so there is no range.
  const isCutOff = next?.type === 'fragment' && BETWEEN_FULL.test(text.slice(end, next.start));
  return isCutOff ? { start, end: next.end, type: 'bad-range' } : single(token);
}

function isJoined(text: string, token: Token, next: Token, before: Token | undefined): boolean {
  const between = text.slice(token.end, next.start);
  if (between.length > 30) return false;
  if (BETWEEN_FULL.test(between)) return true;
  const lead = text.slice(Math.max(before?.end ?? 0, token.start - 20), token.start);
  return (
    (BETWEEN_AND.test(between) && BETWEEN_BEFORE.test(lead)) || (END_LABEL.test(between) && START_LABEL.test(lead))
  );
}

function rangeOf(from: NumberToken, to: Token): Item {
  const span = { start: from.start, end: to.end };
  if (from.type === 'block' || to.type !== 'number') return { ...span, type: 'bad-range' };
  if (from.judged.kind === 'invalid' || to.judged.kind === 'invalid') return { ...span, type: 'bad-range' };
  const run = runBetween(from.judged.e164, to.judged.e164);
  return run ? { ...span, type: 'run', run, abroad: from.judged.kind === 'abroad' } : { ...span, type: 'bad-range' };
}

function rangeWithShortEnd(text: string, token: NumberToken): Item | null {
  if (token.type === 'block' || token.judged.kind === 'invalid') return null;
  const rest = text.slice(token.end, token.end + 60);
  // "0100/09": an end, an alternative, a fraction?
  const slash = /^\/\d{1,3}(?![\d/]|[-. ]\d)/.exec(rest);
  if (slash) return { start: token.start, end: token.end + slash[0].length, type: 'bad-range' };
  const found = SHORT_END_WORD.exec(rest) ?? SHORT_END_DASH.exec(rest);
  if (!found?.[1]) return null;
  const behind = rest.slice(found[0].length);
  const ends = found[1].length >= 4 && !found[0].includes('- ') ? !NO_END.test(behind) : AFTER_SHORT_END.test(behind);
  if (!ends) return null;
  const end = completeEnd(token.judged.e164, found[1].replace('-', ''));
  const span = { start: token.start, end: token.end + found[0].length };
  const run = runBetween(token.judged.e164, end);
  return run ? { ...span, type: 'run', run, abroad: token.judged.kind === 'abroad' } : { ...span, type: 'bad-range' };
}

function single({ start, end, judged, ...token }: NumberToken): Item {
  if (judged.kind === 'invalid') return { start, end, type: 'bad-number', sure: true, digits: '' };
  const count = 'count' in token ? token.count : 1;
  // Ten thousand numbers are not asked for by a few letters.
  if (count > 1000) return { start, end, type: 'bad-range' };
  return { start, end, type: 'run', run: { from: judged.e164, count }, abroad: judged.kind === 'abroad' };
}

/** "0102" in "425-555-0101, 0102 and 0103": four digits that were meant as a number and are not completed by guessing. */
function followers(text: string, item: Item, next: Token | undefined): Item[] {
  if (item.type !== 'run') return [];
  const found: Item[] = [];
  const pattern =
    /(?:\s*[,;/&+]\s*|\s+(?:and|or|plus|y|et|e|und)\s+|[ ]*\n[ ]*(?=\d{4}[ ]*(?:\n|$)))(?:and\s+)?(-?\d{4})(?!\d|[-.]\d)/iy;
  for (let at = item.end; ; ) {
    pattern.lastIndex = at;
    const match = pattern.exec(text);
    if (!match?.[1]) return found;
    const end = pattern.lastIndex;
    if (next && end > next.start) return found;
    if (!AFTER_SHORT_END.test(text.slice(end, end + 30))) return found;
    found.push({ start: end - match[1].length, end, type: 'bad-number', sure: true, digits: match[1] });
    at = end;
  }
}
