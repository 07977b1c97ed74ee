/**
 * Whether the text of a mail asks for its own list in so many words ("please port out these lines:"): the words in, yes or no
 * out. The subject above it then is a title, often that of an earlier draft: what it counts beyond the list is not asked for,
 * and the list is answered number by number. Where the text leaves the asking to its subject, its count is part of the wish
 * (desk rules, section 3).
 */
import { regexp } from '../../base/regexp.ts';
import { asksForDeed } from '../kind/find-kind.ts';
import { findStatements } from '../text/statements.ts';
import { type Words, wholeWord } from '../text/word-pattern.ts';

const pattern = (words: Words): RegExp => regexp(wholeWord(words), 'iu');

const POINTED_AT = pattern({
  en: ['these', 'the following', 'below'],
  es: ['est[oa]s', 'siguientes', 'a continuación', 'abajo'],
  fr: ['ces', 'suivant(?:e?s|e)', 'ci-dessous'],
  it: ['quest[ei]', 'seguenti', 'di seguito', 'qui sotto'],
  de: ['diese', 'folgende\\p{L}*', 'unten'],
  pt: ['est[ae]s', 'seguintes', 'abaixo'],
  ja: ['これら', '以下', '下記', '次の'],
});
const SUBJECT = pattern({
  en: ['subject(?: line)?', 'title', 'headline'],
  es: ['asunto', 'título'],
  fr: ['objet', 'titre', 'sujet'],
  it: ['oggetto', 'titolo'],
  de: ['betreff\\p{L}*', 'titel'],
  pt: ['assunto', 'título'],
  ja: ['件名', '題名', 'タイトル', '表題'],
});

/** @param text what the sender says, without the subject */
export const asksForItsList = (text: string): boolean =>
  !SUBJECT.test(text) &&
  findStatements(text).some(
    ({ text: words }) => /[:：]\s*$/u.test(words) && POINTED_AT.test(words) && asksForDeed(words),
  );
