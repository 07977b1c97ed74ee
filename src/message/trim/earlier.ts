/**
 * Which lines come from earlier mails: quoted with '>' or standing below a line by which mail programs introduce what they
 * carry along. Own lines between quotes stay own.
 */
import { regexp } from '../../base/regexp.ts';
import { MARK } from '../struck-out.ts';
import { pointsBelow, saysNothing } from './answers-below.ts';
import { hasNumber } from './contact-block.ts';
import { dividerLength, isForwardEnd } from './dividers.ts';
import { blockEnd, isHeaderBlock } from './header-fields.ts';
import { taggedAnswers } from './tagged-answers.ts';

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
  /^Am\b[\s\S]{4,300}\b(?:ge)?schrieb(?:en)?\b[\s\S]{0,80}:\s*$/i,
  /^Em\b[\s\S]{4,300}\bescreveu\s*:\s*$/i,
  /^(?:-{2,}\s*)?\d{4}年\d{1,2}月\d{1,2}日[\s\S]{0,160}<[^<>\s]+@[^<>\s]+>\s*[:：]\s*$/,
  // Notes: "A Name ---04/22/2026 11:03:18 AM---Dear Mr. Reyes, ..."
  /^[^\n]{1,80}?-{2,3}\s?\d{1,4}[./-]\d{1,2}[./-]\d{1,4} \d{1,2}:\d{2}[^\n-]{0,8}-{3}/,
  // OTRS: "03/04/2026 08:12 (America/Chicago) - A Name wrote:"
  regexp(
    /^\d{1,4}[./-]\d{1,2}[./-]\d{1,4},? \d{1,2}:\d{2}[\s\S]{0,120}(?<!\p{L})(?:wrote|schrieb|escribi[óo]|a écrit|ha scritto|escreveu|schreef|skrev)\s*:\s*$/iu,
  ),
  /^(?:-{2,}\s*)?\d{4}[年/-][\s\S]{4,200}(?:のメール|wrote|書きました|さん|様)[\s\S]{0,40}[:：]\s*$/,
];

/** In whatever order, where a program puts the words of another language: "On 月, 16 3月 で 1:12 PM に、A Name <address> が書きました:" */
const WROTE =
  /^(?=[^\n]{0,80}\d{1,2}[:h時]\d{2})[^\n<>]{4,140}<[^<>\s]+@[^<>\s]+>\s*(?:が|さんが|様が)?\s?(?:wrote|schrieb|a écrit|escribi[óo]|ha scritto|書きました)\s*[:：]\s*$/;

/** @returns for each line whether it is from an earlier mail */
export function markEarlier(marked: readonly string[]): boolean[] {
  const lines = marked.map(plain);
  const isQuote = quotesOf(lines);
  const marks = lines.map(isQuote);
  const cut = cutOf(lines, isQuote, marks);
  const end = endOfForward(lines, cut);
  marks.fill(true, cut, end);
  for (const i of taggedAnswers(lines, cut)) marks[i] = false;
  // The attribution above a quote belongs to it.
  for (let i = 0; i < lines.length; i++) {
    const length = attributionLength(lines, i) || leadLength(lines, i, isQuote);
    for (let j = i; j < i + length; j++) marks[j] = true;
  }
  return marks;
}

/** The line from which on everything is an earlier mail, or the number of lines. */
export function findCut(marked: readonly string[]): number {
  const lines = marked.map(plain);
  return cutOf(lines, quotesOf(lines), null);
}

/** @param marks null where a block that introduces a mail is looked for; else those are marked of which each line below is quoted */
function cutOf(lines: readonly string[], isQuote: IsQuote, marks: boolean[] | null): number {
  let isAnswered: boolean | undefined;
  for (let i = 0; i < lines.length; i++) {
    if (dividerLength(lines, i) > 0 || isHeaderBlock(lines, i)) {
      const [start, end] = [withRule(lines, i), blockEnd(lines, i)];
      isAnswered ??= mayGoOn(lines.slice(0, i).filter((line) => !isQuote(line)));
      // Below the block each line of the earlier mail has its mark, and what has none was written now.
      const isLaidThrough = isQuote(nextWritten(lines, end)) && (isQuote(lines[i] ?? '') || isAnswered);
      if (!marks || !isLaidThrough) return start;
      marks.fill(true, start, end);
      i = end - 1;
      continue;
    }
    const length = attributionLength(lines, i);
    // Top-posted and not marked with '>' (Outlook on the web, phones): the rest is the earlier mail.
    if (length > 0 && !isQuote(nextWritten(lines, i + length))) return withHeading(lines, i);
  }
  return lines.length;
}

/** Whoever goes on within the earlier mail, or below it, says so above it, or says nothing there. */
const mayGoOn = (above: readonly string[]): boolean => saysNothing(above) || pointsBelow(above.join('\n')) !== null;

/** Whether some of it counts or not, it introduces the same. */
const plain = (line: string): string => line.replaceAll(MARK, '');
type IsQuote = (line: string) => boolean;

/** Some programs put the initials of who wrote it before the mark ("PN> text"): below a line that says who wrote, and when. */
function quotesOf(lines: readonly string[]): IsQuote {
  const initials = new Set(
    lines.flatMap((line, i) => (saysWho(line) ? (INITIALS.exec(nextWritten(lines, i + 1))?.[1] ?? []) : [])),
  );
  return (line) => /^\s*>/.test(line) || (initials.size > 0 && initials.has(INITIALS.exec(line)?.[1] ?? ''));
}
const INITIALS = /^\s*(\p{Lu}[\p{Lu}\p{Ll}]{0,3})>/u;

/** Behind the line that ends what is forwarded its sender goes on. */
function endOfForward(lines: readonly string[], cut: number): number {
  const end = lines.findLastIndex(isForwardEnd);
  return end > cut ? end + 1 : lines.length;
}

/** Longer words than these say something. */
const MOST_WORDS = 16;

/** Right above a quote, in whatever words. */
function leadLength(lines: readonly string[], i: number, isQuote: IsQuote): number {
  const text = lines[i] ?? '';
  return !isQuote(text) && saysWho(text) && isQuote(nextWritten(lines, i + 1)) ? 1 : 0;
}

/** An address, or day and time, before a colon. */
function saysWho(text: string): boolean {
  if (!/[:：]\s*$/.test(text)) return false;
  const says = /<[^<>\s]+@[^<>\s]+>/.test(text) || ((DAY.test(text) || DAY_WRITTEN.test(text)) && TIME.test(text));
  return says && !hasNumber(text) && (text.match(/\p{L}+/gu) ?? []).length <= MOST_WORDS;
}

/** Day and time, as mail programs tell when something was written. */
export const DAY = regexp(/\d{1,4}[./-]\s?\d{1,2}[./-]\s?\d{1,4}|\d{1,2}月|\d{1,2}\.? \p{L}{3,12}\.? \d{4}/u);
const DAY_WRITTEN = regexp(/\p{L}{3,12}\.? \d{1,2},? \d{4}.{0,40}(?<!\p{L})(?:wrote|writes)(?!\p{L})/iu);
export const TIME = /\d{1,2}\s?[:h時]\s?\d{2}/;

/** A line of underscores or dashes above the heading is part of it. */
const withRule = (lines: readonly string[], i: number): number =>
  /^\s*[_=—–-]{5,}\s*$/.test(lines[i - 1] ?? '') ? i - 1 : i;

/** "Ticket history", right above its newest entry. */
function withHeading(lines: readonly string[], i: number): number {
  const at = lines.slice(0, i).findLastIndex((line) => line.trim() !== '' && !/^\s*[_=—–-]{3,}\s*$/.test(line));
  const heading = lines[at]?.trim() ?? '';
  return HISTORY.test(heading) && !/[.!?,\d]|:./.test(heading) && heading.split(/\s+/).length <= 3 ? at : i;
}
const HISTORY = regexp(
  /(?<!\p{L})(?:history|historial|historique|cronologia|(?:ticket)?verlauf|historie)(?!\p{L})|履歴/iu,
);

/** @returns over how many lines the attribution goes that begins at a line; 0 where none does */
export function attributionLength(lines: readonly string[], i: number): number {
  for (let length = 1; length <= 4 && i + length <= lines.length; length++) {
    // An attribution is wrapped, never broken by an empty line.
    if ((lines[i + length - 1] ?? '').trim() === '') return 0;
    if (!mayAttribute(lines[i + length - 1] ?? '')) continue;
    const text = lines
      .slice(i, i + length)
      .join(' ')
      .trim();
    if (ATTRIBUTIONS.some((pattern) => pattern.test(text)) || (length === 1 && WROTE.test(text))) return length;
  }
  return 0;
}

/** Its last line ends with a colon or dashes, or holds a date between dashes, and words: nearly no line does. */
const mayAttribute = (last: string): boolean =>
  (/[:：-]\s*$/.test(last) || last.includes('---')) && /[\p{L}\d>]/u.test(last);

/** Whether the last of some lines, or as many of them as it is wrapped over, say whose words follow. */
export const isAttribution = (lines: readonly string[]): boolean =>
  mayAttribute(lines.at(-1) ?? '') &&
  lines.some((_, i) => ATTRIBUTIONS.some((pattern) => pattern.test(lines.slice(i).join(' ').trim())));

function nextWritten(lines: readonly string[], from: number): string {
  let at = from;
  while (at < lines.length && lines[at]?.trim() === '') at++;
  return lines[at] ?? '';
}
