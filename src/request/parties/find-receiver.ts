import type { Found } from '../../base/evidence.ts';
import { foldWords } from './fold-name.ts';
import type { OrganisationMention } from './organisation-mention.ts';

/**
 * Whether customers receive, by what a mail says of the sides: who is called the destination, else the only one who has taken over
 * what the numbers belong to, and neither gives them nor writes.
 *
 * @param sender the organisation of the sender's address, or null
 * @returns null where there is none; `several` where the mail calls more than one the destination
 */
export function findReceiver(
  mentions: readonly Found<OrganisationMention>[],
  sender: string | null,
): 'one' | 'several' | null {
  const written = mentions.filter(({ source }) => source !== 'signature');
  const called = (role: OrganisationMention['role']): string[] => [
    ...new Set(written.filter(({ value }) => value.role === role).flatMap(({ value }) => value.id ?? [])),
  ];
  const destinations = called('destination');
  if (destinations.length > 0) return destinations.length === 1 ? 'one' : 'several';
  const givers = new Set([...called('source'), sender]);
  const others = called('acquirer').filter((id) => !givers.has(id));
  return others.length === 1 ? 'one' : null;
}

/** First words of the names of customers who are not said to receive: "registered to Adriatica", "the lines of Contoso". */
export function customersAside(organisations: readonly Found<OrganisationMention>[]): Set<string> {
  const receiving = new Set(
    organisations.filter(({ value }) => value.role === 'destination').map(({ value }) => value.id),
  );
  return new Set(
    organisations
      .filter(({ value }) => value.id !== null && !receiving.has(value.id))
      .map(({ value }) => foldWords(value.name)[0] ?? ''),
  );
}
