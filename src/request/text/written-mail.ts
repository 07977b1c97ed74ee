import type { Source } from '../../base/evidence.ts';
import type { Table } from '../../documents/attached-document.ts';
import type { FilledForm } from '../../documents/forms/filled-form.ts';

/** A list that came with the mail: tables, or a text that is read like the mail's own. */
export type AttachedList = {
  readonly source: Source;
  /** File name, or the words that head it: "numbers to keep.csv" says something. */
  readonly title: string;
  /** It goes on beyond what was read. */
  readonly isCut?: boolean;
  /** It stands in a mail that was attached: its text, or a file of it. */
  readonly inMail?: boolean;
  /** What the mail makes of it; absent: it is asked for. */
  readonly standing?: 'asked' | 'open' | 'aside';
} & ({ readonly tables: readonly Table[] } | { readonly text: string });

/** A letter of authorization or a request form that came with the mail. */
export type AttachedForm = { readonly source: Source; readonly form: FilledForm };

/** What stands in the PIN box of a form: a value with its place, whatever the words around it. */
export type PinBox = { readonly source: Source; readonly text: string };

/** What the finders read: the sender's own words, by place. Plain strings, so that each finder can be tried with one line. */
export type WrittenMail = {
  readonly subject: string;
  readonly own: string;
  readonly signature: string;
  /** Where `own` is mostly a mail that is passed on: the sender's note above it. */
  readonly cover?: string;
  /** The mail that is passed on came attached: it is what the note calls attached. */
  readonly isAttached?: boolean;
  /** Where the mail came as HTML and as plain text: each of them whole, and the sender's own words in the plain one. */
  readonly versions?: { readonly html: string; readonly plain: string; readonly ownPlain: string };
  /** The note above puts off the request that it passes on. */
  readonly isHeld?: boolean;
  readonly lists?: readonly AttachedList[];
  readonly forms?: readonly AttachedForm[];
  readonly pinBoxes?: readonly PinBox[];
};

/** The lists that may be the request's. */
export const listsHeard = ({ lists = [] }: Pick<WrittenMail, 'lists'>): AttachedList[] =>
  lists.filter(({ standing }) => standing !== 'aside');

/** The rows of a list, those of all its tables; a line of a text is a row of one cell. */
export const rowsOf = (list: AttachedList): (readonly string[])[] =>
  'text' in list ? list.text.split('\n').map((line) => [line]) : list.tables.flatMap(({ rows }) => rows);

/** A list as text, one row a line, cells apart as tables in mails are. */
export const listText = (list: AttachedList): string =>
  'text' in list
    ? list.text
    : list.tables.map(({ rows }) => rows.map((row) => row.join(' | ')).join('\n')).join('\n\n');
