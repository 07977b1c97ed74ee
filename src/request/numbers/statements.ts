import type { Span } from '../../base/evidence.ts';

/** A sentence or a line: as far as a word like "except" reaches. */
export type Statement = Span & { readonly text: string };

/** A line goes on below where it ends in the middle of a sentence. */
const GOES_ON =
  /(?:[,&(]|\b(?:except|excluding|not|and|or|to|the|for|of|from|our|my|at|on|is|are|keep|port|move|without|than|but|number|numbers|line|lines|el|la|los|las|y|del?|al|le|les|et|du|des|au|aux|il|lo|gli|di|da|dal|fino|der|die|und|von|excepto|salvo|menos|sauf|hormis|tranne|eccetto|außer|não|no|non|ne|nicht|portar|porter|portare|hasta|bis|até|à))\s*$/iu;
const IN_MIDDLE = /\p{Ll}\s*$/u;
/** A full stop behind Japanese, or before it, needs no space. */
const JAPANESE = '[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}]';
const SENTENCE_END = new RegExp(
  `(?<!\\b(?:no|nr|n|núm|tel|tél|ext|approx|acct|inc|ltd|co|st|dr|mr|mrs|ms|cel|cell|sr|sra|m|mme|mlle|lic|hr|fr|sig|ing|dott|aprox|réf|rif))[.!?](?=\\s+(?:\\p{Lu}|\\d|[(¿¡「]|\\+|${JAPANESE}|$))|[.!?]$|(?<=${JAPANESE}[」)]?)[.!?]|[.!?](?=${JAPANESE})`,
  'giu',
);

export function findStatements(text: string): Statement[] {
  const statements: Statement[] = [];
  let start = 0;
  const close = (end: number): void => {
    if (text.slice(start, end).trim() !== '') statements.push({ start, end, text: text.slice(start, end) });
    start = end;
  };
  let at = 0;
  for (const line of text.split('\n')) {
    for (const stop of line.matchAll(SENTENCE_END)) close(at + stop.index + 1);
    at += line.length + 1;
    const stop = text.indexOf('\n', at);
    const below = text.slice(at, Math.min(at + 200, stop < 0 ? text.length : stop));
    const ending = line.slice(-200);
    const goesOn =
      below.trim() !== '' &&
      !line.includes('|') &&
      !/^\s*[-*•]\s|^\p{Lu}[\p{L} ]{0,30}:/u.test(below) &&
      (GOES_ON.test(ending) || (IN_MIDDLE.test(ending) && /^\s*\p{Ll}/u.test(below)));
    if (!goesOn) close(Math.min(at, text.length));
  }
  close(text.length);
  return statements;
}
