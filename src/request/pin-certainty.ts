/**
 * Whether a mail says a value to be the PIN, or asks, guesses, remembers, quotes, or tells of what was (desk rules, section 4):
 * the sentence that holds label and value, the one behind it where it speaks of them, and each that speaks of the PIN alone.
 */
import type { Span } from '../base/evidence.ts';
import { DOUBTS, GUESS, IT, NOT_THAT } from './pin-words/doubt-words.ts';

/** Sentences end so; a line ends one as well. */
const ENDS = /[.!?。！？](?=[\s"'”»)]|$|[\p{Lo}])|\n/gu;
const END = new RegExp(ENDS.source, 'u');
/** So much of a sentence is looked at on either side. */
const REACH = 140;
/** A clause before that is cut off by a comma speaks of the PIN where it is this short, or says "it". */
const SHORT = 24;

/** The deed that a polite question asks for. */
const DEED =
  /(?<!\p{L})(?:port|release|transfer|move|convert|switch|hand|proceed|process|port[ae]\p{L}*|liber\p{L}+|transf[ie]r\p{L}+|transfér\p{L}+|trasfer\p{L}+|mover|pasar|convert\p{L}+|migr\p{L}+|portier\p{L}+|übertrag\p{L}+)(?!\p{L}| ?-? ?(?:out )?pin)/iu;
/** The end of a question that asks whether it is right. */
const TAG =
  /(?:right|correct|ok|okay|no|isn['’]t it|is it|yes|verdad|cierto|correcto|no es así|n['’]est-ce pas|hein|non|c['’]est ça|correct|ou je me (?:trompe|plante)|vero|giusto|corretto|oder|richtig|stimmt das|certo|não é)\s*$/iu;

/** @returns why the value is not surely given; null where it is said plainly */
export function certaintyTrouble(text: string, { start, end }: Span): string | null {
  const from = sentenceStart(text, start);
  const to = sentenceEnd(text, end);
  const before = text.slice(Math.max(from, start - REACH), start);
  const after = text.slice(end, Math.min(to, end + REACH));
  const within = text.slice(start, end);
  if (isAskedAbout(before, after, within)) return 'the mail asks about it';
  return doubtIn(`${nearest(before)} ${within} ${firstClause(after)}`) ?? doubtBehind(text.slice(to, to + REACH));
}

/** A sentence about the PIN that gives none: "I do not know our PIN for sure." */
export function isUnknownIn(text: string, { start, end }: Span): boolean {
  const sentence = text.slice(
    Math.max(sentenceStart(text, start), start - 60),
    Math.min(sentenceEnd(text, end), end + 60),
  );
  return GUESS.test(sentence.replace(NOT_THAT, ' '));
}

function sentenceStart(text: string, at: number): number {
  const reach = text.slice(Math.max(0, at - REACH * 2), at);
  const last = [...reach.matchAll(ENDS)]
    .filter(({ index }) => !/\b(?:inc|ltd|llc|corp|co|no|mr|ms|dr|s\.p\.a|s\.a)$/iu.test(reach.slice(0, index)))
    .at(-1);
  return at - reach.length + (last ? last.index + last[0].length : 0);
}

function sentenceEnd(text: string, at: number): number {
  const found = text.slice(at, at + REACH * 2).search(END);
  return found < 0 ? text.length : at + found + 1;
}

/** Addresses and domains are names: "tallgrass.example" is no example. */
const ADDRESS = /[^\s@<>()]*@?(?<=[\p{L}\d@])[\p{L}\d-]*\.\p{L}[\p{L}\d.-]*/gu;

function doubtIn(words: string): string | null {
  const said = words.replace(ADDRESS, ' ').replace(NOT_THAT, ' ').replace(/\s+/g, ' ');
  return DOUBTS.find(({ pattern }) => pattern.test(said))?.because ?? null;
}

/** The clause that leads to the label, and those before it that end in it: "I guess, the PIN is". */
function nearest(before: string): string {
  const clauses = before.split(/[,;:\u2013\u2014(]|(?<=\s)-(?=\s)/u);
  const [own = '', ahead = ''] = clauses.toReversed();
  return ahead !== '' && (ahead.trim().length <= SHORT || IT.test(ahead)) ? `${ahead}, ${own}` : own;
}

/** What goes on right behind the value: a bracket, a clause, "but I am not sure". */
function firstClause(after: string): string {
  const rest = after.replace(/^["'”»*_ ]+/u, '');
  if (rest.startsWith('(')) return rest.slice(0, (rest.indexOf(')') + 1 || rest.length) + 40);
  const [own = '', next = '', third = ''] = rest.split(/[,;\u2013\u2014]|(?<=\s)-(?=\s)|(?<=\d|^)- /u);
  return own.trim() === ''
    ? `${next}${/^\s*(?:but|pero|mais|ma|aber|mas)\b/iu.test(third) ? third : ''}`
    : `${own} ${startsWithDoubt(next)}`;
}

/** A further clause counts where it begins with its doubt: "..., if I remember correctly". */
const startsWithDoubt = (clause: string): string => clause.slice(0, SHORT * 2);

/** "That one may be outdated." */
function doubtBehind(rest: string): string | null {
  const [next = ''] = rest.trimStart().split(/(?<=[.!?。！？])\s|\n/u);
  const head = next.slice(0, 90);
  const it = head.search(IT);
  return it >= 0 && it <= 20 && !/\d{4}/.test(head) ? doubtIn(head) : null;
}

function isAskedAbout(before: string, after: string, within: string): boolean {
  const mark = after.search(/[?？]/u);
  if (mark < 0 || mark > REACH || /[?？]/u.test(within)) return /[?？]/u.test(within.slice(-3));
  const tail = after.slice(0, mark);
  if (TAG.test(tail)) return true;
  return !DEED.test(before) && !DEED.test(tail);
}
