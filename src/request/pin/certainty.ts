/**
 * Whether a mail says a value to be the PIN, or asks, guesses, remembers, quotes, or tells of what was (desk rules, section 4):
 * the clause that holds label and value, the others of its sentence and the sentences behind it where they speak of the PIN.
 */
import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { behindLast } from '../text/clauses.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import { beginsWithPin, isOpening, isReplaced, speaksOfPin, wordsLeft } from './anaphora.ts';
import { clausesBehind, leadClauses, type Passage, passageAround, plainWords, REACH, sentenceOf } from './passage.ts';
import { hasEnded, isCalledNew, isOldOne, ownHasEnded } from './time.ts';
import {
  DOUBTS,
  type Doubting,
  ENDED,
  GUESS,
  GUESSED,
  IS_IT,
  IS_OVER,
  IS_WITHHELD,
  JUDGED_FIRST,
  MAYBE,
  MAYBE_TRUE,
  NOT_THAT,
  THE_OLD_ONE,
  TRUE,
  UNREADABLE,
} from './words/doubt-words.ts';

/** The deed that a polite question asks for. */
const DEED = regexp(
  /(?<!\p{L})(?:port|release|transfer|move|convert|switch|hand|proceed|process|port[ae]\p{L}*|liber\p{L}+|transf[ie]r\p{L}+|transfér\p{L}+|trasfer\p{L}+|mover|pasar|convert\p{L}+|migr\p{L}+|portier\p{L}+|übertrag\p{L}+)(?!\p{L}| ?-? ?(?:out )?pin)/iu,
);
/** The end of a question that asks whether it is right. */
const TAG =
  /(?:right|correct|ok|okay|no|isn['’]t it|is it|yes|verdad|cierto|correcto|no es así|n['’]est-ce pas|hein|non|c['’]est ça|correct|ou je me (?:trompe|plante)|vero|giusto|corretto|oder|richtig|stimmt das|certo|não é)\s*$/iu;
/** In a clause that leads to the label with its doubt: "I guess, the PIN is". */
const TAKEN_UP = regexp(/(?<!\p{L})(?:it|this|that|pin|esto?|eso|ça|cela|questo|quello|das)(?!\p{L})/iu);

/** @returns why the value is not surely given; null where it is said plainly */
export function certaintyTrouble(text: string, label: Span, value: Span): string | null {
  const passage = passageAround(text, label, value);
  if (isAskedAbout(passage)) return ASKED;
  const { own: tail, others, isBracket } = clausesBehind(passage.after);
  const own = withoutDenials(`${leadClauses(passage.before, TAKEN_UP)} ${passage.within} ${tail}`);
  const isNew = isCalledNew(own);
  // "The first one was wrong; the right one is #": what led to it is done with.
  const near = isNew ? withoutDenials(`${behindLast(passage.before, /[,;]/u)} ${passage.within} ${tail}`) : own;
  return (
    doubtIn(near, [...DOUBTS, MAYBE]) ??
    (!isNew && ownHasEnded(own) ? ENDED : null) ??
    remarks(others, isBracket ? IN_BRACKETS : 1, isNew) ??
    followed(passage.following, isNew) ??
    announced(passage.ahead) ??
    (!isNew && isEndedLater(text, value.end + passage.after.length) ? ENDED : null)
  );
}

/** What stands in brackets right behind the value speaks of it, whatever else it names. */
const IN_BRACKETS = 6;
const ASKED = 'the mail asks about it';

/** A label whose value follows a clause or a sentence behind it: "I am not sure of our PIN, it is #", "I have the old PIN. It is #". */
export function labelTrouble(text: string, label: Span, value: Span): string | null {
  const before = text.slice(Math.max(0, label.start - 40), label.start);
  const behind = /^[^.,;:!?()\n]{0,30}/u.exec(text.slice(label.end, value.start))?.[0] ?? '';
  const lead = text.slice(Math.max(label.end, value.start - 40), value.start);
  if (isCalledNew(withoutDenials(`${lead}#`))) return null;
  const doubt = doubtIn(withoutDenials(sentenceOf(text, label)), DOUBTS);
  if (doubt) return doubt;
  return isOldOne(withoutDenials(`${leadClauses(before, TAKEN_UP)} PIN ${behind}`)) ? ENDED : null;
}

/** A sentence about the PIN that gives none: "I do not know our PIN for sure." */
export const isUnknownIn = (text: string, label: Span): boolean => GUESS.test(withoutDenials(sentenceOf(text, label)));

/** A later sentence that names the PIN once more, without a value: "Sara changed the PIN in January." */
function isEndedLater(text: string, from: number): boolean {
  const rest = text.slice(from, from + REACH * 4);
  return [...rest.matchAll(PIN_LABEL)]
    .slice(0, 3)
    .map(({ index, 0: label }) => sentenceOf(rest, { start: index, end: index + label.length }))
    .some((sentence) => !/\d{4}/.test(sentence) && hasEnded(withoutDenials(sentence)));
}

const withoutDenials = (words: string): string => plainWords(words).replace(NOT_THAT, ' ').replace(/\s+/g, ' ');

const doubtIn = (words: string, doubts: readonly Doubting[]): string | null =>
  doubts.find(({ pattern }) => pattern.test(words))?.because ?? null;

/** Clauses behind the value, each where it speaks of the PIN: ", if I remember correctly", "(the one we had before)". */
function remarks(clauses: readonly string[], spare: number, isNew: boolean): string | null {
  const plain = clauses.map(withoutDenials);
  const first = plain[0];
  for (const [i, clause] of plain.entries()) {
    const doubt = [...DOUBTS, MAYBE_TRUE].find(
      ({ pattern }) => pattern.test(clause) && speaksOfPin(clause, pattern, spare),
    );
    if (doubt) return doubt.because;
    if (UNREADABLE.test(clause) || (clause === first && JUDGED_FIRST.test(clause))) return GUESSED;
    // "Current PIN: # (expired)": said of nothing else.
    if (isNew ? isNothingElse(clause, IS_OVER) && !THE_OLD_ONE.test(clauses[i] ?? '') : hasEnded(clause, spare))
      return ENDED;
  }
  return null;
}

/** Sentences behind: "That one may be outdated.", "I'm guessing.", "Is that still right?" */
function followed(sentences: readonly string[], isNew: boolean): string | null {
  for (const original of sentences) {
    const sentence = withoutDenials(original);
    const isAbout = beginsWithPin(sentence) || isReplaced(sentence) || isOpening(sentence.search(IS_WITHHELD));
    if (/[?？]\s*$/u.test(original) && isAbout && IS_IT.test(sentence) && !/\d{3}/.test(sentence)) return ASKED;
    // "He takes the founding date, so that must be it": each clause by its own subject.
    const doubted = [sentence, ...sentence.split(/[,;:]| (?:so|but|pero|ma|mais) /u)].flatMap((clause) => {
      const isOf = clause === sentence ? isAbout : beginsWithPin(clause);
      return [...DOUBTS, MAYBE_TRUE].filter(
        ({ pattern }) =>
          pattern.test(clause) && (isOf || takesItUp(clause, pattern) || isNothingElse(sentence, pattern)),
      );
    })[0];
    if (doubted) return doubted.because;
    if (UNREADABLE.test(sentence) || (original === sentences[0] && JUDGED_FIRST.test(sentence))) return GUESSED;
    if (!isNew && (isAbout || isNothingElse(sentence, IS_OVER)) && hasEnded(sentence)) return ENDED;
    if (!isAbout) return null;
  }
  return null;
}

/** "whether that's still right" holds what it doubts. */
const takesItUp = (clause: string, pattern: RegExp): boolean =>
  [...clause.matchAll(regexp(pattern.source, 'giu'))].some(([words]) => PRONOUN.test(words));
const PRONOUN = regexp(/(?<!\p{L})(?:it|this|that|one|es[eoa]|est[eo]|celui|c['’]|ça|quest[oa]|quello)(?!\p{L})/iu);

/** "Not sure.", "Possibly outdated." */
const isNothingElse = (sentence: string, pattern: RegExp): boolean =>
  wordsLeft(sentence.replace(pattern, ' ').replace(TRUE, ' '), pattern) === 0;

/** The sentence in front, where it is nothing but a doubt: "I'm guessing here." */
function announced(original: string): string | null {
  const sentence = withoutDenials(original);
  const doubt = DOUBTS.find(({ pattern }) => pattern.test(sentence) && /\p{L}/u.test(sentence));
  return doubt && wordsLeft(sentence, doubt.pattern) === 0 ? doubt.because : null;
}

function isAskedAbout({ before, after, within }: Passage): boolean {
  // "What is your port-out PIN? 0412978." answers a question of ours.
  if (/^PIN {0,2}[?？]["'”»*_ ]*#$/u.test(within) && !/[?？]/u.test(after)) return false;
  const mark = after.search(/[?？]/u);
  if (mark < 0 || mark > REACH || /[?？]/u.test(within)) return /[?？]/u.test(within.slice(-3));
  const tail = after.slice(0, mark);
  if (TAG.test(tail)) return true;
  return !DEED.test(before) && !DEED.test(tail);
}
