import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { mayBeGlued } from './glued-words.ts';
import { type Judged, judgeInternational, judgeNanp } from './judge-number.ts';

/** A piece of text that is written as a telephone number, whole or not. */
export type Token = Span &
  (
    | { readonly type: 'number'; readonly judged: Judged; readonly digits: string }
    | { readonly type: 'block'; readonly judged: Judged; readonly count: number }
    /** Too short, too long or without area code. `sure`: nothing else is written like this. */
    | { readonly type: 'fragment'; readonly digits: string; readonly sure: boolean }
  );

/** Between the groups of one number; a line may break behind a dash or a bracket, or where lines are full. */
const GAP = '(?:[ ]{0,2}[-./*_·•∙]{0,2}[ ]{0,2}|[ ]{0,2}-?[ ]{0,2}\\n[ ]{0,2})';
const COUNTRY = `(?:(?:\\+ ?|00[ -]?|011[ -]?)?\\(?1\\)?(?:${GAP}))?`;
const AREA = '(?:\\( ?\\d{3} ?\\)|\\d{3})';
/** Of the scripts that put spaces between words. */
const LETTER = '\\p{Script=Latin}\\p{Script=Greek}\\p{Script=Cyrillic}';
/** Behind such a word without a space stands a code as likely as a number ("SKU4255550101"). */
const GLUED = regexp(`(?<![\\p{L}\\d])[${LETTER}]{1,20}\\d{10,11}(?!\\d)`, 'gu');

/** Full numbers of the North American plan and blocks of them ("425-555-01XX"). */
const NANP = regexp(
  `(?<![\\d+])(?:tel:(?=\\+|\\d{10}))?${COUNTRY}${AREA}${GAP}\\d{3}${GAP}(?:\\d{4}|(?=[\\dxX#*]{4}(?![${LETTER}\\d#]))\\d{0,3}[xX#*]{1,4})(?!\\d|[xX#]{2})`,
  'giu',
);
const INTERNATIONAL =
  /(?<![\d\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}])(?<!\d )(?:tel:)?(?:\+ ?|00(?!0) ?|011 ?)(?:\d[ ]{0,2}[-./()]{0,2}[ ]{0,2}){6,16}\d(?!\d)/gu;
/** Lines are wrapped where they are this long; a shorter one ends where its writer ended it. */
const FULL_LINE = 50;
/** Digits with letters that are taken for digits. */
const TAIL = `(?:\\d{1,7}[${LETTER}\\d]{0,4})`;

/** Letters that are written or read for digits: O for 0, l and I for 1, S for 5, B for 8, Z for 2. */
const ALIKE = '[\\dOoQIl|SsBZ]';
/** Ten places of which some are letters; at least five digits, so that no word is one. */
const LETTERED = (place: string): RegExp =>
  regexp(
    `(?<![\\p{L}\\d.-])(?=(?:[^\\d\\n]{0,4}\\d){5})(?=[\\d().\\s+-]{0,14}[^\\d().\\s+-])(?:\\+?1[-. ])?\\(?${place}{3}\\)?[-. ]{1,2}${place}{3}[-. ]${place}{4}(?![\\p{L}\\d-])`,
    'gu',
  );
/** "1-888-PORTNOW": its letters stand for keys, and which number it is nobody guesses (rules, section 3). */
const VANITY = regexp(
  /(?<![\p{L}\d.-])(?:\+?1[-. ])?\(?(?:[2-9]\d{2})\)?[-.](?:(?=[A-Z\d]*[A-Z]{3})[A-Z\d]{3}[-. ]?[A-Z\d]{4}|[A-Z]{4,10})(?![\p{L}\d-])/gu,
);

/** What a spreadsheet shows in the place of a value that it cannot give, at the beginning of a line or cell. */
const ERROR_VALUE = regexp(
  /(?<=(?:^|[\n|])[ ]{0,4}(?:[-*•][ ])?)#(?:[¡A-ZÁÉÍÓÚÜ]{2,9}[!?]|N\/[AD]|NV|DIV\/0!|#{3,12})(?![\p{L}\d#])/gu,
);

/** What is left and looks like a number that misses something. */
const FRAGMENTS: readonly (readonly [pattern: RegExp, sure: boolean])[] = [
  [LETTERED(ALIKE), true],
  [LETTERED('[\\d\\p{Lu}]'), false],
  [VANITY, true],
  [ERROR_VALUE, true],
  [/(?<![\d\p{Script=Latin}])\+ ?(?=(?:[ ().-]{0,2}\d){5})\d[\d ().-]{1,22}\d(?!\d)/gu, true],
  [/(?<![\d\p{Script=Latin}.-])\(\d{3}\) ?\d{2,4}[-. ]?\d{1,6}(?!\d)/gu, true],
  [regexp(`(?<![\\d\\p{Script=Latin}.-])(?:1[-. ])?\\d{3}([-.])\\d{3}\\1${TAIL}(?!\\d|[-.]\\d)`, 'gu'), true],
  [/(?<![\d\p{Script=Latin}.])\d{1,3}-\d{3}-\d{3}-\d{4}(?!\d|[-.]\d)/gu, true],
  [/(?<![\d\p{Script=Latin}.-])[2-9]\d{2}-\d{4}(?!\d|[-.]\d)/gu, true],
  [/(?<![\d\p{Script=Latin}.-])\d{2,4}([-.])\d{2,4}\1\d{2,5}(?!\d|[-.]\d)/gu, false],
  [/(?<![\d\p{Script=Latin}.-])\d{3}([-.])\d{1,4}(?:\1\d{1,4})?(?!\d|[-.]\d)/gu, false],
  [/(?<![\d\p{Script=Latin}.-])\d{3} \d{3} \d{1,7}(?! ?\d)/gu, false],
  [GLUED, false],
  [/(?<![\d\p{Script=Latin}.,/-])\d{6,}(?![\d/]|[.,-]\d)/gu, false],
];

/** Everything that is written as a telephone number, in order. @param text folded, without what is known to be none */
export function findTokens(text: string): Token[] {
  const taken = new Uint8Array(text.length);
  const tokens: Token[] = [];
  const take = (token: Token): void => {
    taken.fill(1, token.start, token.end);
    tokens.push(token);
  };
  const free = ({ start, end }: Span): boolean => !taken.subarray(start, end).includes(1);
  for (const { span, written } of eachMatch(text, NANP, isOneNumber)) {
    const token = nanpToken(written, span);
    if (token && !isPartOfMore(text, taken, span)) take(token);
  }
  for (const { span, written } of eachMatch(text, INTERNATIONAL)) {
    const digits = written.replace(/\D/g, '').replace(/^(?:00|011)/, '');
    if (free(span)) take({ ...span, type: 'number', judged: judgeInternational(digits), digits });
  }
  for (const [pattern, sure] of FRAGMENTS) {
    for (const { span, written } of eachMatch(text, pattern))
      if (free(span)) take({ ...span, type: 'fragment', digits: written.replace(/\D/g, ''), sure });
  }
  return tokens.sort((a, b) => a.start - b.start);
}

/** Matches of a pattern; behind one that is refused the search goes on at the next character. */
function* eachMatch(
  text: string,
  pattern: RegExp,
  accept: (text: string, found: RegExpExecArray) => boolean = () => true,
): Generator<{ span: Span; written: string }> {
  const search = new RegExp(pattern);
  for (let found = search.exec(text); found; found = search.exec(text)) {
    if (accept(text, found)) yield { span: { start: found.index, end: search.lastIndex }, written: found[0] };
    else search.lastIndex = found.index + 1;
  }
}

/** A number goes on in the next line behind a dash or a bracket, or where the line is full. */
function isOneNumber(text: string, found: RegExpExecArray): boolean {
  const { index, 0: written } = found;
  if (!mayBeGlued(text, index, index + written.length)) return false;
  const at = written.indexOf('\n');
  if (at < 0) return true;
  if (/[-)]\s*$/.test(written.slice(0, at)) || /^\D*\+ ?1\s*$/.test(written.slice(0, at))) return true;
  return index + at - (text.lastIndexOf('\n', index) + 1) >= FULL_LINE;
}

/** "12-425-555-0101" and nine digits of "+4930..." are no numbers of the plan. */
function isPartOfMore(text: string, taken: Uint8Array, { start }: Span): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  if (/\d-$/.test(before) && taken[start - 2] !== 1) return true;
  return /\+ ?\d{1,3}[ .-]?$/.test(before) || before.endsWith('+');
}

function nanpToken(written: string, span: Span): Token | null {
  const last = /[\dxX#*]{4}$/.exec(written)?.[0] ?? '';
  const open = /[xX#*]*$/.exec(last)?.[0].length ?? 0;
  const digits = written
    .slice(0, written.length - open)
    .replace(/\D/g, '')
    .replace(/^(?:00|011)(?=1)/, '');
  const length = 10 - open;
  const plain = digits.length === length + 1 && digits.startsWith('1') ? digits.slice(1) : digits;
  if (plain.length !== length) return null;
  if (open === 0) return { ...span, type: 'number', judged: judgeNanp(plain), digits: plain };
  return { ...span, type: 'block', judged: judgeNanp(plain + '0'.repeat(open)), count: 10 ** open };
}
