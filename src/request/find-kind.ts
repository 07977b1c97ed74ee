/**
 * What a mail asks for: its statements in, every kind that is asked with its words out. Candidates are all kept;
 * `chooseKind` is the one place that chooses.
 */
import { type Found, quoteAround, type Source } from '../base/evidence.ts';
import { EN, EN_DENIED, EN_NO_REQUEST, EN_PAST, EN_STOP } from './kind-cues/en.ts';
import type { RequestKind } from './kinds.ts';
import { foldCharacters } from './numbers/fold-characters.ts';
import { findStatements } from './numbers/statements.ts';
import { PIN_LABEL } from './pin-labels.ts';
import type { WrittenMail } from './written-mail.ts';

export type KindCandidate = Found<Exclude<RequestKind, 'unknown'>> & {
  readonly strength: 'clear' | 'vague';
  /** Which statement of its text said it. */
  readonly statement: number;
  /** Companies that the statement sends numbers to, by their first words. */
  readonly destinations: readonly string[];
};

export function findKinds(mail: WrittenMail, providerNames: readonly string[]): KindCandidate[] {
  if (EN_STOP.test(`${mail.subject}\n${mail.own}`)) return [];
  return [...kindsIn(mail.own, 'body', providerNames), ...kindsIn(mail.subject, 'subject', providerNames)];
}

function kindsIn(original: string, source: Source, providerNames: readonly string[]): KindCandidate[] {
  const text = simplify(foldCharacters(original), providerNames);
  return findStatements(text).flatMap((statement, index) => {
    const said = statement.text.replace(/\s+/g, ' ').trim();
    const isQuestion = isQuestionAboutHow(said);
    const asked = EN.filter(({ kind, pattern }) => (!isQuestion || kind === 'status') && isAsked(said, kind, pattern));
    const kinds = new Set(asked.map(({ kind }) => kind));
    return [...kinds].map((kind): KindCandidate => {
      const strength = asked.some((cue) => cue.kind === kind && cue.strength === 'clear') ? 'clear' : 'vague';
      const quote = quoteAround(said, { start: 0, end: Math.min(said.length, 80) });
      return { value: kind, source, quote, strength, statement: index, destinations: destinationsIn(said) };
    });
  });
}

/** Telephone numbers, the PIN's label, case numbers and the provider's names become words that patterns can name. */
function simplify(text: string, providerNames: readonly string[]): string {
  const provider = providerNames.map((name) => name.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')).join('|');
  return text
    .replace(/\bPTN-\d{4}-\d{6}\b/gi, 'CASE')
    .replace(PIN_LABEL, 'PIN')
    .replace(new RegExp(`\\b(?:${provider})\\b`, 'giu'), 'PROVIDER')
    .replace(/\(?\+?\d[\d ().-]{6,}[\dxX](?!\d)/g, ' NUM ');
}

const isQuestionAboutHow = (said: string): boolean =>
  // "Could you port ...?" asks for the deed; "what do you need to port?" does not.
  !/^(?:\W*(?:hi|hello|dear)\b[^,]*,)?\W*(?:could|can|would|will) (?:you|somebody|someone|your team|the desk)\b/iu.test(
    said,
  ) && EN_NO_REQUEST.some((pattern) => pattern.test(said));

function isAsked(said: string, kind: RequestKind, pattern: RegExp): boolean {
  const found = pattern.exec(said);
  if (!found) return false;
  if (kind === 'status' || kind === 'withdraw') return true;
  if (EN_DENIED.test(said.slice(0, found.index))) return false;
  return !EN_PAST.test(said);
}

/** "to Sundial Telecom": capitalised words behind a direction. */
function destinationsIn(said: string): string[] {
  const names = said.matchAll(
    /(?:\b(?:NUM|numbers?|lines?|tns?|it|them|these|those|out|away|over|following|below|block|both|all)\b)[^.!?;]{0,30}?\bto (?:our new (?:carrier|provider),? |the new (?:carrier|provider),? |new carrier,? )?((?!NUM\b)(?:\p{Lu}[\p{L}\d&'’.-]*)(?: (?:(?!NUM\b)\p{Lu}[\p{L}\d&'’.-]*|of|&))*)/gu,
  );
  return [...names].flatMap(([, name]) => {
    const first = name?.split(' ')[0]?.toLowerCase() ?? '';
    return NO_COMPANY.has(first) ? [] : [first];
  });
}

const NO_COMPANY = new Set(
  'provider pin service services user users toll teams monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december the our your us i'.split(
    ' ',
  ),
);
