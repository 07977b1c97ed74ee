import { regexp } from '../../base/regexp.ts';
import { asksForDeed } from '../kind/find-kind.ts';
import { JOINT } from '../text/clauses.ts';
import type { Scope } from './exclusion-scopes.ts';
import { has } from './nearest-cue.ts';
import { DO_NOT, EXCEPT, STAYS } from './words/exclusion-words.ts';
import { NAMES_LINES } from './words/vague-words.ts';

const DEED = regexp(
  /(?<!\p{L})(?:(?:port|transf|trasfer|releas|libér|liber|mov|muev|convert|conviert|migr)\p{L}*|numbers?|lines?|n[uú]meros?|l[ií]neas?|num[ée]ros?|lignes?|numeri|linee)(?!\p{L})|転出|移管|移行|番号/iu,
);
/** Who speaks, or a polite word: the clause is no relative one about what was named. */
const SPEAKS = regexp(
  /(?<!\p{L})(?:please|kindly|we|i|here|this|these|por favor|favor|les?|esta|est[oa]s|aquí|veuillez|merci|je|nous|voici|vi|vogliate|chied\p{L}+|rich\p{L}+|rinvi\p{L}+|ecco|quest[aeio]|per favore)(?!\p{L})|ください|お願い/iu,
);

const isDenied = (clause: string): boolean => [DO_NOT, EXCEPT, STAYS].some((words) => has(words, clause));

/**
 * Whether a clause behind words that exclude asks for something again: "sans nouvelles de vous, je demande ...", "these lines
 * leave us, please port them out". Then what stands behind it is what that clause asks for; `open` where the excluding words
 * have an object among the lines, so that both may be meant.
 *
 * @param said from the excluding words up to the numbers
 * @param lead in front of them, where the subject of "stay" stands
 */
export function askedAnew(said: string, lead: string, kind: Scope['kind']): 'plainly' | 'open' | 'no' {
  const clauses = said.split(JOINT);
  const at = clauses.findIndex(
    (clause, i) => i > 0 && !isDenied(clause) && (asksForDeed(clause) || (SPEAKS.test(clause) && DEED.test(clause))),
  );
  if (at < 0) return 'no';
  if (kind === 'either' || kind === 'doubt') return 'open';
  const object = kind === 'before' ? lead : clauses.slice(0, at).join(' ');
  return object.trim() === '' || NAMES_LINES.test(object) ? 'open' : 'plainly';
}
