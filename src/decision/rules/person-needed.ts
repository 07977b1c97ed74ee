import { isLanguage } from '../../base/language.ts';
import type { RequestKind } from '../../request/kinds.ts';
import { finding, type Rule } from '../finding.ts';

/** About a case that exists, and so about what a person has to look up. */
const ABOUT_A_CASE: readonly RequestKind[] = ['status', 'withdraw'];

/** Requests that the desk recognises and leaves to a person, so that nothing is decided on half of what was written. */
export const personNeeded: Rule = ({ request }) => {
  const foreign = request.isForeign || (request.language !== null && !isLanguage(request.language));
  return ABOUT_A_CASE.includes(request.kind) || foreign ? [finding('kind-unclear')] : [];
};
