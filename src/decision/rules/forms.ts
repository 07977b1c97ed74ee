import type { RequestKind } from '../../base/request-kind.ts';
import { finding, type Rule } from '../finding.ts';
import type { ReasonCode } from '../reasons.ts';

/** The paper without which nothing is done (rules, sections 2, 7 and 8). */
const FORM_OF: Partial<Record<RequestKind, ReasonCode>> = { 'port-in': 'loa-missing', 'new-numbers': 'form-missing' };

/**
 * Whether the letter or form is there at all. A document that is there and was not read is the documents rule's: "that
 * reason stands alone" (rules, section 6).
 */
export const forms: Rule = ({ request, documents }) => {
  const code = FORM_OF[request.kind];
  const given = request.kind === 'port-in' ? request.letters : request.newNumberForms;
  return code && given.length === 0 && documents.length === 0 ? [finding(code)] : [];
};
