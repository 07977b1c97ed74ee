import { type Finding, finding, type Rule } from '../finding.ts';

const CODE = {
  unsupported: 'attachment-type-unsupported',
  unread: 'attachment-type-unsupported',
  'too-large': 'attachment-too-large',
  unreadable: 'attachment-unreadable',
} as const;

/**
 * Attachments that could hold a part of the request and were not read (rules, section 6). A kind that the desk leaves
 * to people goes to a person: it is neither guessed at nor left out.
 */
export const documents: Rule = ({ documents }) =>
  documents.map(({ trouble }): Finding => ({ ...finding(CODE[trouble]), toPerson: trouble === 'unread' }));
