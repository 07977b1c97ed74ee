/**
 * Runs of signs without a blank that are no words of anybody: encoded data, a key held down, what is meant to keep a reader busy.
 * Text in, text that can be read out. Every reader of words may take them to be short.
 */

import type { AttachedDocument } from '../documents/attached-document.ts';

/** Longer than any word, any list without blanks between two separators, any line of a key or of encoded data. */
const LONGEST = 400;
/** Japanese has no blanks; sentences of it that have no punctuation either end well before. */
const LONGEST_JAPANESE = 1000;
/** So much of a run is kept, as a mark of where it stood. */
const KEPT = 100;

const ENDLESS = new RegExp(`\\S{${LONGEST + 1},}`, 'gu');
/** Between the entries of a list, the sentences of Japanese. */
const PIECE = new RegExp(`[^,;|/、。,;!?]{${LONGEST + 1},}`, 'gu');
const LINK = /^[<(["']*https?:\/\//i;
const JAPANESE = /^[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

export type Readable = {
  readonly text: string;
  /** Something that could be words was left out. A link's end and a rule of dashes are none. */
  readonly isCut: boolean;
};

export function withoutEndlessWords(text: string): Readable {
  let isCut = false;
  const shortened = text.replace(ENDLESS, (run) => {
    if (LINK.test(run)) return run.slice(0, LONGEST);
    return run.replace(PIECE, (piece) => {
      if (JAPANESE.test(piece) && piece.length <= LONGEST_JAPANESE) return piece;
      isCut ||= /[\p{L}\p{N}]/u.test(piece);
      return `${piece.slice(0, KEPT)}…`;
    });
  });
  return { text: shortened, isCut };
}

type Content = AttachedDocument['content'];

/** The same of what stands in a document. Cells of tables have been bounded where they were read. */
export function contentWithoutEndlessWords(content: Content): { readonly content: Content; readonly isCut: boolean } {
  let isCut = false;
  const readable = (text: string): string => {
    const read = withoutEndlessWords(text);
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
