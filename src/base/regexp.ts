import { lately } from './lately.ts';

/**
 * Writes a pattern with the flag `u` so that it is soon ready. A process that reads mails writes thousands and uses each a few times; V8
 * asks its Unicode library for every `\p{L}` anew when it writes a pattern and, with the flag `i`, for the other case of each of 140,000
 * letters when it first uses it: nine tenths of what such a pattern costs (Node 24.21). Here letters are told by a few ranges.
 *
 * `\p{L}` and `\P{L}` are as they were for Latin, Greek, Cyrillic, Hebrew, Arabic, kana, han and hangul. Of other scripts of the first
 * plane marks and digits count as letters, too; Georgian, Cherokee and what has capitals beyond it counts as none. No pattern has a word of theirs.
 *
 * @param source a pattern's, or a pattern whose source and flags are taken
 * @param flags those of `RegExp`, `u` among them
 * @throws SyntaxError as `RegExp` does
 */
export function regexp(source: string | RegExp, flags?: string): RegExp {
  const written = typeof source === 'string' ? source : source.source;
  return new RegExp(rewritten(written), flags ?? (typeof source === 'string' ? 'u' : source.flags));
}

/** Some are written for each line anew. */
const MOST = 10_000;
const rewritten = lately((source) => source.replace(CLASS, withRanges), MOST);

/** Latin; Greek to Arabic; what has no capitals; signs; kana; han and hangul, forms of Arabic, wide letters; mathematical ones, han of other planes. */
const LETTERS = [
  String.raw`A-Za-z\u00aa\u00b5\u00ba\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02c1\u02c6-\u02d1\u02e0-\u02e4\u02ec\u02ee`,
  String.raw`\u0370-\u0374\u0376-\u037d\u037f\u0386\u0388-\u03f5\u03f7-\u0481\u048a-\u0556\u0560-\u0588\u05d0-\u05f2\u0620-\u065f\u066e-\u06d3\u06d5-\u06ef\u06fa-\u06ff\u0710-\u109f\u1100-\u139f\u1400-\u1c7f\u1cc0-\u1fff`,
  String.raw`\u2071\u207f\u2090-\u209c\u2102\u2107\u210a-\u2113\u2115\u2119-\u211d\u2124\u2126\u2128\u212a-\u212d\u212f-\u2139\u2c60-\u2c7f`,
  String.raw`\u3005\u3006\u3031-\u3035\u303b\u303c\u3041-\u3096\u309d-\u309f\u30a1-\u30fa\u30fc-\u318e\u31a0-\u31bf\u31f0-\u31ff`,
  String.raw`\u3400-\u4dbf\u4e00-\ud7fb\uf900-\ufb28\ufb2a-\ufd3d\ufd50-\ufdfb\ufe70-\ufefc\uff21-\uff3a\uff41-\uff5a\uff66-\uffdc`,
  String.raw`\u{1d400}-\u{1d7cb}\u{20000}-\u{3ffff}`,
].join('');

/** A class of characters as a whole, or an escape: what stands in a class is spliced into it. */
const CLASS = /\[(?:\\[\s\S]|[^\]\\])*\]|\\[pP]\{[^}]*\}|\\[\s\S]/gu;
const ESCAPE = /\\[pP]\{[^}]*\}|\\[\s\S]/gu;

function withRanges(piece: string): string {
  if (piece === '\\p{L}') return `[${LETTERS}]`;
  if (piece === '\\P{L}') return `[^${LETTERS}]`;
  return piece.startsWith('[') ? piece.replace(ESCAPE, (part) => (part === '\\p{L}' ? LETTERS : part)) : piece;
}
