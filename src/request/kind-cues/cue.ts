import type { RequestKind } from '../kinds.ts';

/**
 * One way to ask for something, as a pattern over a statement in which numbers are 'NUM', the PIN's label is 'PIN' and the
 * provider's names are 'PROVIDER'.
 */
export type Cue = {
  readonly kind: Exclude<RequestKind, 'unknown'>;
  readonly pattern: RegExp;
  /** `vague`: the verb fits several kinds; counts only where nothing says more. */
  readonly strength: 'clear' | 'vague';
};
