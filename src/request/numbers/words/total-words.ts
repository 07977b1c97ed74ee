/** How totals of a list are said: which words count its lines, and which count something else. */
import { regexp } from '../../../base/regexp.ts';
import { COUNT_WORD, JAPANESE_COUNT } from './count-words.ts';

/** What the desk's numbers are called. */
const NOUN =
  '(?:(?:tele)?phones?|numbers?|lines?|tns?|dids?|tels?|entries|rows|filas|n[uú]meros?|l[ií]neas?|tel[eé]fonos?|num[ée]ros?|lignes?|numer[oi]|linee|numerazioni|utenze|nummern|rufnummern)';
/** No noun phrase runs across these: behind them something else begins. */
const FUNCTION_WORDS =
  "(?:that|which|who|whose|this|these|those|the|an?|of|for|in|on|at|to|from|with|by|and|or|per|is|are|was|were|be|been|have|has|had|do|does|did|will|would|can|could|should|must|may|please|we|you|i|they|it|he|she|us|them|but|if|when|while|as|than|not|no|each|every|que|del?|en|al?|con|por|para|y|o|se|es|son|est[áa]n?|hay|el|l[oa]s?|un[oa]?|cada|qui|du|des|à|aux?|avec|par|pour|et|ou|est|sont|les?|une|chaque|che|di|della|d[aeo]l|da|è|sono|il|gli|ogni|l['’]|d['’])";
const INNER = `(?: (?!${FUNCTION_WORDS}(?!\\p{L}))(?!\\d)[\\p{L}'’/-]+){0,3}`;
const FIGURE = '\\d{1,3}(?![\\d%]|[.,:/-]\\d|(?:st|nd|rd|th)(?!\\p{L}))';
const COUNT = `(${FIGURE}|${COUNT_WORD})(?![\\p{L}-])(?: \\(\\d{1,3}\\))?`;
const OURS =
  "(?: (?:of|del?|des|d['’]|di|dei|delle)(?: (?:our|my|their|your|the|nuestr[oa]s|mis|l[oa]s|nos|les|mes|nostr[ei]|i|le))?)?";

const counted = (noun: string): RegExp =>
  regexp(`(?<![\\p{L}\\d.,:/-])${COUNT}${OURS}${INNER} ${noun}(?!\\p{L})`, 'giu');
/** "twelve (12) telephone numbers", "media docena de líneas", "six of our dispatch numbers". */
export const COUNTED_LINES = counted(NOUN);
/** Where nothing is asked, phones are things on desks. */
export const TOLD_LINES = counted(NOUN.replace('(?:tele)?phones?|', ''));

/** "Son cinco los números que se van", "sono cinque i numeri". */
export const COPULA_TOTAL = regexp(
  `(?<!\\p{L})(?:are|will be|son|serán|sono|saranno|sont|seront) ${COUNT} (?:the|l[oa]s|les|i|le|gli) (?:\\p{L}+ ){0,2}${NOUN}(?!\\p{L})`,
  'giu',
);
/** "Three are enough": as many as are asked for. */
export const SUFFICING = regexp(
  `(?<![\\p{L}\\d])(?:${COUNT} (?:of (?:them|these) )?(?:are enough|are plenty|will do|would do|will suffice|suffice|(?:me |nos |nous |mi |ci )?(?:bastan|suffisent|suffiront|bastano))|(?:me |nos |(?:me|ce) ne )(?:bastan|bastano) (?:con )?${COUNT})(?!\\p{L})`,
  'giu',
);
const EACH = '(?:for (?:every|each)|per|por(?: cada)?|para cada|par|pour chaque|per ogni|ad ogni|a)';
/** "One number for every dock door, doors 1 to 9": as many as there are doors. */
export const ONE_EACH = regexp(
  `(?<!\\p{L})(?:one|an?|un[oae]?) ${NOUN} ${EACH} [^.\\n\\d]{1,50}?(\\d{1,3})(?!\\d) ?(?:-|to|through|thru|al?|à) ?(\\d{1,3})(?![\\d.:-]\\d|\\d)|(\\d{1,3})(?:番|号(?:室|機)?)?(?:から|~)(\\d{1,3})(?:番|号(?:室|機)?)?(?:まで)?[^.\\n\\d]{0,10}(?:1|一)(?:番号|回線|本|つ)ずつ`,
  'giu',
);
const PLURAL =
  '(?:(?:tele)?phones|numbers|lines|tns|dids|n[uú]meros|l[ií]neas|tel[eé]fonos|num[ée]ros|lignes|numeri|linee|numerazioni|utenze)';
/** "Their numbers (6)", "the lines, six of them", "leurs lignes, au nombre de six": the count behind what it counts. */
export const COUNTED_BEHIND = regexp(
  `(?<!\\p{L})${PLURAL}(?: ?\\(${COUNT}\\)|,? ?[(:]? ?(?:${COUNT} (?:of (?:them|these)|in number|en número|di numero)|(?:en número de|au nombre de|in numero di|numbering) ${COUNT}))(?=[\\s,.;:)–-]|$)`,
  'giu',
);

const DETERMINER =
  '(?:all(?: of)?(?: the| these| those| our| my)?|these|those|the|our|(?:tod[oa]s )?(?:l[oa]s|est[oa]s|es[oa]s|nuestr[oa]s)|(?:tou(?:te)?s )?(?:les|ces|nos)|tutt[ei] e|(?:tutt[ei] )?(?:i|le|gli|quest[ei]|quell[ei]|(?:i|le) nostr[ei]))';
/** "all five", "the seven numbers", "las cinco", "both": what is counted stands behind, or was named before. */
export const DEFINITE = regexp(
  `(?<![\\p{L}\\d])(?:${DETERMINER} ${COUNT}|(both|amb[oa]s|entramb[ei])(?!\\p{L}))`,
  'giu',
);
/** "Five in all", "a total of 12 numbers", "en tout, six lignes". */
export const ALL_TOGETHER = regexp(
  `(?<![\\p{L}\\d.,:/-])(?:${COUNT}(?:${INNER} ${NOUN})?,? (?:in all|in total|altogether|all told|total|en total|en todo|au total|en tout|in tutto|in totale|complessivamente)(?!\\p{L})|(?:total of|totale? (?:de|di)|in total|en total|au total|en tout|in tutto|in totale|totale),? ${COUNT}(?: ${NOUN}|(?=\\s*(?:[.,;)]|$))))`,
  'giu',
);

/** How all of them are taken at once. */
const ADVERBIAL =
  " (?:d['’](?:une? (?:seule? )?\\p{L}+|affilée|office|emblée)|de (?:suite|una(?: sola)? vez|un golpe|corrido)|di (?:fila|seguito))(?!\\p{L})";
/** "of them", "de lignes". */
const OF_LINES = ` (?:(?:of|de|di) |d['’])(?:(?:the|our|these|those|l[oa]s|nuestr[oa]s|ces|nos|les|nostr[ei]) )?(?:${NOUN}|them|ell[oa]s|est[oa]s)(?!\\p{L})`;
/** What else comes by the dozen: "de croissants", "eggs". */
const OF_THINGS =
  " ?(?:(?:of|de|di|or|o|ou|y media|et demie|and a half)(?!\\p{L})|d['’])| (?:\\p{L}+ )?(?!(?:is|was|has|does|rings|moves|goes|works|as|across|this|us)(?!\\p{L}))\\p{L}[\\p{L}'’-]*s(?!\\p{L})";
/** "By the dozen", "à la douzaine". */
export const BY_DOZENS = regexp(/(?<!\p{L})(?:by|à|a|per|por)\s+$/iu);
/** "La demi-douzaine", "the whole dozen": what they are of is not said, and then they can only be the numbers. */
export const BY_THE_DOZEN = regexp(
  `(?<!\\p{L})(?:the|our|this|that|all|la|nuestra|esta|cette|notre|tutta la|questa|toute la|toda la)(?: (?:whole|entire|full|good|bonne|entière|intera))? ((?:half[- ](?:a )?|media |demi-|mezza )?(?:dozen|docena|douzaine|dozzina))(?!\\p{L})(?=${ADVERBIAL}|${OF_LINES}|(?!${OF_THINGS}))`,
  'giu',
);
/** "この半ダース", "半ダースの番号", "半ダースまとめて". */
export const JAPANESE_DOZEN =
  /(?:(?:この|その|右の|上の|上記の?|以上の?|全部で|合計|計|番号は|番号を|回線は|回線を)(?:全部で)?(半ダ-ス)|(半ダ-ス)(?:の(?:番号|回線)|とも|すべて|全て|全部|まとめて|一括|そろって|揃って))/gu;

const LABEL =
  '(?:(?:(?:grand )?tota(?:l|le|les)|(?:number|no\\.?|count|quantity|qty)|quantity|cantidad|nombre|quantit[àée]|numero|合計|総数|計|件数|本数|数量|番号数|回線数|(?:tn|did|line|number)s? (?:count|total))(?: \\p{L}+){0,5}|lines?|numbers|tns|dids|líneas|números|lignes|numéros|linee|numeri|回線|番号)';
/** As orders name the field: "TOT NUM 0005", "LQTY 4". */
const FIELD_TOTAL =
  '(?<![\\p{L}\\d])(?:tot(?:al)?\\.?[ _](?:num(?:bers)?|nbrs?|nos?|tns?|dids|lines|qty)|lqty|tn ?qty)\\.?[ .:=]{1,40}';
/** A field of an order, the foot of a table: "Lignes : 8", "NPQTY: 0004", "(QTY 8)". */
export const LABELLED_TOTAL = regexp(
  `(?:${FIELD_TOTAL}|(?:^|[\\n|]|[.;] )\\s*(?:[-*•] )?${LABEL}[ .]{0,40}(?:[:=：|]|\\.{2,})[ .]*|(?:番号数|回線数|件数|本数|数量) ?|(?:^|[\\n|])[ ]*(?:(?:tn|did|line|number)s? (?:count|total)|(?:grand )?tota(?:l|le|les)) |(?<!\\p{L})(?:np)?(?:qty|quantity|cantidad|quantité|quantità)\\.?[ .]{0,40}[:=]?[ .]*)(?:0{0,6}(\\d{1,4})(?![\\d%]|[-./ ()]{1,2}\\d)|(${COUNT_WORD}|${JAPANESE_COUNT})(?:番号|回線|件|本)?(?: \\(\\d{1,3}\\))?(?=[ ]*(?:[\\n|,;.)]|$)))`,
  'giu',
);

const COUNTER = '(?:番号|回線|件|本|つ|個)';
/** Of something else: "3つの店舗". */
const OTHER_THINGS = '(?!目|前|月|分|ずつ|の(?!番号|回線|電話|うち)\\p{Script=Han})';
const NO_FIGURE = '(?<![\\d一二三四五六七八九十数何第-])';
/** "七番号", "8回線". */
export const JAPANESE_LINES = regexp(`${NO_FIGURE}(${JAPANESE_COUNT})(?:番号|回線)${OTHER_THINGS}`, 'gu');
/** "番号14件を受け入れます", "回線は全7本": the counter behind what it counts, whatever the statement does with it. */
export const JAPANESE_COUNTED_BEHIND = regexp(
  `(?:番号|回線|電話)(?:数)?(?:は|が|も|を|の|,| |計|全部で|全|\\(|:){0,3}(${JAPANESE_COUNT})${COUNTER}${OTHER_THINGS}`,
  'gu',
);
/** Counters of anything, in a statement that asks for the numbers. */
export const JAPANESE_COUNTED = regexp(`${NO_FIGURE}(${JAPANESE_COUNT})${COUNTER}${OTHER_THINGS}`, 'gu');
/** "右の七番号", "以上5件", "計8", "三つとも". */
export const JAPANESE_TOTAL = regexp(
  `(?:右|上記|以上|以下|下記|左記|次|全部|全て|すべて|都合|合計|総計|計|合わせて|全)(?:で|の)?,? ?(${JAPANESE_COUNT})${COUNTER}(?!目|前)|(?:これら?|この|それら?|その|いずれも?)(?:の)?(${JAPANESE_COUNT})${COUNTER}${OTHER_THINGS}|${NO_FIGURE}(${JAPANESE_COUNT})${COUNTER}(?:とも|共に|すべて|全て|全部)|(両方|両番号|両回線)(?!の?\\p{Script=Han}|に|へ)`,
  'gu',
);

/** A count of what is not asked, or of what there is beside it. */
export const OF_OTHERS = regexp(
  /(?<!\p{L})(?:other|others|remaining|rest|stay|stays|keep|have|has|had|still|more|last|previous|already|digits?|otr[oa]s|demás|quedan?|tenemos|tiene|más|últim[oa]s|autres?|restent|avons|avez|derniers?|altr[ie]|restano|abbiamo|ultim[ie]|not|no|non|pas)(?!\p{L})|他|残|以外|ほか/iu,
);
/** The same right behind the count, and right before it. */
export const OTHERS_BEHIND = regexp(
  /^ ?(?:of |de |di )?(?:(?:our|the|my|nuestr[oa]s|nos|nostr[ei]) )?(?:\p{L}+ )?(?:others?|remaining|more|new|additional|extra|spare|otr[oa]s|demás|restantes|más|nuev[oa]s|adicionales|autres|nouve(?:aux|lles)|supplémentaires|restant\p{L}*|altr[ie]|nuov[ie]|rimanenti)(?!\p{L})|^(?:の)?(?:他|残|新)/iu,
);
export const OTHERS_BEFORE = regexp(
  /(?<!\p{L})(?:other|remaining|rest of|first|last|next|top|bottom|only|every|otr[oa]s|demás|primer[oa]s|últim[oa]s|autres|premi(?:er|ère)s|derni(?:er|ère)s|altr[ie]|prim[ie]|ultim[ie])(?: (?:the|l[oa]s|les|le|i|gli))?\s*$|(?:他|残り?|ほか)の?$/iu,
);
/** "about 20 lines": no total. */
export const ROUGHLY = regexp(
  /(?<!\p{L})(?:about|around|roughly|some|approximately|approx\.?|nearly|almost|over|more than|up to|at (?:least|most)|unos|unas|alrededor de|cerca de|casi|aproximadamente|más de|hasta|environ|près de|plus de|quelque|circa|quasi|oltre|più di|fino a)\s*$|(?:約|およそ)$/iu,
);
/** "two of the six": the first is a part. */
export const PART_OF_MORE = regexp(
  /^ (?:of|out of|de|des|di|delle|dei|d['’]entre|fra|tra)(?: (?:the|our|these|those|l[oa]s|nuestr[oa]s|les|nos|ces|le|i))? (?:\d{1,3}|them|these|those|two|three|four|five|six|seven|eight|nine|ten|dos|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|deux|trois|quatre|cinq|sept|huit|neuf|dix|due|tre|quattro|cinque|sei|sette|otto|nove|dieci)(?!\p{L}|\d)/iu,
);

/** Directly behind a count: the lines that it counts, with at most a few words that describe them. */
export const LINES_BEHIND = regexp(`^${OURS}${INNER} ${NOUN}(?!\\p{L})`, 'iu');
export const LINES_NEXT = regexp(`^(?: \\p{L}+s)? ${NOUN}(?!\\p{L})`, 'iu');
/** "We keep the two lines in the lobby." */
export const STAYING = regexp(
  /(?<!\p{L})(?:keep(?:s|ing)?|kept|stay(?:s|ing)?|remain(?:s|ing)?|left|quedan?|conserv\p{L}*|manten\p{L}*|rest(?:ent|ano|eront)|gard\p{L}*|teniamo|tenere)(?!\p{L})|残|そのまま/iu,
);
/** "The two that my wife used": some of them. */
export const RESTRICTED_BEHIND = regexp(/^ (?:that|which|who|whose|que|qui|dont|che|cui)(?!\p{L})/iu);
/** "..., including the two that my wife used". */
export const INCLUDING_BEFORE = regexp(
  /(?<!\p{L})(?:includ\p{L}+|inclu[iy]\p{L}*|incluso|inclus\p{L}*|compris\p{L}*|compres[oaie])\s*$/iu,
);
/** "seven of them": a part that the mail counts. */
export const COUNTED_PART = regexp(
  `(?<!(?:all|les|l[oa]s|e) )(?<![\\p{L}\\d.,:/-])${COUNT} (?:of|de|di|d['’]entre|fra) (?:them|these|those|ell[oa]s|est[oa]s|eux|elles|loro|quest[ei])(?!\\p{L})`,
  'giu',
);
/** People: "all three of us", "los dos estamos". */
export const PEOPLE_BEHIND = regexp(
  /^ (?:of|de|di|d['’]entre) (?:us|you|nosotr[oa]s|ustedes|nous|vous|noi|voi)(?!\p{L})|^ \p{L}+(?:mos|iamo)(?!\p{L})|^ (?:nous|vous) |^ (?:are|is|son|sont|sono) (?:\p{L}+ ){0,2}(?:organi[sz]\p{L}+|compan\p{L}+|tenants?|customers?|clients?|empresas?|compañías?|clientes?|sociét\p{L}+|entreprises?|societ\p{L}+|aziend\p{L}+|clienti)(?!\p{L})|^ (?:parties|sides|ends|inclu\p{L}*|compris\p{L}*|extremos)(?!\p{L})/iu,
);
/** "a las cinco", "verso le sei": the time of day. */
export const TIME_BEFORE = regexp(
  /(?<!\p{L})(?:a|de|sobre|desde|hasta|hacia|antes de|para|entre|verso|per|entro|dopo|circa|prima delle|sono|son)\s+$/iu,
);
/** "the two companies", "las tres oficinas", "le due sedi": a plural that is no line. Romance plurals of verbs end otherwise. */
export const PLURAL_BEHIND = regexp(
  /^ (?!(?:is|was|has|does|always|as|its|this|plus|across|besides|perhaps|más|pues|tras|antes|dans|sans|mais|plus|pas|depuis|toujours|sous|chez|tous|toutes|e|che|di|in|si|se|le|ne|per|anche|dove|come|non|poi|oggi|così)(?!\p{L}))(?:\p{L}[\p{L}'’-]*s|people|men|women|children|staff|folks)(?!\p{L})/iu,
);
export const ITALIAN_PLURAL_BEHIND = regexp(
  /^ (?!(?:e|che|di|si|se|le|ne|anche|dove|come|poi|oggi|così|[\p{L}]+(?:ere|are|ire))(?!\p{L}))\p{L}{2,}[ie](?!\p{L})/iu,
);
/** "the two new hires": an adjective and a plural. */
export const ENGLISH_PLURAL_BEHIND = regexp(
  /^ \p{L}[\p{L}'’-]* (?!(?:is|was|has|does|always|as|its|this|us|across)(?!\p{L}))\p{L}[\p{L}'’-]*s(?!\p{L})/iu,
);
export const NO_ADJECTIVE = regexp(`^ ${FUNCTION_WORDS}(?!\\p{L})`, 'iu');
/** "three colleagues", "eleven invoices": whom and what else a mail counts; time passes on its own. */
export const COUNTED_THINGS = regexp(
  `(?<![\\p{L}\\d])(${COUNT_WORD}|\\d{1,2})(?: \\p{L}+){0,1} (?!(?:(?:tele)?phones?|numbers?|lines?|tns?|dids?|years?|months?|weeks?|days?|hours?|minutes?|times?|l[ií]neas?|n[uú]meros?|años|meses|semanas|días|horas|minutos|veces|lignes?|num[ée]ros?|ans|années|mois|semaines|jours|heures|minutes|fois|line[ae]|numer[oi]|anni|mesi|settimane|giorni|ore|minuti|volte)(?!\\p{L}))\\p{L}{3,}[sie](?!\\p{L})`,
  'giu',
);
/** Right before a count of numbers that come beside others, and between it and them. */
export const PLUS = regexp(
  /(?<!\p{L})(?:plus|and also|as well as|together with|along with|in addition to|además de|más|junto con|así como|ainsi que|en plus de|avec|più|oltre a|insieme a|nonché)\s*(?:all |tod[oa]s |tou(?:te)?s |tutt[ie] )?$/iu,
);
export const LED_TO = /^(?: [^\d.:;,]{0,30})?[:：]/u;
