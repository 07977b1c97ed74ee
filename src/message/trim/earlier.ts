/**
 * Which lines come from earlier mails: quoted with '>' or standing below a line by which mail programs introduce what they
 * carry along. Own lines between quotes stay own.
 */
import { MARK } from '../struck-out.ts';
import { hasNumber } from './contact-block.ts';
import { dividerLength, isForwardEnd } from './dividers.ts';
import { isHeaderBlock } from './header-fields.ts';

/** "On Friday somebody wrote:" in the languages people's mail programs speak; may be wrapped over some lines. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^(?:On|At)\b[\s\S]{4,300}\bwrote\s*:\s*$/i,
  /^-{2,}\s*On\b[\s\S]{4,300}\bwrote\s*:?\s*-{2,}\s*$/i,
  // The name first: Yahoo, K-9, webmailers.
  /^[^:\n!?]{0,60}<(?:mailto:)?[^<>\s]+@[^<>\s]+>+\s*(?:wrote|writes|schrieb|a\s+écrit|escribi[óo]|ha\s+scritto|escreveu|schreef|skrev)\b[\s\S]{0,80}:\s*$/i,
  // Gmail without words: "2016-03-03 17:21 GMT+01:00 Some One <some.one@example.org>:"
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}\b[\s\S]{0,160}<[^<>\s]+@[^<>\s]+>\s*:\s*$/,
  /^(?:Op|Den)\b[\s\S]{4,300}\b(?:schreef|skrev)\b[\s\S]{0,160}:\s*$/i,
  /^Le\b[\s\S]{4,300}\ba\s+écrit\s*:\s*$/i,
  /^El\b[\s\S]{4,300}\bescribi[óo]\s*:\s*$/i,
  /^Il\b[\s\S]{4,300}\bha\s+scritto\s*:\s*$/i,
  /^Am\b[\s\S]{4,300}\bschrieb\b[\s\S]{0,80}:\s*$/i,
  /^Em\b[\s\S]{4,300}\bescreveu\s*:\s*$/i,
  /^(?:-{2,}\s*)?\d{4}年\d{1,2}月\d{1,2}日[\s\S]{0,160}<[^<>\s]+@[^<>\s]+>\s*[:：]\s*$/,
  // Notes: "A Name ---04/22/2026 11:03:18 AM---Dear Mr. Reyes, ..."
  /^[^\n]{1,80}?-{2,3}\s?\d{1,4}[./-]\d{1,2}[./-]\d{1,4} \d{1,2}:\d{2}[^\n-]{0,8}-{3}/,
  /^(?:-{2,}\s*)?\d{4}[年/-][\s\S]{4,200}(?:のメール|wrote|書きました|さん|様)[\s\S]{0,40}[:：]\s*$/,
];

/** @returns for each line whether it is from an earlier mail */
export function markEarlier(marked: readonly string[]): boolean[] {
  const lines = marked.map(plain);
  const cut = findCut(lines);
  const end = endOfForward(lines, cut);
  const marks = lines.map((line, i) => (i >= cut && i < end) || isQuote(line));
  // The attribution above a quote belongs to it.
  for (let i = 0; i < lines.length; i++) {
    const length = attributionLength(lines, i) || leadLength(lines, i);
    for (let j = i; j < i + length; j++) marks[j] = true;
  }
  return marks;
}

/** The line from which on everything is an earlier mail, or the number of lines. */
export function findCut(marked: readonly string[]): number {
  const lines = marked.map(plain);
  for (let i = 0; i < lines.length; i++) {
    if (dividerLength(lines, i) > 0 || isHeaderBlock(lines, i)) return withRule(lines, i);
    const length = attributionLength(lines, i);
    // Top-posted and not marked with '>' (Outlook on the web, phones): the rest is the earlier mail.
    if (length > 0 && !isQuote(nextWritten(lines, i + length))) return i;
  }
  return lines.length;
}

/** Whether some of it counts or not, it introduces the same. */
const plain = (line: string): string => line.replaceAll(MARK, '');
const isQuote = (line: string): boolean => /^\s*>/.test(line);

/** Behind the line that ends what is forwarded its sender goes on. */
function endOfForward(lines: readonly string[], cut: number): number {
  const end = lines.findLastIndex(isForwardEnd);
  return end > cut ? end + 1 : lines.length;
}

/** Longer words than these say something. */
const MOST_WORDS = 16;

/** Right above a quote: an address, or day and time, before a colon; in whatever words. */
function leadLength(lines: readonly string[], i: number): number {
  if (isQuote(lines[i] ?? '') || !/[:：]\s*$/.test(lines[i] ?? '') || !isQuote(nextWritten(lines, i + 1))) return 0;
  const text = lines[i] ?? '';
  const says = /<[^<>\s]+@[^<>\s]+>/.test(text) || (DAY.test(text) && TIME.test(text));
  return says && !hasNumber(text) && (text.match(/\p{L}+/gu) ?? []).length <= MOST_WORDS ? 1 : 0;
}

const DAY = /\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}|\d{1,2}月|\d{1,2}\.? \p{L}{3,12}\.? \d{4}/u;
const TIME = /\d{1,2}\s?[:h時]\s?\d{2}/;

/** A line of underscores or dashes above the heading is part of it. */
const withRule = (lines: readonly string[], i: number): number =>
  /^\s*[_=—–-]{5,}\s*$/.test(lines[i - 1] ?? '') ? i - 1 : i;

function attributionLength(lines: readonly string[], i: number): number {
  for (let length = 1; length <= 4 && i + length <= lines.length; length++) {
    // An attribution is wrapped, never broken by an empty line.
    if ((lines[i + length - 1] ?? '').trim() === '') return 0;
    const text = lines
      .slice(i, i + length)
      .join(' ')
      .trim();
    if (ATTRIBUTIONS.some((pattern) => pattern.test(text))) return length;
  }
  return 0;
}

/** Whether the last of some lines, or as many of them as it is wrapped over, say whose words follow. */
export const isAttribution = (lines: readonly string[]): boolean =>
  lines.some((_, i) => ATTRIBUTIONS.some((pattern) => pattern.test(lines.slice(i).join(' ').trim())));

function nextWritten(lines: readonly string[], from: number): string {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  return lines[at] ?? '';
}
