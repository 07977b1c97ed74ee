import type { Span } from '../../base/evidence.ts';

/** A sentence or a line: as far as a word like "except" reaches. */
export type Statement = Span & { readonly text: string };

/** A line goes on below where it ends in the middle of a sentence. */
const GOES_ON =
  /(?:[,&(]|\b(?:except|excluding|not|and|or|to|the|for|of|from|our|keep|port|move|without|than|but|number|numbers|line|lines))\s*$/iu;
const IN_MIDDLE = /\p{Ll}\s*$/u;
const SENTENCE_END = /[.!?](?=\s+(?:\p{Lu}|\d|\(|\+|$))|[.!?]$/gu;

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
    const below = text.slice(at, at + 200).split('\n')[0] ?? '';
    const goesOn =
      below.trim() !== '' &&
      !line.includes(' | ') &&
      !/^\s*[-*•]\s|^\p{Lu}[\p{L} ]{0,30}:/u.test(below) &&
      (GOES_ON.test(line) || (IN_MIDDLE.test(line) && /^\s*\p{Ll}/u.test(below)));
    if (!goesOn) close(Math.min(at, text.length));
  }
  close(text.length);
  return statements;
}

/** The line around an offset. */
export function lineAt(text: string, offset: number): Span {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  const end = text.indexOf('\n', offset);
  return { start, end: end < 0 ? text.length : end };
}
