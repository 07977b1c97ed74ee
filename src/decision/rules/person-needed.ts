import { needsPin } from '../../request/kinds.ts';
import { finding, type Rule } from '../finding.ts';

/** Languages whose requests the desk takes by itself. */
const READ_LANGUAGES: readonly string[] = ['en'];

/** Requests that the desk recognises and leaves to a person, so that nothing is decided on half of what was written. */
export const personNeeded: Rule = ({ request }) => {
  const foreign = request.isForeign || (request.language !== null && !READ_LANGUAGES.includes(request.language));
  return !needsPin(request.kind) || foreign ? [finding('kind-unclear')] : [];
};
