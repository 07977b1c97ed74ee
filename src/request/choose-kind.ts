import type { Evidence, Found } from '../base/evidence.ts';
import type { KindCandidate } from './find-kind.ts';
import type { IntakeRequest, OrganisationMention } from './intake-request.ts';
import type { RequestKind } from './kinds.ts';

export type ChosenKind = Pick<IntakeRequest, 'kind' | 'kindTrouble'> & { readonly evidence: readonly Evidence[] };

/**
 * Chooses among everything that was said. Two kinds really asked, or two destinations, are a person's business (desk
 * rules, section 2). Whether the wish is put on hold is another question (`statements/find-doubts.ts`).
 */
export function chooseKind(
  candidates: readonly KindCandidate[],
  organisations: readonly Found<OrganisationMention>[],
): ChosenKind {
  const body = candidates.filter(({ source }) => source === 'body');
  // The subject is a heading: it speaks where the text does not.
  const spoken = body.length > 0 ? body : candidates;
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
  if (others.length > 0 || severalDestinations(kind, spoken, organisations)) return several;
  return { kind, kindTrouble: null, evidence: rows(kind) };
}

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
  const toCustomer = organisations.some(({ value }) => value.role === 'destination' && value.id !== null);
  if (clear.length === 0) {
    // "Transfer these to X": another customer is a transfer, any other company a port-out.
    return toCustomer
      ? spoken.map((c) => (c.value === 'port-out' ? { ...c, value: 'org-transfer' as const } : c))
      : spoken;
  }
  return clear.filter(({ value, statement, isExplicit, isPorting }) => {
    const beside = clear
      .filter((other) => other.statement === statement && other.value !== value)
      .map((other) => other.value);
    if (value === 'port-out') {
      // "Port these to X and make those service numbers" asks for both.
      if (beside.includes('convert-to-service') && isPorting) return true;
      if (beside.includes('org-transfer') || beside.includes('convert-to-service') || beside.includes('port-in'))
        return isExplicit;
      if (!isExplicit && (named.has('org-transfer') || toCustomer)) return !named.has('org-transfer');
    }
    if (value === 'org-transfer' && beside.includes('convert-to-service')) return false;
    return !(value === 'new-numbers' && beside.length > 0);
  });
}

function severalDestinations(
  kind: RequestKind,
  spoken: readonly KindCandidate[],
  organisations: readonly Found<OrganisationMention>[],
): boolean {
  if (kind === 'port-out')
    return new Set(spoken.filter(({ value }) => value === kind).flatMap(({ destinations }) => destinations)).size > 1;
  if (kind !== 'org-transfer') return false;
  const called = organisations.filter(({ value }) => value.role === 'destination');
  return new Set(called.map(({ value }) => value.id ?? `?${value.name.toLowerCase().split(' ')[0]}`)).size > 1;
}
