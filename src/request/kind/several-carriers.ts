/**
 * Whether a mail sends its numbers to more than one receiver (desk rules, section 2): two who receive are two requests, also
 * where they stand in different sentences, in the rows of a table, or as a choice that is left to the desk.
 */
import type { Evidence } from '../../base/evidence.ts';
import type { CarrierNames } from '../parties/new-carriers.ts';
import type { ChosenKind } from './choose-kind.ts';

/** A port-out to two carriers, or a transfer whose rows go to two, is a person's. */
export function withoutSeveralCarriers(chosen: ChosenKind, carriers: CarrierNames): ChosenKind {
  if (chosen.kindTrouble !== null) return chosen;
  const names =
    chosen.kind === 'port-out'
      ? new Set([...carriers.labelled, ...carriers.inRows, ...carriers.inClauses, ...carriers.beside])
      : new Set(chosen.kind === 'org-transfer' ? carriers.inRows : []);
  if (names.size < 2) return chosen;
  const row: Evidence = {
    fact: 'rival:kind',
    value: `several receive: ${[...names].join(', ')}`,
    source: 'body',
    quote: '',
  };
  return { kind: 'unknown', kindTrouble: 'several-requests', evidence: [...chosen.evidence, row] };
}
