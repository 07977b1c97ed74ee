/**
 * What a ticket system or a gateway prints around a mail, told by place and layout: links, the ticket's own number, rows of choices, where
 * nothing but the sign-off or an earlier mail stands above; the ticket's sheet. Nobody's request: no telephone number, no PIN, no wish, no
 * doubt. Whoever reads goes on weighing these lines as those of a signature: what limits there is heard.
 */
import { regexp } from '../base/regexp.ts';
import type { Signer } from '../message/trim/signer-name.ts';
import { PIN_LABEL } from '../request/text/pin-labels.ts';
import { isAddress, isPlain, isPrinted, isTime, STAMP, ticketOf, URL } from './printed-lines.ts';
import { findHead, NO_HEAD, type Span, textOf } from './system-heads.ts';

export type Standing = {
  readonly subject: string;
  readonly signer: Signer | null;
  /** For each line whether it is said by nobody else, as far as is known. */
  readonly isSaid: readonly boolean[];
  /** The same, with what signs. */
  readonly isWritten: readonly boolean[];
  /** For each line whether it is of an earlier mail. */
  readonly isEarlier: readonly boolean[];
  /** For each line whether it is of a notice. */
  readonly isNotice: readonly boolean[];
  /** A ticket system writes for somebody. */
  readonly isFramed: boolean;
};

export type SystemLines = {
  readonly marks: readonly boolean[];
  /** From where on the ticket's own first text stands, or the number of lines. */
  readonly cut: number;
  /** The ticket's words stand above what is said. */
  readonly isHeaded: boolean;
  /** Who writes, as the head names them. */
  readonly names: readonly string[];
};

/** No frame has more paragraphs. */
const MOST = 12;

/** @returns the lines that a system wrote; none where nothing would be left */
export function systemLines(lines: readonly string[], standing: Standing): SystemLines {
  const ticket = ticketOf(standing.subject);
  const marks = lines.map(() => false);
  const fill = ([from, to]: Span): void => {
    marks.fill(true, from, to);
  };
  const spans = spansOf(lines, standing.isSaid);
  const head = ticket ? findHead(lines, spans, { ...standing, ticket }) : NO_HEAD;
  head.spans.forEach(fill);
  const isFramed = standing.isFramed || head.spans.length > 0;
  const sheet = isFramed && ticket ? sheetOf(lines, spansOf(lines, standing.isWritten), ticket) : null;
  if (sheet) fill(sheet);
  const cut = sheet ? sheet[1] : lines.length;
  const below = sheet ? spans.filter(([from]) => from >= cut) : spans;
  for (const span of tailOf(lines, below, { ...standing, isFramed }, ticket)) fill(span);
  const isLeft = lines.some((line, i) => standing.isSaid[i] && !marks[i] && i < cut && /\p{L}{2}/u.test(line));
  const nobody = { marks: lines.map(() => false), cut: lines.length, isHeaded: false, names: [] };
  return isLeft ? { marks, cut, isHeaded: head.spans.length > 0, names: head.names } : nobody;
}

/** Paragraphs of what is said. */
function spansOf(lines: readonly string[], isSaid: readonly boolean[]): Span[] {
  const spans: [number, number][] = [];
  let isOpen = false;
  lines.forEach((line, i) => {
    const isHere = isSaid[i] === true && line.trim() !== '';
    if (isHere && isOpen) (spans.at(-1) as [number, number])[1] = i + 1;
    else if (isHere) spans.push([i, i + 1]);
    isOpen = isHere;
  });
  return spans;
}

const FEWEST_LABELS = 2;
/** A field may be empty in a list of them. */
const LABELLED = regexp(
  /^\s*(?:(?:[-*•]\s)?(?:\p{L}[\p{L}'’ .()-]{1,30})[:：]\s*\S|[-*•]\s\p{L}[\p{L}'’ .()-]{1,30}[:：]\s*$)/u,
);
const isAddressAlone = (line: string): boolean => /^[<\s]*https?:\S+$/iu.test(line.trim());

const holdsDigits = (field: string, ticket: RegExp): boolean =>
  /\d{4}/u.test(field.replace(URL, ' ').replace(ticket, ' ').replace(STAMP, ' '));

/** The ticket's number at the head of a line, and below it the fields of its sheet. */
function sheetOf(lines: readonly string[], spans: readonly Span[], ticket: RegExp): Span | null {
  const filled = spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
  for (let at = 2; at < filled.length; at++) {
    const line = lines[filled[at] ?? 0] ?? '';
    const found = ticket.exec(line);
    if (!found || found.index > 24 || !/^[^\p{L}]*(?:\p{L}+\s){0,2}#?$/u.test(line.slice(0, found.index))) continue;
    let end = at + 1;
    while (isAddressAlone(lines[filled[end] ?? -1] ?? '')) end++;
    const first = end;
    while (end < filled.length && LABELLED.test(lines[filled[end] ?? 0] ?? '')) end++;
    const fields = filled.slice(first, end).map((i) => lines[i] ?? '');
    // "Status: on hold" is weighed with all that is left to read.
    if (
      fields.length >= FEWEST_LABELS &&
      !fields.some((one) => holdsDigits(one, ticket) || new RegExp(PIN_LABEL).test(one))
    )
      return [filled[at] ?? 0, (filled[end - 1] ?? 0) + 1];
  }
  return null;
}

/** From the end up: paragraphs that a system prints, as far as who signs, or an earlier mail. */
function tailOf(lines: readonly string[], spans: readonly Span[], standing: Standing, ticket: RegExp | null): Span[] {
  const found: Span[] = [];
  const { signer } = standing;
  let pending: Span[] = [];
  const most = standing.isFramed ? MOST_BETWEEN : 1;
  const isNoted = standing.isNotice.lastIndexOf(true) > (spans.at(-1)?.[0] ?? 0);
  for (const span of spans.toReversed().slice(0, MOST)) {
    const text = textOf(lines, span);
    const isMore = standing.isFramed || found.length > 0 || isNoted;
    const last: Span = [span[1] - 1, span[1]];
    if (signer && isMore && isAddress(text, signer) && standing.isEarlier[filledAbove(lines, span[0])])
      found.push(span);
    else if (!isPlain(text, ticket) || !isPrinted(text, ticket, isMore)) {
      // The last line of what else is a sign-off.
      const line = textOf(lines, last);
      if (span[1] - span[0] > 1 && isPlain(line, ticket) && isPrinted(line, ticket, false)) {
        found.push(...pending, last);
        break;
      }
      const mayBe = pending.length < most && span[1] - span[0] <= 2 && (found.length > 0 || isNoted || isTime(text));
      if (!mayBe || !isPlain(text, ticket)) break;
      pending.push(span);
    } else {
      // Between two of them stands one of theirs.
      found.push(...pending, span);
      pending = [];
    }
  }
  return found;
}

function filledAbove(lines: readonly string[], from: number): number {
  let at = from - 1;
  while (at > 0 && (lines[at] ?? '').trim() === '') at--;
  return at;
}

/** What a system prints between two lines of its own. */
const MOST_BETWEEN = 3;
