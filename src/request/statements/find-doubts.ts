/**
 * What in a mail holds its request, or leaves open which numbers it means (desk rules, sections 3 and 6): the sender's own words
 * in, statements that a person must hear out. A statement needs to be known as harmless; nothing passes because no list
 * objects.
 */
import { quoteAround, type Source } from '../../base/evidence.ts';
import type { FoundPin } from '../found-pin.ts';
import { hasReservation } from '../has-reservation.ts';
import { foldCharacters } from '../numbers/fold-characters.ts';
import { findStatements } from '../numbers/statements.ts';
import { PIN_LABEL } from '../pin-labels.ts';
import type { WrittenMail } from '../written-mail.ts';
import { plainStatement, sensesOf, TOKEN } from './features.ts';
import { blankApprovals, quotedWishes, untickedBoxes } from './marked-forms.ts';
import { type Judgement, judgeStatement } from './statement-model.ts';

export type Doubt = {
  readonly about: 'request' | 'numbers';
  readonly source: Source;
  /** Masked, one line. */
  readonly quote: string;
  /** That it is no harmless statement, 0 to 1. */
  readonly probability: number;
};

/** Above this a statement holds; where its words limit, delay, doubt or ask back, less is enough. */
const HOLDS = 0.5;
const HOLDS_WITH_WORDS = 0.35;
/** "NOT RELEASED", "Ruiz: pending": so few words that they could be a name have to say it plainly. */
const HOLDS_IN_BRIEF = 0.7;
/** A statement of so few words is a name, a greeting, a label. */
const FEW = 2;
/** The same of a subject or a signature, whose lines are no sentences. */
const FEW_IN_HEADING = 6;
/** A mail with more statements is no request that a program decides by its words. */
const MOST = 1500;

/**
 * @param pin what the mail says of it: where it gives none that counts, a doubt about the PIN has its own reason
 *
 * @returns in the order they stand; empty where the mail's words are those of a request that may be acted on
 */
export const findDoubts = (mail: WrittenMail, pin: FoundPin['state'] = 'given'): Doubt[] => {
  const isAboutPin = (words: string): boolean => pin !== 'given' && new RegExp(PIN_LABEL).test(words);
  return [
    ...doubtsIn(mail.subject, 'subject', isAboutPin),
    ...doubtsIn(mail.own, 'body', isAboutPin),
    ...doubtsIn(mail.signature, 'signature', isAboutPin),
    ...formDoubts(mail.own),
  ];
};

function doubtsIn(original: string, source: Source, isLeftOut: (words: string) => boolean): Doubt[] {
  const text = foldCharacters(original);
  return findStatements(text)
    .slice(0, MOST)
    .flatMap(({ text: words }): Doubt[] => {
      const judged = isLeftOut(words) ? null : judge(words, source);
      if (!judged) return [];
      const quote = quoteAround(words.trim(), { start: 0, end: Math.min(words.trim().length, 120) });
      const about = judged.part > judged.hold ? 'numbers' : 'request';
      return [{ about, source, quote, probability: 1 - judged.fine }];
    });
}

/** What the form says leaves nothing to weigh. */
const formDoubts = (text: string): Doubt[] =>
  [...quotedWishes(text), ...untickedBoxes(text), ...blankApprovals(text)].map((words) => ({
    about: 'request',
    source: 'body',
    quote: quoteAround(words, { start: 0, end: Math.min(words.length, 120) }),
    probability: 1,
  }));

const isMark = (sense: string): boolean => sense === 'cancelling' || sense === 'trial';
const plainTokens = (text: string): readonly string[] => plainStatement(text).match(TOKEN) ?? [];

/** null: harmless. */
function judge(statement: string, source: Source): Judgement | null {
  const words =
    statement.match(/\p{Script=Latin}[\p{L}'’]*|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2}/gu) ?? [];
  if (words.length === 0) return null;
  const isName = words.every((word) => /^\p{Lu}/u.test(word)) && !/[?？]/u.test(statement);
  const isBrief = words.length <= (source === 'body' ? FEW : FEW_IN_HEADING) || isName;
  const judged = judgeStatement(statement);
  const doubt = 1 - judged.fine;
  const reserves = hasReservation(statement);
  // A heading is no sentence: "CANCELLED - port out", "[TEST] numbers" say it in a word.
  const isMarked = source === 'subject' && plainTokens(statement).some((token) => sensesOf(token).some(isMark));
  if (isMarked) return { ...judged, hold: Math.max(judged.hold, 0.6), fine: Math.min(judged.fine, 0.4) };
  if (isBrief && words.length > 1 && source === 'body' && doubt > HOLDS_IN_BRIEF) return judged;
  if (isBrief) return reserves && doubt > HOLDS_WITH_WORDS ? judged : null;
  return doubt > (reserves ? HOLDS_WITH_WORDS : HOLDS) ? judged : null;
}
