import type { Language } from '../base/language.ts';
import type { NumberFact, Organisation } from '../registry/registry-facts.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import type { PinOutcome } from './decision.ts';

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
  /** Languages there are templates for. */
  readonly answerLanguages: readonly Language[];
  /** The desk's day, as an ISO date. */
  readonly today: string;
  /** A letter that is older is void (rules, section 6). */
  readonly letterDays: number;
};

export type SenderFacts = {
  /** null where no domain can be told. */
  readonly domain: string | null;
  /** Of the trusted authserv-id only (rules, section 10). */
  readonly authentication: 'pass' | 'fail' | 'none';
  /** Names of header fields given twice that must be there once. */
  readonly ambiguousHeaders: readonly string[];
  /** X-Auto-Response-Suppress asks for no automatic answer. */
  readonly wantsNoAnswer: boolean;
};

/** An attachment that could matter and was not read. */
export type DocumentFinding = {
  readonly name: string;
  /**
   * `unread`: a kind of document this desk leaves to a person. `unclear`: a scan whose digits are not sure. `blank`: a
   * picture in which nothing can be read.
   */
  readonly trouble: 'unsupported' | 'too-large' | 'unreadable' | 'unread' | 'unclear' | 'blank';
};

/** Who gives and who receives (rules, section 5). */
export type Parties = {
  readonly source: Organisation | null;
  readonly destination: Organisation | null;
  readonly destinationTrouble: 'destination-missing' | 'destination-unknown' | null;
  /** How the source was told, for the agent. */
  readonly sourceBecause: string;
};
