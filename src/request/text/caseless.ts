/**
 * A pattern that takes letters of either case but keeps `\p{Lu}` for capitals. V8 has inline modifiers for it, `(?-i:...)`,
 * which were seen to change their answer once a pattern had been used often enough to be compiled to machine code
 * (Node 24.21): a name was no longer seen as one, and of two requests in a mail one was lost.
 *
 * @param source of a regular expression, without named groups and backreferences
 */
export function caseless(source: string): RegExp {
  let written = '';
  for (let at = 0; at < source.length; ) {
    const sign = source.charAt(at);
    // Most of a pattern are letters, and each process that reads mails writes all patterns.
    const piece = '\\([{'.includes(sign) ? (PIECE.exec(source.slice(at))?.[0] ?? sign) : sign;
    written += piece.startsWith('[') ? classOf(piece) : piece.length === 1 ? bothCases(piece) : piece;
    at += piece.length;
  }
  return new RegExp(written, 'u');
}

/** What is copied as it stands (escapes, the heads of groups, quantifiers) or is a whole class. */
const PIECE =
  /^(?:\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\[\s\S]|\(\?(?:[:=!]|<[=!])|\{\d+(?:,\d*)?\}|\[(?:\\[pP]\{[^}]*\}|\\[\s\S]|[^\]\\])*\])/u;

function bothCases(letter: string): string {
  const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
  return lower === upper || upper.length !== 1 ? letter : `[${lower}${upper}]`;
}

/** A class with each of its letters in both cases. */
const classOf = (piece: string): string =>
  piece.replace(/\\[pP]\{[^}]*\}|\\[\s\S]|\p{L}-\p{L}|\p{L}/gu, (part) =>
    part.startsWith('\\') ? part : `${part.toLowerCase()}${part.toUpperCase()}`,
  );
