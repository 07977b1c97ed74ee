import type { Evidence } from '../../base/evidence.ts';
import type { Secret } from '../../base/secret.ts';

/** What a mail says about the PIN (desk rules, section 4). Only `given` holds a value to compare. */
export type FoundPin = {
  readonly state: 'given' | 'missing' | 'malformed' | 'ambiguous' | 'support-pin';
  readonly value: Secret | null;
  /** Id of the customer whose PIN the label says it is; absent or null where it names none. */
  readonly owner?: string | null;
  readonly evidence: readonly Evidence[];
  /** Digits of every labelled value, right, wrong or for something else: no finder may take them for a number, and no text may show them. */
  readonly secrets: readonly Secret[];
};
