import type { Found } from '../base/evidence.ts';
import { needsPin, type RequestKind } from '../base/request-kind.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import type { OrganisationMention } from '../request/parties/organisation-mention.ts';
import type { FoundMatter } from './find-case.ts';

/**
 * "Two more of our numbers, please, the same way", in the thread of what is ordered: a request of its own, of the kind and between the
 * parties of the first. It gives a whole list of other numbers and its PIN, or else it is a person's.
 */
export function sameAgain(request: IntakeRequest, found: FoundMatter | null): IntakeRequest | null {
  const { kind, kindTrouble, numbers: n, givesList, isForeign, inAnswer, pin, organisations, evidence } = request;
  const order = found?.byThread ? found.order : null;
  if (!order || order.state === 'cancelled' || !needsPin(order.kind as RequestKind)) return null;
  if (kind !== 'unknown' || kindTrouble !== 'kind-unclear' || isForeign || !inAnswer?.asksSameAgain) return null;
  const ordered = new Set(JSON.parse(order.numbers) as string[]);
  const isWhole =
    givesList && n.numbers.length > 0 && n.invalid.length + n.invalidRanges.length + n.unclear.length === 0;
  if (inAnswer.isHeldBack || !isWhole || pin.state !== 'given' || n.numbers.some((one) => ordered.has(one)))
    return null;
  const { number, destination_id: goal } = order;
  const isNamed = organisations.some(({ value }) => value.role === 'destination');
  const receiver: Found<OrganisationMention> = {
    value: { id: goal, name: goal ?? '', role: 'destination' },
    source: 'case',
    quote: number,
  };
  return {
    ...request,
    kind: order.kind as RequestKind,
    kindTrouble: null,
    organisations: goal === null || isNamed ? organisations : [...organisations, receiver],
    evidence: [...evidence, { fact: 'kind', value: order.kind, source: 'case', quote: `the same again as ${number}` }],
  };
}
