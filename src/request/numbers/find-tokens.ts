import type { Span } from '../../base/evidence.ts';
import { type Judged, judgeInternational, judgeNanp } from './judge-number.ts';

/** A piece of text that is written as a telephone number, whole or not. */
export type Token = Span &
  (
    | { readonly type: 'number'; readonly judged: Judged }
    | { readonly type: 'block'; readonly judged: Judged; readonly count: number }
    /** Too short, too long or without area code. `sure`: nothing else is written like this. */
    | { readonly type: 'fragment'; readonly digits: string; readonly sure: boolean }
  );

/** Between the groups of one number; a line may break behind a dash or a bracket. */
const GAP = '(?:[ ]{0,2}[-./*_]{0,2}[ ]{0,2}|-[ ]*\\n[ ]*)';
const COUNTRY = `(?:(?:\\+ ?|00[ -]?)?\\(?1\\)?${GAP})?`;
const AREA = '(?:\\( ?\\d{3} ?\\)|\\d{3})';

/** Full numbers of the North American plan and blocks of them ("425-555-01XX"). */
const NANP = new RegExp(
  `(?<![\\d+])(?:(?<!\\p{Script=Latin})|(?<=\\b(?:TNs?|DIDs?|No|Nr|Ph)))(?:tel:)?${COUNTRY}${AREA}(?:${GAP}|(?<=\\)) *\\n *)\\d{3}${GAP}(?:\\d{4}|\\d{0,3}[xX#*]{1,4}(?![\\p{L}\\d]))(?!\\d|[xX#]{2})`,
  'giu',
);
const INTERNATIONAL =
  /(?<![\d\p{Script=Latin}])(?:tel:)?(?:\+|(?<![\d)] ?)\+ |0(?:0|11)[ -]?)(?:\d[ ]{0,2}[-./()]{0,2}[ ]{0,2}){6,16}\d(?!\d)/gu;
/** What is left and looks like a number that misses something. */
const FRAGMENTS: readonly (readonly [pattern: RegExp, sure: boolean])[] = [
  [/(?<![\d\p{Script=Latin}])(?:\+|(?<![\d)] ?)\+ )\d[\d ().-]{1,18}\d(?!\d)/gu, true],
  // Groups of other lengths, or a letter among the digits.
  [/(?<![\d\p{Script=Latin}.-])\d{2,4}([-.])\d{2,5}\1\d{3,5}(?!\d|[-.]\d)/gu, true],
  [/(?<![\d\p{Script=Latin}.-])\d{3}[-.]\d{3}[-.](?=[\dOoIl]{4}(?![\p{L}\d]))\d*[OoIl][\dOoIl]*/gu, true],
  [/(?<=\b(?:TNs?|DIDs?)\s?[:#]?\s?)\d{5,9}(?![\d/-])/gu, true],
  [/(?<![\d\p{Script=Latin}.-])\(\d{3}\) ?\d{2,4}[-. ]?\d{1,6}(?!\d)/gu, true],
  [/(?<![\d\p{Script=Latin}.-])(?:1[-. ])?\d{3}([-.])\d{3}\1\d{1,7}(?!\d|[-.]\d)/gu, true],
  [/(?<![\d\p{Script=Latin}.-])\d{3}([-.])\d{1,3}(?:\1\d{1,4})?(?!\d|[-.]\d)/gu, false],
  [/(?<![\d\p{Script=Latin}.-])[2-9]\d{2}[-.]\d{4}(?!\d|[-.]\d)/gu, true],
  [/(?<![\d\p{Script=Latin}.-])\d{3} \d{3} \d{1,7}(?! ?\d)/gu, true],
  [/(?<![\d\p{Script=Latin}.,/-])\d{6,}(?![\d/]|[.,-]\d)/gu, false],
];

export function findTokens(text: string): Token[] {
  const taken = new Uint8Array(text.length);
  const tokens: Token[] = [];
  const take = (token: Token): void => {
    taken.fill(1, token.start, token.end);
    tokens.push(token);
  };
  const free = (start: number, end: number): boolean => !taken.subarray(start, end).includes(1);
  for (const found of text.matchAll(NANP)) {
    const span = { start: found.index, end: found.index + found[0].length };
    const token = nanpToken(found[0], span);
    // Nine digits of "+4930..." are no number of the plan: that one is for the next pattern.
    if (
      token &&
      !/(?:\+\d{1,3}[ .-]?|\+|(?<![\d)] ?)\+ \d{0,3}[ .-]?)$/.test(text.slice(Math.max(0, span.start - 6), span.start))
    )
      take(token);
  }
  for (const found of text.matchAll(INTERNATIONAL)) {
    const span = { start: found.index, end: found.index + found[0].length };
    if (!free(span.start, span.end)) continue;
    const digits = found[0].replace(/\D/g, '').replace(/^0(?:0|11)/, '');
    take({ ...span, type: 'number', judged: judgeInternational(digits) });
  }
  for (const [pattern, sure] of FRAGMENTS) {
    for (const found of text.matchAll(pattern)) {
      const span = { start: found.index, end: found.index + found[0].length };
      if (free(span.start, span.end)) take({ ...span, type: 'fragment', digits: found[0].replace(/\D/g, ''), sure });
    }
  }
  return tokens.sort((a, b) => a.start - b.start);
}

function nanpToken(written: string, span: Span): Token | null {
  const compact = written
    .replace(/^tel:/, '')
    .replace(/[*]+$/, (stars) => 'x'.repeat(stars.length))
    .replace(/[^\dxX#]/g, '')
    .replace(/^00(?=1)/, '');
  const ten = compact.length === 11 && compact.startsWith('1') ? compact.slice(1) : compact;
  if (ten.length !== 10) return null;
  const open = /[xX#]+$/.exec(ten)?.[0].length ?? 0;
  if (open === 0) return { ...span, type: 'number', judged: judgeNanp(ten) };
  const first = ten.slice(0, 10 - open) + '0'.repeat(open);
  return { ...span, type: 'block', judged: judgeNanp(first), count: 10 ** open };
}
