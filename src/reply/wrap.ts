import { regexp } from '../base/regexp.ts';

/** Lines of plain text: words in, lines out that fit, in scripts with and without spaces. */
export const WIDTH = 76;

const WIDE = '\\p{sc=Han}\\p{sc=Hiragana}\\p{sc=Katakana}\\u3000-\\u303f\\uff01-\\uff60';
const OPENING = '「『（【〈《';
/** Marks and small letters that no line of Japanese begins with (JIS X 4051). */
const CLOSING = '、。，．）」』】〉》：；？！ー々ぁぃぅぇぉっゃゅょァィゥェォッャュョ・～…';
const PIECE = regexp(`[${OPENING}]*[${WIDE}][${CLOSING}]*|[^${WIDE}]+`, 'gu');
const IS_WIDE = regexp(`[${WIDE}]`, 'gu');

/** Columns that a text takes: characters of East Asia take two. */
export const widthOf = (text: string): number => text.length + (text.match(IS_WIDE) ?? []).length;

/** Lines of at most `width` columns; a no-break space breaks nothing. */
export function wrap(text: string, width = WIDTH): string[] {
  const lines: string[] = [];
  let line = '';
  for (const { piece, gap } of piecesOf(text)) {
    const isFull = line !== '' && widthOf(line) + gap.length + widthOf(piece) > width;
    if (isFull && mayBegin(piece)) {
      lines.push(line);
      line = piece;
    } else line = line === '' ? piece : `${line}${gap}${piece}`;
  }
  if (line !== '') lines.push(line);
  // What a paragraph begins with stays its own: a space makes it text (RFC 3676 section 4.4).
  return lines.map((found) => (mayBegin(found.split(' ')[0] ?? '') ? found : ` ${found}`));
}

/** A line that begins with ">" is a quotation, one that begins with "From " the next mail of an mbox file. */
const mayBegin = (piece: string): boolean => !/^(?:>|From$)/.test(piece);

function piecesOf(text: string): { piece: string; gap: string }[] {
  const words = text.split(/[ \t\n]+/).filter(Boolean);
  return words.flatMap((word, w) => {
    const isJoined = /[。、：）]$/u.test(words[w - 1] ?? '') && word.search(IS_WIDE) === 0;
    return (word.match(PIECE) ?? []).map((piece, i) => ({ piece, gap: i === 0 && !isJoined ? ' ' : '' }));
  });
}
