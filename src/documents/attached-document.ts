/** What the documents stage makes of an attachment: what stands in it, or why nobody could read it. Plain data. */
import type { FilledForm } from './forms/filled-form.ts';
import type { DocumentType } from './identify.ts';

/** A sheet, or a CSV file: cells as a person sees them, hidden rows and columns gone. */
export type Table = { readonly name: string | null; readonly rows: readonly (readonly string[])[] };

export type DocumentContent =
  | { readonly kind: 'tables'; readonly tables: readonly Table[] }
  | {
      readonly kind: 'text';
      readonly text: string;
      /** The letter that the text is, or null. */
      readonly form: FilledForm | null;
    }
  /** A PDF, or pictures of pages: text by page, '' where a page shows none. */
  | {
      readonly kind: 'pages';
      readonly pages: readonly string[];
      /** The letter or form that the pages are, or null. */
      readonly form: FilledForm | null;
      /** Pages were read by OCR: whether every number was read twice alike, or nothing could be read at all. */
      readonly scan: 'sure' | 'unsure' | 'empty' | null;
    }
  /** A mail inside the mail: what its writer sees of it. Its attachments are documents of their own. */
  | { readonly kind: 'message'; readonly subject: string; readonly text: string };

/**
 * `unreadable`: encrypted, damaged, or too much for the limits of time and memory. `unread`: of a kind that people at
 * the desk open.
 */
export type DocumentTrouble = 'unreadable' | 'too-large' | 'unsupported' | 'unread';

export type AttachedDocument = {
  /** As sent, with the way to it: `request.eml > list.csv`. */
  readonly name: string;
  readonly type: DocumentType;
  readonly content: DocumentContent | null;
  readonly trouble: DocumentTrouble | null;
  /** Why, in words for the agent; '' without trouble. */
  readonly because: string;
  /** More rows or pages than the limit: what is here is its beginning. */
  readonly isCut: boolean;
};

/** What a reader gives back. */
export type DocumentRead = Pick<AttachedDocument, 'content' | 'trouble' | 'because' | 'isCut'>;

export const readAs = (content: DocumentContent, isCut = false): DocumentRead => ({
  content,
  trouble: null,
  because: '',
  isCut,
});

export const notRead = (trouble: DocumentTrouble, because: string): DocumentRead => ({
  content: null,
  trouble,
  because,
  isCut: false,
});
