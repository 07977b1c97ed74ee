import type { RequestKind } from '../../request/kinds.ts';
import { finding, type Rule } from '../finding.ts';
import { isServed } from '../plan-pin.ts';

const NEED_PARTIES: readonly RequestKind[] = [
  'port-out',
  'org-transfer',
  'convert-to-service',
  'port-in',
  'new-numbers',
];

/** Source and destination (rules, section 5). */
export const organisations: Rule = ({ request, parties }) => {
  if (!NEED_PARTIES.includes(request.kind)) return [];
  const { source, destination, destinationTrouble } = parties;
  const elsewhere = [source, destination].some((o) => o !== null && !isServed(o.country));
  return [
    ...(source ? [] : [finding('organisation-unknown')]),
    ...(elsewhere ? [finding('organisation-not-us')] : []),
    ...(destinationTrouble ? [finding(destinationTrouble)] : []),
  ];
};
