import type { Span } from '../../base/evidence.ts';
import { findStatements, type Statement } from '../text/statements.ts';
import { lastAt } from './item-index.ts';

/** A text with its lines and statements, for whoever asks what stands around an offset. */
export type Page = {
  readonly text: string;
  readonly lines: readonly Span[];
  readonly statements: readonly Statement[];
};

export function openPage(text: string): Page {
  let at = 0;
  const lines = text.split('\n').map((line) => {
    const start = at;
    at += line.length + 1;
    return { start, end: start + line.length };
  });
  return { text, lines, statements: findStatements(text) };
}

const NOWHERE: Span = { start: 0, end: 0 };

export const lineIndex = ({ lines }: Page, offset: number): number => Math.max(0, lastAt(lines, offset));
export const lineOf = (page: Page, offset: number): Span => page.lines[lineIndex(page, offset)] ?? NOWHERE;
export const lineText = ({ text, lines }: Page, index: number): string =>
  text.slice(lines[index]?.start ?? text.length, lines[index]?.end);
export const statementOf = ({ statements }: Page, offset: number): Span =>
  statements[lastAt(statements, offset)] ?? NOWHERE;

/** "Questions? 503-555-0122" is one statement, whatever its stops look like. */
export function sentenceStart(page: Page, item: Span, start: number): number {
  const line = lineOf(page, item.start).start;
  return start > line && start - line <= 40 && /[?!:]\s*$/.test(page.text.slice(line, start)) ? line : start;
}
