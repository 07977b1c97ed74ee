import { isLanguage } from '../../base/language.ts';
import { finding, type Rule } from '../finding.ts';

/** Requests that the desk recognises and leaves to a person, so that nothing is decided on half of what was written. */
export const personNeeded: Rule = ({ request }) => {
  const foreign = request.isForeign || (request.language !== null && !isLanguage(request.language));
  return foreign ? [finding('kind-unclear')] : [];
};
