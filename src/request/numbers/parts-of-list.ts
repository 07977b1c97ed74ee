import { maskDigits } from '../../base/evidence.ts';
import { holdsNumber, sentencesOf } from './sentences.ts';

/** Numbers of a list by their place or by how many: "the second one", "les deux premiers", "half of them", "1番目". */
const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|\\d{1,3})';
const THING = '(?:ones?|numbers?|lines?(?! of business)|tns?|dids?|entr(?:y|ies)|rows?)';
const ES_COUNT = '(?:dos|tres|cuatro|cinco|seis|diez|\\d{1,3})';
const FR_COUNT = '(?:deux|trois|quatre|cinq|six|dix|\\d{1,3})';
const IT_COUNT = '(?:due|tre|quattro|cinque|sei|dieci|\\d{1,3})';
const PLACES = new RegExp(
  [
    `(?:first|second|third|fourth|fifth|last|next|top|bottom) (?:${COUNT} )?(?:of (?:the |these |those )?)?${THING}`,
    `(?:first|last|next|top|bottom) ${COUNT}(?=\\s*(?:$|[.,;:!?)]|please|for|of the|only|now|today|later))`,
    `(?:the )?other one|(?:${COUNT}|half|some|part|most|none) of (?:them|these|those|the (?:\\p{L}+ )?(?:numbers|lines|list|block|range))`,
    `(?:el|la|los|las) (?:${ES_COUNT} )?(?:primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|cuart[oa]|[úu]ltim[oa]s?)(?: (?:${ES_COUNT}|n[úu]meros?|l[íi]neas?))?(?=\\s*(?:$|[.,;:!?)]|y |no(?!\\p{L})(?! (?:est|era|fue|ven))|se |m[áa]s|despu[ée]s|por favor))|la mitad de`,
    `(?:le|la|les) (?:${FR_COUNT} )?(?:premi(?:er|[èe]re)s?|deuxi[èe]mes?|seconds?|secondes?|troisi[èe]mes?|derni(?:er|[èe]re)s?)(?: (?:${FR_COUNT}|num[ée]ros?|lignes?))?(?=\\s*(?:$|[.,;:!?)]|et |ne |reste|plus|ensuite|apr[èe]s))|la moiti[ée] d\\p{L}+`,
    `(?:il|lo|la|i|gli|le|l['’]) ?(?:prim[oaie]|second[oaie]|terz[oa]|ultim[oaie])(?: (?:${IT_COUNT}|numer[oi]|line[ae]))?(?=\\s*(?:$|[.,;:!?)]|e |non(?!\\p{L})(?! (?:era|[èe] |fu|port))|rest|pi[ùu]|dopo|poi))|la met[àa] d\\p{L}+`,
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .concat('\\d ?番目|最初の(?:番号|\\d|[一二三])|最後の(?:番号|\\d|[一二三])|片方|半分')
    .join('|'),
  'iu',
);
/** Numbers of a list by what they are, or by how they look there: "the ones marked yellow", "those that are not assigned". */
const QUALITIES = new RegExp(
  [
    `(?:${THING}|those) (?:(?:that|which) (?:are|is|have been) )?(?:in |with )?(?:an? )?(?:marked|highlighted|colou?red|shaded|flagged|ticked|circled|underlined|bold|yellow|green|red|blue|orange|asterisk|star)`,
    `(?:marked|highlighted|colou?red|shaded|flagged|ticked|circled|underlined|bold|yellow|green|red|blue|orange) (?:\\p{L}+ ){0,2}${THING}`,
    `(?:${THING}|those)(?: (?:in|of|from|on) (?:\\p{L}+ ){0,3}\\p{L}+)? (?:whose|(?:that|which) (?:are|is|have|has|do|does|were|was) (?:not|no|never|un\\p{L}+|still|already|free|idle|unused|assigned|active|inactive|used|empty|vacant))`,
    '(?:no|not the|without the|minus the) (?:fax(?:es)?|fax (?:lines?|numbers?)|mobiles?|cell(?:s| phones)?|toll[- ]frees?|alarms?|elevators?|modems?)',
    '(?:n[úu]meros?|l[íi]neas?|los|las) (?:que (?:no )?est[ée]n? |en |con )?(?:marcad|resaltad|subrayad|sombread|amarill|verde|roj|azul)\\p{L}*|(?:n[úu]meros?|l[íi]neas?) cuy[oa]s?|(?:n[úu]meros?|l[íi]neas?) que no',
    "(?:num[ée]ros?|lignes?|ceux|celles) (?:qui sont |en |marqu[ée]s? en )?(?:surlign|marqu|coch|soulign|jaune|vert|rouge|bleu|gras)\\p{L}*|(?:num[ée]ros?|lignes?|ceux|celles) (?:dont|qui n['’])",
    '(?:numer[oi]|line[ae]|quelli|quelle) (?:che sono |in |con )?(?:evidenziat|segnat|contrassegnat|sottolineat|giall|verd|ross|blu|grassetto)\\p{L}*|(?:numer[oi]|line[ae]|quelli|quelle) (?:il cui|la cui|che non)',
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .concat('(?:黄色|赤|青|緑|色の?付|印の?(?:ある|付)|マーク|太字|ハイライト)[^。]{0,10}(?:番号|行|もの)')
    .join('|'),
  'iu',
);
/** A share of the numbers, whatever stands beside it: "half of these", "every other number", "whichever is free". */
const SHARES = new RegExp(
  [
    `(?:half|some|part|most|any|either|a few|a couple|${COUNT}) of (?:them|these|those)(?! (?:days|years|lines of|people|things))`,
    `every (?:other|second|third) (?:one|number|line|tn)|(?:the )?(?:odd|even)(?:-numbered)? (?:ones|numbers|lines)|only the (?:odd|even)|the first (?:few|couple)(?! (?:days|weeks|months|years))|top (?:one|few|two|three)s?(?= (?:are|is|will|of))|whichever|(?:pick|choose) (?:any|one|two|three|whichever)`,
    '(?:la mitad|algun[oa]s|dos|tres|una?|cualquiera) de (?:ellos|ellas|estos|estas|esos|esas)|(?:solo|sólo|solamente|únicamente) (?:los|las) (?:pares|impares|de(?!l? (?:el )?\\d))|cualquiera (?:de|que)|uno sí y otro no',
    "(?:la moitié|certains|certaines|deux|trois|un|une|l['’]un|l['’]une) (?:de ceux-ci|d['’]entre (?:eux|elles)|de ces (?:num[ée]ros|lignes))|(?:seulement|uniquement) les (?:pairs|impairs)|n['’]importe le(?:quel|s?quels?)|un (?:num[ée]ro )?sur deux",
    '(?:la metà|alcun[ie]|due|tre|un[oa]?) (?:di (?:questi|queste|quelli|quelle)|fra (?:questi|queste))|(?:solo|soltanto) (?:i|quelli|le) (?:pari|dispari)|uno (?:sì|si) e uno no|qualunque sia|quello che (?:preferite|volete)',
  ]
    .map((words) => `(?<!\\p{L})(?:${words})(?!\\p{L})`)
    .concat(
      '(?:偶数|奇数)(?:番号)?(?:だけ|のみ)|(?:半分|一部|いずれか|どれか|どちらか)(?:だけ|のみ|を|で|の)?(?=.*(?:転出|移|変換|変更|お願い|ください))|一つおき',
    )
    .join('|'),
  'iu',
);
/** Four digits by themselves, as people call a line by its end. */
export const SHORT = /(?<![\d.,:/-])\d{4}(?![\d,:/-]|\.\d)/;
const ONLY =
  /(?<!\p{L})(?:only|just|solely|s[óo]lo|solamente|[úu]nicamente|seulement|uniquement|solo|soltanto|unicamente)(?!\p{L})|だけ|のみ/iu;
/** What is done, or not done, with what stands at a place: without it the words only tell something of the list. */
const DEED =
  /(?<!\p{L})(?:only|just|not|n['’]t|except|without|leave|leaves|keep|keeps|kept|stays?|staying|remains?|skip|drop|later|today|tomorrow|now|wait|hold|port\p{L}*|mov\p{L}*|transf\p{L}*|convert\p{L}*|releas\p{L}*|but|s[óo]lo|solamente|[úu]nicamente|no|se queda\p{L}*|quedan?|conserv\p{L}*|mant\p{L}*|despu[ée]s|ahora|hoy|excepto|salvo|menos|sin|seulement|uniquement|sauf|sans|gard\p{L}*|rest\p{L}*|pas|plus tard|maintenant|solo|soltanto|tranne|senza|ten\p{L}*|non|dopo|ora|oggi)(?!\p{L})|だけ|のみ|以外|除|ない|残|後|先に|お願い/iu;

/**
 * Sentences that take a part of a list, or leave one out, by its place and without naming a number of it: which numbers are
 * meant a person has to tell.
 *
 * @returns masked, each on one line
 */
export const partsByPlace = (text: string): string[] => [
  ...unweighed(text)
    .filter(
      (sentence) => (PLACES.test(sentence) && DEED.test(sentence)) || (SHORT.test(sentence) && ONLY.test(sentence)),
    )
    .map(show),
  ...sentencesOf(text)
    .filter((sentence) => SHARES.test(sentence))
    .map(show),
];

/** The same by what numbers are or how they look: told where no column of the list says it. */
export const partsByQuality = (text: string): string[] =>
  unweighed(text)
    .filter((sentence) => QUALITIES.test(sentence) && DEED.test(sentence))
    .map(show);

const unweighed = (text: string): string[] => sentencesOf(text).filter((sentence) => !holdsNumber(sentence));

const show = (sentence: string): string => maskDigits(sentence).replace(/\s+/g, ' ').trim().slice(0, 120);
