/**
 * People and offices that move, and no number with them: "we will move into the new building", "my colleague transfers to our Spokane
 * branch", "ci trasferiamo nella nuova sede". The verbs are those of a wish; who moves is its subject, and nothing is its object.
 */
import { regexp } from '../../base/regexp.ts';
import { ANY_MARK, behindLast, upToFirst } from '../text/clauses.ts';

/** Between a subject and its verb: "will", "are going to", "have already". */
const AUXILIARY =
  "(?:['’](?:ll|re|ve|m|s)| (?:will|shall|are|is|am|was|were|have|has|had|going to|about to|soon|then|now|also|just|already|all|both))";
const VERB = '(?:mov|relocat|transf|shift|migrat)\\p{L}*';
/** What a mail asks to be moved is no subject, and "to move", "please move" has none. */
const NO_SUBJECT =
  '(?!(?:to|please|kindly|pls|you|they|it|this|that|these|those|which|not|and|or|but|so|would|could|can|should|must|numbers?|lines?|num|tns?|dids?)(?!\\p{L}))';
const OWN_MOVES = [
  `(?<!\\p{L})(?:we|i|he|she|who)${AUXILIARY}{0,4} ${VERB}`,
  `(?<!\\p{L})${NO_SUBJECT}\\p{L}{2,20}${AUXILIARY}{1,4} ${VERB}`,
  `(?<!\\p{L})(?:and|but|then)(?: (?:will|shall|are going to|is going to|have|has))(?: (?:then|now|soon|also|just|already)){0,2} ${VERB}`,
  // The first person plural asks nobody, and a reflexive moves itself.
  '(?<!\\p{L})(?:trasl|mud|transf|mov|migr|pas)\\p{L}*(?:amos|emos|imos)(?!\\p{L})',
  '(?<!\\p{L})(?:trasf|spost|trasloc|migr|pass)\\p{L}*iamo(?!\\p{L})',
  '(?<!\\p{L})(?:transf|déplaç|déménag|migr|pass)\\p{L}*e?ons(?!\\p{L})',
  "(?<!\\p{L})(?:nos|me|se|ci|mi|si|s['’]) ?(?:(?:ha|han|hemos|est|sont|sommes|è|sono|siamo) )?(?:trasl|mud|transf|mov|migr|trasf|spost|trasloc|transfér|déplac|déplaç|install)\\p{L}*",
  '(?<!\\p{L})(?:trasl|mud|transf|mov|migr|trasf|spost)\\p{L}*(?:rnos|rse|rci|rsi|rmi)(?!\\p{L})',
].map((source) => regexp(source, 'giu'));

/** What can be moved here, by whatever name. */
const MOVED = regexp(
  /(?<!\p{L})(?:numbers?|lines?|tns?|dids?|them|these|those|they|it|following|below|blocks?|ranges?|lists?|tele?phones?|phones?|users?|ones|everything|n[uú]meros?|líneas?|teléfonos?|numeraci\p{L}+|num[ée]ros?|lignes?|téléphones?|numer[oi]|line[ae]|telefon[oi]|numerazion[ei]|utenz[ae]|siguientes|suivante?s?|seguenti)(?!\p{L})/iu,
);

/**
 * Whether the verb at a place of a statement moves who is its subject, and nothing else.
 *
 * @param said a statement, telephone numbers masked as NUM
 * @param at where the verb, or the words that hold it, begin; any verb of the statement where it is left out
 */
export function isOwnMove(said: string, at?: number): boolean {
  if (/NUM|:\s*$/u.test(said)) return false;
  return OWN_MOVES.some((pattern) =>
    [...said.matchAll(pattern)].some(({ 0: words, index }) => {
      const end = index + words.length;
      if (at !== undefined && (at < index || at >= end)) return false;
      const clause = behindLast(said.slice(0, index), ANY_MARK) + words + upToFirst(said.slice(end), ANY_MARK);
      return !MOVED.test(clause);
    }),
  );
}
