import { isLanguage } from '../../base/language.ts';
import { ATTACHED } from '../../request/text/list-words.ts';
import { finding, type Rule } from '../finding.ts';
import { documents } from './documents.ts';

/** Requests that the desk recognises and leaves to a person, so that nothing is decided on half of what was written. */
export const personNeeded: Rule = ({ request }) => {
  const foreign = request.isForeign || (request.language !== null && !isLanguage(request.language));
  return foreign ? [finding('kind-unclear')] : [];
};

/** What the words put off, doubt or leave open (rules, section 6): the PIN is compared all the same, nothing is done. */
export const doubted: Rule = (facts) => {
  const { doubts } = facts.request;
  // "The others are in the file": where it could not be read, that reason says so already.
  const isFileUnread = documents(facts).length > 0;
  const isOpen = doubts.some(({ about, quote }) => about === 'numbers' && !(isFileUnread && ATTACHED.test(quote)));
  return [
    ...(doubts.some(({ about }) => about === 'request') ? [finding('request-on-hold')] : []),
    ...(isOpen ? [finding('numbers-unclear')] : []),
  ];
};

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
