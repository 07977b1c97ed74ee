/**
 * The stored record of a decision: what it rested on in, text out, and back, so that `replay` decides again from the facts of
 * that day, exactly. A PIN is not in it: the decision knows only what its comparison gave.
 */
import { decide } from './decide.ts';
import type { Decision } from './decision.ts';
import type { DecisionFacts } from './decision-facts.ts';
import { decideAsRuled, type Ruling } from './ruling.ts';

/** A person's word as far as it decides: what they corrected already stands in the facts. */
export type RecordedRuling = Pick<Ruling, 'verdict' | 'agent' | 'why' | 'reasons'>;

export type FactsRecord = { readonly facts: DecisionFacts; readonly ruling: RecordedRuling | null };

/** The form below; another number when it can no longer be read as this one. */
const FORM = 1;
/** Key of what JSON has no form for. */
const MAP = '$map';

/** @returns JSON without any secret: a PIN's value, and the digits that were hidden for its sake, are left out */
export const writeFactsRecord = ({ facts, ruling }: { facts: DecisionFacts; ruling: Ruling | null }): string =>
  JSON.stringify(
    {
      form: FORM,
      facts: withoutSecrets(facts),
      ruling: ruling && { verdict: ruling.verdict, agent: ruling.agent, why: ruling.why, reasons: ruling.reasons },
    },
    // A `Secret` writes itself as "[secret]", before this sees it: `withoutSecrets` has taken out all there are.
    (_, value) => (value instanceof Map ? { [MAP]: [...value] } : value),
  );

const withoutSecrets = (facts: DecisionFacts): DecisionFacts => ({
  ...facts,
  request: { ...facts.request, pin: { ...facts.request.pin, value: null, secrets: [] } },
});

/** @returns null where the record is of another form than this version writes */
export function readFactsRecord(json: string): FactsRecord | null {
  const read = JSON.parse(json, (_, value) =>
    typeof value === 'object' && value !== null && Array.isArray(value[MAP]) ? new Map(value[MAP]) : value,
  ) as FactsRecord & { form: number };
  return read.form === FORM ? { facts: read.facts, ruling: read.ruling } : null;
}

/** What today's rules make of it. */
export function decideAgain({ facts, ruling }: FactsRecord): Decision {
  const decided = decide(facts);
  return ruling ? decideAsRuled(decided, { ...ruling, corrections: {} }) : decided;
}
