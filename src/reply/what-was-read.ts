import type { RequestKind } from '../base/request-kind.ts';
import type { Parties } from '../decision/decision-facts.ts';
import type { Named } from './lists.ts';
import type { Outcome } from './outcome.ts';
import { countOf, kindName } from './replying.ts';

/** What an answer repeats of a request. */
export type Read = Named & {
  readonly kind: RequestKind;
  readonly numbers: readonly string[];
  readonly attached: string | null;
};

/**
 * What was read, so that the customer sees what is right and what is not (desk rules, section 11): a piece of Markdown
 * that stands in answers. Organisations are named only to whom they are no news.
 */
export function renderWhatWasRead(outcome: Outcome, { kind, numbers, list, more, attached }: Read): string {
  const { language } = outcome.decision;
  return outcome.templates.fill(language, 'what-was-read', {
    kindName: kindName(outcome, language, kind),
    ...toldParties(outcome, kind),
    count: numbers.length > 0 ? countOf(outcome, language, numbers) : null,
    list,
    more,
    attached,
  });
}

/** Who has the PIN of an organisation, or writes from its domain, knows its name; nobody else learns whose numbers these are. */
function toldParties(
  { decision, facts, message }: Outcome,
  kind: RequestKind,
): {
  organisation: string | null;
  destination: string | null;
} {
  const { source, destination } = facts.parties;
  const isProven = decision.pin === 'match';
  const domain = message.from?.address.split('@').at(-1)?.toLowerCase() ?? '';
  const isOwn = (one: Parties['source']): boolean => one?.domains.includes(domain) ?? false;
  return {
    organisation: isProven || isOwn(source) ? (source?.name ?? null) : null,
    destination: kind === 'org-transfer' && (isProven || isOwn(destination)) ? (destination?.name ?? null) : null,
  };
}
