/**
 * Which documents are lists, and which keep a part of the request from being read (desk rules, section 3): documents in,
 * lists for the request stage and findings for the decision out.
 */

import type { AttachedDocument } from '../documents/attached-document.ts';
import type { DocumentFinding } from '../documents/document-finding.ts';
import { splitWrittenText } from '../message/written-text.ts';
import type { AttachedForm, AttachedList } from '../request/text/written-mail.ts';
import { contentWithoutEndless } from './endless-text.ts';
import { isLetter, listPages } from './list-pages.ts';

export type SortedDocuments = {
  readonly lists: readonly AttachedList[];
  /** Letters of authorization and request forms. */
  readonly forms: readonly AttachedForm[];
  readonly findings: readonly DocumentFinding[];
  /** Mails inside the mail, outermost first. */
  readonly mails: readonly { readonly name: string; readonly subject: string; readonly text: string }[];
};

/** @param most so many lines of a text are read */
export function sortDocuments(documents: readonly AttachedDocument[], most?: number): SortedDocuments {
  const lists: AttachedList[] = [];
  const forms: AttachedForm[] = [];
  const findings: DocumentFinding[] = [];
  const mails: { name: string; subject: string; text: string }[] = [];
  for (const { name, content: given, trouble, isCut } of documents) {
    const { content, isCut: isShortened } = contentWithoutEndless(given, most);
    if (isShortened) findings.push({ name, trouble: 'unread' });
    const source = `attachment:${name}` as const;
    const list = { source, title: name, isCut };
    if (trouble) findings.push({ name, trouble });
    else if (content?.kind === 'text' && content.form) forms.push({ source, form: content.form });
    else if (content?.kind === 'message') mails.push({ name, subject: content.subject, text: content.text });
    else if (content?.kind === 'tables') lists.push({ ...list, tables: content.tables });
    else if (content?.kind === 'text' && isLetter(content.text)) findings.push({ name, trouble: 'unread' });
    else if (content?.kind === 'text') lists.push({ ...list, text: content.text });
    else if (content?.kind === 'pages' && content.form) forms.push({ source, form: content.form });
    else if (content?.kind === 'pages') {
      if (content.scan === 'empty') findings.push({ name, trouble: 'blank' });
      if (content.scan === 'empty') continue;
      if (content.scan === 'unsure') findings.push({ name, trouble: 'unclear' });
      const sorted = listPages(content.pages);
      lists.push(...sorted.texts.map(({ heading, text }) => ({ ...list, title: `${name} ${heading}`, text })));
      if (sorted.isOpen) findings.push({ name, trouble: 'unread' });
    }
  }
  return { lists, forms, findings, mails };
}

/**
 * The lists, with what stands in attached mails told apart: the text of each as a list of its own, and its files (rules,
 * sections 2 and 3).
 */
export function withAttachedMails(
  lists: readonly AttachedList[],
  mails: SortedDocuments['mails'],
): readonly AttachedList[] {
  if (mails.length === 0) return lists;
  const isWithin = ({ source }: AttachedList): boolean =>
    mails.some(({ name }) => source.startsWith(`attachment:${name} > `));
  const texts = mails.map(({ name, text }): AttachedList => {
    const { own } = splitWrittenText(text);
    return { source: `attachment:${name}`, title: name, text: own, inMail: true };
  });
  return [...lists.map((list) => (isWithin(list) ? { ...list, inMail: true } : list)), ...texts];
}
