import { barCells, type Piece, piecesOf } from '../../page/cells.ts';
import { findStatements, type Statement } from '../text/statements.ts';
import { lastAt } from './item-index.ts';

/** A text with its lines and statements, for whoever asks what stands around an offset. */
export type Page = {
  readonly text: string;
  readonly lines: readonly Piece[];
  readonly statements: readonly Statement[];
};

export function openPage(text: string): Page {
  return { text, lines: piecesOf(text, /\n/gu), statements: findStatements(text) };
}

const NOWHERE = { start: 0, end: 0, text: '' };

export const lineIndex = ({ lines }: Page, offset: number): number => Math.max(0, lastAt(lines, offset));
export const lineOf = (page: Page, offset: number): Piece => page.lines[lineIndex(page, offset)] ?? NOWHERE;
/** In which cell of its line an offset stands, bars between them. */
export const columnOf = (page: Page, offset: number): number =>
  barCells(page.text.slice(lineOf(page, offset).start, offset)).length - 1;
export const lineText = ({ lines }: Page, index: number): string => lines[index]?.text ?? '';
export const statementOf = ({ statements }: Page, offset: number): Statement =>
  statements[lastAt(statements, offset)] ?? NOWHERE;

/** "Questions? 503-555-0122" is one statement, whatever its stops look like. */
export function sentenceStart(page: Page, item: { readonly start: number }, start: number): number {
  const line = lineOf(page, item.start).start;
  return start > line && start - line <= 40 && /[?!:]\s*$/.test(page.text.slice(line, start)) ? line : start;
}
