/**
 * Where its sender goes on below an earlier mail that no marks set apart from it: "One more thing: 0103 stays" below what Outlook carries
 * along. Nothing there is read as asked for, since nothing tells for certain whose words they are (`doubt-of-tail.ts`).
 */
import { regexp } from '../base/regexp.ts';
import { CLOSING } from '../message/trim/closing.ts';
import { attributionLength } from '../message/trim/earlier.ts';
import { blockEnd, FIELD, isHeaderBlock } from '../message/trim/header-fields.ts';
import { maySign } from '../message/trim/sign-lines.ts';
import { behindName, fold, namesOf, type Signer } from '../message/trim/signer-name.ts';
import { isByProgram } from './program-notices.ts';

/** The lines of a tail, as places in the text. */
export type Tail = {
  /** The first that is said. */
  readonly from: number;
  /** The first by which its sender signs; the number of lines where nobody does. */
  readonly signs: number;
};

/** Whoever signs below takes so many lines at most. */
const LONGEST_SIGN_OFF = 10;

/**
 * @param isEarlier what stands in or below an earlier mail; @param isNotice what programs and lawyers add, down there, too
 * @returns null where nobody goes on
 */
export function goesOnBelow(
  lines: readonly string[],
  {
    isEarlier,
    isNotice,
    signer,
  }: { isEarlier: readonly boolean[]; isNotice: readonly boolean[]; signer: Signer | null },
): Tail | null {
  const isWritten = (i: number): boolean => (lines[i] ?? '').trim() !== '' && !isNotice[i];
  const last = lines.findLastIndex((_, i) => isWritten(i));
  const body = bodyOfLast(lines, isEarlier, last);
  if (body === null) return null;
  const { from: start, author } = body;
  if (signer && isBy(author, signer)) return null;
  const end = ownEnd(lines, start, last, author);
  const signs = signer ? signsFrom(lines, Math.max(start, end) + 1, last, namesOf(signer)) : null;
  const from =
    end >= 0 ? paragraphBehind(lines, end, last) : signs === null ? null : paragraphAbove(lines, signs, start);
  if (signs !== null && (from === null || signs <= from)) return { from: signs, signs };
  if (from === null || from > last) return null;
  return signs === null ? unsigned(lines, from, last) : { from, signs };
}

/** What the last mail that is carried along says, to the end of the text, and who wrote it. */
function bodyOfLast(
  lines: readonly string[],
  isEarlier: readonly boolean[],
  last: number,
): { readonly from: number; readonly author: string } | null {
  for (let i = last; i >= 0; i--) {
    if (!isEarlier[i] || /^\s*>/.test(lines[i] ?? '')) return null;
    const wrote = attributionLength(lines, i);
    if (wrote > 0) return { from: i + wrote, author: lines.slice(i, i + wrote).join(' ') };
    if (FIELD.from.test(lines[i] ?? '') && isHeaderBlock(lines, i))
      return { from: blockEnd(lines, i), author: (lines[i] ?? '').replace(/^[^:：]*[:：]/u, '') };
  }
  return null;
}

/** Their own earlier mail ends by their name, too. */
function isBy(author: string, signer: Signer): boolean {
  const words = fold(author);
  const names = fold(signer.name);
  return author.includes(signer.address) || (names.length > 0 && names.every((name) => words.includes(name)));
}

/** @returns the last line of the sign-off of whoever wrote the earlier mail; -1 where it has none */
function ownEnd(lines: readonly string[], start: number, last: number, author: string): number {
  const names = fold(author.replace(/<[^>]*>|\S+@\S+/gu, ' '));
  const first = lines.findIndex((line, i) => i >= start && line.trim() !== '');
  for (let i = first + 1; i <= last; i++) {
    const line = (lines[i] ?? '').trim();
    if (line === '' || /[,:，、：]$/u.test(line)) continue;
    const isAlone = (lines[i - 1] ?? '').trim() === '' && (lines[i + 1] ?? '').trim() === '' && FIRST_NAMES.test(line);
    if (!CLOSING.test(line) && !(maySign(line) && (isAlone || behindName(line, names) !== null))) continue;
    let end = i;
    while (end < last && (lines[end + 1] ?? '').trim() !== '') end++;
    return end;
  }
  return -1;
}

/** "Pete", "Pete H.": alone between empty lines. */
const FIRST_NAMES = /^[-–—~]?\s?\p{Lu}\p{Ll}+(?: \p{Lu}(?:\p{Ll}+|\.)?)?$/u;

/** The line from which on its sender signs, near the end; a greeting or a list of names is no sign-off. */
function signsFrom(lines: readonly string[], from: number, last: number, names: readonly string[]): number | null {
  for (let i = last; i >= Math.max(from, last - LONGEST_SIGN_OFF); i--) {
    const line = (lines[i] ?? '').trim();
    const own = CLOSED.exec(line)?.[1] ?? line;
    if (line === '' || !maySign(own) || behindName(own, names) === null) continue;
    if (!lines.slice(i + 1, last + 1).every((one) => one.trim() === '' || maySign(one))) return null;
    const above = lines.slice(0, i).findLastIndex((one) => one.trim() !== '');
    return LEADS.test((lines[above] ?? '').trim()) ? above : i;
  }
  return null;
}
/** What stands above a name. */
const LEADS = new RegExp(`${CLOSING.source}|^--$`, 'i');
/** "Cordialement, Ann Berg" */
const CLOSED = regexp(/^[\p{L} ]{2,30}, ?(\p{Lu}.*)$/u);

/** The first paragraph below a sign-off that is no more of it. */
function paragraphBehind(lines: readonly string[], end: number, last: number): number | null {
  for (let i = end + 1; i <= last; i++) {
    if ((lines[i] ?? '').trim() === '') continue;
    let to = i;
    while (to < last && (lines[to + 1] ?? '').trim() !== '') to++;
    if (!lines.slice(i, to + 1).every(maySign)) return i;
    i = to;
  }
  return null;
}

/** The paragraph right above a sign-off, where another is left to the mail that is carried along. */
function paragraphAbove(lines: readonly string[], signs: number, start: number): number | null {
  let to = signs - 1;
  while (to >= start && (lines[to] ?? '').trim() === '') to--;
  let from = to;
  while (from > start && (lines[from - 1] ?? '').trim() !== '') from--;
  return lines.slice(start, from).some((line) => line.trim() !== '') ? from : null;
}

/** Nobody's name stands below: it may be a postscript, or what a company adds. */
const unsigned = (lines: readonly string[], from: number, last: number): Tail | null =>
  last - from < LONGEST_NOTICE && isByProgram(lines.slice(from, last + 1).join('\n'), 'below')
    ? null
    : { from, signs: lines.length };
const LONGEST_NOTICE = 60;
