/**
 * Where in a mail a value stands: its sentence, the clauses of it, and the sentences around. In clauses that hold them, "PIN"
 * stands for the label and "#" for the value, so that words of the two say nothing by themselves.
 */
import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { behindLast } from '../text/clauses.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import { LINE_END, SENTENCE_END } from '../text/sentences.ts';

const ENDS = regexp(LINE_END.source, 'gu');
/** So much of a sentence is looked at on either side. */
export const REACH = 140;
/** A clause before that is cut off by a comma leads to the label where it is this short. */
const SHORT = 24;
/** So many sentences behind the value may still speak of it. */
const FOLLOWING = 3;

export type Passage = {
  /** The sentence up to label or value, whichever stands first. */
  readonly before: string;
  /** Label, words between and value, "PIN" and "#" for the first and the last. */
  readonly within: string;
  /** The rest of the sentence. */
  readonly after: string;
  /** The sentence in front, of the same paragraph; '' where there is none. */
  readonly ahead: string;
  /** The sentences behind, the nearest first. */
  readonly following: readonly string[];
};

export function passageAround(text: string, label: Span, value: Span): Passage {
  // A value in a column stands far below its heading, and is not said beside it.
  const isBelow = value.start > label.end && text.slice(label.end, value.start).includes('\n');
  const span = isBelow ? value : { start: Math.min(label.start, value.start), end: Math.max(label.end, value.end) };
  const from = sentenceStart(text, span.start);
  const to = sentenceEnd(text, span.end);
  const within = isBelow
    ? 'PIN #'
    : value.start >= label.start
      ? `PIN ${text.slice(label.end, value.start)}#`
      : `#${text.slice(value.end, label.start)} PIN`;
  return {
    before: text.slice(Math.max(from, span.start - REACH), span.start),
    within,
    after: text.slice(span.end, Math.min(to, span.end + REACH)),
    ahead: sentenceBefore(text, from),
    following: sentencesBehind(text, to),
  };
}

/** The whole sentence of a span, bounded on either side. */
export const sentenceOf = (text: string, { start, end }: Span): string =>
  text.slice(Math.max(sentenceStart(text, start), start - REACH), Math.min(sentenceEnd(text, end), end + REACH));

function sentenceStart(text: string, at: number): number {
  const reach = text.slice(Math.max(0, at - REACH * 2), at);
  const last = [...reach.matchAll(ENDS)]
    .filter(({ index }) => !isAbbreviation(reach.slice(0, index), reach.slice(index + 1)))
    .at(-1);
  return at - reach.length + (last ? last.index + last[0].length : 0);
}

/** "Mr. Voss"; "Contoso, Inc. has", while "to Contoso, Inc. The PIN" ends a sentence. */
const isAbbreviation = (before: string, behind: string): boolean =>
  /(?<!\p{L})(?:mr|mrs|ms|dr|sr|sra|sig|dott|avv|lic|st|no)$/iu.test(before) ||
  (/(?<!\p{L})(?:inc|ltd|llc|corp|co|s\.p\.a|s\.a)$/iu.test(before) && !/^ \p{Lu}/u.test(behind));

function sentenceEnd(text: string, at: number): number {
  // A bracket in the next line goes on about what stands above it.
  const bracket = /^[ ]*\n[ ]*\(/u.exec(text.slice(at, at + 20))?.[0].length;
  if (bracket !== undefined) return sentenceEnd(text, at + bracket);
  const found = text.slice(at, at + REACH * 2).search(LINE_END);
  return found < 0 ? text.length : at + found + 1;
}

function sentenceBefore(text: string, from: number): string {
  const reach = text
    .slice(Math.max(0, from - REACH), from)
    .replace(/[\s]+$/u, (gap) => (/\n\s*\n/.test(gap) ? '\0' : ''));
  if (reach.endsWith('\0')) return '';
  return behindLast(reach.slice(0, -1), LINE_END);
}

function sentencesBehind(text: string, to: number): string[] {
  return text
    .slice(to, to + REACH * 3)
    .split(/(?<=[.!?。！？][)"'”»]?)(?=\s|[\p{Lo}])|\n/u)
    .map((one) => one.trim().slice(0, REACH))
    .filter((one) => /[\p{L}]/u.test(one))
    .slice(0, FOLLOWING);
}

/** Where one clause ends and another begins. */
const BREAK = /[,;:()\u2013\u2014、]|(?<=\s)-+(?=\s)|<-+|\.{3}|…/u;

/** The clause that leads to the label; with it one in front that a colon ends, that is short, or that `leads`. */
export function leadClauses(before: string, leads: RegExp): string {
  const parts = before.split(/([,;:()\u2013\u2014、]|(?<=\s)-+(?=\s))/u);
  const [own = '', mark = '', ahead = ''] = parts.toReversed();
  const isPart = ahead !== '' && (mark === ':' || ahead.trim().length <= SHORT || leads.test(ahead));
  return isPart ? `${ahead}, ${own}` : own;
}

export type Behind = {
  /** What goes on right behind the value. */
  readonly own: string;
  /** The clauses behind that, brackets opened. */
  readonly others: readonly string[];
  /** A bracket follows the value. */
  readonly isBracket: boolean;
};

export function clausesBehind(after: string): Behind {
  const rest = after.replace(/^["'”»*_\s]+(?=\()|^["'”»*_]+/u, '').replace(/^ ?- (?=\p{L})/u, ', ');
  const [own = '', ...others] = rest.split(BREAK);
  return {
    own,
    others: others.flatMap((clause) => clause.split(SENTENCE_END)).filter((clause) => /\p{L}|\d{4}/u.test(clause)),
    isBracket: /^ ?\(/.test(rest),
  };
}

/** Addresses and domains are names: "tallgrass.example" is no example. */
const ADDRESS = regexp(/[^\s@<>()]*@?(?<=[\p{L}\d@])[\p{L}\d-]*\.[a-z][a-z\d.-]*/giu);

/** Labels as `PIN`, addresses gone, one line. */
export const plainWords = (words: string): string =>
  words.replace(ADDRESS, ' ').replace(PIN_LABEL, 'PIN').replace(/\s+/g, ' ').trim();
