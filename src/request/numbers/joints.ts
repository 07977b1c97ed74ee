/** What joins a number to the one before it: a list in a sentence, another object of the same verb, a choice. */

import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { BREAK, CLOSED } from '../text/clauses.ts';
import { BLANK } from './blank-out.ts';

/** Between two numbers of one wish stand a name and a few words at most. */
export const LONGEST_JOINT = 120;
const AND =
  '(?:ainsi que|así como|as[ií] como|nonch[ée]|as well as|along with|together with|but also|sino también|mais aussi|ma anche|and|plus|sowie|bem como|y|et|ed?|und)(?!\\p{L})';
const ADVERB =
  '(?:also|too|then|likewise|again|with it|with them|también|además|igualmente|con (?:él|ella)|aussi|également|puis|pis|avec (?:lui|elle)|anche|pure|altresì|con (?:lui|lei|esso|essa))';
const ARTICLE =
  "(?:(?:the|our|my|its?|el|la|los|las|nuestr[oa]|mi|su|les?|notre|mon|ma|il|lo|i|gli|del|dell[oa]|du|de la|(?:il|la) (?:nostr|mi)[oa])(?!\\p{L})|(?:del)?l['’])";
/** Who or what begins a story of its own: "..., he called from 425-555-0102", "; it goes on to ...". */
const NO_OBJECT = regexp(
  /^(?:it|they|he|she|we|you|there|this|that|these|those|él|ella|ellos|ellas|eso|elle|ils|elles|on|nous|vous|ça|cela|je|j['’]|lei|lui|loro|noi|voi)(?!\p{L})|(?<!\p{L})(?:to|on|at|via|under|through|is|are|was|were|has|had|in|sobre|hacia|en|es|son|está|sur|vers|au|est|sont|su|sull?|nel|è|sono)(?!\p{L})|\p{L}+ (?:from|desde|del|depuis|du|dal|da)\s*$/iu,
);
/** Commas, "and", a few words that call the next line ("and fax 425-555-0101"). */
const LIST_JOINT = regexp(
  `^ *(?:\\p{Ll}+ +){0,2}\\p{Ll}* *(?:[,;/&+]|(?<!\\p{L})${AND}|と|及び|および|、) *(?:${AND} )?((?:\\p{Ll}+ +){0,3})$`,
  'u',
);
/** "..., and our Madrid number, 425-555-0101". */
const ANOTHER_NUMBER = regexp(
  `^ *,? *${AND}[^.;:()\\d]{0,30}(?<!\\p{L})(?:numbers?|lines?|n[uú]meros?|l[ií]neas?|num[ée]ros?|lignes?|numer[oi]|line[ae])(?!\\p{L})[^.;:()\\d]{0,30}$`,
  'iu',
);
const NAME = "\\p{Lu}[\\p{L}\\d&'’.-]*(?: (?:\\p{Lu}[\\p{L}\\d&'’.-]*|of|de|di|&)){0,5}";
const TOWARDS = 'to|into|al?|à|au|chez|vers|ad|verso|presso|hacia|para';
const NAMED = `(?:the |our |la |el |le |il |l['’])?(?:same |mism[oa] |même |stess[oa] )?${NAME}`;
/** Where the number before it goes: "425-555-0101 to Anchor Telecom, and 425-555-0102 as well". */
const WHITHER = regexp(`^ (?:over )?(?:${TOWARDS}|with|con) ${NAMED}(?=[ ,(])`, 'u');
/** The same anywhere: a company may be called "Rhody Talk". */
export const WHITHER_NAMED = regexp(`(?<!\\p{L})(?:${TOWARDS}) ${NAMED}`, 'gu');
/** Its PIN, which was told in between. */
const SECRET = regexp(`,? \\(?(?:[\\p{L}-]+ ){0,3}PIN:? ${BLANK}+\\)?`, 'iu');
/** What only says that a number follows: "#", "TN", "n°". */
const NUMBER_SIGN = regexp(
  /(?<=[,;/&+]|\p{L}) *(?:#|№|(?<!\p{L})(?:TNs?|DIDs?|Nos?\.?|Nr\.?|n\.?[°º]|núm\.?|num\.?))[ :.#]*$/iu,
);
/** "..., and also ", "(and with it ". */
const ANOTHER_OBJECT = regexp(
  `^ *[,(]? *(?:${AND}|,) *(?:${ADVERB} ){0,2}(?:(?:for|para|pour|per) (?:\\p{Ll}+ ){1,2})?(?:${ARTICLE} ?){0,2}(?:${ADVERB} )?$`,
  'u',
);
/** "the pool bar, A, and the spa, B": each line is called something. */
const CALLED_OBJECT = regexp(
  `^ *[,(]? *(?:${AND}) *(?:${ARTICLE} ?){1,2}(?:\\p{L}[\\p{L}'’-]* ){0,3}\\p{L}[\\p{L}'’-]*,? $`,
  'u',
);
/** What such an object ends with: not a verb of its own. */
const ENDS_OBJECT = regexp(
  `^[\\s)]*(?:$|[.;:!?]|,?\\s*(?:(?:over )?to|with|into|as well|too|also|along|please|for|from|del?|des|du|dal|da|di|al?|à|au|chez|vers|ad|verso|presso|hacia|para|pour|per|con|avec|también|aussi|également|anche|pure|por favor|svp|s['’]il|${AND})(?!\\p{L})|,?\\s*(?:${AND} )?(?:${ARTICLE} ?){0,2}\\(?\\+?\\d|\\s*\\(|,\\s*(?:the|l[oae]s?|i|gli) )`,
  'iu',
);

/**
 * Whether what stands between an asked number and the next one makes both objects of one wish. What is told by the way, and
 * what has a verb of its own, does not.
 *
 * @param after what follows the next number in its statement
 */
export function joinsToAsked(between: string, after: string): boolean {
  if (between.length > LONGEST_JOINT) return false;
  const told = between
    .replace(/\([^()\d]{0,60}\)/gu, ' ')
    .replace(SECRET, '')
    .replace(WHITHER, '')
    .replace(NUMBER_SIGN, ' ')
    .replace(/(?<=\p{Script=Latin})$/u, ' ');
  if ((ANOTHER_OBJECT.test(told) || CALLED_OBJECT.test(told)) && ENDS_OBJECT.test(after)) return true;
  const isApart = WHITHER.test(between) || /^ *\(/.test(told) || (CALLED_OBJECT.test(told) && /, $/.test(told));
  if (isApart || between.length > 60 || BREAK.test(between.replace(CLOSED, ' '))) return false;
  const joint = LIST_JOINT.exec(told);
  return joint ? !NO_OBJECT.test(joint[1] ?? '') : ANOTHER_NUMBER.test(between);
}

/** Whether words between two numbers of a line call them, and tell no story: "425-555-0101 front desk, 425-555-0102 fax". */
export const callsEntries = (between: string, after: string): boolean =>
  joinsToAsked(between, after) ||
  (GOES_ON.test(between) && ENDS_OBJECT.test(after)) ||
  /\||\s{2,}|\n/.test(between) ||
  !/(?<![\p{L}\d'’])\p{Ll}{2,}/u.test(between.replace(/\([^()]*\)/gu, ' ').replace(WORDS_OF_JOINTS, ' '));
/** "... without interruption of service, and 425-555-0102" */
const GOES_ON = regexp(`^[^;:(]*, (?:${AND} )(?:${ADVERB} )?(?:${ARTICLE} ?)?$`, 'iu');
const WORDS_OF_JOINTS = regexp(`(?<!\\p{L})(?:${AND}|${ARTICLE})`, 'giu');

const EITHER =
  'or|o|u|ou|oder|oppure|ovvero|(?:o )?(?:ya )?sea|soit|be it|alternatively|alternativamente|en su defecto|si no|sinon|à défaut|altrimenti|in alternativa';
const RATHER = `(?:else|rather|alternatively|instead|if not|bien|bien sea|alors|${EITHER})`;
const OF_TWO = '(?:(?:the|el|la|le|il|lo|die|der|número|numéro|numero|number)(?!\\p{L}) ?)*';
const CHOICE = regexp(
  // "O" at the head of a line is an article of Portuguese.
  `^[ ,;)]*(?:\\n[ *•-]*(?![ou] ))?(?:(?:${EITHER})(?:,? ${RATHER})?(?!\\p{L})[ ,(]*${OF_TWO}|(?:か|または|又は|もしくは|若しくは|あるいは|或いは|それとも|ないし)[ 、,(は]*)$`,
  'iu',
);
/** "425-555-0101 or 425-555-0102", "soit le ..., soit le ...": one of them, and nobody says which. */
export const isChoice = (between: string): boolean => CHOICE.test(between);

/** "sia il ... sia il ...", "tanto el ... como el ...": both. */
const BOTH_LEAD = regexp(`(?<!\\p{L})(?:sia|tanto|tant|aussi bien) ${OF_TWO}$`, 'iu');
const BOTH_JOINT = regexp(`^,? (?:sia|che|quanto|como|que) ${OF_TWO}$`, 'iu');
export const isCorrelated = (lead: string, between: string, after: string): boolean =>
  BOTH_JOINT.test(between) && BOTH_LEAD.test(lead) && ENDS_OBJECT.test(after);

/** "Not 425-555-0101 but 425-555-0102". */
export const isContrast = (text: string, before: Span | undefined, between: string): boolean =>
  before !== undefined &&
  /^ *,? *(?:but|sino|mais|ma|sondern) (?:the |el |le |il )?$/iu.test(between) &&
  /(?<!\p{L})(?:not|no|non|pas|nicht) (?:the |el |le |il )?$/iu.test(
    text.slice(Math.max(0, before.start - 12), before.start),
  );
