import type { Decision } from '../decision/decision.ts';
import type { DecisionFacts } from '../decision/decision-facts.ts';
import type { Replying } from './replying.ts';

export type Outcome = Replying & {
  readonly decision: Decision;
  readonly facts: DecisionFacts;
  readonly pinEvent: 'matched' | 'locked' | null;
  readonly lockHours: number;
  readonly caseNumber: string;
  readonly orderNumber: string | null;
  /** The request repeats an order that is open. */
  readonly isRepeated: boolean;
  /** dmarc=pass for this domain, or null. */
  readonly authenticatedDomain: string | null;
};
