/**
 * What of the lines that sign is no person's: a notice of lawyers, a scanner's or a ticket system's words below the name. What a phone
 * adds is the sign-off that its owner has left as it was. It is told for the page alone: whoever reads weighs it with the sign-off, whatever it is called.
 */
import { regexp } from '../base/regexp.ts';
import { speaks } from '../message/trim/contact-block.ts';
import { DISCLAIMER, isPhoneLine, isProgramLine } from '../message/trim/notices.ts';
import { maySign } from '../message/trim/sign-lines.ts';
import type { LineRole } from '../page/page.ts';
import { isChoice, isForeignLink, isPlain } from './printed-lines.ts';
import { hasProgramPiece, isByProgram, isRegister, REPLIES } from './program-notices.ts';

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

/** @returns whether a line is of its owner's sign-off, whoever wrote it first: a phone's, or the register that their company stands in */
export const isOwnersLine = (line: string): boolean => isPhoneLine(line) || isRegister(line);

/** @returns the roles of lines with those that sign alone between notices, below whoever signs, as notices */
export function withBetween(lines: readonly string[], roles: readonly LineRole[]): LineRole[] {
  const first = roles.indexOf('sign-off');
  const filled = lines.flatMap((line, i) => (isEmpty(line) ? [] : [i]));
  const told = [...roles];
  for (let k = 1; k + 1 < filled.length; k++) {
    const [above = 0, at = 0, below = 0] = filled.slice(k - 1, k + 2);
    const isAlone = roles[at] === 'sign-off' && above < at - 1 && /[.。]\s*$/u.test(lines[at] ?? '');
    if (isAlone && roles[above] === 'notice' && roles[below] === 'notice' && first < above) told[at] = 'notice';
  }
  return told;
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
    const isOwner = isOwnersLine(line);
    if (seen > 0 && isReplyLink(lines, at, ticket)) {
      marks[at] = true;
      continue;
    }
    const isLooked = seen > 0 && seen <= MOST;
    const length = isLooked && !isOwner ? printedLength(lines.slice(at, endOfParagraph(lines, at, to)), ticket) : 0;
    if (length > 0) {
      marks.fill(true, at, at + length);
      at += length - 1;
    } else if (!isOwner && (isProgramLine(line) || isByProgram(line, 'below'))) marks[at] = true;
    seen++;
  }
}

/** "View and reply in Contoso": a few words in a paragraph of their own on how to answer, above more of the system's. */
const MOST_WORDS = 8;
function isReplyLink(lines: readonly string[], at: number, ticket: RegExp | null): boolean {
  const line = (lines[at] ?? '').trim();
  const isAlone = isEmpty(lines[at - 1]) && isEmpty(lines[at + 1]);
  if (!isAlone || !REPLIES.test(line) || !isPlain(line, ticket)) return false;
  const below = lines.slice(at + 1).find((one) => !isEmpty(one)) ?? '';
  const isShort = (line.match(/\p{L}+/gu) ?? []).length <= MOST_WORDS && !/[.!?:]$/u.test(line);
  return isShort && isByProgram(below.trim(), 'below');
}

const isEmpty = (line: string | undefined): boolean => (line ?? '').trim() === '';

function endOfParagraph(lines: readonly string[], from: number, to: number): number {
  let end = from;
  while (end < to && (lines[end] ?? '').trim() !== '') end++;
  return end;
}

/** By a program that has a name. */
const SENT_WITH = regexp(
  /^(?:sent|enviado|envoyée?|inviat[oa]|gesendet) (?:with|using|via|con|mediante|avec|tramite|mit|über) (?=.{0,60}\p{Ll})\D{4,60} \p{Lu}[\p{L}\d]+\.?$/iu,
);

/** A question or a sentence, and the words of a link behind it: "What do you think of our service? Rate us". */
function isAskedBack(line: string): boolean {
  const [said = '', ...rest] = line.trim().split(/(?<=[.?!？。])\s+/u);
  const link = rest.join(' ');
  const words = (said.match(/(?<!\p{L})\p{Ll}+/gu) ?? []).length;
  const few = (link.match(/\p{L}+/gu) ?? []).length;
  return words >= 4 && few >= 1 && few <= 3 && /^\p{Lu}[^.?!]*$/u.test(link);
}

/** How many lines of a paragraph a system printed that begins with the first of them. */
function printedLength(paragraph: readonly string[], ticket: RegExp | null): number {
  const [first = ''] = paragraph;
  if (isForeignLink(first)) return 1;
  if (paragraph.length === 1 && (SENT_WITH.test(first) || isAskedBack(first)) && isPlain(first, ticket)) return 1;
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
