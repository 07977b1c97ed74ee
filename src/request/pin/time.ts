/**
 * Whether a value is told to be the PIN of another day: the old one, the one from before a change (desk rules, section 4).
 */
import { regexp } from '../../base/regexp.ts';
import { isReplaced, speaksOfPin } from './anaphora.ts';
import {
  IS_CHANGED,
  IS_IN_FORCE,
  IS_OVER,
  IS_OWN_CHANGE,
  IS_RESULT,
  IS_SINCE,
  IS_UNCHANGED,
  IS_UNTIL,
  OLD_ONE,
  WAS,
} from './words/doubt-words.ts';

/** "The new PIN is #", "the old one no longer works, the right one is #": what stands nearest to the value counts. */
export function isCalledNew(own: string): boolean {
  const at = own.indexOf('#');
  if (at < 0) return false;
  const lead = own.slice(Math.max(0, at - 40), at);
  const force = lastOf(IS_IN_FORCE, lead);
  return force >= 0 && force > lastOf(OLD_ONE, lead);
}

function lastOf(pattern: RegExp, words: string): number {
  return [...words.matchAll(regexp(pattern.source, 'giu'))].at(-1)?.index ?? -1;
}

/** By the words beside its label. */
export const isOldOne = (words: string): boolean => OLD_ONE.test(words) || IS_OVER.test(words);

/** In the clause of label and value. A change told in front of the value leads to it: "I changed the PIN: #". */
export function ownHasEnded(own: string): boolean {
  const behind = own.slice(own.indexOf('#') + 1);
  return (
    OLD_ONE.test(own) ||
    (IS_OVER.test(own) && !IS_UNCHANGED.test(own)) ||
    IS_UNTIL.test(own) ||
    WAS.test(own) ||
    (own.includes('#') && isChange(behind))
  );
}

/** In a clause or sentence that holds no value, where it speaks of the PIN. @param spare words that it may hold beside */
export function hasEnded(clause: string, spare = 1): boolean {
  if (A_YEAR.test(clause)) return true;
  const force = lastOf(IS_IN_FORCE, clause);
  return (
    [OLD_ONE, IS_OVER, IS_UNTIL].some(
      (pattern) =>
        pattern.test(clause) &&
        !IS_UNCHANGED.test(clause) &&
        force < lastOf(pattern, clause) &&
        speaksOfPin(clause, pattern, spare),
    ) ||
    (force < 0 && isChange(clause) && (isReplaced(clause) || speaksOfPin(clause, IS_CHANGED, spare)))
  );
}

/** "(2019)", "(from 2019)" */
const A_YEAR = /^ ?(?:from |in |as of |since |de |del |du |dal )?(?:19|20)\d\d ?$/iu;

/** Somebody else set another; who changed it himself gives what he changed it to. */
const isChange = (words: string): boolean =>
  IS_CHANGED.test(words) &&
  !IS_UNCHANGED.test(words) &&
  !IS_RESULT.test(words) &&
  !(IS_OWN_CHANGE.test(words) && !IS_SINCE.test(words));
