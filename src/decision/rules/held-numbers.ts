import type { RequestKind } from '../../base/request-kind.ts';
import type { NumberFact } from '../../registry/registry-facts.ts';
import type { DecisionFacts } from '../decision-facts.ts';
import { type Finding, findingFor, type Rule } from '../finding.ts';

/** Kinds that take user numbers only, and only unassigned ones. */
const USER_NUMBERS_ONLY: readonly RequestKind[] = ['org-transfer', 'convert-to-service'];

/** What only the registry knows of a number, told only after the PIN has matched (rules, section 6, step 5). */
export const heldNumbers: Rule = ({ request, parties, pin, numbers, inOpenOrder }) => {
  if (request.kind === 'port-in') return broughtHere(request.numbers.numbers, numbers, inOpenOrder);
  if (pin !== 'match' || !parties.source) return [];
  const source = parties.source.id;
  const asked = request.numbers.numbers;
  const notUs = new Set(request.numbers.notUs);
  const held = (number: string): NumberFact | null => {
    const fact = numbers.get(number);
    return fact?.organisation === source ? fact : null;
  };
  const heldThat = (test: (fact: NumberFact) => boolean): string[] =>
    asked.filter((number) => {
      const fact = held(number);
      return fact !== null && test(fact);
    });
  const userOnly = USER_NUMBERS_ONLY.includes(request.kind);
  return [
    ...findingFor(
      'number-not-held',
      asked.filter((number) => !held(number) && !notUs.has(number)),
    ),
    ...findingFor(
      'number-inactive',
      heldThat(({ active }) => !active),
    ),
    ...findingFor(
      'number-in-open-order',
      heldThat(({ number }) => inOpenOrder.has(number)),
    ),
    ...(userOnly
      ? findingFor(
          'number-wrong-type',
          heldThat(({ type }) => type !== 'user'),
        )
      : []),
    ...(userOnly
      ? findingFor(
          'number-assigned',
          heldThat(({ assigned }) => assigned),
        )
      : []),
  ];
};

/** Numbers that come from elsewhere need no PIN; what is here already cannot come (rules, section 6). */
const broughtHere = (
  asked: readonly string[],
  held: DecisionFacts['numbers'],
  inOpenOrder: DecisionFacts['inOpenOrder'],
): Finding[] => [
  ...findingFor(
    'number-already-held',
    asked.filter((number) => held.has(number)),
  ),
  ...findingFor(
    'number-in-open-order',
    asked.filter((number) => inOpenOrder.has(number)),
  ),
];
