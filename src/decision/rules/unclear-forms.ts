import type { RequestKind } from '../../base/request-kind.ts';
import { finding, type Rule } from '../finding.ts';

/** Of a letter that is only enclosed, what the request takes from it. */
const TAKEN: readonly string[] = ['numbers', 'pin'];
const ON_LETTER: readonly RequestKind[] = ['port-in'];

/** What OCR is not sure of, or what a form holds and does not show, is a person's to read (rules, section 7). */
export const unclearForms: Rule = ({ request }) => {
  const letters = request.letters.flatMap(({ unclear }) => unclear);
  const doubts = ON_LETTER.includes(request.kind) ? letters : letters.filter((field) => TAKEN.includes(field));
  const forms = request.kind === 'new-numbers' ? request.newNumberForms.flatMap(({ unclear }) => unclear) : [];
  return doubts.length + forms.length > 0 ? [finding('scan-unclear')] : [];
};
