import { type Found, quoteAround } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { holdsNumber } from '../text/sentences.ts';
import { findStatements } from '../text/statements.ts';
import { scopesIn } from './exclusion-scopes.ts';
import { VAGUE_LEAD } from './words/vague-words.ts';

/** So far before "stay" its condition is looked for. */
const REACH_BACK = 120;
/** Where a clause begins, a condition; elsewhere "se" and "si" are pronouns. */
const CONDITION = regexp(
  /(?:^|[,;:.(]|(?<!\p{L})(?:and|but|y|pero|et|mais|e|ma|però))\s*(?:if|unless|should|in case|si|s['’](?:il|elle|ils|elles|on)|au cas où|dans le cas|en caso|se|qualora|nel caso|caso mai)(?!\p{L})|(?:なら|たら|れば|場合)/iu,
);

/** Whether the words before "stay" make it depend on something. */
export const isOnCondition = (lead: string): boolean => CONDITION.test(lead.slice(-REACH_BACK));

/**
 * "If it falls through, the lines stay with us": no part of the list that is told without naming it, but the whole of it made to
 * depend on something (desk rules, section 6).
 */
export const conditionalStays = (own: string): Found<'hold'>[] =>
  findStatements(foldCharacters(own))
    .filter(({ text }) => !holdsNumber(text) && staysOnCondition(text))
    .map(({ text }) => ({
      value: 'hold',
      source: 'body',
      quote: quoteAround(text.trim(), { start: 0, end: Math.min(text.trim().length, 120) }),
    }));

const staysOnCondition = (text: string): boolean =>
  scopesIn({ start: 0, end: text.length, text }).some(({ kind, start }) => {
    const lead = text.slice(0, start);
    return kind === 'before' && VAGUE_LEAD.test(lead.slice(-60)) && isOnCondition(lead);
  });
