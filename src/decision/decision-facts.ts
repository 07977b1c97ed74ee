import type { Language } from '../base/language.ts';
import type { RequestKind } from '../base/request-kind.ts';
import type { DocumentFinding } from '../documents/document-finding.ts';
import type { SenderFacts } from '../message/sender-facts.ts';
import type { NumberFact, Organisation } from '../registry/registry-facts.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import type { PinOutcome } from './decision.ts';
import type { Reason } from './reasons.ts';

/**
 * Everything a decision rests on, handed in as data: no rule looks anything up, so every past decision can be replayed
 * from the facts of its day (design: "decisions that can be replayed").
 */
export type DecisionFacts = {
  readonly request: IntakeRequest;
  readonly sender: SenderFacts;
  readonly documents: readonly DocumentFinding[];
  readonly parties: Parties;
  readonly pin: PinOutcome;
  /** What the registry knows of the request's numbers; a number that is not held here is absent. */
  readonly numbers: ReadonlyMap<string, NumberFact>;
  /** Number -> open order that has it, without the order that this very request repeats. */
  readonly inOpenOrder: ReadonlyMap<string, string>;
  /** What a question or a withdrawal is about; null where there is no such case of this sender, and for other kinds. */
  readonly matter: MatterFacts | null;
  /** An agent has looked at what the desk leaves to a person, and takes it upon themselves. */
  readonly isCleared: boolean;
  /** Languages there are templates for. */
  readonly answerLanguages: readonly Language[];
  /** The desk's day, as an ISO date. */
  readonly today: string;
  /** A letter that is older is void (rules, section 6). */
  readonly letterDays: number;
};

/** A PIN that has matched earlier in an open case (rules, section 9). */
export type EarlierMatch = {
  /** Id. */
  readonly organisation: string;
  readonly kind: RequestKind;
  readonly numbers: readonly string[];
};

/** A case or an order that its requester asks about (rules, section 9). */
export type MatterFacts = {
  readonly number: string;
  readonly state: MatterState;
  readonly kind: RequestKind;
  readonly organisation: string | null;
  readonly destination: string | null;
  readonly numbers: readonly string[];
  readonly language: Language | null;
  readonly order: string | null;
  /** Why it is not accepted yet: the reasons of its last answer. */
  readonly reasons: readonly Reason[];
  /** ISO time of its last change. */
  readonly changedAt: string;
  /** A mail in it that gives other numbers waits for a person. */
  readonly isListOpen?: boolean;
};

/** Of the order where there is one, else of the case. */
export const MATTER_STATES = ['waiting', 'review', 'closed', 'open', 'in progress', 'completed', 'cancelled'] as const;
export type MatterState = (typeof MATTER_STATES)[number];

/** Who gives and who receives (rules, section 5). */
export type Parties = {
  readonly source: Organisation | null;
  readonly destination: Organisation | null;
  readonly destinationTrouble: 'destination-missing' | 'destination-unknown' | null;
  /** How the source was told, for the agent. */
  readonly sourceBecause: string;
};
