import type { DecisionFacts } from './decision-facts.ts';
import { REASONS, type Reason, type ReasonCode } from './reasons.ts';

/** What a rule says: a reason, and whether a person has to decide because of it. */
export type Finding = { readonly reason: Reason; readonly toPerson: boolean };

/** One rule of the desk: facts in, findings out, in no case an exception. */
export type Rule = (facts: DecisionFacts) => readonly Finding[];

export const finding = (code: ReasonCode): Finding => ({
  reason: { code },
  toPerson: REASONS[code].class === 'review',
});

/** A finding about certain numbers, or none where there are none of them. */
export const findingFor = (code: ReasonCode, numbers: readonly string[]): readonly Finding[] =>
  numbers.length === 0 ? [] : [{ reason: { code, numbers }, toPerson: REASONS[code].class === 'review' }];

/** A finding about fields of a form, or none where there are none of them. */
export const findingIn = (code: ReasonCode, fields: readonly string[]): readonly Finding[] =>
  fields.length === 0 ? [] : [{ reason: { code, fields }, toPerson: REASONS[code].class === 'review' }];
