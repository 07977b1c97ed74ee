/** A part told by what its numbers are there for, out of a set that the words point at: "of these six lines those that the warehouse uses". */
import { anyOf } from './part-words.ts';

const COUNT = '(?:\\p{L}{2,10}|\\d{1,3})';
/** The set that the mail shows: these, the following, the ones below. */
export const OUT_OF_SHOWN = anyOf(
  [
    '(?:out )?(?:of|from|among|amongst|between) (?:the )?(?:these|those|(?:the )?following|attached|enclosed)(?! (?:days|weeks|months|years|companies|carriers))',
    `(?:out )?(?:of|from|among|amongst) the (?:${COUNT} )?(?:(?:phone |telephone )?(?:numbers?|lines?|list) )?(?:below|above|listed|here|shown)`,
    '(?:below|here|attached) (?:is|are|come|you (?:have|find|see))(?= )[^.;\\n]{0,40}(?:lines?|numbers?|list)',
    'de (?:est[oa]s|es[oa]s|l[oa]s siguientes)(?! (?:días|semanas|meses|años))',
    `(?:de|entre) l[oa]s (?:${COUNT} )?(?:n[úu]meros? |l[íi]neas? )?(?:de abajo|de arriba|siguientes|adjunt[oa]s|que siguen)`,
    "(?:parmi|de|d['’]entre|sur) (?:ces|ceux|celles)(?! (?:jours|semaines|mois|ans))",
    `(?:parmi|de|sur) les (?:${COUNT} )?(?:num[ée]ros?|lignes?) (?:ci-dessous|suivante?s?|ci-jointe?s?|ci-dessus)`,
    '(?:di|fra|tra) (?:questi|queste|quest[ei])(?! (?:giorni|settimane|mesi|anni))',
    `(?:dei|delle|fra (?:i|le)|tra (?:i|le)) (?:seguenti|(?:${COUNT} )?(?:numeri|linee|utenze) (?:qui sotto|sotto|seguenti|allegat[ie]|sopra))`,
  ],
  '(?:以下|下記|上記|次|添付|この|これら|こちら)の?[^.,\\d]{0,10}\\d{0,3}[^.,\\d]{0,8}の?(?:うち|中(?:で|から|の))',
);

/** Those that ...: which of them only the sender knows. */
export const THOSE_FOR = anyOf(
  [
    '(?:those|the ones|only|just|whichever|whatever)(?: \\p{L}+)? (?:that|which|who|in|of|at|for|on|with|used|belong\\p{L}*|serving|ringing|answered|(?:the|our|my|his|her) \\p{L}+)(?! follow)',
    'the (?:numbers?|lines?) (?:that|which|used|of|in|at|for)(?! (?:follow|are (?:listed|below)|you))',
    'the \\p{L}+ ones',
    'l[oa]s (?:que|de(?:l| la| los| las)?|usad[oa]s|en uso)(?= \\p{L})(?! (?:siguen|aparecen|figuran|abajo|siguientes))',
    "(?:ceux|celles) (?:que|qui|qu['’]|dont|d[eu]s?|d['’]|de l['’]|utilisée?s)(?! (?:suivent|figurent))",
    'quell[ei] (?:che|d\\p{L}+|in|usat[ei]|con)(?! (?:seguono|segue|sono (?:elencat|qui)))',
  ],
  '(?:のうち|の中(?:で|から)?|うち)[、,]?[^.\\d]{2,30}(?:もの|番号|回線|分|の)(?:だけ)?(?:を|が|は|だけ)',
);

const PHONE = '[(+]?\\d[\\d ().-]{6,16}\\d';
const SPAN = `${PHONE}\\s?(?:-|~|–|to|thru|through|and|al?|hasta|y|à|au|et|e)\\s?(?:el |le |il )?(?:${PHONE}|\\d{2,4})`;
/** From one number to another. */
const RANGE = `(?:(?:from|de|del|da|dal|du|el|le|il|desde) ?)?(?:${SPAN}|${PHONE})`;
const SET =
  '(?:(?:whole |number |our |nuestr[oa] |notre |nostr[oa] )*(?:range|series|block|span|run|numbers|lines|serie|rango|bloque|tramo|números|líneas|tranche|série|plage|bloc|numéros|lignes|blocco|intervallo|numeri|linee))';
/** Out of a range that is written out: "of the series A to B", "parmi A à B". What is asked for "of A to B" is all of them. */
export const OUT_OF_RANGE = anyOf(
  [
    `(?:out of|of|from|among|amongst|within|in) (?:the |our )${SET} ?(?:of )?${RANGE}`,
    `(?:out of|among|amongst|from among|between) ${RANGE}`,
    `^[^\\p{L}\\d]{0,12}(?:(?:from|of|da|dal|de|del|du|di) )?${SPAN}(?=\\s*[,:])`,
    `(?:de(?: la| l[oa]s)?|del|entre|dentro de) ?(?:l[oa]s? |el )?${SET} ?(?:del? )?${RANGE}`,
    `entre (?:el |l[oa]s )?${RANGE}`,
    `(?:de la|du|des|d[’']entre|dans la?|parmi|sur|entre) ?(?:les? |la )?${SET} ?${RANGE}`,
    `(?:parmi|entre) (?:le |les )?${RANGE}`,
    `(?:d(?:ella|el|ei|elle|alla|al)|nella|nel|fra|tra|in) ?(?:il |i |le |la )?${SET} ?${RANGE}`,
    `(?:fra|tra) (?:il |i |le )?${RANGE}`,
  ],
  '\\d{4}(?:まで)?(?:の(?:番号|回線|範囲|ブロック))?の?(?:うち|中(?:で|から|の)?)(?![^.,、]{0,6}(?:全|すべて))',
);
/** "Those of A to B that ...": the range stands between. */
export const OF_RANGE_THAT = anyOf([
  `(?:those|the ones|any|whichever|only) (?:of|from|in|among|between|within) (?:(?:the |our )?${SET} )?${RANGE}[,;]? (?:that|which|whose|who|where)(?!\\p{L})`,
  `(?:l[oa]s|aquell[oa]s) (?:del?|entre|en) (?:(?:la |el |l[oa]s )?${SET} )?${RANGE},? (?:que|cuy[oa]s|donde)(?!\\p{L})`,
  `(?:ceux|celles) (?:de|du|des|entre|dans|parmi) (?:(?:la |les? )?${SET} )?${RANGE},? (?:que?|qui|dont|où)(?!\\p{L})`,
  `quell[ei] (?:d\\p{L}{1,5}|fra|tra|in|nell?a?) (?:(?:la |i |le )?${SET} )?${RANGE},? (?:che|di cui|dove)(?!\\p{L})`,
]);
/** "What the warehouse still uses": of a range that is written out, as good as those that it uses. */
export const WHATEVER = anyOf([
  'what(?:ever)? (?:the|our|my|has|have|is|are|we|they|nobody|no one|\\p{L}+ (?:still|no longer))(?! follows?)',
  'lo que(?! sigue)|cuanto',
  "ce (?:que?|qui|dont)(?! suit)|ce qu['’]",
  'quanto|ciò che|quel(?:lo)? che(?! segue)',
]);
