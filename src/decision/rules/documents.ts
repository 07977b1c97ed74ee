import type { DocumentFinding } from '../../documents/document-finding.ts';
import { isWhole } from '../../request/forms/letter.ts';
import type { DecisionFacts } from '../decision-facts.ts';
import { type Finding, finding, type Rule } from '../finding.ts';

const CODE = {
  unsupported: 'attachment-type-unsupported',
  unread: 'attachment-type-unsupported',
  'too-large': 'attachment-too-large',
  unreadable: 'attachment-unreadable',
  unclear: 'scan-unclear',
} as const;

/**
 * Attachments that could hold a part of the request and were not read (rules, section 6: "where it is needed"). A kind
 * that the desk leaves to people goes to a person: it is neither guessed at nor left out. Beside a letter with its numbers,
 * or a request form, the bill that came along is not needed.
 */
export const documents: Rule = (facts) =>
  isTold(facts) ? [] : facts.documents.map((document) => judge(document, facts));

function isTold({ request: { kind, letters, newNumberForms } }: DecisionFacts): boolean {
  if (kind === 'port-in') return letters.length > 0 && letters.every(isWhole);
  return kind === 'new-numbers' && newNumberForms.length > 0;
}

function judge({ trouble }: DocumentFinding, { request }: DecisionFacts): Finding {
  // A logo, or a list by hand: beside numbers that can be read a person looks at it.
  if (trouble === 'blank')
    return finding(request.numbers.numbers.length > 0 ? 'scan-unclear' : 'attachment-unreadable');
  return { ...finding(CODE[trouble]), toPerson: trouble === 'unread' || trouble === 'unclear' };
}
