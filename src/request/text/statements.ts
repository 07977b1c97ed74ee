import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';

/** A sentence or a line: as far as a word like "except" reaches. */
export type Statement = Span & { readonly text: string };

/** A line goes on below where it ends in the middle of a sentence. */
const GOES_ON =
  /(?:[,&(]|\b(?:except|excluding|not|and|or|to|the|for|of|from|our|my|at|on|is|are|keep|port|move|without|than|but|number|numbers|line|lines|num[ée]ros?|lignes?|n[uú]meros?|l[ií]neas?|numer[oi]|line[ae]|el|la|los|las|y|del?|al|le|les|et|du|des|au|aux|il|lo|gli|di|da|dal|fino|der|die|und|von|excepto|salvo|menos|sauf|hormis|tranne|eccetto|außer|não|no|non|ne|nicht|portar|porter|portare|hasta|bis|até|à))\s*$/iu;
/** "504-555-0138   billing    no": the last cell of a row answers, and ends there. */
const IN_CELL = /\d[^\n]*\S(?: {2,}|\t ?)(?:no|non|não)\s*$/iu;
/** "TN: 504-555-0138; ACTION: KEEP": so does one word behind the last label of a row. */
const LAST_VALUE = regexp(/\d{4}[^\n]*\p{L}[:：]\s*\p{L}+\s*$/u);
const IN_MIDDLE = /\p{Ll}\s*$/u;
/** A full stop behind Japanese, or before it, needs no space. */
const JAPANESE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const SENTENCE_END = regexp(
  `[.!?](?=\\s+(?:\\p{L}|\\d|[(¿¡「]|\\+|$))|[.!?]$|(?<=${JAPANESE}[」)]?)[.!?]|[.!?](?=${JAPANESE})`,
  'gu',
);
const SHORTENED = regexp(
  /(?<!\p{L})(?:no|nr|n|núm|tel|tél|ext|approx|acct|st|dr|mr|mrs|ms|cel|cell|sr|sra|m|mme|mlle|lic|hr|fr|sig|ing|dott|aprox|réf|rif)$/iu,
);
const LEGAL_FORM = regexp(/(?<!\p{L})(?:inc|ltd|corp|co|llc|s\.p\.a|s\.r\.l|s\.a|s\.l)$/iu);

/** "Inc. to Harborline" goes on; "Inc. Please" begins anew. */
function isEnd(text: string, at: number): boolean {
  if (text[at] !== '.') return true;
  const before = text.slice(Math.max(0, at - 8), at);
  if (SHORTENED.test(before)) return false;
  return !LEGAL_FORM.test(before) || /^\s*(?:\p{Lu}|$)/u.test(text.slice(at + 1, at + 12));
}

export function findStatements(text: string): Statement[] {
  const statements: Statement[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (text.slice(start, end).trim() !== '') statements.push({ start, end, text: text.slice(start, end) });
    start = end;
  };
  let at = 0;
  for (const line of text.split('\n')) {
    for (const stop of line.matchAll(SENTENCE_END)) if (isEnd(line, stop.index)) close(at + stop.index + 1);
    at += line.length + 1;
    const stop = text.indexOf('\n', at);
    const below = text.slice(at, Math.min(at + 200, stop < 0 ? text.length : stop));
    const ending = line.slice(-200);
    const goesOn =
      below.trim() !== '' &&
      !line.includes('|') &&
      !LAST_VALUE.test(ending) &&
      !(IN_CELL.test(ending) && /^\s*[+(]?\d/u.test(below)) &&
      !/^\s*[-*•]\s|^\p{Lu}[\p{L} ]{0,30}:/u.test(below) &&
      (GOES_ON.test(ending) || (IN_MIDDLE.test(ending) && /^\s*\p{Ll}/u.test(below)));
    if (!goesOn) close(Math.min(at, text.length));
  }
  close(text.length);
  return statements;
}
