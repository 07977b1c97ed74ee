/** Text of a page as lines: cells of a table never join, and what does not surely count is marked with '~~'. */

import { regexp } from '../../base/regexp.ts';
import { MARK, MARKED_LENGTH, markPieces } from '../struck-out.ts';
import { type Hand, joinHands, type WrittenLine } from './answers.ts';
import { laidOut, type WrittenRow } from './table-rows.ts';

/** A line as the pieces it is written in, so that a page of one line is written in linear time. */
type Line = string[];

/** Lines of a cell that were joined, as they stood. */
type Apart = { readonly at: number; readonly lines: Line[]; readonly hands: readonly Hand[] };

/**
 * A row of a table that is being written: its cells so far, how many of them are empty in front, where the last begins, and the lines of
 * the one cell with something in it.
 */
type Row = WrittenRow & { line: number; pieces: number; filled: number; apart: Apart | null };

/** How a text stands in its mail. */
export type Standing = {
  /** It comes from an earlier mail: its lines are marked with '> '. */
  readonly isQuoted: boolean;
  /** Struck out, or seen by some readers only: it is marked with '~~', so that a person tells whether it counts. */
  readonly isMarked: boolean;
  /** How else it stands there; a link has no colour of its own. */
  readonly hand: Hand;
};

/** What is longer than this is no cell of a list but a part of a page that is laid out with tables. */
const CELL_LINES = 4;
const CELL_LENGTH = 200;
/** A cell, or a line that introduces another's words, is not longer, blanks and all. */
const MOST_LINES = 60;
const LONGEST = 400;
/** What could be read wrongly: a bullet is a letter at most, in a font of pictures. */
const READABLE = regexp(/\p{N}|\p{L}\P{L}*\p{L}/u);

/** Collects lines; knows whether a line is quoted and whether a table cell was just begun. */
export class Lines {
  #lines: Line[] = [[]];
  /** How what is on each line stands in the page; none where nothing is on it. */
  readonly #hands: Hand[] = [];
  readonly #rows: Row[] = [];
  /** The rows of each table that is open. */
  readonly #tables: WrittenRow[][] = [];
  /** How much is marked of what was written last; it may go on. 0 where that is not marked. */
  #marked = 0;

  write(text: string, { isQuoted, isMarked, hand }: Standing): void {
    const pieces = text.split('\n');
    pieces.forEach((piece, i) => {
      if (i > 0) this.lineBreak(true);
      if (piece === '') return;
      const line = this.#last();
      const kept = line.length === 0 ? piece.trimStart() : piece;
      if (kept === '') return;
      if (isQuoted && line.length === 0) line.push('> ');
      const isBlank = kept.trim() === '';
      const at = this.#lines.length - 1;
      if (!isBlank) this.#hands[at] = joinHands(this.#hands[at] ?? null, hand);
      if (isMarked && !isBlank && (this.#marked > 0 || READABLE.test(kept))) this.#mark(line, kept);
      else {
        line.push(kept);
        if (!isMarked || !isBlank) this.#marked = 0;
      }
    });
  }

  /** A number of which each digit stands in an element of its own is one number still. */
  #mark(line: Line, text: string): void {
    const space = this.#marked > 0 && line.at(-1)?.trim() === '' ? (line.pop() ?? '') : '';
    const isApart = space !== '' || /^\s/.test(text);
    if (this.#marked === 0 || (isApart && this.#marked + text.length > MARKED_LENGTH)) {
      const written = markPieces(text);
      line.push(space + written);
      this.#marked = written.length - written.lastIndexOf(MARK, written.length - MARK.length * 2);
      return;
    }
    const before = line.pop() ?? '';
    const end = before.lastIndexOf(MARK);
    const gap = before.slice(end + MARK.length) + space + (/^\s+/.exec(text)?.[0] ?? '');
    line.push(before.slice(0, end), gap, markPieces(text.trimStart()).slice(MARK.length));
    this.#marked += text.length;
  }

  #last(): Line {
    return this.#lines.at(-1) as Line;
  }

  /** Begins a new line; `force` (a <br>) even below an empty one. */
  lineBreak(force = false): void {
    if (force || this.#last().length > 0) this.#lines.push([]);
    this.#marked = 0;
  }

  /** How many lines there are, for whoever asks whether more have begun since. */
  get count(): number {
    return this.#lines.length;
  }

  /** Between boxes that stand side by side. */
  space(): void {
    const line = this.#last();
    if (line.length > 0 && !/\s$/u.test(line.at(-1) ?? '')) line.push(' ');
    this.#marked = 0;
  }

  /** Leaves one empty line. */
  paragraph(): void {
    this.lineBreak();
    if (this.#lines.length > 1 && this.#lines.at(-2)?.length !== 0) this.#lines.push([]);
  }

  startTable(): void {
    this.#tables.push([]);
  }

  endTable(): void {
    const textOf = (at: number): string => this.#lines[at]?.filter((piece) => piece !== '> ').join('') ?? '';
    for (const [at, text] of laidOut(this.#tables.pop() ?? [], textOf)) {
      const line = this.#lines[at] ?? [];
      line.splice(line[0] === '> ' ? 1 : 0, line.length, text);
    }
  }

  startRow(): void {
    const first = this.#lines.length - 1;
    const none = { cells: 0, empty: 0, down: [], isLine: false, line: 0, pieces: 0, filled: 0, apart: null };
    this.#rows.push({ first, ...none });
  }

  /** A bar between cells: digits of neighbours are never one number. @param down over how many rows it goes */
  cell(down = 1): void {
    this.#marked = 0;
    const row = this.#rows.at(-1);
    if (!row) {
      this.lineBreak();
      return;
    }
    if (row.cells > 0) {
      this.#closeCell(row);
      const line = this.#last();
      if (line.length > 0) line.push(`${line.pop()?.trimEnd()} | `);
      else if (row.empty === row.cells - 1) row.empty += 1;
    }
    row.cells += 1;
    row.down.push(down);
    row.line = this.#lines.length - 1;
    row.pieces = this.#last().length;
  }

  endRow(): void {
    const row = this.#rows.pop();
    if (row && row.cells > 1) this.#closeCell(row);
    if (row) {
      if (row.apart && row.filled === 1 && !this.#tables.at(-1)?.some(({ isShared }) => isShared))
        this.#part(row.apart);
      row.isShared = row.filled > 1;
      row.isLine = row.first === this.#lines.length - 1 && this.#last().join('').trim() !== '';
      this.#tables.at(-1)?.push(row);
    }
    this.lineBreak();
  }

  /** Word processors put paragraphs into cells: a few short ones are still one cell of one row. */
  #closeCell(row: Row): void {
    const { line, pieces } = row;
    if (this.#lines.length - line > MOST_LINES) {
      row.filled += 1;
      return;
    }
    const [first = [], ...rest] = this.#lines.slice(line).map((parts, i) => (i === 0 ? parts.slice(pieces) : parts));
    const written = [first.join(''), ...rest.map((parts) => parts.join('').replace(/^> /, ''))].filter((text) =>
      text.trim(),
    );
    if (written.length > 0) row.filled += 1;
    if (written.length > CELL_LINES || written.join('').length > CELL_LENGTH) return;
    if (written.length > 1 && pieces === 0)
      row.apart = { at: line, lines: this.#lines.slice(line).map((one) => [...one]), hands: this.#hands.slice(line) };
    const hands = this.#hands.splice(line);
    this.#lines.length = line + 1;
    for (const hand of hands.filter((one) => one)) this.#hands[line] = joinHands(this.#hands[line] ?? null, hand);
    const kept = this.#last();
    kept.length = pieces;
    if (written.length > 0) kept.push(written.map((text) => text.trim()).join(', '));
  }

  /** Beside a picture alone, the lines of a cell stand below each other as on any page. */
  #part({ at, lines, hands }: Apart): void {
    this.#lines.splice(at, this.#lines.length - at, ...lines);
    this.#hands.length = Math.min(this.#hands.length, at);
    hands.forEach((hand, i) => {
      this.#hands[at + i] = hand;
    });
  }

  /** The last lines with something on them, without the marks of a quotation. */
  lastWritten(count: number): string[] {
    const last: string[] = [];
    for (let at = this.#lines.length - 1; at >= 0 && last.length < count; at--) {
      const pieces = (this.#lines[at] ?? []).slice(-MOST_LINES);
      const line = pieces.join('').slice(-LONGEST).replace(/^> /, '').trim();
      if (line !== '') last.unshift(line);
      else if (last.length > 0) break;
    }
    return last;
  }

  all(): WrittenLine[] {
    return this.#lines.map((pieces, at) => ({ text: pieces.join(''), hand: this.#hands[at] ?? null }));
  }
}
