/**
 * What a decision rests on: a request and its sender in, `DecisionFacts` out. The only place that asks the registry, the
 * open orders and the PIN check on a mail's behalf; it decides nothing.
 */
import type { Language } from '../base/language.ts';
import { findSameOrder } from '../cases/order-book.ts';
import { chooseParties } from '../decision/choose-parties.ts';
import type { PinOutcome } from '../decision/decision.ts';
import type { DecisionFacts, EarlierMatch, MatterFacts, Parties } from '../decision/decision-facts.ts';
import { orderDetails } from '../decision/order-details.ts';
import { planPin } from '../decision/plan-pin.ts';
import type { DocumentFinding } from '../documents/document-finding.ts';
import type { SenderFacts } from '../message/sender-facts.ts';
import { lookUpNumbers, lookUpOpenOrders, lookUpOrganisation } from '../registry/look-up.ts';
import { checkPin, isBarred, type PinGuard } from '../registry/pin.ts';
import type { Organisation } from '../registry/registry-facts.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import type { OrganisationDirectory } from '../request/parties/organisation-directory.ts';
import type { Store } from '../store/open.ts';

export type Asked = {
  readonly request: IntakeRequest;
  readonly documents: readonly DocumentFinding[];
  readonly sender: SenderFacts;
  /** Lower-cased address: wrong PINs count against it. */
  readonly senderAddress: string;
  readonly directory: OrganisationDirectory;
  /** What a question or a withdrawal is about. */
  readonly matter: MatterFacts | null;
  /** What the PIN has matched for earlier in the open case, or null. */
  readonly matchedBefore: EarlierMatch | null;
  /** An agent's word (`DecisionFacts.isCleared`), and what is known of the PIN without a comparison; null: it is made. */
  readonly isCleared: boolean;
  readonly knownPin: PinOutcome | null;
  readonly answerLanguages: readonly Language[];
  readonly letterDays: number;
  readonly now: Date;
};

export type Gathered = {
  readonly facts: DecisionFacts;
  /** The open order that this request repeats, or null. */
  readonly sameOrder: { readonly number: string; readonly caseNumber: string | null } | null;
  /** What the source's notify contacts are to be told (rules, section 9). */
  readonly pinEvent: 'matched' | 'locked' | null;
};

export async function gatherFacts(store: Store, guard: PinGuard, asked: Asked): Promise<Gathered> {
  const { request, sender } = asked;
  const numbers = await lookUpNumbers(store, request.numbers.numbers);
  const openOrders = await lookUpOpenOrders(store, request.numbers.numbers);
  const parties = await findParties(store, asked, numbers);
  const { outcome, event } = await comparePin(store, guard, asked, parties);
  const sameOrder = parties.source
    ? await findSameOrder(
        store.db,
        {
          kind: request.kind,
          organisation: parties.source.id,
          destination: parties.destination?.id ?? null,
          numbers: request.numbers.numbers,
          details: orderDetails(request),
        },
        [...openOrders.values()],
      )
    : null;
  const inOpenOrder = sameOrder ? new Map<string, string>() : openOrders;
  const { documents, answerLanguages, letterDays } = asked;
  const today = asked.now.toISOString().slice(0, 10);
  return {
    facts: {
      request,
      sender,
      documents,
      parties,
      pin: outcome,
      numbers,
      inOpenOrder,
      matter: asked.matter,
      isCleared: asked.isCleared,
      answerLanguages,
      today,
      letterDays,
    },
    sameOrder,
    pinEvent: event,
  };
}

async function findParties(
  store: Store,
  { request, sender, directory, matter }: Asked,
  numbers: DecisionFacts['numbers'],
): Promise<Parties> {
  const known = async (id: string | null): Promise<Organisation | null> =>
    id === null ? null : lookUpOrganisation(store, id);
  if (matter)
    return {
      source: await known(matter.organisation),
      destination: await known(matter.destination),
      destinationTrouble: null,
      sourceBecause: 'it is that of the case',
    };
  const senderOrganisation = directory.byDomain.get(sender.domain ?? '') ?? null;
  const ids = new Set([
    ...[...numbers.values()].map(({ organisation }) => organisation),
    ...request.organisations.flatMap(({ value }) => value.id ?? []),
    ...(senderOrganisation ? [senderOrganisation] : []),
  ]);
  const organisations = new Map<string, Organisation>();
  for (const id of ids) {
    const organisation = await lookUpOrganisation(store, id);
    if (organisation) organisations.set(id, organisation);
  }
  return chooseParties(request, { numbers, organisations, senderOrganisation });
}

/** One comparison a mail at most (rules, section 4). */
async function comparePin(
  store: Store,
  guard: PinGuard,
  asked: Asked,
  parties: Parties,
): Promise<{ outcome: PinOutcome; event: Gathered['pinEvent'] }> {
  const { request, sender, knownPin, senderAddress, now } = asked;
  if (knownPin) return { outcome: knownPin, event: null };
  const matchedBefore = await standing(store, asked);
  const told = request.kind === 'port-out' || request.kind === 'org-transfer';
  const plan = planPin(request, sender, parties, matchedBefore?.organisation);
  if ('outcome' in plan) {
    // A PIN that counts for more than its holders were told of is news to them.
    const isNews = plan.outcome === 'match' && matchedBefore !== null && goesFurther(request, matchedBefore);
    return { outcome: plan.outcome, event: told && isNews ? 'matched' : null };
  }
  if (!request.pin.value) throw new Error('a PIN is to be compared and the mail gives none');
  const { outcome, lockedNow } = await checkPin(store, guard, {
    organisation: plan.compareWith,
    sender: senderAddress,
    pin: request.pin.value,
    now,
  });
  const event = outcome === 'match' ? 'matched' : lockedNow ? 'locked' : null;
  return { outcome, event: told ? event : null };
}

/** What was proved earlier, unless checks are locked for the organisation or for who writes now (rules, section 9). */
async function standing(store: Store, { matchedBefore, senderAddress, now }: Asked): Promise<EarlierMatch | null> {
  if (!matchedBefore) return null;
  const { organisation } = matchedBefore;
  return (await isBarred(store, { organisation, sender: senderAddress, now })) ? null : matchedBefore;
}

function goesFurther({ kind, numbers }: IntakeRequest, before: EarlierMatch): boolean {
  const known = new Set(before.numbers);
  return kind !== before.kind || numbers.numbers.some((number) => !known.has(number));
}
