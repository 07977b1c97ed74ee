import type { IntakeRequest } from '../../request/intake-request.ts';
import type { MatterFacts, MatterState } from '../decision-facts.ts';
import { finding, type Rule } from '../finding.ts';

/** Somebody has begun to work on it: what that undoes, a person knows. */
const TOO_LATE: readonly MatterState[] = ['in progress', 'completed'];

/** `status` and `withdraw` (rules, section 9): of a case of this sender, whole, and before anybody has begun. */
export const askedCase: Rule = ({ request, matter }) => {
  if (!matter) return [finding('case-unknown')];
  if (request.kind !== 'withdraw') return [];
  return [
    ...(TOO_LATE.includes(matter.state) ? [finding('withdraw-too-late')] : []),
    // A corrected list that nobody has looked at: what is taken back, the old one or the new one, is a person's to tell.
    ...(matter.isListOpen ? [finding('numbers-unclear')] : []),
    // "Cancel 0101 of the order": what is to become of the others, nobody has said.
    ...(namesOthers(request, matter) ? [finding('kind-unclear')] : []),
  ];
};

/** It names numbers, and not exactly those of the case. */
function namesOthers({ numbers: { numbers, excluded, unclear } }: IntakeRequest, matter: MatterFacts): boolean {
  const named = new Set([...numbers, ...excluded, ...unclear].filter((number) => /^\+\d+$/.test(number)));
  return (
    named.size > 0 && (named.size !== matter.numbers.length || matter.numbers.some((number) => !named.has(number)))
  );
}
