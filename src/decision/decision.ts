import type { Evidence } from '../base/evidence.ts';
import type { Language } from '../base/language.ts';
import type { RequestKind } from '../base/request-kind.ts';
import type { Reason } from './reasons.ts';

export const DISPOSITIONS = ['accepted', 'rejected', 'review', 'ignored'] as const;
export type Disposition = (typeof DISPOSITIONS)[number];

export const PIN_OUTCOMES = [
  'match',
  'mismatch',
  'missing',
  'malformed',
  'ambiguous',
  'support-pin',
  'not-set',
  'locked',
  'not-checked',
  'not-needed',
] as const;
export type PinOutcome = (typeof PIN_OUTCOMES)[number];

/** What the desk has decided about one mail that was not ignored (check contract). */
export type Decision = {
  readonly disposition: Exclude<Disposition, 'ignored'>;
  readonly kind: RequestKind;
  readonly language: Language;
  /** Id of the source organisation, or null. */
  readonly organisation: string | null;
  readonly destination: string | null;
  readonly numbers: readonly string[];
  readonly pin: PinOutcome;
  /** Sorted by code. */
  readonly reasons: readonly Reason[];
  readonly evidence: readonly Evidence[];
};
