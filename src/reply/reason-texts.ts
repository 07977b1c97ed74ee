import type { Reason, ReasonCode } from '../decision/reasons.ts';
import type { ReasonText } from '../templates/load-templates.ts';
import { hintFor } from './invalid-hint.ts';
import { type Attached, type Named, showLists } from './lists.ts';
import { type FoldedLine, foldLines } from './number-list.ts';
import type { Outcome } from './outcome.ts';
import { rangeWords } from './replying.ts';

/** A reason as a customer reads it. */
export type ShownReason = ReasonText & Named;

/** Reasons that whoever knows how a PIN is set can put right. */
const ABOUT_PIN: readonly ReasonCode[] = [
  'pin-missing',
  'support-pin-given',
  'pin-malformed',
  'pin-ambiguous',
  'pin-not-set',
  'pin-mismatch',
];
export const needsPinHelp = (reasons: readonly Reason[]): boolean =>
  reasons.some(({ code }) => ABOUT_PIN.includes(code));

/** The numbers that were read and the reasons, both as the text names them, and the file beside it where a list is long. */
export function showRequest(
  outcome: Outcome,
  numbers: readonly string[],
  reasons: readonly Reason[],
): { readonly read: Named; readonly reasons: readonly ShownReason[] } & Attached {
  const titleOf = (reason: Reason): string => reasonText(outcome, reason).title;
  const range = rangeWords(outcome, outcome.decision.language);
  const linesOf = (reason: Reason): FoldedLine[] => reasonLines(outcome, reason);
  const shown = showLists(numbers, reasons, { range, linesOf, titleOf });
  return {
    ...shown,
    reasons: reasons.map((reason, i) => ({
      ...reasonText(outcome, reason),
      ...(shown.reasons[i] ?? { list: [], more: 0 }),
    })),
  };
}

/** What a reason lists: numbers folded, those that are none each with what is wrong, then fields. */
function reasonLines(outcome: Outcome, { code, numbers = [], fields = [] }: Reason): FoldedLine[] {
  const { language } = outcome.decision;
  const lines =
    code === 'number-invalid'
      ? [...new Set(numbers)].sort().map((written) => ({ text: withHint(outcome, written), count: 1 }))
      : foldLines(numbers, rangeWords(outcome, language));
  return [...lines, ...fields.map((field) => ({ text: outcome.templates.field(language, field), count: 1 }))];
}

function withHint({ templates, decision }: Outcome, written: string): string {
  const hint = hintFor(written);
  return hint ? `${written} (${templates.word(decision.language, hint.key, hint.values)})` : written;
}

/**
 * Whether no PIN is set is told to nobody but the organisation itself; to others one wording serves a wrong PIN and none
 * (rules, section 6), to the letter.
 */
export function reasonText(
  { templates, decision, facts, lockHours, authenticatedDomain }: Outcome,
  { code }: Reason,
): ReasonText {
  const own = authenticatedDomain !== null && (facts.parties.source?.domains ?? []).includes(authenticatedDomain);
  const shown = code === 'pin-not-set' && !own ? 'pin-mismatch' : code;
  return templates.reason(decision.language, shown, { letterDays: facts.letterDays, lockHours });
}
