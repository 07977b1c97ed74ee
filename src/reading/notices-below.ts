/**
 * What is added below the earlier mail that a mail carries along: paragraphs at its very end, of a program or for a company. A forwarded
 * mail has notices of its own: there they stand apart by more than one empty line.
 */
import { foldCharacters } from '../request/text/fold-characters.ts';
import { beginsByProgram, isByProgram, isMark } from './program-notices.ts';

export type Carried = {
  readonly isEarlier: readonly boolean[];
  readonly isForward: boolean;
  /** Whoever sends it: a notice that names their own domain is theirs. */
  readonly address: string;
};

/** No mail has more of them, none is longer. */
const MOST = 30;
const MOST_LINES = 60;

/** @returns for each line whether it is of a notice below what is carried along */
export function noticesBelow(lines: readonly string[], { isEarlier, isForward, address }: Carried): boolean[] {
  const domain = address.split('@').at(-1) ?? '';
  const isBlank = (i: number): boolean => (lines[i] ?? '').trim() === '';
  const isOpen = (i: number): boolean =>
    i >= 0 && !isBlank(i) && isEarlier[i] === true && !/^\s*>/.test(lines[i] ?? '');
  const last = lines.findLastIndex((line) => line.trim() !== '');
  let found = lines.length;
  let isOwn = false;
  for (let to = last + 1, count = 0; to > 0 && count < MOST; count++) {
    let from = to;
    while (isOpen(from - 1)) from--;
    const isToken = isOpen(to - 1) && isMark((lines[to - 1] ?? '').trim());
    if (from === to || from === 0) break;
    if (isToken) from = to - 1;
    else if (
      !isBlank(from - 1) ||
      to - from > MOST_LINES ||
      !(isNotice(textOf(lines, from, to), isForward, domain) || (!isForward && isSheet(lines, from, to)))
    ) {
      if (found < lines.length && HEADING.test(textOf(lines, from, to))) found = from;
      break;
    }
    isOwn ||= domain.includes('.') && textOf(lines, from, to).includes(domain);
    if (isToken || !isForward || isOwn || isBlank(from - 2)) found = from;
    to = from;
    while (to > 0 && isBlank(to - 1)) to--;
  }
  return lines.map((_, i) => i >= found && isEarlier[i] === true);
}

/** "Disclaimer", above what it heads. */
const HEADING = /^\W*(?:legal |aviso |avis |note )?(?:notice|disclaimer|aviso|avis|avviso|hinweis|legal|légal)\W*$/iu;

/** Of what is carried along nothing is read as said now, whatever it is called. */
const isNotice = (text: string, isForward: boolean, domain: string): boolean =>
  isByProgram(text, 'below') || (beginsByProgram(text) && (!isForward || text.includes(domain)));

const textOf = (lines: readonly string[], from: number, to: number): string =>
  foldCharacters(lines.slice(from, to).join('\n')).trim();

/** What a ticket is filed under, above the name of the system. */
function isSheet(lines: readonly string[], from: number, to: number): boolean {
  const isLabelled = (line: string): boolean => /^(?:[\p{L}#\d-]+\s){0,3}[\p{L}#\d-]+\s?[:：]\s*\S/u.test(line.trim());
  return (
    to - from >= 3 && lines.slice(from, to - 1).every(isLabelled) && isByProgram(textOf(lines, to - 1, to), 'below')
  );
}
