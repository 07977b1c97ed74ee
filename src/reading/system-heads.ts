/**
 * What a ticket system prints above the words of whoever writes, told by the ticket's number: as far as the greeting; a sentence on who did
 * something to it, with what has changed; its fields, as far as the line that says who writes, and when. Nobody's request (`isPlain`).
 */
import { regexp } from '../base/regexp.ts';
import type { Signer } from '../message/trim/signer-name.ts';
import { ENTRY_STAMP } from '../message/trim/ticket-frame.ts';
import { foldCharacters } from '../request/text/fold-characters.ts';
import { GREETING } from './greeting.ts';
import { isPlain } from './printed-lines.ts';

export type Span = readonly [from: number, to: number];
export type Head = { readonly spans: readonly Span[]; readonly names: readonly string[] };
export const NO_HEAD: Head = { spans: [], names: [] };

export type Headed = {
  readonly ticket: RegExp;
  readonly subject: string;
  readonly signer: Signer | null;
  /** A ticket system writes for somebody. */
  readonly isFramed: boolean;
};

/** No head has more paragraphs. */
const MOST = 12;
const LONGEST_CHANGE = 100;
const FIELD = regexp(/^\s*(?:[-*•]\s)?(\p{L}[\p{L}'’ .()-]{1,30})[:：]\s*(\S.*)$/u);

export const textOf = (lines: readonly string[], [from, to]: Span): string =>
  foldCharacters(lines.slice(from, to).join('\n'));

/** @param spans the paragraphs of what is said; @returns those of the head, and who writes, as it names them */
export function findHead(lines: readonly string[], spans: readonly Span[], headed: Headed): Head {
  const { ticket } = headed;
  const found: Span[] = [];
  for (const span of spans.slice(0, MOST)) {
    if (GREETING.test(lines[span[0]] ?? '')) break;
    const text = textOf(lines, span);
    // The address of the ticket alone.
    const isAddress =
      found.length === 0 && ticket.test(text) && /^[<\s]*(?:URL:\s*)?https?:\S+\s*>?$/iu.test(text.trim());
    if (isAddress) return { spans: [span], names: [] };
    if (!isPlain(text, ticket)) break;
    found.push(span);
  }
  const isGreeted = GREETING.test(lines[spans[found.length]?.[0] ?? -1] ?? '');
  if (isGreeted && found.some((span) => ticket.test(textOf(lines, span))))
    return { spans: found, names: found.flatMap(([from, to]) => nameIn(lines.slice(from, to).join(' '))) };
  return stamped(lines, spans, headed) ?? updated(lines, spans, headed) ?? NO_HEAD;
}

/** "... by Ann Lee.": who writes ends a sentence of the head, or begins it. */
const nameIn = (text: string): string[] => {
  const name =
    /^\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}(?= \p{Ll})/u.exec(text.trim())?.[0] ??
    /(?<=\p{Ll} (?:by|por|par|da|von|durch) )\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’.-]+){1,3}(?=[.\s]|$)/u.exec(text)?.[0];
  return name ? [name] : [];
};

/** The ticket's number in a field, and below the fields one line that says who writes, and when. */
function stamped(lines: readonly string[], spans: readonly Span[], { ticket, subject }: Headed): Head | null {
  const rows = rowsOf(spans.slice(0, MOST));
  const last = rows.findIndex((at) => ENTRY_STAMP.test((lines[at] ?? '').trim()));
  const fields = rows.slice(0, Math.max(0, last)).map((at) => lines[at] ?? '');
  if (!fields.some((line) => FIELD.test(line) && ticket.test(line))) return null;
  // The ticket's title is the subject's.
  const isTitle = (line: string): boolean => {
    const value = FIELD.exec(line)?.[2]?.trim() ?? '';
    return value.length >= 8 && subject.includes(value);
  };
  if (!fields.every((line) => isTitle(line) || isPlain(foldCharacters(line), ticket))) return null;
  const names = ENTRY_STAMP.exec((lines[rows[last] ?? -1] ?? '').trim())?.[1] ?? '';
  return { spans: rows.slice(0, last + 1).map((at) => [at, at + 1]), names: [names] };
}

/**
 * Where nobody is greeted: a sentence on who did something to the ticket, of whom nobody else would speak so, and below it what has
 * changed.
 */
function updated(lines: readonly string[], spans: readonly Span[], headed: Headed): Head | null {
  const [first, ...more] = spans;
  if (!first) return null;
  const line = foldCharacters(lines[first[0]] ?? '').trim();
  const names = [...nameIn(line), ...ownName(line, headed.signer)];
  const tells = headed.ticket.test(line) && /[.。]$/u.test(line) && isPlain(line, headed.ticket);
  if (!tells || !(headed.isFramed || names.length > 0)) return null;
  const rest: Span = [first[0] + 1, first[1]];
  const below = rest[0] < rest[1] ? [rest, ...more] : more;
  const end = below.findIndex((span) => !areChanges(lines, span, headed.ticket));
  const changes = below.slice(0, end < 0 ? below.length : end);
  // A sentence that goes on in its paragraph is its writer's.
  if (rest[0] < rest[1] && changes.length === 0) return null;
  return { spans: [[first[0], first[0] + 1], ...changes], names };
}

/** Who the mail is from, spoken of as somebody else. */
const ownName = (line: string, signer: Signer | null): string[] => {
  const name = foldCharacters(signer?.name ?? '').trim();
  return name.length >= 4 && / /u.test(name) && line.includes(name) ? [name] : [];
};

/** "Status changed from New to Feedback": in one of the lines a field of the sheet below, and its value there. */
function areChanges(lines: readonly string[], span: Span, ticket: RegExp): boolean {
  const rows = lines.slice(...span);
  const fields = lines.slice(span[1]).flatMap((line) => {
    const [, name = '', value = ''] = FIELD.exec(line) ?? [];
    return name === '' ? [] : [{ name, value: value.trim() }];
  });
  const isShort = (row: string): boolean => row.length <= LONGEST_CHANGE && !/[.!?:：。]\s*$/u.test(row);
  const isOfSheet = (row: string): boolean =>
    fields.some(({ name, value }) => row.replace(/^[^\p{L}]+/u, '').startsWith(name) && row.includes(value));
  return rows.every(isShort) && rows.some(isOfSheet) && isPlain(textOf(lines, span), ticket);
}

const rowsOf = (spans: readonly Span[]): number[] =>
  spans.flatMap(([from, to]) => Array.from({ length: to - from }, (_, i) => from + i));
