/**
 * What was read in a mail, and where: every fact the desk acts on is a `Found` value. Quotes are masked here,
 * where they are made, so that nothing downstream can show a PIN (desk rules, section 4).
 */

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

const digitsIn = (text: string): number => (text.match(/\p{Nd}/gu) ?? []).length;

/**
 * Hides every run of digits that could be a PIN: four digits or more that do not lie wholly inside a span that is
 * known to be harmless (a recognised telephone number, say).
 *
 * @param harmless spans of `text` that may be shown
 */
export function maskDigits(text: string, harmless: readonly Span[] = []): string {
  return text.replace(DIGIT_RUN, (run, offset: number) => {
    const shown = harmless.some((span) => span.start <= offset && offset + run.length <= span.end);
    return shown || digitsIn(run) < 4 ? run : run.replace(/\p{Nd}/gu, '•');
  });
}

/**
 * A masked one-line quote of `text` around `span`, at most 40 characters to each side.
 *
 * @param harmless spans whose digits may be shown
 */
export function quoteAround(text: string, span: Span, harmless: readonly Span[] = []): string {
  const from = Math.max(0, span.start - REACH);
  const to = Math.min(text.length, span.end + REACH);
  // Masked before it is cut: a run cut in half would pass as shorter than it is.
  const outer = Math.max(0, from - LONGEST_RUN);
  const masked = maskDigits(
    text.slice(outer, to + LONGEST_RUN),
    harmless.map(({ start, end }) => ({ start: start - outer, end: end - outer })),
  );
  const line = masked
    .slice(from - outer, to - outer)
    .replace(/\s+/gu, ' ')
    .trim();
  return `${from > 0 ? '…' : ''}${line}${to < text.length ? '…' : ''}`;
}
