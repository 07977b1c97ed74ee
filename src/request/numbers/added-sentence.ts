/** "And 425-555-0109 too": a sentence without a verb of its own, which adds to what the one before asks for. */
import { regexp } from '../../base/regexp.ts';
import { scopesIn } from './exclusion-scopes.ts';
import type { Item } from './item.ts';
import { type Page, statementOf } from './page.ts';

const ARTICLE = "(?:(?:the|el|la|le|il|lo|den|die) |l['’])?";
const AND = regexp(`^\\s*(?:(?:and|y|et|e|ed|und)\\s+)?${ARTICLE}$`, 'iu');
const TOO = regexp(
  /^,?\s*(?:too|as well|también|igualmente|aussi|également|anche|pure|auch)(?!\p{L})(?:,? (?:please|por favor|s['’]il vous plaît|svp|per favore|bitte))?\s*(?:[.,;!]|\n|$)/iu,
);
const ALSO = regexp(
  `^\\s*(?:(?:and|y|et|e)\\s+)?(?:also|plus|as well as|también|además|igualmente|aussi|également|ainsi que|anche|inoltre|auch)(?: please)?,?:?\\s+${ARTICLE}$`,
  'iu',
);
/** The sentence ends, or says which line it is. */
const ENDS = regexp(
  /^\s*(?:please\s*)?(?:[.;!]|\n|$)|^,? (?:the|our|el|la|nuestr[oa]|le|notre|il|lo|nostr[oa]|l['’])\s?(?:\p{L}+ ){0,3}(?:fax|line|alarm|lobby|elevator|línea|ascensor|alarma|ligne|alarme|ascenseur|télécopieur|linea|allarme|ascensore)(?!\p{L})/iu,
);
/** Farther back the wish is another paragraph's. */
const REACH = 200;

/**
 * What a sentence that only adds a number says of it: what the one before says of its own, if that asks; open, if it keeps any back.
 *
 * @param isAsked whether the number before is asked for
 */
export function addedVerdict(page: Page, before: Item, item: Item, isAsked: boolean): 'meant' | 'unclear' | null {
  const { start, end } = statementOf(page, item.start);
  if (before.end > start || item.start - before.end > REACH) return null;
  const own = page.text.slice(start, item.start);
  const after = page.text.slice(item.end, end);
  if (!(AND.test(own) && TOO.test(after)) && !(ALSO.test(own) && ENDS.test(after))) return null;
  if (scopesIn(statementOf(page, before.start)).length > 0) return 'unclear';
  return isAsked ? 'meant' : null;
}
