/**
 * What was read in a mail, and where: every fact the desk acts on is a `Found` value. Quotes are masked here,
 * where they are made, so that nothing downstream can show a PIN (desk rules, section 4).
 */
import { regexp } from './regexp.ts';
import { GROUPED_SHAPE } from './telephone-shape.ts';

/** Where in a mail something was read. */
export type Source =
  | 'subject'
  | 'body'
  | 'signature'
  | 'header'
  | `attachment:${string}`
  | 'case'
  | 'registry'
  | 'agent';

export type Found<T> = {
  readonly value: T;
  readonly source: Source;
  /** The words around it, secrets masked, one line. */
  readonly quote: string;
};

/** One row of the account that an agent sees: `fact` is what it is about, e.g. `kind`, `number`, `pin`, `rival:kind`. */
export type Evidence = {
  readonly fact: string;
  readonly value: string;
  readonly source: Source;
  readonly quote: string;
};

/** Half-open interval of UTF-16 offsets in one text. */
export type Span = { readonly start: number; readonly end: number };

/** Digits with the typography people put between them: spaces of all widths, dashes, dots, slashes, brackets, marks. */
const DIGIT_RUN = /\p{Nd}(?:[\s\p{Pd}\u200b-\u200f\u2060\u202a-\u202e\ufeff\u00ad.,/()'_*\\]{0,3}\p{Nd})+/gu;
const REACH = 40;
/** Digits and the typography between them, of the longest value anybody hides. */
const LONGEST_RUN = 60;

/** A telephone number as only a telephone number is written: in its three groups, or with its country. */
const PHONE = regexp(String.raw`(?<![\p{L}\d])(?:(?:\+?1[\s.\p{Pd}]{0,2})?${GROUPED_SHAPE}|\+1[2-9]\d{9}(?!\d))`, 'gu');
/** What a number stands behind that is none: ten digits are a PIN too, however they are grouped. */
const PIN_WORD = /(?:pin|pass ?(?:code|word)|c[oó]d(?:igo|ice|e)|clave|secret|暗証|パス|コード)\P{Nd}{0,30}$/iu;

const digitsIn = (text: string): number => (text.match(/\p{Nd}/gu) ?? []).length;

/** Places of telephone numbers that may be shown; one that a word for a PIN stands before is not among them. */
export const phoneSpans = (text: string): Span[] =>
  [...text.matchAll(PHONE)]
    .filter(({ index }) => !PIN_WORD.test(text.slice(Math.max(0, index - REACH), index)))
    .map(({ index, 0: found }) => ({ start: index, end: index + found.length }));

/**
 * Hides every run of digits that could be a PIN: four digits or more outside the spans that are known to be harmless (a
 * recognised telephone number, say).
 *
 * @param harmless spans of `text` that may be shown
 */
export function maskDigits(text: string, harmless: readonly Span[] = []): string {
  let masked = '';
  let at = 0;
  for (const { start, end } of harmless.toSorted((a, b) => a.start - b.start)) {
    if (start < at || end > text.length) continue;
    masked += hideRuns(text.slice(at, start)) + text.slice(start, end);
    at = end;
  }
  return masked + hideRuns(text.slice(at));
}

const hideRuns = (text: string): string =>
  text.replace(DIGIT_RUN, (run) => (digitsIn(run) < 4 ? run : run.replace(/\p{Nd}/gu, '•')));

/**
 * A masked one-line quote of `text` around `span`, at most 40 characters to each side. Telephone numbers are shown, whole
 * or not at all.
 *
 * @param harmless further spans whose digits may be shown
 */
export function quoteAround(text: string, span: Span, harmless: readonly Span[] = []): string {
  const from = Math.max(0, span.start - REACH);
  const to = Math.min(text.length, span.end + REACH);
  // Masked before it is cut: a run cut in half would pass as shorter than it is.
  const outer = Math.max(0, from - LONGEST_RUN);
  const piece = text.slice(outer, to + LONGEST_RUN);
  const shown = [
    ...harmless.map(({ start, end }) => ({ start: start - outer, end: end - outer })),
    ...phoneSpans(piece),
  ];
  const masked = maskDigits(
    piece,
    shown.filter(({ start, end }) => start >= from - outer && end <= to - outer),
  );
  const line = masked
    .slice(from - outer, to - outer)
    .replace(/\s+/gu, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${line}${to < text.length ? '…' : ''}`;
}
