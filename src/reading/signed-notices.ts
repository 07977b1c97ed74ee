/**
 * What of the lines that sign is no person's: a notice of lawyers, a scanner's or a ticket system's words below the name. What a phone
 * adds is the sign-off that its owner has left as it was. It is told for the page alone: whoever reads weighs it with the sign-off, whatever it is called.
 */
import { speaks } from '../message/trim/contact-block.ts';
import { DISCLAIMER, isPhoneLine, isProgramLine } from '../message/trim/notices.ts';
import { maySign } from '../message/trim/sign-lines.ts';
import { isChoice, isForeignLink, isPlain } from './printed-lines.ts';
import { hasProgramPiece, isByProgram } from './program-notices.ts';

export type SignOff = {
  /** For each line whether it signs. */
  readonly isSigned: readonly boolean[];
  /** The ticket's number, where the subject gives one. */
  readonly ticket: RegExp | null;
};

/** A scanner writes its name between rules. */
const TITLED = /^[_=*-]{5,} ?\S.*\S ?[_=*-]{5,}$/u;
const FEWEST_WORDS = 5;
/** No sign-off has more lines that are looked at. */
const MOST = 60;

/** @returns for each line whether it is of such a notice */
export function signedNotices(lines: readonly string[], { isSigned, ticket }: SignOff): boolean[] {
  const marks = lines.map(() => false);
  for (let from = 0; from < lines.length; from++) {
    if (!isSigned[from]) continue;
    let to = from;
    while (to < lines.length && isSigned[to]) to++;
    markRun(lines, marks, [from, to], ticket);
    from = to;
  }
  return marks;
}

function markRun(
  lines: readonly string[],
  marks: boolean[],
  [from, to]: readonly [number, number],
  ticket: RegExp | null,
): void {
  let seen = 0;
  for (let at = from; at < to; at++) {
    const line = (lines[at] ?? '').trim();
    if (line === '') continue;
    // To the end, whatever follows there.
    if (DISCLAIMER.test(line) || (seen > 0 && TITLED.test(line))) {
      marks.fill(true, at, to);
      return;
    }
    const isPhone = isPhoneLine(line);
    const isLooked = seen > 0 && seen <= MOST;
    const length = isLooked && !isPhone ? printedLength(lines.slice(at, endOfParagraph(lines, at, to)), ticket) : 0;
    if (length > 0) {
      marks.fill(true, at, at + length);
      at += length - 1;
    } else if (!isPhone && (isProgramLine(line) || isByProgram(line, 'below'))) marks[at] = true;
    seen++;
  }
}

function endOfParagraph(lines: readonly string[], from: number, to: number): number {
  let end = from;
  while (end < to && (lines[end] ?? '').trim() !== '') end++;
  return end;
}

/** How many lines of a paragraph a system printed that begins with the first of them. */
function printedLength(paragraph: readonly string[], ticket: RegExp | null): number {
  const [first = ''] = paragraph;
  if (isForeignLink(first)) return 1;
  if (/[?？]/u.test(first)) {
    const rows = [1, 2].find((count) => isChoice(paragraph.slice(0, count).join('\n').trim()));
    if (rows !== undefined) return rows;
  }
  if (ticket && paragraph.some((line) => ticket.test(line)) && isPlain(paragraph.join('\n'), ticket) && !maySign(first))
    return paragraph.length;
  if (ticket?.test(first) && isPlain(first, ticket)) return 1;
  // A sentence about something, to the end of its paragraph.
  const isLong = (first.match(/(?<!\p{L})\p{Ll}{2,}/gu) ?? []).length >= FEWEST_WORDS;
  const text = paragraph.join('\n').trim();
  const isAdded = (isLong && speaks(paragraph.at(-1) ?? '')) || (paragraph.length === 1 && hasProgramPiece(text));
  const isWrapped = isLong && /[.。]$/u.test(text);
  return (isAdded || isWrapped) && isPlain(text, ticket) ? paragraph.length : 0;
}
