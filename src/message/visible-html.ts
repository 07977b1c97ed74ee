/**
 * HTML in, the text a person would see out, as lines. Hidden text does not count; cells of a table never join; what the
 * mail programs mark as quoted or as a signature is marked in the lines ('> ', '-- '), so that trimming finds it.
 */
import { Parser } from 'htmlparser2';
import { classRules, isHidden, type Look, lookOf } from './html-style.ts';
import { cleanText } from './visible-text.ts';

const BLOCKS: ReadonlySet<string> = new Set(
  (
    'address article aside blockquote body center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 ' +
    'h5 h6 header hr html legend li main nav ol p pre section summary table tbody tfoot thead tr ul'
  ).split(' '),
);
const UNSEEN: ReadonlySet<string> = new Set(
  'head script style title template noscript object embed svg iframe audio video canvas select datalist map math'.split(
    ' ',
  ),
);
const VOID: ReadonlySet<string> = new Set(
  'area base br col embed hr img input link meta param source track wbr'.split(' '),
);
/** Struck out: still read by people, as what no longer counts. */
const STRUCK: ReadonlySet<string> = new Set(['s', 'strike', 'del']);
const MAX_DEPTH = 2_000;

type Open = { name: string; hidden: boolean; quoted: boolean; look: Look };

export function visibleHtml(html: string): string {
  const rules = classRules(html);
  const out = new Lines();
  const stack: Open[] = [{ name: '', hidden: false, quoted: false, look: { color: 'black', background: 'white' } }];
  // One counter for what lies deeper than anybody nests: it is passed over without a stack entry.
  let tooDeep = 0;
  const parser = new Parser({
    onopentag(name, attributes) {
      const parent = stack.at(-1) as Open;
      if (name === 'br') return parent.hidden ? undefined : out.lineBreak(true);
      if (VOID.has(name)) return name === 'hr' ? out.paragraph() : undefined;
      if (stack.length > MAX_DEPTH) {
        tooDeep += 1;
        return;
      }
      const look = lookOf(name, attributes, rules, parent.look);
      const hidden = parent.hidden || UNSEEN.has(name) || isHidden(name, attributes, rules, look);
      const quoted = parent.quoted || isQuote(name, attributes);
      if (STRUCK.has(name) && !hidden) out.write('~~', quoted);
      if (name === 'p') out.paragraph();
      else if (BLOCKS.has(name)) out.lineBreak();
      if (name === 'tr') out.startRow();
      if ((name === 'td' || name === 'th') && !hidden) out.cell();
      if (!hidden && isSignature(attributes)) out.write('-- \n', quoted);
      stack.push({ name, hidden, quoted, look });
    },
    ontext(text) {
      const { hidden, quoted, name } = stack.at(-1) as Open;
      if (!hidden) out.write(name === 'pre' ? text : text.replace(/[ \t\r\n\f]+/g, ' '), quoted);
    },
    onclosetag(name) {
      if (VOID.has(name)) return;
      if (tooDeep > 0) {
        tooDeep -= 1;
        return;
      }
      const closed = stack.length > 1 ? stack.pop() : undefined;
      if (closed && STRUCK.has(name) && !closed.hidden) out.write('~~', closed.quoted);
      if (name === 'tr') out.endRow();
      else if (name === 'p' || /^h[1-6]$/.test(name)) out.paragraph();
      else if (BLOCKS.has(name)) out.lineBreak();
    },
  });
  parser.write(html);
  parser.end();
  return cleanText(out.text());
}

/** A row of a table that is being written: its cells so far, and where the last of them begins. */
type Row = { cells: number; line: number; column: number };

/** What is longer than this is no cell of a list but a part of a page that is laid out with tables. */
const CELL_LINES = 4;
const CELL_LENGTH = 200;

/** Collects lines; knows whether a line is quoted and whether a table cell was just begun. */
class Lines {
  #lines: string[] = [''];
  readonly #rows: Row[] = [];

  write(text: string, quoted: boolean): void {
    const pieces = text.split('\n');
    pieces.forEach((piece, i) => {
      if (i > 0) this.lineBreak(true);
      if (piece === '') return;
      const line = this.#lines.at(-1) ?? '';
      const kept = line === '' ? piece.trimStart() : piece;
      if (kept === '') return;
      this.#lines[this.#lines.length - 1] = (quoted && line === '' ? '> ' : line) + kept;
    });
  }

  /** Begins a new line; `force` (a <br>) even below an empty one. */
  lineBreak(force = false): void {
    if (force || this.#lines.at(-1) !== '') this.#lines.push('');
  }

  /** Leaves one empty line. */
  paragraph(): void {
    this.lineBreak();
    if (this.#lines.length > 1 && this.#lines.at(-2) !== '') this.#lines.push('');
  }

  startRow(): void {
    this.#rows.push({ cells: 0, line: 0, column: 0 });
  }

  /** A bar between cells: digits of neighbours are never one number. */
  cell(): void {
    const row = this.#rows.at(-1);
    if (!row) return;
    if (row.cells > 0) {
      this.#closeCell(row);
      const line = this.#lines.at(-1) ?? '';
      if (line !== '') this.#lines[this.#lines.length - 1] = `${line.trimEnd()} | `;
    }
    row.cells += 1;
    row.line = this.#lines.length - 1;
    row.column = this.#lines.at(-1)?.length ?? 0;
  }

  endRow(): void {
    const row = this.#rows.pop();
    if (row && row.cells > 1) this.#closeCell(row);
    this.lineBreak();
  }

  /** Word processors put paragraphs into cells: a few short ones are still one cell of one row. */
  #closeCell({ line, column }: Row): void {
    const [first = '', ...rest] = this.#lines.slice(line);
    const written = [first.slice(column), ...rest.map((text) => text.replace(/^> /, ''))].filter((text) => text.trim());
    if (written.length > CELL_LINES || written.join('').length > CELL_LENGTH) return;
    this.#lines.length = line + 1;
    this.#lines[line] = first.slice(0, column) + written.map((text) => text.trim()).join(', ');
  }

  text(): string {
    return this.#lines.join('\n');
  }
}

const classOf = (attributes: Record<string, string>): string =>
  ` ${attributes.class ?? ''} ${attributes.id ?? ''} `.toLowerCase();

/** What mail programs wrap the earlier mails in. */
function isQuote(name: string, attributes: Record<string, string>): boolean {
  if (name === 'blockquote') return true;
  return / (gmail_quote|gmail_quote_container|yahoo_quoted|moz-cite-prefix|protonmail_quote|zmail_extra|divrplyfwdmsg|appendonsend|mail-editor-reference-message-container) /.test(
    classOf(attributes).replaceAll('gmail_attr', 'gmail_quote'),
  );
}

const isSignature = (attributes: Record<string, string>): boolean =>
  /(^| |_|-)(gmail_signature|moz-signature|signature|ms-outlook-mobile-signature|applemailsignature)( |$)/.test(
    classOf(attributes),
  );
