/**
 * Source and destination (desk rules, section 5): numbers and mentions in, organisations out. Candidates were all kept
 * until here; this is the one place that chooses.
 */
import type { Found } from '../base/evidence.ts';
import type { NumberFact, Organisation } from '../registry/registry-facts.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import { type OrganisationMention, UNNAMED } from '../request/parties/organisation-mention.ts';
import type { Parties } from './decision-facts.ts';

export type PartyFacts = {
  readonly numbers: ReadonlyMap<string, NumberFact>;
  /** Organisations by id: holders, mentioned ones and the sender's. */
  readonly organisations: ReadonlyMap<string, Organisation>;
  /** Organisation of the sender's domain, or null. */
  readonly senderOrganisation: string | null;
};

/** @returns the parties of a request; for kinds other than `org-transfer` no destination is looked for. */
export function chooseParties(request: IntakeRequest, facts: PartyFacts): Parties {
  const isReceived = request.kind === 'port-in' || request.kind === 'new-numbers';
  const [sourceId, sourceBecause] = isReceived ? chooseReceiver(request, facts) : chooseSource(request, facts);
  const source = sourceId === null ? null : (facts.organisations.get(sourceId) ?? null);
  if (request.kind !== 'org-transfer') return { source, sourceBecause, destination: null, destinationTrouble: null };
  return { source, sourceBecause, ...chooseDestination(request, facts, sourceId) };
}

function chooseSource(request: IntakeRequest, facts: PartyFacts): [id: string | null, because: string] {
  const held = countHolders(request.numbers.numbers, facts.numbers);
  const isReceiver = ({ value, source }: Found<OrganisationMention>): boolean =>
    value.role === 'destination' ||
    // Who takes over a branch is the other side of who writes.
    (value.role === 'acquirer' && source !== 'signature' && value.id !== facts.senderOrganisation);
  const receives = new Set(
    request.kind === 'org-transfer' ? request.organisations.filter(isReceiver).map(({ value }) => value.id) : [],
  );
  const named = namedAsSource(request.organisations).filter((id) => !receives.has(id));
  const giver = request.kind === 'org-transfer' ? calledGiver(request.organisations) : null;
  if (giver) return [giver, 'of the two sides that the mail names, it gives'];
  if (held.size === 1) return [[...held.keys()][0] ?? null, 'it holds the numbers'];
  if (held.size > 1) {
    const namedHolder = [...named, facts.senderOrganisation].find((id) => id !== null && held.has(id));
    if (namedHolder) return [namedHolder, 'of those that hold the numbers, the mail names it'];
    const [most] = [...held].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
    return [most?.[0] ?? null, 'it holds most of the numbers'];
  }
  if (named[0]) return [named[0], 'the mail names it'];
  const receiver = request.organisations.find(({ value }) => value.role === 'destination')?.value.id ?? null;
  if (facts.senderOrganisation && facts.senderOrganisation !== receiver)
    return [facts.senderOrganisation, "the sender's domain is its domain"];
  return [null, 'nothing names an organisation'];
}

/** Where a transfer names both sides, the source is the one that gives, whoever holds the numbers. */
function calledGiver(mentions: readonly Found<OrganisationMention>[]): string | null {
  const called = (role: OrganisationMention['role']): Set<string> =>
    new Set(
      mentions
        .filter(({ value, source }) => value.role === role && source !== 'signature')
        .flatMap(({ value }) => value.id ?? []),
    );
  const [givers, receivers] = [called('source'), called('destination')];
  const [giver] = givers;
  return giver && givers.size === 1 && receivers.size === 1 && !receivers.has(giver) ? giver : null;
}

/** Whom numbers are brought to: the organisation that the mail names, else the sender's. */
function chooseReceiver(request: IntakeRequest, facts: PartyFacts): [id: string | null, because: string] {
  const onForms = request.organisations.filter(({ source }) => source.startsWith('attachment:'));
  if (onForms.length > 0) {
    const ids = new Set(onForms.map(({ value }) => value.id));
    const [id] = ids;
    if (ids.size > 1) return [null, 'the forms name different companies'];
    return id ? [id, 'the form names it'] : [null, 'the form names a company that is not in the registry'];
  }
  const rank = ({ value, source }: Found<OrganisationMention>): number =>
    value.role === 'destination' ? 0 : source === 'signature' ? 2 : 1;
  const named = request.organisations.filter(({ value }) => value.id !== null).toSorted((a, b) => rank(a) - rank(b));
  const id = named[0]?.value.id;
  if (id) return [id, 'the mail names it'];
  if (facts.senderOrganisation) return [facts.senderOrganisation, "the sender's domain is its domain"];
  return [null, 'nothing names an organisation'];
}

function countHolders(numbers: readonly string[], facts: ReadonlyMap<string, NumberFact>): Map<string, number> {
  const held = new Map<string, number>();
  for (const number of numbers) {
    const holder = facts.get(number)?.organisation;
    if (holder) held.set(holder, (held.get(holder) ?? 0) + 1);
  }
  return held;
}

/** Ids named as the giving side or on no side, the surest first: called the source, in the text, in the signature. */
function namedAsSource(mentions: readonly Found<OrganisationMention>[]): string[] {
  const rank = ({ value, source }: Found<OrganisationMention>): number =>
    value.role === 'source' ? 0 : value.role === 'mentioned' ? 3 : source === 'signature' ? 2 : 1;
  return mentions
    .filter(({ value }) => value.id !== null && value.role !== 'destination')
    .toSorted((a, b) => rank(a) - rank(b))
    .flatMap(({ value }) => value.id ?? []);
}

function chooseDestination(
  request: IntakeRequest,
  facts: PartyFacts,
  source: string | null,
): Pick<Parties, 'destination' | 'destinationTrouble'> {
  const missing = { destination: null, destinationTrouble: 'destination-missing' } as const;
  const unknown = { destination: null, destinationTrouble: 'destination-unknown' } as const;
  const called = request.organisations.filter(({ value }) => value.role === 'destination');
  const namesakes = namesakesIn(request);
  if (called.length > 0) {
    const ids = new Set(called.flatMap(({ value }) => value.id ?? []));
    ids.delete(source ?? '');
    if (ids.size > 1) return missing;
    const [id] = ids;
    if (id) return namesakes.has(id) ? unknown : found(id, facts);
    // "To the buyer, who has an account with you" names nobody.
    return called.some(({ value }) => value.id === null && value.name !== UNNAMED) ? unknown : missing;
  }
  const others = new Set(
    request.organisations.flatMap((mention) =>
      mention.value.role === 'acquirer' && mention.source !== 'signature' && mention.value.id !== source
        ? (mention.value.id ?? [])
        : [],
    ),
  );
  if (others.size > 1) return missing;
  const [other] = others;
  if (other) return namesakes.has(other) ? unknown : found(other, facts);
  return facts.senderOrganisation && facts.senderOrganisation !== source
    ? found(facts.senderOrganisation, facts)
    : missing;
}

/** Customers whose name a mail gives to another: a domain or a tenant's id, which nobody else has, makes them certain. */
function namesakesIn({ organisations }: IntakeRequest): ReadonlySet<string> {
  const isCertain = (id: string): boolean =>
    organisations.some(({ value }) => value.id === id && value.role === 'destination' && CERTAIN.test(value.name));
  const ids = organisations.flatMap(({ value }) => (value.isNamesake ? (value.id ?? []) : []));
  return new Set(ids.filter((id) => !isCertain(id)));
}
const CERTAIN = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$|^[0-9a-f]{8}-[0-9a-f]{4}-/iu;

function found(id: string, facts: PartyFacts): Pick<Parties, 'destination' | 'destinationTrouble'> {
  const destination = facts.organisations.get(id) ?? null;
  return { destination, destinationTrouble: destination ? null : 'destination-unknown' };
}
