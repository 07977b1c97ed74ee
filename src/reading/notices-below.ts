/**
 * What is added below the earlier mail that a mail carries along: paragraphs at its very end, of a program or for a company. A forwarded
 * mail has notices of its own: there they stand apart by more than one empty line.
 */
import { foldCharacters } from '../request/text/fold-characters.ts';
import { isByProgram, isMark } from './program-notices.ts';

export type Carried = { readonly isEarlier: readonly boolean[]; readonly isForward: boolean };

/** No mail has more of them, none is longer. */
const MOST = 30;
const MOST_LINES = 60;

/** @returns for each line whether it is of a notice below what is carried along */
export function noticesBelow(lines: readonly string[], { isEarlier, isForward }: Carried): boolean[] {
  const isBlank = (i: number): boolean => (lines[i] ?? '').trim() === '';
  const isOpen = (i: number): boolean =>
    i >= 0 && !isBlank(i) && isEarlier[i] === true && !/^\s*>/.test(lines[i] ?? '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  let found = lines.length;
  for (let to = last + 1, count = 0; to > 0 && count < MOST; count++) {
    let from = to;
    while (isOpen(from - 1)) from--;
    const isToken = isOpen(to - 1) && isMark((lines[to - 1] ?? '').trim());
    if (from === to || from === 0) break;
    if (isToken) from = to - 1;
    else if (
      !isBlank(from - 1) ||
      to - from > MOST_LINES ||
      !(isByProgram(textOf(lines, from, to), 'below') || (!isForward && isSheet(lines, from, to)))
    )
      break;
    if (isToken || !isForward || isBlank(from - 2)) found = from;
    to = from;
    while (to > 0 && isBlank(to - 1)) to--;
  }
  return lines.map((_, i) => i >= found && isEarlier[i] === true);
}

const textOf = (lines: readonly string[], from: number, to: number): string =>
  foldCharacters(lines.slice(from, to).join('\n')).trim();

/** What a ticket is filed under, above the name of the system. */
function isSheet(lines: readonly string[], from: number, to: number): boolean {
  const isLabelled = (line: string): boolean => /^(?:[\p{L}#\d-]+\s){0,3}[\p{L}#\d-]+\s?[:：]\s*\S/u.test(line.trim());
  return (
    to - from >= 3 && lines.slice(from, to - 1).every(isLabelled) && isByProgram(textOf(lines, to - 1, to), 'below')
  );
}
