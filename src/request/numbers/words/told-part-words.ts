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
