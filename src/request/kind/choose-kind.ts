import type { Evidence, Found } from '../../base/evidence.ts';
import type { RequestKind } from '../../base/request-kind.ts';
import { customersAside, findReceiver } from '../parties/find-receiver.ts';
import { foldWords } from '../parties/fold-name.ts';
import type { OrganisationMention } from '../parties/organisation-mention.ts';
import type { KindCandidate } from './find-kind.ts';

export type ChosenKind = {
  readonly kind: RequestKind;
  /** Why a person must tell the kind; null when it is clear. */
  readonly kindTrouble: KindTrouble | null;
  readonly evidence: readonly Evidence[];
};

export type KindTrouble = 'kind-unclear' | 'several-requests';

/**
 * Chooses among everything that was said. Two kinds really asked, or two destinations, are a person's business (desk
 * rules, section 2). Whether the wish is put on hold is another question (`holds/find-doubts.ts`).
 *
 * @param sides the organisation of the sender's address, and who is called the new carrier; null where there is none
 */
export function chooseKind(
  candidates: readonly KindCandidate[],
  organisations: readonly Found<OrganisationMention>[],
  { sender, carrier }: { readonly sender: string | null; readonly carrier: string | null } = NOBODY,
): ChosenKind {
  const givers = organisations.filter(({ value }) => value.role === 'source' && value.id !== null);
  const sides: Sides = {
    carrier,
    receiver: findReceiver(organisations, sender),
    givers: new Set(givers.map(({ value }) => foldWords(value.name)[0] ?? '')),
    isWriterReceiver: sender !== null && givers.length > 0 && givers.every(({ value }) => value.id !== sender),
  };
  const body = counting(
    candidates.filter(({ source }) => source === 'body'),
    sides,
  );
  // The subject is a heading: it speaks where the text does not.
  const spoken = body.length > 0 ? body : counting(candidates, sides);
  const kinds = new Set(withoutShadows(spoken, organisations).map(({ value }) => value));
  const evidence = [...new Map(candidates.map((c) => [`${c.value}${c.quote}`, c])).values()];
  const rows = (chosen: RequestKind): Evidence[] =>
    evidence.map(({ value, source, quote }) => ({
      fact: value === chosen ? 'kind' : 'rival:kind',
      value,
      source,
      quote,
    }));
  const several: ChosenKind = { kind: 'unknown', kindTrouble: 'several-requests', evidence: rows('unknown') };
  const [kind, ...others] = kinds;
  if (!kind) return { kind: 'unknown', kindTrouble: 'kind-unclear', evidence: rows('unknown') };
  if (others.length > 0 || severalDestinations(kind, spoken, organisations) || areApart(spoken)) return several;
  // "Port Contoso's numbers out to us", written by another customer: between owners, whatever it is called.
  if (kind === 'port-out' && isOfOthers(organisations, sender) && spoken.some(({ isToWriter }) => isToWriter))
    return { kind: 'unknown', kindTrouble: 'kind-unclear', evidence: rows('unknown') };
  return { kind, kindTrouble: null, evidence: rows(kind) };
}

/** "a) port A and B to X; b) transfer C to our customer Y": two statements, each with numbers and a kind of its own. */
function areApart(spoken: readonly KindCandidate[]): boolean {
  const own = spoken.filter(({ value, hasNumbers, isPorting }) => hasNumbers && (value !== 'port-out' || isPorting));
  return own.some((one) => own.some((other) => other.statement !== one.statement && other.value !== one.value));
}

/** Whether a customer writes, and another one is named as whose the numbers are. @param sender the organisation of its address */
export function isOfOthers(organisations: readonly Found<OrganisationMention>[], sender: string | null): boolean {
  const named = organisations.filter(({ value }) => value.id !== null && GIVING.has(value.role));
  const isSenders = named.some(({ value }) => value.id === sender && value.role === 'source');
  return sender !== null && !isSenders && named.some(({ value, source }) => value.id !== sender && source === 'body');
}
const GIVING: ReadonlySet<OrganisationMention['role']> = new Set(['source', 'unsaid']);

const NOBODY = { sender: null, carrier: null };
type Sides = {
  readonly carrier: string | null;
  /** Whether customers receive: one, or several. */
  readonly receiver: ReturnType<typeof findReceiver>;
  /** First words of the names of customers who give. */
  readonly givers: ReadonlySet<string>;
  /** A customer writes, and another one gives. */
  readonly isWriterReceiver: boolean;
};

/** A move that does not say where to is a transfer to the one customer who receives, and nothing where others say more. */
function counting(
  candidates: readonly KindCandidate[],
  { carrier, receiver, givers, isWriterReceiver }: Sides,
): readonly KindCandidate[] {
  const told = withoutTheirPortIn(candidates.filter(({ strength }) => strength !== 'open'));
  if (told.length > 0) {
    // "We sold the branch to X. Please move its numbers to them": no name stands where they go.
    // "From Contoso to Prairie Lantern LLC": between owners, whether or not the desk knows who receives.
    const isTransfer = (one: KindCandidate): boolean =>
      (receiver !== null && isUnnamedMove(one)) ||
      (isWriterReceiver && one.isToWriter && isUnnamedMove(one)) ||
      (isVagueMove(one) && one.givers.some((name) => givers.has(name)));
    return told.map((one) => (isTransfer(one) ? { ...one, value: 'org-transfer' as const } : one));
  }
  if (receiver !== null) return candidates;
  const toWriter = isWriterReceiver ? candidates.filter(({ isToWriter }) => isToWriter) : [];
  if (toWriter.length > 0) return toWriter;
  if (carrier === null) return [];
  return candidates.map((one) => ({ ...one, value: 'port-out' as const }));
}

/**
 * A new carrier's port-in is our port-out: "we would like to port in from you", "Type: port-in; losing carrier: PROVIDER". Who
 * brings numbers here names this desk as where they go.
 */
function withoutTheirPortIn(told: readonly KindCandidate[]): readonly KindCandidate[] {
  const leavesHere = told.some(({ value, isArriving }) => value === 'port-out' && isArriving);
  // A port-in with numbers of its own is another request.
  const isTheirs = ({ value, isByName, isArriving, hasNumbers }: KindCandidate): boolean =>
    value === 'port-in' && isByName && (isArriving || (leavesHere && !hasNumbers));
  return told.map((one) => (isTheirs(one) ? { ...one, value: 'port-out' as const } : one));
}

const isVagueMove = ({ value, strength, isPorting }: KindCandidate): boolean =>
  value === 'port-out' && strength === 'vague' && !isPorting;
const isUnnamedMove = (one: KindCandidate): boolean => isVagueMove(one) && one.destinations.length === 0;

/** Candidates that are no second request: vague words beside clear ones, and what a stronger reading explains. */
function withoutShadows(
  spoken: readonly KindCandidate[],
  organisations: readonly Found<OrganisationMention>[],
): readonly KindCandidate[] {
  const clear = spoken.filter(({ strength }) => strength === 'clear');
  const named = new Set(clear.map(({ value }) => value));
  // "Cancel this port-out request", "where is our transfer?": the matter, not another wish.
  for (const about of ['withdraw', 'status'] as const) {
    if (!named.has(about)) continue;
    const statements = new Set(clear.filter(({ value }) => value === about).map(({ statement }) => statement));
    const rest = clear.filter(({ value, statement }) => value !== about && !statements.has(statement));
    const isOther = clear.some(({ value, namesCase }) => value === about && namesCase);
    // "Port these. When will it be done?": a question about what the mail itself asks.
    if (about === 'status' && rest.some(({ value }) => value !== 'withdraw') && !isOther)
      return withoutShadows(rest, organisations);
    return rest.some(({ value }) => value !== 'status' && value !== 'withdraw')
      ? [...rest, ...clear.filter(({ value }) => value === about)]
      : clear.filter(({ value }) => value === about);
  }
  const hasGiver = organisations.some(({ value }) => value.role === 'source' && value.id !== null);
  const toCustomer = organisations.some(({ value }) => value.role === 'destination' && value.id !== null);
  if (clear.length === 0) {
    // "Transfer these to X": another customer is a transfer, any other company a port-out.
    if (toCustomer) return spoken.map((c) => (c.value === 'port-out' ? { ...c, value: 'org-transfer' as const } : c));
    // "to the company X" says more than "to X".
    const isTransfer = spoken.some(({ value }) => value === 'org-transfer');
    const isPort = spoken.some(({ value, isPorting }) => value === 'port-out' && isPorting);
    return isTransfer ? spoken.filter(({ value }) => value !== (isPort ? 'org-transfer' : 'port-out')) : spoken;
  }
  // "Port the list to X. We move the following to the organization of Y": who is no customer gets numbers of its own.
  const receivers = new Set(
    organisations.flatMap(({ value }) =>
      value.role === 'destination' && value.id !== null ? foldWords(value.name) : [],
    ),
  );
  const isToAnother = (names: readonly string[]): boolean =>
    toCustomer && names.some((name) => !receivers.has(foldWords(name)[0] ?? ''));
  return clear.filter(({ value, statement, isExplicit, isPorting, isApart, destinations }) => {
    const beside = clear
      .filter((other) => other.statement === statement && other.value !== value)
      .map((other) => other.value);
    if (value === 'port-out') {
      // "Port these to X and make those service numbers" asks for both.
      if (beside.includes('convert-to-service') && isPorting) return true;
      if (beside.includes('org-transfer') || beside.includes('convert-to-service') || beside.includes('port-in'))
        return isExplicit;
      if (!isExplicit && (named.has('org-transfer') || toCustomer))
        return !named.has('org-transfer') || (isPorting && isToAnother(destinations));
    }
    if (value === 'org-transfer' && beside.includes('convert-to-service')) return false;
    // "Bring them to you, into our organization": where they are to be here; between customers somebody else gives them.
    if (value === 'org-transfer' && beside.includes('port-in')) return hasGiver;
    // In a clause of its own it is a wish of its own.
    return !(value === 'new-numbers' && beside.length > 0 && !isApart);
  });
}

function severalDestinations(
  kind: RequestKind,
  spoken: readonly KindCandidate[],
  organisations: readonly Found<OrganisationMention>[],
): boolean {
  if (kind === 'port-out') {
    const aside = customersAside(organisations);
    const names = spoken.filter(({ value }) => value === kind).flatMap(({ destinations }) => destinations);
    return new Set(names.filter((name) => !aside.has(name))).size > 1;
  }
  if (kind !== 'org-transfer') return false;
  const goals = organisations.filter(({ value }) => value.role === 'destination');
  const givers = new Set(organisations.filter(({ value }) => value.role === 'source').map(({ value }) => value.id));
  // "The fourth goes under the contract of X": a third customer who receives, in words that move no number by its digits.
  const thirds = organisations.filter(({ value }) => value.role === 'acquirer' && !givers.has(value.id));
  const called = goals.length > 0 ? [...goals, ...thirds] : goals;
  return (
    new Set(called.map(({ value }) => value.id ?? `?${(foldWords(value.name)[0] ?? '').replace(/['’]s?$/u, '')}`))
      .size > 1
  );
}
