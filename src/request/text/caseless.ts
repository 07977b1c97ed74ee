import { regexp } from '../../base/regexp.ts';

/**
 * A pattern that takes letters of either case but keeps `\p{Lu}` for capitals. V8 has inline modifiers for it, `(?-i:...)`,
 * which were seen to change their answer once a pattern had been used often enough to be compiled to machine code
 * (Node 24.21): a name was no longer seen as one, and of two requests in a mail one was lost.
 *
 * @param source of a regular expression, without named groups and backreferences
 */
export const caseless = (source: string): RegExp =>
  regexp(
    // Each process that reads mails writes all patterns: they are walked once, by the engine.
    source.replace(PIECE, (piece) => {
      if (piece.startsWith('[')) return classOf(piece);
      return piece.length === 1 ? bothCases(piece) : piece;
    }),
    'u',
  );

/** A letter; or what is copied as it stands: escapes, the heads of groups, quantifiers; or a whole class. */
const PIECE =
  /[\p{L}\p{M}]|\\[pP]\{[^}]*\}|\\u\{[^}]*\}|\\u[\da-fA-F]{4}|\\[\s\S]|\(\?(?:[:=!]|<[=!])|\{\d+(?:,\d*)?\}|\[(?:\\[pP]\{[^}]*\}|\\[\s\S]|[^\]\\])*\]/gu;

const CASES = new Map<string, string>();
function bothCases(letter: string): string {
  let written = CASES.get(letter);
  if (written === undefined) {
    const [lower, upper] = [letter.toLowerCase(), letter.toUpperCase()];
    written = lower === upper || upper.length !== 1 ? letter : `[${lower}${upper}]`;
    CASES.set(letter, written);
  }
  return written;
}

/** A class with each of its letters in both cases. */
const classOf = (piece: string): string =>
  piece.replace(/\\[pP]\{[^}]*\}|\\[\s\S]|\p{L}-\p{L}|\p{L}/gu, (part) =>
    part.startsWith('\\') ? part : `${part.toLowerCase()}${part.toUpperCase()}`,
  );
