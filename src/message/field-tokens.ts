/**
 * A structured header field in its pieces (RFC 5322 section 3.2): the raw, unfolded value in, tokens out. Never decodes:
 * an encoded word is a word (RFC 2047 section 6.2). Linear; what does not close is said, not guessed at.
 */
export type FieldToken = {
  readonly kind: 'word' | 'encoded' | 'quoted' | 'comment' | 'special';
  /** Quoted strings and comments without their marks and escapes. */
  readonly text: string;
  /** What stands between it and the token before. */
  readonly gap: 'none' | 'space' | 'comment';
};

export type FieldTokens = {
  readonly tokens: readonly FieldToken[];
  /** Whether each quotation and comment ends, and none ends that has not begun. */
  readonly isBalanced: boolean;
};

/** How a field is to be cut: its marks, and whether encoded words may stand in it (they may not among results). */
export type FieldSyntax = { readonly specials: string; readonly encodedWords: boolean };

type Piece = Pick<FieldToken, 'kind' | 'text'> & { readonly end: number };

const BLANK = /[\s\0-\x1f\x7f]/;
/** RFC 2047 section 2; programs exceed its 75 characters. */
const ENCODED_WORD = /=\?[^?\s]{1,60}\?[bq]\?[^?\s]{0,500}\?=/iy;

export function readFieldTokens(value: string, syntax: FieldSyntax): FieldTokens {
  const tokens: FieldToken[] = [];
  // A mark that nothing closes is a blank, and so is each later one: none is searched for twice.
  const unclosed = new Set<string>();
  let isBalanced = true;
  let gap: FieldToken['gap'] = 'none';
  for (let at = 0; at < value.length; ) {
    const char = value.charAt(at);
    if (BLANK.test(char) || unclosed.has(char)) {
      gap = gap === 'comment' ? gap : 'space';
      at++;
      continue;
    }
    const piece = readPiece(value, at, syntax);
    if (!piece) {
      isBalanced = false;
      unclosed.add(char);
      if (char === '(') unclosed.add(')');
      continue;
    }
    const { kind, text, end } = piece;
    tokens.push({ kind, text, gap });
    gap = kind === 'comment' ? 'comment' : 'none';
    at = end;
  }
  return { tokens, isBalanced };
}

/** The piece that begins there; null where it begins with a mark that nothing closes. */
function readPiece(value: string, at: number, { specials, encodedWords }: FieldSyntax): Piece | null {
  const char = value.charAt(at);
  if (char === '"') return readQuoted(value, at);
  if (char === '(') return readComment(value, at);
  if (char === ')') return null;
  if (specials.includes(char)) return { kind: 'special', text: char, end: at + 1 };
  if (encodedWords) {
    ENCODED_WORD.lastIndex = at;
    const [text] = ENCODED_WORD.exec(value) ?? [];
    if (text) return { kind: 'encoded', text, end: at + text.length };
  }
  let end = at;
  while (end < value.length && !isMark(value.charAt(end), specials)) end++;
  return { kind: 'word', text: value.slice(at, end), end };
}

const isMark = (char: string, specials: string): boolean =>
  char === '"' || char === '(' || char === ')' || specials.includes(char) || BLANK.test(char);

/** RFC 5322 section 3.2.4. */
function readQuoted(value: string, start: number): Piece | null {
  const text: string[] = [];
  for (let at = start + 1; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === '"') return { kind: 'quoted', text: text.join(''), end: at + 1 };
    text.push(char === '\\' ? value.charAt(++at) : char);
  }
  return null;
}

/** RFC 5322 section 3.2.2: comments nest, and a backslash takes the meaning of a bracket. */
function readComment(value: string, start: number): Piece | null {
  const text: string[] = [];
  let depth = 0;
  for (let at = start; at < value.length; at++) {
    const char = value.charAt(at);
    if (char === '(') depth++;
    if (char === ')') depth--;
    if (depth === 0) return { kind: 'comment', text: text.slice(1).join(''), end: at + 1 };
    text.push(char === '\\' ? value.charAt(++at) : char);
  }
  return null;
}
