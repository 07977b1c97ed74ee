/**
 * Whether a mail says that a request was not authorised (desk rules, sections 6 and 10): an alarm, whatever else it asks. Closed
 * senses, by language: who, a denial, and a deed that only the owner of a request can do.
 */
import { type Found, quoteAround } from '../../base/evidence.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { DENIALS } from './denial-words.ts';

/** A mail of more statements is a list. */
const MOST = 500;
/** Nobody denies a request in more words. */
const LONGEST = 400;

/** @returns the words; null where nobody denies anything */
export function findDenial(mail: WrittenMail): Found<'denial'> | null {
  for (const source of ['body', 'subject'] as const) {
    const text = foldCharacters(source === 'body' ? mail.own : mail.subject);
    for (const statement of findStatements(text).slice(0, MOST)) {
      const words = statement.text.slice(0, LONGEST).replace(/\s+/g, ' ').trim();
      if (DENIALS.some((pattern) => pattern.test(words)))
        return { value: 'denial', source, quote: quoteAround(words, { start: 0, end: Math.min(words.length, 80) }) };
    }
  }
  return null;
}
