/**
 * What goes on for longer than anybody writes: runs of signs without a blank that are no words (encoded data, a key held down), and
 * more lines than a list may have. It is meant to keep a reader busy, or does. Text in, text that can be read out: every reader of
 * words may take them to be short, and lines to be few.
 */

import { regexp } from '../base/regexp.ts';
import type { AttachedDocument } from '../documents/attached-document.ts';

/** Longer than any word, any list without blanks between two separators, any line of a key or of encoded data. */
const LONGEST = 400;
/** Japanese has no blanks; sentences of it that have no punctuation either end well before. */
const LONGEST_JAPANESE = 1000;
/** So much of a run is kept, as a mark of where it stood. */
const KEPT = 100;

/** A desk that takes short lists takes long letters all the same. */
const FEWEST_LINES = 40_000;

/** As many lines as the longest list that the desk takes may have, double-spaced. @param listLength `PORTDESK_LIST_LENGTH` */
export const mostLines = (listLength: number): number => Math.max(FEWEST_LINES, 2 * listLength);

const ENDLESS = regexp(`(?<!\\S)\\S{${LONGEST + 1},}`, 'gu');
/** Between the entries of a list, the sentences of Japanese. */
const PIECE = regexp(`(?<![^,;|/、。,;!?])[^,;|/、。,;!?]{${LONGEST + 1},}`, 'gu');
const LINK = /^[<(["']*https?:\/\//i;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

export type Readable = {
  readonly text: string;
  /** Something that could be words was left out. A link's end and a rule of dashes are none. */
  readonly isCut: boolean;
};

/** @param most so many lines are read, as `mostLines` says */
export function withoutEndless(text: string, most = FEWEST_LINES): Readable {
  const end = endOfLines(text, most);
  let isCut = /\S/.test(text.slice(end));
  const shortened = text.slice(0, end).replace(ENDLESS, (run) => {
    if (LINK.test(run)) return run.slice(0, LONGEST);
    return run.replace(PIECE, (piece) => {
      if (JAPANESE.test(piece) && piece.length <= LONGEST_JAPANESE) return piece;
      isCut ||= /[\p{L}\p{N}]/u.test(piece);
      return `${piece.slice(0, KEPT)}…`;
    });
  });
  return { text: shortened, isCut };
}

/** Where the last line ends that is read. */
function endOfLines(text: string, most: number): number {
  let at = -1;
  for (let lines = 0; lines < most; lines++) {
    at = text.indexOf('\n', at + 1);
    if (at < 0) return text.length;
  }
  return at;
}

type Content = AttachedDocument['content'];

/** The same of what stands in a document. Cells of tables have been bounded where they were read. */
export function contentWithoutEndless(
  content: Content,
  most = FEWEST_LINES,
): { readonly content: Content; readonly isCut: boolean } {
  let isCut = false;
  const readable = (text: string): string => {
    const read = withoutEndless(text, most);
    isCut ||= read.isCut;
    return read.text;
  };
  switch (content?.kind) {
    case 'text':
      return { content: { ...content, text: readable(content.text) }, isCut };
    case 'pages':
      return { content: { ...content, pages: content.pages.map(readable) }, isCut };
    case 'message':
      return { content: { ...content, subject: readable(content.subject), text: readable(content.text) }, isCut };
    default:
      return { content, isCut };
  }
}
