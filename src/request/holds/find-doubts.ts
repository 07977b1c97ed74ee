/**
 * What in a mail holds its request, or leaves open which numbers it means (desk rules, sections 3 and 6): the sender's own words
 * in, statements that a person must hear out. A statement needs to be known as harmless; nothing passes because no list
 * objects.
 */

import { quoteAround, type Source } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { TELEPHONES } from '../../base/telephone-shape.ts';
import { withoutDeniedStay } from '../kind/cues/denied-stays.ts';
import { withoutEndedSupply } from '../kind/cues/other-matters.ts';
import { asksForDeed } from '../kind/find-kind.ts';
import { saysNotKept } from '../numbers/exclusion-scopes.ts';
import { explainsMarks, withoutMarks } from '../numbers/explained-marks.ts';
import { withoutQuotes } from '../numbers/quoted-digits.ts';
import { saysRestStays } from '../numbers/rest-stays.ts';
import { showsWriting } from '../numbers/told-of.ts';
import { DO_NOT, STAYS } from '../numbers/words/exclusion-words.ts';
import type { FoundPin } from '../pin/found-pin.ts';
import { plainStatement, sensesOf, TOKEN } from '../text/features.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import { findStatements } from '../text/statements.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { withoutListWords } from './list-statements.ts';
import { blankApprovals, quotedWishes, tickedEnquiries, untickedBoxes } from './marked-forms.ts';
import { orderFields } from './order-fields.ts';
import { isPlainHeading } from './plain-headings.ts';
import { judgeStatement } from './statement-model.ts';
import { saysWhole } from './whole-sets.ts';

export type Doubt = {
  readonly about: 'request' | 'numbers';
  readonly source: Source;
  /** Masked, one line. */
  readonly quote: string;
  /** That it is no harmless statement, 0 to 1. */
  readonly probability: number;
};

/** Above this a statement of a mail of `USUAL` statements holds. */
const HOLDS = 0.24;
/** What asks by the words of a kind (`kind/find-kind.ts`) has been read once; its names are what the model does not know. */
const HOLDS_WISH = 0.42;
/**
 * One statement of a mail holds it, as a rule, however many there are: the more statements, the less likely each. What the
 * model says of one alone is put into proportion, within bounds, so that padding does not make a hold harmless.
 */
const USUAL = 6;
const MANY = 14;
/** "NOT RELEASED", "Ruiz: pending": so few words that they could be a name have to say it plainly; one alone cannot. */
const HOLDS_IN_BRIEF = 0.7;
/** A statement of so few words is a name, a greeting, a label. */
const FEW = 2;
/** The same of a subject or a signature, whose lines are no sentences. */
const FEW_IN_HEADING = 6;
/** A mail with more statements in words is no request that a program decides by its words. */
const MOST = 1500;

/** What other finders have made of words that would be doubts by themselves. */
export type Settled = {
  /** Where the mail gives no PIN that counts, a doubt about it has its own reason. */
  readonly pin: FoundPin['state'];
  /** E.164: a sentence that keeps these back by number has been heard ("425-555-0100 stays with us"). */
  readonly excluded: readonly string[];
  /** A letter lists the numbers that move, and says that they are some: what becomes of the others takes none of them out. */
  readonly listsPart?: boolean;
};

/** @returns in the order they stand; empty where the mail's words are those of a request that may be acted on */
export const findDoubts = (mail: WrittenMail, settled: Settled = { pin: 'given', excluded: [] }): Doubt[] => {
  const excluded = new Set(settled.excluded.map((number) => number.slice(-10)));
  const isSettled = (words: string): boolean =>
    (settled.pin !== 'given' && new RegExp(PIN_LABEL).test(words)) ||
    keepsBack(words, excluded) ||
    headsKept(words, mail.own, excluded) ||
    (excluded.size > 0 && explainsMarks(words, mail.own) && !goesFurther(withoutMarks(words))) ||
    isPlainHeading(words, mail.own) ||
    (saysNotKept(words) && !goesFurther(words)) ||
    (settled.listsPart === true && saysRestStays(words) && !goesFurther(words)) ||
    (showsWriting(words, TELEPHONES) && !goesFurther(words));
  const said = [
    ...statementsIn(mail.subject, 'subject', mail.lists),
    ...statementsIn(mail.own, 'body', mail.lists),
    ...statementsIn(mail.signature, 'signature', mail.lists),
  ];
  const weighed = said.slice(0, MOST).filter(({ text }) => !isSettled(text));
  const many = Math.min(MANY, Math.max(USUAL, weighed.filter(({ isBrief }) => !isBrief).length));
  return [
    ...weighed.flatMap((statement) => doubtOf(statement, many / USUAL) ?? []),
    ...said.slice(MOST, MOST + 1).map((statement) => told(statement, 'request', 1)),
    ...formDoubts(mail.own),
  ];
};

/** What makes more of it than "these stay". */
const GOES_FURTHER = new Set(['condition', 'waiting', 'doubt', 'approval', 'report', 'later']);

function keepsBack(words: string, excluded: ReadonlySet<string>): boolean {
  if (excluded.size === 0) return false;
  const numbers = words.match(TELEPHONES) ?? [];
  const isBound = numbers.length > 0 && numbers.every((number) => excluded.has(number.replace(/\D/g, '')));
  return isBound && !goesFurther(words);
}

/** What keeps back is not weighed once more: "va" and "se" in it say neither when nor if. */
const goesFurther = (words: string): boolean =>
  plainTokens(words.replace(STAYS, ' ').replace(DO_NOT, ' ')).some((token) =>
    sensesOf(token).some((sense) => GOES_FURTHER.has(sense)),
  );

/** A heading is looked up in the text once each: not in one of a megabyte. */
const LONGEST_HEADED = 20_000;
/** So far below it the first of its entries stands. */
const BELOW = 80;

/** "Do NOT port:" above those that it keeps back. */
function headsKept(words: string, own: string, excluded: ReadonlySet<string>): boolean {
  if (excluded.size === 0 || own.length > LONGEST_HEADED || !/[:：]\s*$/u.test(words)) return false;
  const head = words.trim();
  const at = own.indexOf(head);
  const behind = at < 0 ? '' : own.slice(at + head.length, at + head.length + BELOW);
  const [first = ''] = behind.match(TELEPHONES) ?? [];
  return excluded.has(first.replace(/\D/g, '')) && !goesFurther(words);
}

/** Words of a mail, as far as one statement goes. */
type Said = {
  readonly text: string;
  readonly source: Source;
  readonly words: readonly string[];
  /** A name, a greeting, a label, a line of a signature. */
  readonly isBrief: boolean;
};

const WORD = regexp(/\p{Script=Latin}[\p{L}'’]*|[\p{Script=Han}\p{Script=Katakana}\p{Script=Hiragana}]{2}/gu);

/** Those that hold words. */
const statementsIn = (original: string, source: Source, lists: WrittenMail['lists'] = []): Said[] => {
  const statements = findStatements(withoutQuotes(foldCharacters(original))).map(({ text }) => withoutDeniedStay(text));
  return withoutListWords(statements, lists).flatMap((text): Said[] => {
    const words = text.match(WORD) ?? [];
    const isName = words.every((word) => /^\p{Lu}/u.test(word)) && !/[?？]/u.test(text);
    const isBrief = words.length <= (source === 'body' ? FEW : FEW_IN_HEADING) || isName;
    return words.length === 0 ? [] : [{ text, source, words, isBrief }];
  });
};

const told = ({ text, source }: Said, about: Doubt['about'], probability: number): Doubt => {
  const words = text.trim();
  return { about, source, quote: quoteAround(words, { start: 0, end: Math.min(words.length, 120) }), probability };
};

/** What the form says leaves nothing to weigh. */
const formDoubts = (text: string): Doubt[] =>
  [
    ...quotedWishes(text),
    ...untickedBoxes(text),
    ...tickedEnquiries(text),
    ...blankApprovals(text),
    ...orderFields(text),
  ].map((words) => ({
    about: 'request',
    source: 'body',
    quote: quoteAround(words, { start: 0, end: Math.min(words.length, 120) }),
    probability: 1,
  }));

/** "Re: your enquiry", "Re: Su consulta [#88213]": how a help desk names what it was asked, and nothing besides. */
const NAMES_ENQUIRY =
  /^\s*(?:(?:re|rv|r|rif|rép|aw|返信)\s*[:：]\s*)+(?:(?:your|su|tu|votre|la (?:sua|vostra))\s+(?:enquiry|inquiry|query|consulta|pregunta|question|domanda|richiesta|demande)|お問い?合わ?せ(?:の件)?)\s*[\p{P}\p{N}\s#]*$/iu;

const isMark = (sense: string): boolean => sense === 'cancelling' || sense === 'trial';
const plainTokens = (text: string): readonly string[] => plainStatement(text).match(TOKEN) ?? [];

/** @param proportion how many statements the mail has, of the usual number */
function doubtOf(statement: Said, proportion: number): Doubt | null {
  const { text, source, words, isBrief } = statement;
  const judged = judgeStatement(saysWhole(text));
  const about = judged.part > judged.hold ? 'numbers' : 'request';
  const alone = 1 - judged.fine;
  // A heading is no sentence: "CANCELLED - port out", "[TEST] numbers" say it in a word.
  const isMarked =
    source === 'subject' &&
    !NAMES_ENQUIRY.test(text) &&
    plainTokens(withoutEndedSupply(text)).some((token) => sensesOf(token).some(isMark));
  if (isMarked) return told(statement, 'request', Math.max(alone, 0.6));
  const doubt = alone / (alone + judged.fine * proportion);
  if (words.length === 1) return null;
  const limit = isBrief ? HOLDS_IN_BRIEF : asksForDeed(text) ? HOLDS_WISH : HOLDS;
  return doubt > limit ? told(statement, about, doubt) : null;
}
