/**
 * What a gateway prints below its banner for the readers of its company: a classification, and whom to ask where a mail looks wrong. A line
 * in, whether it is such a one out; a wish, a condition, a number without a name before it make it the sender's.
 */
import { regexp } from '../base/regexp.ts';
import { maySign } from '../message/trim/sign-lines.ts';
import { judgeStatement } from '../request/holds/statement-model.ts';
import { foldCharacters } from '../request/text/fold-characters.ts';
import { HOLDS_SURELY, isOfMatter, NUMBER, namesMatter } from './notice-matter.ts';

const LONGEST_QUESTION = 5;
/** "Contoso Service Desk, ": two words with capitals at least, before a number. */
const NAMED = regexp(/^(?:(?:\p{Lu}[\p{L}&.'’-]*|de|del|di|des|du)\s){1,5}\p{Lu}[\p{L}&.'’-]*\s?[,:|·–-]\s?[(+]?\d/u);

/** @returns whether a line does no more than that */
export function isHelp(line: string): boolean {
  const text = foldCharacters(line).trim();
  const [, question = '', rest = ''] = /^([^?!.:\d]{4,50}\?)?\s*(.*)$/u.exec(text) ?? [];
  const isAsked = question !== '';
  if ((question.match(/\p{L}+/gu) ?? []).length > LONGEST_QUESTION || namesMatter(question)) return false;
  // In capitals nothing is told of a word.
  if (isOfMatter(rest.toLowerCase()) || judgeStatement(rest.toLowerCase()).fine < 1 - HOLDS_SURELY) return false;
  if (NUMBER.test(rest)) return isAsked && NAMED.test(rest) && maySign(rest) && !NUMBER.test(rest.replace(NUMBER, ''));
  return !isAsked && !/\d/u.test(rest) && !/(?<!\p{L})\p{Ll}{2}/u.test(rest) && rest.length <= 70;
}
