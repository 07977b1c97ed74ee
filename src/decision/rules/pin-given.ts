import { needsPin } from '../../base/request-kind.ts';
import type { PinOutcome } from '../decision.ts';
import { finding, type Rule } from '../finding.ts';
import type { ReasonCode } from '../reasons.ts';

const REASON_OF: Record<PinOutcome, ReasonCode | null> = {
  missing: 'pin-missing',
  malformed: 'pin-malformed',
  ambiguous: 'pin-ambiguous',
  'support-pin': 'support-pin-given',
  'not-set': 'pin-not-set',
  mismatch: 'pin-mismatch',
  locked: 'pin-locked',
  match: null,
  'not-checked': null,
  'not-needed': null,
};

/** The PIN's presence and form, and the result of its comparison (rules, sections 4 and 6). */
export const pinGiven: Rule = ({ request, pin }) => {
  const code = needsPin(request.kind) ? REASON_OF[pin] : null;
  return code ? [finding(code)] : [];
};
