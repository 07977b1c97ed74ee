/**
 * What a mail asks for: its statements in, every kind that is asked with its words out. Candidates are all kept;
 * `chooseKind` is the one place that chooses.
 */
import { type Found, quoteAround, type Source } from '../../base/evidence.ts';
import { isLanguage, type Language } from '../../base/language.ts';
import { lately } from '../../base/lately.ts';
import { regexp } from '../../base/regexp.ts';
import type { RequestKind } from '../../base/request-kind.ts';
import { isOwnMove } from '../parties/own-moves.ts';
import { findLanguage } from '../text/find-language.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import type { Cue, CueTable, Strength } from './cues/cue.ts';
import {
  comesFromElsewhere,
  destinationsIn,
  giversIn,
  sendsToWriter,
  withoutCustomersHere,
} from './cues/destinations.ts';
import { newOnesIn } from './cues/new-ones.ts';
import { sendsCalls } from './cues/sent-calls.ts';
import { ALL_TABLES as ALL, isSaidDeed, TABLES } from './cues/tables.ts';
import { isMeant } from './is-meant.ts';
import { plainWish, simplify, wishesIn } from './simplify-statement.ts';

export type KindCandidate = Found<Exclude<RequestKind, 'unknown'>> & {
  readonly strength: Strength;
  /** Which statement of its text said it. */
  readonly statement: number;
  /** A port-out that is called so, not only a move to somewhere. */
  readonly isExplicit: boolean;
  /** The statement names a case, or an earlier matter: what it asks is about that. */
  readonly namesCase: boolean;
  /** Asked for in the words of porting. */
  readonly isPorting: boolean;
  /** Companies that the statement sends numbers to, by their first words. */
  readonly destinations: readonly string[];
  /** A port-in by its name alone, whose it is the mail has to say. */
  readonly isByName: boolean;
  /** Telephone numbers stand in the statement. */
  readonly hasNumbers: boolean;
  /** Said by who receives the numbers. */
  readonly isArriving: boolean;
  /** The statement sends numbers to who writes it. */
  readonly isToWriter: boolean;
  /** Wished for in a clause of its own, beside what else the statement asks. */
  readonly isApart: boolean;
  /** Whom it takes them from, in favour of no telephone company, by their first words. */
  readonly givers: readonly string[];
};

/** `conditional`: wishes count that depend on something; what they are about is known, whether they are meant is not. */
type Reading = {
  readonly conditional: boolean /** Whatever denies it: another finder hears that. */;
  readonly denied?: boolean;
};

/**
 * Every kind that the sender's words ask for, in subject and text. Where the mail's language cannot be told, the
 * words of all count, and a denial in any of them.
 *
 * @param providerNames this provider's names: "to" one of them is here, "from" one of them is away
 */
export function findKinds(mail: WrittenMail, providerNames: readonly string[], reading?: Reading): KindCandidate[] {
  // Of the words themselves, not of a note above them.
  const language = findLanguage({ subject: mail.subject, own: mail.own });
  const kindsBy = (tables: readonly CueTable[]): KindCandidate[] => {
    const own = kindsIn(mail.own, 'body', providerNames, tables, reading);
    // A heading does not ask for what the text itself denies, doubts or tells of.
    if (own.length === 0 && mentionsDeed(mail.own, providerNames, tables)) return [];
    return [...own, ...kindsIn(mail.subject, 'subject', providerNames, tables, reading)];
  };
  if (!isLanguage(language)) return kindsBy(ALL);
  const own = kindsBy([TABLES[language]]);
  // The trade speaks English: "port-out" stands in mails of every language.
  return own.length > 0 || language === 'en' ? own : kindsBy([TABLES[language], TABLES.en]);
}

/** Whether the text names a deed at all, asked for or not. */
export const speaksOfDeed = (mail: WrittenMail, providerNames: readonly string[]): boolean =>
  mentionsDeed(mail.own, providerNames, ALL);

/** Whether no word of any deed stands in subject or text, asked for, denied, told of or in another language than the mail's. */
export const isQuietOfDeeds = (mail: WrittenMail, providerNames: readonly string[]): boolean =>
  [...wishesIn(mail.own), ...wishesIn(mail.subject)].every((words) => {
    const said = simplify(words, providerNames);
    return newOnesIn(said) !== 'wished' && !ALL.some(({ cues }) => cues.some(({ pattern }) => pattern.test(said)));
  });

/** Whether a statement, as `CueTable` sees it, asks to know something, depends on something, or tells what was. */
export function isNoWish(said: string, language: Language): boolean {
  const { noRequest, conditions, past } = TABLES[language];
  return [...noRequest, ...conditions, past].some((pattern) => pattern.test(said));
}

/** Whether one statement, characters folded, asks for numbers to be moved or converted, in any of the languages. */
export const asksForDeed: (statement: string) => boolean = lately((statement) => {
  const said = simplify(statement, []);
  return askedIn(said, ALL).some((cue) => isSaidDeed(cue) || cue.kind === 'port-in');
});

/** Statements that ask, and depend on something: "If the price is right, please port ...", whatever stands between. */
export function conditionalWishes(mail: WrittenMail, providerNames: readonly string[]): Found<'hold'>[] {
  const language = findLanguage(mail);
  const tables = isLanguage(language) ? [TABLES[language]] : ALL;
  const parts = findStatements(foldCharacters(mail.own)).flatMap(({ text }) => text.split(';'));
  return parts.flatMap((words) => {
    const said = plainWish(words, providerNames);
    const depends = tables.some(({ conditions }) => conditions.some((pattern) => pattern.test(said)));
    const asks = depends && askedIn(said, tables, { conditional: true, denied: true }).some(isSaidDeed);
    return asks
      ? [{ value: 'hold', source: 'body', quote: quoteAround(words, { start: 0, end: Math.min(words.length, 80) }) }]
      : [];
  });
}

/** The strongest first. */
const STRENGTHS: readonly Strength[] = ['clear', 'vague', 'open'];

function kindsIn(
  original: string,
  source: Source,
  providerNames: readonly string[],
  tables: readonly CueTable[],
  reading: Reading = { conditional: false },
): KindCandidate[] {
  return wishesIn(original).flatMap((words, statement) => {
    const said = withoutCustomersHere(plainWish(words, providerNames));
    const newOnes = newOnesIn(said);
    const isWished = newOnes === 'wished';
    const asked = [
      ...askedIn(said, tables, reading).filter(({ kind }) => kind !== 'new-numbers' || newOnes !== 'not wished'),
      ...(isWished ? [NEW_ONES] : []),
    ];
    if (asked.length === 0) return [];
    const isSaid = (told: (table: CueTable) => RegExp): boolean => tables.some((table) => told(table).test(said));
    const common = {
      source,
      quote: quoteAround(words, { start: 0, end: Math.min(words.length, 80) }),
      statement,
      namesCase: EARLIER.test(said),
      hasNumbers: said.includes('NUM'),
      isPorting: isSaid(({ porting }) => porting),
      destinations: destinationsIn(said, tables),
      isToWriter: sendsToWriter(said),
      givers: giversIn(said),
    };
    return [...Map.groupBy(asked, ({ kind }) => kind)].map(
      ([value, cues]): KindCandidate => ({
        ...common,
        value,
        strength: STRENGTHS.find((one) => cues.some(({ strength }) => strength === one)) ?? 'open',
        isApart: value === 'new-numbers' && isWished,
        isExplicit: value !== 'port-out' || isSaid(({ explicit }) => explicit),
        isArriving: isSaid(({ arriving }) => arriving) && !(value === 'port-in' && comesFromElsewhere(said)),
        isByName: cues.every(({ strength, isByName }) => strength !== 'clear' || isByName === true),
      }),
    );
  });
}

/** The words of a deed stand in the text, asked for or not. */
const mentionsDeed = (original: string, providerNames: readonly string[], tables: readonly CueTable[]): boolean =>
  wishesIn(original).some((words) => {
    const said = simplify(words, providerNames);
    return tables.some(({ cues }) => cues.some((cue) => isSaidDeed(cue) && cue.pattern.test(said)));
  });

const EARLIER = regexp(
  /CASE|(?<!\p{L})(?:other|previous|earlier|last|first|old|pending|otr[ao]|anterior|últim[ao]|autre|précédent\p{L}*|derni[eè]re?|altr[ao]|precedente|ultim[ao])(?!\p{L})|別の|前回|以前|先日/u,
);

const NEW_ONES: Asked = { kind: 'new-numbers', strength: 'clear', isByName: false };
type Asked = Pick<Cue, 'kind' | 'strength' | 'isByName'>;

/** Everything that a statement asks; a wish to hear of it later is a vague one. */
function askedIn(
  said: string,
  tables: readonly CueTable[],
  { conditional, denied = false }: Reading = { conditional: false },
): Asked[] {
  // "Could you port ...?" asks for the deed; "what do you need to port?" does not.
  const isQuestion =
    !tables.some(({ politely }) => politely.test(said)) &&
    tables.some(({ noRequest }) => noRequest.some((pattern) => pattern.test(said)));
  const isConditional =
    !conditional && tables.some(({ conditions }) => conditions.some((pattern) => pattern.test(said)));
  const isLater = tables.some(({ later }) => later.test(said));
  return tables
    .flatMap(({ cues }) => cues)
    .flatMap(({ kind, pattern, strength, isByName = false }): Asked[] => {
      // A question can still be one about a case: "when will our numbers be ported?"
      if ((isQuestion || isConditional) && kind !== 'status') return [];
      const found = pattern.exec(said);
      if (kind === 'port-out' && found && sendsCalls(said, found)) return [];
      // "We will move into the new building at the end of the month": who moves are people.
      if (found && (kind === 'org-transfer' || strength === 'vague') && isOwnMove(said, found.index)) return [];
      if (!found || !isMeant(found, said, kind, { tables, denied })) return [];
      return [{ kind, strength: kind === 'status' && isLater ? 'vague' : strength, isByName }];
    });
}
