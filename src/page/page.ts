/**
 * A mail or a document as a person sees it: blocks of lines, lines of cells, each with the place where it stands. One type for mail
 * text, HTML, sheets, Word and PDF, so that whoever reads further reads the same page.
 */
import type { Source } from '../base/evidence.ts';

/**
 * What a block is, told by where it stands and how it is laid out. `prose`, `list`, `table` and `labels` are what its writer says;
 * `sign-off` who says it; `notice` what programs, gateways and lawyers add; `quoted` an earlier mail that an answer carries along;
 * `passed-on` one that is forwarded to be read.
 */
export type BlockKind = 'prose' | 'list' | 'table' | 'labels' | 'sign-off' | 'notice' | 'quoted' | 'passed-on';

export type PageLine = {
  readonly text: string;
  /** Which line of its text, or which row of its sheet, from 1. */
  readonly at: number;
  /** Two and more where it is a row, or a label with its value. */
  readonly cells: readonly string[] | null;
};

export type Block = { readonly kind: BlockKind; readonly lines: readonly PageLine[] };

export type Page = {
  /** The mail's own text, or the attachment. */
  readonly source: Source;
  /** Which page or sheet of it; '' where it has one. */
  readonly title: string;
  readonly blocks: readonly Block[];
};

/** What a line is before its layout is looked at. */
export type LineRole = 'said' | 'sign-off' | 'notice' | 'quoted' | 'passed-on';
