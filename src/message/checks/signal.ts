import type { DeskLimits } from '../../base/desk.ts';
import { type Evidence, quoteAround } from '../../base/evidence.ts';
import type { ParsedMessage } from '../parsed-message.ts';

export const IGNORED_BECAUSE = [
  'own-mail',
  'duplicate',
  'bounce',
  'auto-reply',
  'mailing-list',
  'no-sender',
  'agent-note',
  'too-many-answers',
] as const;
export type IgnoredBecause = (typeof IGNORED_BECAUSE)[number];

/** What screening has to know and the mail does not say. */
export type ScreenFacts = {
  /** The desk's own addresses, whatever their case. */
  readonly ownAddresses: readonly string[];
  /** The Message-ID is one that the desk has given. */
  readonly ownMessageIds: boolean;
  readonly duplicate: boolean;
  /** The case that a mail of an agent belongs to, by thread or number; null where it is no agent's or in no case. */
  readonly agentsCase: string | null;
  /** Answers to the sender's address in the last 24 hours. */
  readonly answersToAddress: number;
  /** Answers to the sender's domain in the last hour. */
  readonly answersToDomain: number;
  readonly limits: Pick<DeskLimits, 'answersPerAddress' | 'answersPerDomain'>;
};

/** One hazard: the signals of it that a mail shows, none where it shows none. */
export type Check = (message: ParsedMessage, facts: ScreenFacts) => readonly Evidence[];

/** A signal, with the header or word that gave it. */
export const signal = (fact: IgnoredBecause, value: string, quote: string): Evidence => ({
  fact: `ignore:${fact}`,
  value,
  source: 'header',
  quote: quoteAround(quote.slice(0, 160), { start: 0, end: Math.min(160, quote.length) }),
});

/** Values of every field of that name. */
export const valuesOf = (message: ParsedMessage, name: string): string[] =>
  message.headers.filter((field) => field.name === name).map(({ value }) => value);

export const localPartOf = (address: string): string => address.split('@')[0]?.toLowerCase() ?? '';
