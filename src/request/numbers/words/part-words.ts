/** How a part of the numbers is told without naming one: by place, by looks, by share, by need, by whose it is. */

import { regexp } from '../../../base/regexp.ts';

const COUNT = '(?:one|two|three|four|five|six|seven|eight|nine|ten|dozen|\\d{1,3})';
const THING = '(?:ones?|numbers?|lines?(?! of business)|tns?|dids?|entr(?:y|ies)|rows?)';
const ES_COUNT = '(?:un[oa]|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|\\d{1,3})';
const FR_COUNT = "(?:l['’]une?|une?|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|\\d{1,3})";
const IT_COUNT = '(?:un[oa]?|due|tre|quattro|cinque|sei|sette|otto|nove|dieci|\\d{1,3})';
const ES_THING = '(?:n[úu]meros?|l[íi]neas?)';
const FR_THING = '(?:num[ée]ros?|lignes?)';
const IT_THING = '(?:numer[oi]|line[ae]|utenz[ae])';

/** Any of these words, whole; Japanese has no such ends. */
export const anyOf = (words: readonly string[], japanese = ''): RegExp =>
  regexp(
    [...words.map((one) => `(?<!\\p{L})(?:${one})(?!\\p{L})`), ...(japanese === '' ? [] : [japanese])].join('|'),
    'iu',
  );

/** By their place or by how many: "the second one", "les deux premiers", "1番目". */
export const PLACES = anyOf(
  [
    `(?:first|second|third|fourth|fifth|last|next|top|bottom) (?:${COUNT} )?(?:of (?:the |these |those )?)?${THING}`,
    `(?:first|last|next|top|bottom) ${COUNT}(?=\\s*(?:$|[.,;:!?)]|please|for|of the|only|now|today|later))`,
    `(?:the )?other one|(?:${COUNT}|half|some|part|most|none) of (?:them|these|those|the (?:\\p{L}+ )?(?:numbers|lines|list|block|range))`,
    `(?:el|la|los|las) (?:${ES_COUNT} )?(?:primer[oa]?s?|segund[oa]s?|tercer[oa]?s?|cuart[oa]|[úu]ltim[oa]s?)(?: (?:${ES_COUNT}|${ES_THING}))?(?=\\s*(?:$|[.,;:!?)]|y |no(?!\\p{L})(?! (?:est|era|fue|ven))|se |m[áa]s|despu[ée]s|por favor))`,
    `(?:le|la|les) (?:${FR_COUNT} )?(?:premi(?:er|[èe]re)s?|deuxi[èe]mes?|seconds?|secondes?|troisi[èe]mes?|derni(?:er|[èe]re)s?)(?: (?:${FR_COUNT}|${FR_THING}))?(?=\\s*(?:$|[.,;:!?)]|et |ne |reste|plus|ensuite|apr[èe]s))`,
    `(?:il|lo|la|i|gli|le|l['’]) ?(?:prim[oaie]|second[oaie]|terz[oa]|ultim[oaie])(?: (?:${IT_COUNT}|${IT_THING}))?(?=\\s*(?:$|[.,;:!?)]|e |non(?!\\p{L})(?! (?:era|[èe] |fu|port))|rest|pi[ùu]|dopo|poi))`,
  ],
  '\\d ?番目|最初の(?:番号|\\d|[一二三])|最後の(?:番号|\\d|[一二三])|片方|半分',
);

/** By what they are, or by how they look there: "the ones marked yellow", "those that are not assigned". */
export const QUALITIES = anyOf(
  [
    `(?:${THING}|those) (?:(?:that|which) (?:are|is|have been) )?(?:in |with )?(?:an? )?(?:marked|highlighted|colou?red|shaded|flagged|ticked|circled|underlined|bold|yellow|green|red|blue|orange|asterisk|star)`,
    `(?:marked|highlighted|colou?red|shaded|flagged|ticked|circled|underlined|bold|yellow|green|red|blue|orange) (?:\\p{L}+ ){0,2}${THING}`,
    `(?:numbers?|lines?(?! of business)|tns?|dids?|entries|rows?|ones|those)(?: (?:in|of|from|on) (?:\\p{L}+ ){0,3}\\p{L}+)? (?:whose|(?:that|which) (?:are|is|have|has|do|does|did|were|was) (?:not|no|never|un\\p{L}+|still|already|free|idle|unused|assigned|active|inactive|used|empty|vacant))`,
    '(?:no|not the|without the|minus the) (?:fax(?:es)?|fax (?:lines?|numbers?)|mobiles?|cell(?:s| phones)?|toll[- ]frees?|(?:alarm|elevator|modem)(?:s| (?:lines?|numbers?)))',
    `${ES_THING.slice(0, -1)}|los|las) (?:que (?:no )?est[ée]n? |en |con )?(?:marcad|resaltad|subrayad|sombread|amarill|verde|roj|azul)\\p{L}*|${ES_THING} cuy[oa]s?|${ES_THING} que no`,
    `${FR_THING.slice(0, -1)}|ceux|celles) (?:qui sont |en |marqu[ée]s? en )?(?:surlign|marqu|coch|soulign|jaune|vert|rouge|bleu|gras)\\p{L}*|${FR_THING.slice(0, -1)}|ceux|celles) (?:dont|qui n['’])`,
    `${IT_THING.slice(0, -1)}|quelli|quelle) (?:che sono |in |con )?(?:evidenziat|segnat|contrassegnat|sottolineat|giall|verd|ross|blu|grassetto)\\p{L}*|${IT_THING.slice(0, -1)}|quelli|quelle) (?:il cui|la cui|che non)`,
  ],
  '(?:黄色|赤|青|緑|色の?付|印の?(?:ある|付)|マーク|太字|ハイライト)[^.]{0,10}(?:番号|行|もの)',
);
/** "Only those of the sales department", "van las que dan al mar": a column may say which they are. */
export const ONLY_THOSE = anyOf(
  [
    '(?:only|just|solely) (?:those|the ones) (?:of|in|with|that|which|for|at|from|on|near|marked)|(?:s[óo]lo|solamente|[úu]nicamente) (?:los|las) (?:que(?! siguen)|de(?!l? (?:el )?\\d))',
    "(?:seulement|uniquement|que) (?:ceux|celles) (?:d(?:e|u|es)|qui(?! suivent))|(?:seulement|uniquement) (?:ceux|celles) d['’]\\p{L}+|(?:solo|soltanto|unicamente) quell[ei] (?:d\\p{L}+|che(?! seguono))",
    '(?:van|pasan|salen|se (?:van|portan|pasan)) l[oa]s que|(?:partent|passent|vont|bougent) (?:ceux|celles) (?:qui|que)|(?:vanno|passano|partono) quell[ei] che',
  ],
  '(?:この|その|の)(?:うち|中(?:で|から)?)[^.\\d]{1,20}(?:のみ|だけ)|[\\p{Script=Han}](?:の分|分の番号)(?:のみ|だけ)',
);

/** What they are of: the lines, and not eleven invoices. */
const OF_THESE = `of (?:(?:the|our|these|those) (?:${COUNT}|numbers|lines|lot|list|range|block)|them|these|those)(?! (?:days|years|weeks|months|lines of|people|things))`;
const ES_OF_THESE = `de (?:ell[oa]s|est[oa]s|es[oa]s|(?:l[oa]s|nuestr[oa]s) (?:${ES_COUNT}|${ES_THING}))`;
const FR_OF_THESE = `(?:de ceux-ci|de celles-ci|d['’]entre (?:eux|elles)|d(?:e|es)(?: ces| nos)? (?:${FR_COUNT}|${FR_THING}))`;
const IT_OF_THESE = `(?:d(?:i|ei|elle)|fra|tra)(?: (?:questi|queste|quelli|quelle|le|i|nostr[ei]))? (?:${IT_COUNT}|${IT_THING}|loro)|(?:di|fra|tra) (?:questi|queste|quelli|quelle|loro)`;
/** A share of the lines: "half of these", "one of the three", "deux des trois lignes". What is done with it tells whether it is a part. */
export const SHARES = anyOf(
  [
    `(?:half|some|part|most|any|either|a few|a couple|${COUNT}) ${OF_THESE}`,
    `(?:la mitad|algun[oa]s|${ES_COUNT}|cualquiera) ${ES_OF_THESE}`,
    `(?:la moitié|certain(?:e)?s|${FR_COUNT}) ${FR_OF_THESE}`,
    `(?:la metà|alcun[ie]|${IT_COUNT}) (?:${IT_OF_THESE})`,
  ],
  '(?:半分|一部|いずれか|どれか|どちらか)(?:だけ|のみ|を|で|の)?(?=.*(?:転出|移|変換|変更|お願い|ください))|(?:つ|本|番号|件|個)の?うち(?:の)?[\\d一二三四五六七八九](?:つ|本|番号|件|個)',
);

const TIMES =
  '(?:day|night|week|weekend|month|year|hour|time|morning|evening|afternoon|monday|tuesday|wednesday|thursday|friday|call|customer|guest|patient|person|people|store|shop|office|room|floor|mail|email|question|word)s?';
const HALF_OF_OTHERS =
  'past|an?|day|hour|price|time|empty|full|way|dead|the (?:price|time|staff|day|week|month|wing|people|team|office)';
const BEHIND_NUMBER = '(?<=\\d{4}[ ,;(-]{1,3})|(?<=^\\s{0,3})';
const AT_CHOICE =
  'your (?:choice|pick|call)|take your pick|at your (?:choice|choosing)|(?:the one|which ?ever(?: one)?) (?:that )?(?:suits|you)(?!\\p{L})|au choix|à votre choix|(?:celui|celle|lequel|laquelle)(?: des deux)? (?:qui|que) (?:vous|t)(?!\\p{L})|a (?:su |vuestra )?elec?ci[oó]n|a elegir|(?:el|la) que (?:les?|os|usted|ustedes|prefier|quier|gust|convenga|resulte)\\p{L}*|a (?:vostra )?scelta|(?:quello|quella) che (?:vi|preferi|vole|ritene)\\p{L}*';
/** The same in words that leave nothing else to be meant: "every other one", "evens", "whichever is free". */
export const CHOICES = anyOf(
  [
    'every (?:other|second|third)(?=\\s*(?:$|[.,;:!?)]|one|numbers?|lines?|tns?|dids?|from|of (?:them|these|the)|please|in (?:the|this)|\\(?[+\\d]))',
    '(?:odd|even)(?:-numbered)?(?: ones| numbers| lines)|only the (?:odd|even)|(?:the )?evens(?: only)?|(?<=[,(] ?|only |just |only the |just the )odds(?! (?:are|of|and|that|were))|odds only',
    `any ${COUNT}(?! ${TIMES})|(?:${ES_COUNT} cualesquiera|cualesquiera ${ES_COUNT})|${FR_COUNT} quelconques|(?:${IT_COUNT} qualsiasi|qualsiasi ${IT_COUNT})`,
    `(?:(?:knows?|knew|decides?|(?:can|will|could|may) (?:tell|say|show)(?: (?:you|us|me))?|ask \\p{L}+) which|(?:sabe[n]?|dirán?|decide[n]?) cu[áa]l(?:es)?|(?:sai[ts]|savent|dira|choisira) (?:le|la|les)quel(?:le|s|les)?|(?:sa|sanno|dirà|deciderà) qual[ei])(?: (?:ones?|of (?:them|these|the two)|de (?:l[oa]s|ell[oa]s)(?: dos)?|d[’']entre (?:eux|elles)|des deux|de(?:i|lle) due))?(?: (?:it is|they are|is meant|to (?:port|take|move)|es|son|è|sono|c[’']est))?(?=\\s*(?:[.,;:!)]|$))`,
    'the first (?:few|couple)(?! (?:days|weeks|months|years|times|rings?))|top (?:one|few|two|three)s?(?= (?:are|is|will|of))',
    `whichever(?! (?:\\p{L}+ )?(?:order|date|way|works?|suits?|applies|comes?|fits?|${TIMES})| (?:is|are) (?:less|more|easi\\p{L}+|better|best|fine|first|soon\\p{L}+|earli\\p{L}+|later|convenient|simpl\\p{L}+|quick\\p{L}+))|(?:pick|choose) (?:any|one|two|three|whichever)`,
    `(?:only|just|port|move|convert|transfer|release) half(?! (?:${HALF_OF_OTHERS}))|half (?:the|our|these|those) ${THING}|the half (?:that|which|with|of)`,
    '(?:l[oa]s|s[óo]lo|n[úu]meros|l[íi]neas) (?:im)?pares|cualquiera (?:de|que)|uno s[íi] y otro no|uno de cada (?:dos|tres)',
    "(?:les|seulement|num[ée]ros|lignes) (?:im)?pairs|n['’]importe le(?:quel|s?quels?)|un(?:e)? (?:num[ée]ro |ligne )?sur (?:deux|trois)",
    // Beside the numbers themselves: elsewhere it is the day that is left to the reader.
    `(?:${BEHIND_NUMBER})(?:${AT_CHOICE})`,
    '(?:i|solo|numeri|le|linee) (?:dis)?pari(?! (?:a|al|di|importo))|uno s[ìi] e uno no|uno su (?:due|tre)|qualunque sia|quello che (?:preferite|volete)',
  ],
  '(?:偶数|奇数)|一つおき|ひとつおき|[1一]本おき|どちらでも(?:構|かま|結構|よい|いい|よろ)|お好きな(?:方|ほう|番号|回線)|ご?都合の(?:よい|良い|いい)(?:方|ほう|番号|回線)|(?:どちら|どれ|どの番号|どっち)(?:の番号|を)?(?:なの)?かは?[^.\\d]{0,14}(?:知って|ご存|わか(?:り|る|って)|分か(?:り|る|って)|聞いて|決め)',
);
/** Half of what is asked; "half of the team" only where it is asked for. */
export const BARE_HALF = regexp(
  /(?<!\p{L})la (?:moitié|mitad|metà)(?=\s*(?:[.,;:!?)]|$|\p{L}{4,}))(?! (?:du|des|del|della|dei|delle|degli|moins|prix)(?!\p{L}))/iu,
);
/** The same, of something. */
export const HALVES = regexp(
  /(?<!\p{L})(?:la (?:moitié|mitad|metà)(?! (?:du|de la|de|del|della|di|d['’]) ?(?:mois|temps|prix|personnel|journée|semaine|année|mes|semana|año|día|precio|tiempo|personal|mese|settimana|anno|giorno|prezzo|tempo|personale|\p{L}+(?:o|bre|rzo|nio|lio)(?!\p{L})))|half(?= (?:please|only|for now)))(?!\p{L})/iu,
);
/** As many as somebody needs: "ce qu'il faut pour quatre bureaux", "enough for four desks", "四人分". */
export const NEEDS = anyOf(
  [
    `enough(?: (?:of (?:them|these)|numbers|lines))? (?:for|to)|(?:as|however) many(?: (?:of (?:them|these)|numbers|lines))? (?:as|you|we|they|are)|(?:what|whatever|all) (?:it takes|is needed|we need|they need|you (?:see fit|can spare)) (?:for|to)`,
    `(?:l[oa]s? (?:que (?:hagan? falta|se necesiten?|necesit\\p{L}+)|necesari[oa]s?|suficientes?|just[oa]s)) (?:para|a)|cuant[oa]s (?:hagan falta|necesit\\p{L}+)`,
    `ce qu['’]il (?:(?:leur|nous|en|lui) )?faut|de quoi (?:équiper|servir|faire|desservir)|(?:assez|suffisamment)(?: d(?:e|['’]) ?\\p{L}+)? pour|autant (?:de \\p{L}+ )?qu['’e]`,
    '(?:quant[oi]|quel(?:lo)? che|quant[ie] ne) (?:basta|bastano|serve|servono|occorr\\p{L}+)|(?:abbastanza|sufficienti) per',
  ],
  '(?:必要な|足りる)(?:分|数)?だけ|[\\d一二三四五六七八九十](?:人|名|台|席|室|部屋|社)分',
);

/** Somebody else's: "One of the three is the tenant's." */
export const OWNED = regexp(
  /(?<!\p{L})(?:belongs?|owned?|ours|theirs|mine|his|hers|yours|n(?:o|['’])t ours|(?:is|are) (?:\p{L}+ ){0,4}\p{L}+['’]s?|pertenec\p{L}*|(?:es|son) de(?:l| la| los| las)|appart\p{L}*|(?:est|sont) (?:à|au|aux)|appartien\p{L}*|(?:è|sono) de(?:l|i|gli|ll[oae]?|ll['’]\p{L}+))(?!\p{L})|のもの|名義/iu,
);
/** "Two of them are fax lines": tells what they are, and takes none out. */
export const TELLS_OF = regexp(
  /^(?:,[^,]{1,30},)? (?:are|is|were|was|has|have|had|do|does|did|son|es|est[áa]n?|sont|est|ont|sono|è|hanno)(?!\p{L})/iu,
);
/** "evens and odds": all of them. */
export const BOTH_KINDS = regexp(
  /(?<!\p{L})(?:evens?(?:-numbered)? (?:and|&) odds?|odds?(?:-numbered)? (?:and|&) evens?|pares e impares|impares y pares|pairs et impairs|impairs et pairs|pari e dispari|dispari e pari)(?!\p{L})|(?:偶数|奇数)[もと、,](?:偶数|奇数)/iu,
);
export const ALL_OF_THEM = regexp(
  /(?<!\p{L})(?:all|every one|tod[oa]s|tous|toutes|tutt[ei])(?!\p{L})|すべて|全て|全部/iu,
);
/** "one of our lines": mentioned, and no share of the list. */
export const OF_OURS =
  /(?:our|the|nuestr[oa]s|l[oa]s|nos|des|nostr[ei]|d(?:ei|elle)) (?:numbers|lines|lot|list|range|block|n[úu]meros?|l[íi]neas?|num[ée]ros?|lignes?|numeri|linee|utenze)$/iu;
export const STAYING_PART = regexp(
  /(?<!\p{L})(?:only|just|except|keep\p{L}*|kept|stay\p{L}*|remain\p{L}*|leave|later|hold|not yet|s[óo]lo|qued\p{L}+|conserv\p{L}*|excepto|salvo|menos|despu[ée]s|seulement|rest\p{L}+|gard\p{L}*|sauf|plus tard|solo|tranne|ten(?:iamo|ere|ete)|dopo)(?!\p{L})/iu,
);
/** "all six of these": no share. */
export const ALL_BEFORE = regexp(/(?<!\p{L})(?:all|all the|every|not|tod[oa]s l[oa]s|tou(?:te)?s les|tutt[ei] e) $/iu);
/** "Nobody is attached to any of them", "I have never done one of these". */
export const NONE_BEFORE = regexp(
  /(?<!\p{L})(?:none|never|nobody|no one|nothing|hardly|nunca|nadie|ningun[oa]|jamais|personne|aucune?|mai|nessun[oa]?)(?: \p{L}+){0,5} $/iu,
);
export const NOT_BEFORE = regexp(/(?<!\p{L})(?:not|\p{L}*n['’]t|no|pas|non|without)(?: \p{L}+){0,5} $/iu);
/** "Four of them ring, one only hums", "half of these ring here and half there": what is told of all, piece by piece. */
export const OTHER_HALF = regexp(/(?<!\p{L})half(?!\p{L}).{1,80}(?<!\p{L})(?:and|,|;) (?:the other )?half(?!\p{L})/iu);

/** Four digits by themselves, as people call a line by its end. */
export const SHORT = /(?<![\d.,:/-])\d{4}(?![\d,:/-]|\.\d)/;
export const ONLY = regexp(
  /(?<!\p{L})(?:only|just|solely|s[óo]lo|solamente|[úu]nicamente|seulement|uniquement|solo|soltanto|unicamente)(?!\p{L})|だけ|のみ/iu,
);
/** What is done, or not done, with what stands at a place: without it the words only tell something of the list. */
export const DEED = regexp(
  /(?<!\p{L})(?:only|just|not|n['’]t|except|without|leave|leaves|keep|keeps|kept|stays?|staying|remains?|skip|drop|later|today|tomorrow|now|wait|hold|port\p{L}*|mov\p{L}*|transf\p{L}*|convert\p{L}*|releas\p{L}*|but|s[óo]lo|solamente|[úu]nicamente|no|se queda\p{L}*|quedan?|conserv\p{L}*|mant\p{L}*|despu[ée]s|ahora|hoy|excepto|salvo|menos|sin|seulement|uniquement|sauf|sans|gard\p{L}*|rest\p{L}*|pas|plus tard|maintenant|solo|soltanto|tranne|senza|ten\p{L}*|non|dopo|ora|oggi)(?!\p{L})|だけ|のみ|以外|除|ない|残|後|先に|お願い/iu,
);
