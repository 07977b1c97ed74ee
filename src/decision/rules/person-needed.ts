import { isLanguage } from '../../base/language.ts';
import { finding, type Rule } from '../finding.ts';

/** Requests that the desk recognises and leaves to a person, so that nothing is decided on half of what was written. */
export const personNeeded: Rule = ({ request }) => {
  const foreign = request.isForeign || (request.language !== null && !isLanguage(request.language));
  return foreign ? [finding('kind-unclear')] : [];
};

/** What the words put off, doubt or leave open (rules, section 6): the PIN is compared all the same, nothing is done. */
export const doubted: Rule = ({ request }) => [
  ...(request.doubts.some(({ about }) => about === 'request') ? [finding('request-on-hold')] : []),
  ...(request.doubts.some(({ about }) => about === 'numbers') ? [finding('numbers-unclear')] : []),
];

/**
 * Numbers that leave for another provider, in a mail that names another customer of ours: as likely they are meant to go there
 * (rules, section 5).
 */
export const otherCustomer: Rule = ({ request, parties }) => {
  const others = request.organisations.filter(
    ({ value, source }) => value.id !== null && value.id !== parties.source?.id && source !== 'signature',
  );
  const isOther = others.some(({ value }) => value.role === 'destination' || value.role === 'unsaid');
  return request.kind === 'port-out' && parties.source && isOther ? [finding('kind-unclear')] : [];
};
