import type { RequestKind } from '../../base/request-kind.ts';
import type { DecisionFacts } from '../decision-facts.ts';
import { finding, type Rule } from '../finding.ts';
import { isServed } from '../plan-pin.ts';

const NEED_PARTIES: readonly RequestKind[] = [
  'port-out',
  'org-transfer',
  'convert-to-service',
  'port-in',
  'new-numbers',
];

/** The company stands on a scan where it can't be read surely: a person reads it, the customer is not told that nobody knows it. */
const isUnread = ({ kind, letters }: DecisionFacts['request']): boolean =>
  kind === 'port-in' && letters.length > 0 && letters.every(({ isCompanySure }) => !isCompanySure);

/** Source and destination (rules, section 5). */
export const organisations: Rule = ({ request, parties, documents }) => {
  if (!NEED_PARTIES.includes(request.kind)) return [];
  const { source, destination, destinationTrouble } = parties;
  const elsewhere = [source, destination].some((o) => o !== null && !isServed(o.country));
  // Whose numbers they are can't be told before the list is read; that it could not be stands alone.
  const isOpen = documents.length > 0 && request.numbers.numbers.length === 0 && request.letters.length === 0;
  return [
    ...(source || isOpen ? [] : [finding(isUnread(request) ? 'scan-unclear' : 'organisation-unknown')]),
    ...(elsewhere ? [finding('organisation-not-us')] : []),
    ...(destinationTrouble ? [finding(destinationTrouble)] : []),
  ];
};
