import type { RequestKind } from '../../base/request-kind.ts';
import { finding, findingFor, type Rule } from '../finding.ts';

/** Kinds that are about numbers which exist. */
const WITH_NUMBERS: readonly RequestKind[] = ['port-out', 'org-transfer', 'convert-to-service', 'port-in'];

/** What the mail alone shows of its numbers (rules, sections 3 and 6). */
export const numbers: Rule = ({ request, documents }) => {
  const { numbers, notUs, invalid, invalidRanges, tooMany, unclear, differingTotals } = request.numbers;
  // What could not be read may hold the rest.
  const isShort = differingTotals.length > 0 && documents.length === 0;
  const nothingGiven = numbers.length + invalid.length + invalidRanges.length + unclear.length === 0;
  // "Where the only list can't be opened or read, that reason stands alone."
  const missing = WITH_NUMBERS.includes(request.kind) && nothingGiven && documents.length === 0;
  return [
    ...(missing ? [finding('numbers-missing')] : []),
    ...findingFor('number-invalid', invalid),
    ...findingFor('range-invalid', invalidRanges),
    ...findingFor('number-not-us', notUs),
    ...(tooMany ? [finding('list-too-long')] : []),
    // Whether these are meant can't be told from the words: nobody's numbers move on a guess.
    ...(unclear.length > 0 || isShort ? [finding('numbers-unclear')] : []),
  ];
};
