/**
 * HTML in, the text a person would see out, as lines. Hidden text does not count; what is struck out, or seen by some readers only, is
 * marked with '~~'; cells of a table never join; what the mail programs mark as quoted or as a signature is marked in the lines ('> ',
 * '-- '), so that trimming finds it.
 */
import type { Element } from 'domhandler';
import { type Hand, markAround } from './html/answers.ts';
import { parsePage, walk } from './html/dom.ts';
import { Lines, type Standing } from './html/lines.ts';
import { type Above, isSignature, isTyped, type Quoting, quotingOf, wraps } from './html/quotes.ts';
import type { Seen } from './html/seen.ts';
import { type PageSight, sightOf } from './html-style.ts';
import { cleanText } from './visible-text.ts';

export function visibleHtml(html: string): string {
  const page = parsePage(html);
  const writer = new Writer(sightOf(page));
  walk(page.root, {
    open: (element) => writer.open(element),
    close: (element) => writer.close(element),
    text: (text) => writer.text(text),
  });
  return cleanText(markAround(writer.lines.all()).join('\n'));
}

/** An element that is open: what is seen of it, and whether it is quoted. */
type Open = {
  readonly seen: Seen;
  readonly quoting: Quoting;
  readonly lines: number;
  readonly place: Pick<Hand, 'isInside' | 'isWrapped' | 'isTyped'>;
  readonly isLink: boolean;
};

/** Displays that begin and end a line. */
const BLOCK =
  /^(?:block|list-item|flex|grid|flow-root|table|table-caption|table-(?:row|header|footer)-group|-webkit-box)$/;
/** Boxes that stand side by side. Of what is made of characters, each may be one. */
const BESIDE = /^inline-(?:block|flex|grid|table)$/;
const CHARACTERS =
  /^(?:a|abbr|b|bdi|bdo|big|cite|code|em|font|i|img|ins|kbd|label|mark|s|small|span|strong|sub|sup|tt|u|var)$/;
const LINES_ABOVE = 4;

/** HTML section 4.9.11. */
const MOST_ROWS = 65_534;
const rowsOf = ({ attribs }: Element): number =>
  Math.min(MOST_ROWS, Math.max(1, Number.parseInt(attribs.rowspan ?? '1', 10) || 1));

class Writer {
  readonly lines = new Lines();
  readonly #sight: PageSight;
  readonly #open: Open[] = [];
  #opened = 0;
  #hasQuotes = false;
  /** A cell whose own text would not be seen: it is one only where something in it is. */
  #emptyCell: Element | null = null;

  constructor(sight: PageSight) {
    this.#sight = sight;
  }

  open(element: Element): boolean {
    const seen = this.#sight.of(element);
    if (!seen) return false;
    this.#opened += 1;
    const { name } = element;
    if (name === 'br') this.lines.lineBreak(true);
    else if (name === 'hr' || name === 'p') this.lines.paragraph();
    else if (seen.display === 'table-row') {
      this.#fillCell();
      this.lines.lineBreak();
      this.lines.startRow();
    } else if (seen.display === 'table-cell') {
      if (seen.sight === 'hidden') this.#emptyCell = element;
      else this.lines.cell(rowsOf(element));
    } else if (BLOCK.test(seen.display)) this.lines.lineBreak();
    if (seen.display === 'table') this.lines.startTable();
    const above = this.#open.at(-1)?.quoting ?? 'none';
    const own = quotingOf(element, seen, () => this.#above());
    const quoting = above === 'quoted' || own === 'quoted' ? 'quoted' : above === 'open' ? 'open' : own;
    this.#hasQuotes ||= quoting === 'quoted' && seen.sight !== 'hidden';
    this.#open.push({ seen, quoting, lines: this.lines.count, ...this.#placeOf(element) });
    if (isSignature(element) && seen.sight !== 'hidden')
      this.lines.write('-- \n', { ...this.#standing(), isMarked: false });
    return true;
  }

  text(text: string): void {
    const open = this.#open.at(-1);
    if (!open || open.seen.sight === 'hidden') return;
    if (/\S/.test(text)) this.#fillCell();
    this.lines.write(open.seen.keepsSpaces ? text : text.replace(/[ \t\r\n\f]+/g, ' '), this.#standing());
  }

  close(element: Element): void {
    const seen = this.#sight.of(element);
    if (!seen) return;
    const lines = this.#open.pop()?.lines ?? 0;
    if (this.#emptyCell === element) this.#emptyCell = null;
    if (seen.display === 'table') this.lines.endTable();
    if (seen.display === 'table-row') this.lines.endRow();
    else if (element.name === 'p' || /^h[1-6]$/.test(element.name)) this.lines.paragraph();
    else if (BLOCK.test(seen.display)) this.lines.lineBreak();
    else if (BESIDE.test(seen.display) && seen.sight !== 'hidden') {
      // A box of several lines ends below where the next one begins.
      if (this.lines.count > lines) this.lines.lineBreak();
      else if (!CHARACTERS.test(element.name)) this.lines.space();
    }
  }

  #placeOf(element: Element): Pick<Open, 'place' | 'isLink'> {
    const around = this.#open.at(-1);
    const place = {
      isInside: around?.place.isInside === true || element.name === 'blockquote',
      isWrapped: around?.place.isWrapped === true || wraps(element),
      isTyped: around?.place.isTyped === true || isTyped(element),
    };
    return { place, isLink: around?.isLink === true || element.name === 'a' };
  }

  #above(): Above {
    return { lines: this.lines.lastWritten(LINES_ABOVE), hasQuotes: this.#hasQuotes };
  }

  #fillCell(): void {
    if (this.#emptyCell) this.lines.cell(rowsOf(this.#emptyCell));
    this.#emptyCell = null;
  }

  #standing(): Standing {
    const open = this.#open.at(-1);
    const isCovered = this.#opened >= this.#sight.coveredFrom;
    const isQuoted = open?.quoting === 'quoted';
    const place = open?.place ?? { isInside: false, isWrapped: false, isTyped: false };
    return {
      isQuoted,
      hand: { isQuoted, ...place, hue: open?.isLink ? 'any' : (open?.seen.hue ?? null) },
      isMarked: isCovered || open?.seen.isStruck || open?.seen.sight === 'doubtful' || open?.quoting === 'open',
    };
  }
}
