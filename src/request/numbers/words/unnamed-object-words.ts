/** Other numbers that an asked one is joined to, told somewhere else: "425-555-0101 and the ones Ben gave you over the phone". */

import { regexp } from '../../../base/regexp.ts';

/** What follows here after all: a list below, a file. */
const SHOWN =
  '(?![^.\\n]{0,80}(?<!\\p{L})(?:below|follow\\p{L}*|attach\\p{L}*|enclos\\p{L}*|listed|above|list|table|sheet|file|column|stay|stays|remain|remains|keep|keeps|kept|abajo|arriba|lista|listado|sigue\\p{L}*|siguiente\\p{L}*|continuación|adjunt\\p{L}*|archivo|figura\\p{L}*|aparece\\p{L}*|queda[n]?|ci-dessous|ci-dessus|liste|ci-joint\\p{L}*|joint\\p{L}*|suiv\\p{L}*|fichier|figure\\p{L}*|rest(?:e|ent)|sotto|sopra|elenco|segu\\p{L}*|allegat\\p{L}*|file|figura\\p{L}*|rest(?:a|ano))(?!\\p{L}))';
const COUNT =
  '(?:(?:two|three|four|five|six|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|due|tre|quattro|cinque|\\d{1,2}) )?';
const MORE = '(?:(?:other|others|extra|additional|further|remaining|rest|otr[oa]s|demás|autres|altr[ie]) ?)?';
const WHO =
  "(?:(?:I|we|you|he|she|they|somebody|someone)(?:['’]\\p{L}+)?|(?:my|our|your|the|his|her) \\p{L}+|\\p{Lu}[\\p{L}'’-]+(?: \\p{Lu}[\\p{L}'’-]+)?)";

const ENGLISH = `(?:(?:the|those|all|any|all the|any of the|all of the|these) )?${MORE}${COUNT}(?:(?:ones|those|lines|numbers|others|what|whatever|anything|everything)(?: else)? |(?<=(?:rest|others|remaining|two|three|four|five|six|\\d) ))(?:(?:that|which|whose|of which|about which|on which) (?!follow)|${WHO} )\\p{L}`;
/** "and Ben's", "and the numbers from our call". */
const OF_SOMEBODY =
  "(?:\\p{Lu}\\p{L}+['’]s(?: other)?(?: (?:ones|lines?|numbers?))?(?= ?(?:[.,;]|$|over |to |as well|too))|(?:the|those) (?:other )?(?:numbers|lines|ones) (?:from|of|in|on|at) \\p{L})";
const SPANISH = `(?:tod[oa]s )?(?:l[oa]s|l[oa]|aquell[oa]s) ?${MORE}${COUNT}(?:(?:n[úu]meros|l[íi]neas) )?(?:(?:de|a) (?:l[oa]s )?)?que \\p{L}`;
const FRENCH = `(?:tou(?:s|te|tes)? )?(?:ceux|celles|ce|les ${MORE}${COUNT}(?:num[ée]ros|lignes)?|tout ce) ?(?:que |qu['’]|dont |qui )\\p{L}`;
const ITALIAN = `(?:tutt[ie] )?(?:quell[ieo]|ciò|quanto(?= \\p{L})|(?:i|gli|le) ${MORE}${COUNT}(?:numeri|linee|utenze)?) ?(?:che |di cui |dei quali |delle quali |(?<=quanto ))\\p{L}`;
const OBJECT = `(?:${ENGLISH}|${OF_SOMEBODY}|${SPANISH}|${FRENCH}|${ITALIAN})`;
const AND =
  '(?:and|plus|&|\\+|as well as|along with|together with|in addition to|y|más|así como|junto con|además de|et|ainsi que|avec|en plus de|ed?|più|nonch[ée]|insieme a|oltre a)';
/** Where the number goes. */
const WHITHER =
  "(?: (?:over )?(?:to|a|à|ad|al|chez|vers|hacia) \\p{Lu}[\\p{L}\\d&'’.-]*(?: \\p{Lu}[\\p{L}\\d&'’.-]*){0,4})?";
/** No number, and no colon that gives them. */
const UNNUMBERED = '(?=[^.;:\\n\\d]*(?:\\n(?!\\n)[^.;:\\n\\d]*)?(?:[.;]|\\n\\n|\\n?$|\\n(?=\\p{Lu})))';

/** Behind an asked number. */
export const TOLD_ELSEWHERE_BEHIND = regexp(
  `^${WHITHER}[\\s,)]{0,4}${AND}(?: also| también| aussi| anche)? ${SHOWN}${UNNUMBERED}${OBJECT}|^ ?(?:と|および|及び|,|ならびに|並びに|ほか|に加え)[ ,]*(?![^.\\n]{0,40}(?:以下|下記|次の|添付|別紙|上記|一覧|残し|残す))[^.\\n\\d]{2,40}(?:た|ている|の話の)(?:電話)?(?:番号|回線|もの|分|やつ)(?:全部|すべて|全て)?(?:[をも]|$)`,
  'u',
);
/** Before it. */
export const TOLD_ELSEWHERE_BEFORE = regexp(
  `(?<!\\p{L})${SHOWN}${OBJECT}[^.;:\\n\\d]{1,60} ${AND} (?:also )?(?:the |el |la |le |il |l['’])?(?:(?:number|número|numéro|numero) )?$|(?:た|ている)(?:電話)?(?:番号|回線|もの|分)(?:と|および|及び|ならびに|並びに)[ ,]*$`,
  'u',
);
