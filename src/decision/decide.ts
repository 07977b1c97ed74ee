/**
 * The decision (desk rules, section 6): all facts about one mail in, one decision out. Never looks anything up, never
 * asks the time, never throws about a mail.
 */
import type { Evidence } from '../base/evidence.ts';
import type { Language } from '../base/language.ts';
import { isLanguage } from '../base/language.ts';
import { isAboutCase, needsPin } from '../base/request-kind.ts';
import type { Decision } from './decision.ts';
import type { DecisionFacts } from './decision-facts.ts';
import { type Finding, finding, type Rule } from './finding.ts';
import { isUntrusted } from './plan-pin.ts';
import type { Reason } from './reasons.ts';
import { askedCase } from './rules/asked-case.ts';
import { documents } from './rules/documents.ts';
import { forms } from './rules/forms.ts';
import { heldNumbers } from './rules/held-numbers.ts';
import { letters } from './rules/letters.ts';
import { newNumberForms } from './rules/new-number-forms.ts';
import { numbers } from './rules/numbers.ts';
import { organisations } from './rules/organisations.ts';
import { doubted, otherCustomer, personNeeded } from './rules/person-needed.ts';
import { pinGiven } from './rules/pin-given.ts';
import { unclearForms } from './rules/unclear-forms.ts';

/** Steps 3 to 5, in the rules' order. */
export const RULES: readonly Rule[] = Object.freeze([
  numbers,
  documents,
  forms,
  letters,
  newNumberForms,
  unclearForms,
  pinGiven,
  organisations,
  heldNumbers,
  personNeeded,
  doubted,
  otherCustomer,
]);

/** A question or a withdrawal is about what a case has: what else its words and papers hold is nothing to act on. */
export const CASE_RULES: readonly Rule[] = Object.freeze([askedCase, personNeeded]);

/** @returns the decision with every reason that applies, each code once, sorted by code. */
export function decide(facts: DecisionFacts): Decision {
  const findings = findingsOf(facts);
  const { request, parties, matter } = facts;
  return {
    disposition: findings.some((f) => f.toPerson) ? 'review' : findings.length > 0 ? 'rejected' : 'accepted',
    kind: request.kind,
    language: chooseLanguage(facts),
    organisation: parties.source?.id ?? null,
    destination: parties.destination?.id ?? null,
    numbers: matter ? matter.numbers : request.numbers.numbers,
    pin: facts.pin,
    reasons: mergeReasons(findings.map((f) => f.reason)),
    evidence: [...request.evidence, ...partyEvidence(facts)],
  };
}

function findingsOf(facts: DecisionFacts): readonly Finding[] {
  const { request, sender } = facts;
  const untrusted = [
    ...(sender.authentication === 'fail' ? [finding('sender-unauthenticated')] : []),
    ...(sender.ambiguousHeaders.length > 0 ? [finding('headers-ambiguous')] : []),
  ];
  // Read for the agent's sake only: nothing else is decided about such a mail (rules, section 10).
  if (isUntrusted(sender)) return untrusted;
  const noAnswer = sender.wantsNoAnswer ? [finding('no-auto-answer')] : [];
  if (request.kindTrouble) return [finding(request.kindTrouble), ...noAnswer];
  const rules = isAboutCase(request.kind) ? CASE_RULES : RULES;
  const found = withoutMildHold([...rules.flatMap((rule) => rule(facts)), ...noAnswer], facts);
  const findings = facts.isCleared ? [...found.filter(({ toPerson }) => !toPerson), ...stillMissing(facts)] : found;
  return findings.length === 0 && !isProven(facts) ? [finding('kind-unclear')] : findings;
}

/**
 * A sentence that may hold the request, beside something that the customer has to put right in any case: they are told at once what that
 * is. The case keeps the doubt (`keepRequest`), and what completes it goes to a person.
 */
function withoutMildHold(found: readonly Finding[], { request }: DecisionFacts): readonly Finding[] {
  const isHold = ({ reason }: Finding): boolean => reason.code === 'request-on-hold';
  const isMild = request.doubts.every(({ about, probability }) => about !== 'request' || probability < SURELY_HELD);
  const isRejected = found.some(({ toPerson }) => !toPerson) && found.every((one) => !one.toPerson || isHold(one));
  return isMild && isRejected ? found.filter((one) => !isHold(one)) : found;
}

/** From here on a person is asked whatever else is wrong. */
const SURELY_HELD = 0.7;

/** Whatever the rules have overlooked: without a matching PIN, a letter or a form nothing is accepted, by nobody. */
function isProven({ request, pin, matter, isCleared }: DecisionFacts): boolean {
  if (needsPin(request.kind)) return pin === 'match' && request.numbers.numbers.length > 0;
  if (request.kind === 'port-in')
    return request.letters.some(({ signed }) => signed === 'yes' || (isCleared && signed === 'unclear'));
  if (request.kind === 'new-numbers') return request.newNumberForms.length > 0;
  return isAboutCase(request.kind) && matter !== null;
}

/** What nobody reads cannot be looked at away: a list that stays unread has to be said, a PIN to be compared. */
function stillMissing({ request, pin }: DecisionFacts): readonly Finding[] {
  const isListed = needsPin(request.kind) || request.kind === 'port-in';
  return [
    ...(isListed && request.numbers.numbers.length === 0 ? [finding('numbers-missing')] : []),
    ...(needsPin(request.kind) && pin === 'not-checked' ? [finding('organisation-unknown')] : []),
  ];
}

/** One reason a code: several findings of a code are one row with all their numbers and fields. */
function mergeReasons(reasons: readonly Reason[]): readonly Reason[] {
  const merged = new Map<string, Reason>();
  for (const reason of reasons) {
    const before = merged.get(reason.code);
    const numbers = [...(before?.numbers ?? []), ...(reason.numbers ?? [])];
    const fields = [...(before?.fields ?? []), ...(reason.fields ?? [])];
    merged.set(reason.code, {
      code: reason.code,
      ...(numbers.length > 0 ? { numbers: [...new Set(numbers)] } : {}),
      ...(fields.length > 0 ? { fields: [...new Set(fields)] } : {}),
    });
  }
  return [...merged.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
}

/** Rules, section 11: the mail's language if the desk has it, else the organisation's, else English. */
function chooseLanguage({ request, parties, matter, answerLanguages }: DecisionFacts): Language {
  const wanted = [request.language, matter?.language, parties.source?.language];
  return wanted.find((l): l is Language => isLanguage(l) && answerLanguages.includes(l)) ?? 'en';
}

function partyEvidence({ parties }: DecisionFacts): Evidence[] {
  const { source, destination, sourceBecause, destinationTrouble } = parties;
  const row = (fact: string, value: string, quote: string): Evidence => ({ fact, value, source: 'registry', quote });
  return [
    row('organisation', source?.id ?? 'none', sourceBecause),
    ...(destination ? [row('destination', destination.id, 'named by the mail or by its sender')] : []),
    ...(destinationTrouble ? [row('destination', 'none', destinationTrouble)] : []),
  ];
}
