/**
 * Parts told by a choice that the list does not show: the quieter of two, as many as suffice, up to where something else begins,
 * what a list leaves out, what stands in bold.
 */
import { regexp } from '../../../base/regexp.ts';
import { anyOf } from './part-words.ts';

/** "The quieter of the pair", "la plus calme des deux", "より静かな方". */
export const COMPARED = anyOf(
  [
    'the (?:\\p{L}{3,}(?:er|est)|better|best|(?:less|least|more|most) \\p{L}+)(?: one)? of (?:the (?:pair|two|three|four|five|lot|bunch)|these|those|them)(?! first| (?!lines|numbers|phones)\\p{L}+s(?!\\p{L}))',
    '(?:la|el|lo) (?:más|menos|mejor|peor) ?\\p{L}* (?:de (?:l[oa]s )?(?:dos|tres|cuatro|cinco|ell[oa]s|est[oa]s))',
    "(?:la|le) (?:plus|moins|meilleure?) ?\\p{L}* (?:des (?:deux|trois|quatre|cinq)|d['’]entre (?:eux|elles))",
    '(?:la|il|lo) (?:più|meno|migliore|peggiore) ?\\p{L}* (?:de(?:i|lle) (?:due|tre|quattro|cinque)|fra (?:i|le) (?:due|tre|quattro)|tra (?:i|le) (?:due|tre|quattro))',
  ],
  'より[^.,\\d]{1,10}(?:方|ほう)(?:を|だけ|で|の(?:番号|回線))',
);
/** "One will do", "me ne basta una"; more than one are counted as a total is. */
export const SUFFICES = anyOf(
  [
    '(?<!(?:this|that|which|the|each|every|another) )(?:just )?one (?:of them )?(?:will do|would do|will suffice|is enough|is plenty|suffices)(?! to \\p{L})',
    '(?:just |only )?one (?:for each|for every|per|in each|in every|to each|to every|to a|a) \\p{L}+ (?:is (?:enough|plenty|sufficient|all)|will do|would do|will suffice|suffices|does it)|(?:only|just) (?:need|want|take) one (?:for each|for every|per|in each|in every|to each|a) \\p{L}+',
    '(?:con )?un[oa] (?:sol[oa] )?(?:por|en cada|para cada|por cada) \\p{L}+ (?:nos |me )?(?:basta|es suficiente|alcanza|sobra)|(?:basta|alcanza) (?:con )?un[oa] (?:por|en cada|para cada)',
    "une? (?:seule? )?(?:par|dans chaque|pour chaque) \\p{L}+ (?:me |nous |leur )?(?:suffi(?:t|ra)|est assez)|suffit d['’]une? (?:par|dans chaque|pour chaque)",
    'un[oa] (?:sol[oa] )?(?:per|in ogni|per ogni|a) \\p{L}+ (?:ci |mi |è )?(?:basta|sufficiente)|basta un[oa] (?:per|in ogni)',
    '(?:me|nos) basta (?:con )?un[oa](?=\\s*(?:$|[.,;:!?)]|de |sol[oa]|línea|número))|con un[oa] (?:me|nos) basta',
    "une? (?:me |nous )?suffi(?:t|ra)|il (?:m['’]|nous )en (?:faut|suffit d['’])(?: ?que)? ?une?",
    '(?<!non )(?:me|ce) ne basta un[oa]|(?<!non )un[oa] (?:mi|ci) basta',
  ],
  '(?:各|1|一|ひと)\\p{L}{1,6}に?(?:つき)?(?:1|一|ひと)(?:つ|本|番号|回線)(?:ずつ|だけ)?(?:で|あれば)(?:足り|十分|結構|よい|いい)|(?:1|一|ひと)つ(?:だけ)?で(?:足り|十分|結構|よい|いい)|(?:1|一)(?:本|番号|回線)(?:だけ)?で(?:足り|十分|結構|よい|いい)',
);
/** "The number ranges": several at once, called after what they are. */
const SETS = '(?:ranges?|blocks?|lists?|series|sets?|groups?|batch(?:es)?|bundles?|pools?)';
/** "The number listed here": the one that the mail shows. */
const SHOWN =
  '(?:listed|shown|given|named|written|mentioned|stated|quoted|specified|provided|indicated|attached)(?= (?:here|below|above|hereunder|in (?:the|this|my|our)(?! (?:other|last|previous|old))|on (?:the|this))(?!\\p{L})|\\s*(?:$|[.,;:!)]))';
/** "Take the one nobody uses", "tomen el que nadie usa": one of them, by what only the sender knows. */
export const PICKED = anyOf(
  [
    `(?:take|pick|choose|select|port|move|transfer) (?:only |just )?(?:the|that|whichever) (?:one|number|line)(?! (?:is|was|has|above|below|in (?:the|my)|${SETS}|${SHOWN})(?!\\p{L})) (?!(?:to|with you|from|for (?:us|me))(?!\\p{L}))\\p{L}+`,
    '(?:tom|elij|escoj|coj|seleccion|port|pas)(?:en|an|e|a) (?:s[óo]lo |solamente )?(?:el|la)(?: (?:n[úu]mero|l[íi]nea))? que(?!\\p{L})',
    "(?:prenez|choisissez|retenez|portez|sélectionnez) (?:seulement |uniquement )?(?:celui|celle)(?: (?:que?|qui|dont|où)| qu['’])",
    '(?:prend|scegli|port|trasfer|selezion)\\p{L}{0,6} (?:solo |soltanto )?(?:quell[oa])(?: (?:che|di cui|su cui|dove))',
  ],
  '(?:使って(?:い)?ない|空いている|空きの|不要な|一番[^.\\d]{1,12})(?:方|ほう|もの|番号|回線)を(?:選|お選び|取|転出|移)',
);
/** "Stopping where the warehouse ends": how far, by what only the sender sees. */
export const BOUNDS = anyOf(
  [
    '(?:stop(?:ping)?|end(?:ing)?|break off)(?: \\p{L}+)? where(?! (?:we|i|they|you) (?:are|were|stand))|(?:as far as|down to|up to) (?:the (?:point|line|row|place) )?where',
    '(?:hasta|deteniéndose|parando|parar) (?:ahí |allí |en |el punto )?(?:donde)',
    "(?:jusqu['’]|en vous arrêtant |arrêtez(?:-vous)? |s['’]arrêter )(?:au point |à l['’]endroit |là )?(?:où)",
    '(?:fino a|fin|ferma(?:ndovi|tevi|rsi)) (?:a |al punto |là )?dove',
  ],
  '(?:始まる|終わる|変わる|切り?替わる)(?:ところ|所)(?:まで|で(?:止|終|やめ))',
);
const LIST =
  '(?:list|sheet|file|table|attachment|spreadsheet|lista|hoja|archivo|liste|feuille|fichier|tableau|elenco|foglio|tabella)';
/** "Everything that the attached list leaves out". */
export const LEFT_OUT = anyOf(
  [
    `(?:everything|all|any(?:thing)?|those|the (?:ones|lines|numbers)|whatever|what)(?!\\p{L})[^.\\n]{0,60}(?:${LIST}|it) (?:leaves? out|omits?|(?:does not|doesn['’]t) (?:name|list|have|contain|show|include|mention)|passes over)`,
    `(?:everything|all|any(?:thing)?|those|the (?:ones|lines|numbers)|whatever|what)(?!\\p{L})[^.\\n]{0,40}(?:(?:not|n['’]t|missing|absent) (?:on|in|from)) (?:the |our |this |that )?(?:attached |enclosed )?${LIST}`,
    `(?:todo|tod[oa]s|l[oa]s|lo) (?:\\p{L}+ ){0,6}que (?:la |el |nuestra )?(?:${LIST} )?(?:\\p{L}+ )?no (?:está[n]?|figura[n]?|aparece[n]?|sale[n]?|nombra|menciona|incluye) ?(?:en (?:la|el|esta) (?:${LIST}))?`,
    `(?:tous|toutes|tout|ceux|celles|ce)(?!\\p{L})[^.\\n]{0,50}(?:${LIST} (?:omet|ne (?:mentionne|nomme|contient|comprend) pas)|ne (?:figure(?:nt)?|sont|se trouvent) pas (?:sur|dans) (?:la|le|notre) ${LIST})`,
    `(?:tutt[oie]|quell[oie]|ciò|i numeri|le linee)(?!\\p{L})[^.\\n]{0,50}(?:${LIST} (?:omette|tralascia|non (?:riporta|nomina|contiene|comprende))|non (?:è|sono|figura(?:no)?|compare|compaiono|sta(?:nno)?) (?:nel(?:l['’]|la)?|in|sul(?:la|l['’])?) ?${LIST})`,
  ],
  '(?:リスト|一覧|表)に(?:ない|無い|載(?:って|せて)(?:い)?ない|含まれ(?:て(?:い)?)?ない)(?:番号|もの|回線)',
);
/** What is left out stays, or nobody minds it. */
export const LEFT_ALONE = regexp(
  /(?<!\p{L})(?:stay\p{L}*|remain\p{L}*|keep\p{L}*|kept|happy|ignore|disregard|forget|not|leave (?:it|them|that|alone)|nothing|qued\p{L}+|conserv\p{L}*|manten\p{L}*|ignor\p{L}+|sigue\p{L}*|rest(?:e|ent|ez|era|ano|a|ino)|gard\p{L}*|riman\p{L}*|ten(?:iamo|ere|ete))(?!\p{L})|残|そのまま|除|不要/iu,
);
/** "I made ours bold": by how it looks, where a page of plain letters shows nothing. */
export const MADE_TO_LOOK = anyOf(
  [
    "(?:i|we)(?:[’']ve| have)? (?:made|put|set|marked|printed|typed|coloured|colored|written) (?:ours|mine|those|these|them|the (?:\\p{L}+ ){1,4}?)(?: ?in)? ?(?:bold|italics?|capitals|red|yellow|green|blue|grey|gray)",
    '(?:ours|mine|the (?:right|relevant) ones) (?:is|are|stands?) (?:in )?(?:bold|italics?|red|yellow|green|blue|grey|gray)',
    '(?:puse|pusimos|he puesto|hemos puesto|marqué|marcamos) (?:l[oa]s \\p{L}+|\\p{L}+) (?:en|con) (?:negrita|cursiva|rojo|amarillo|verde|azul)|(?:l[oa]s (?:nuestr[oa]s|mí[oa]s)) (?:van|están) en (?:negrita|cursiva|rojo|amarillo|verde|azul)',
    "(?:j['’]ai|nous avons|on a) (?:mis|écrit|marqué) (?:les \\p{L}+|\\p{L}+) en (?:gras|italique|rouge|jaune|vert|bleu)|(?:les (?:nôtres|miens|miennes)) sont en (?:gras|italique|rouge|jaune|vert|bleu)",
    '(?:ho|abbiamo) (?:messo|scritto|segnato) (?:i \\p{L}+|le \\p{L}+) in (?:grassetto|corsivo|rosso|giallo|verde|blu)|(?:i nostri|le nostre|i miei|le mie) sono in (?:grassetto|corsivo|rosso|giallo|verde|blu)',
  ],
  '(?:太字|斜体|赤字|黄色|青字)(?:に|で)(?:し(?:た|て)|書い|記し)[^.]{0,12}(?:番号|もの|分)',
);

/** A place within a house, and the whole of it over the list. */
export const WITHIN = regexp(
  /(?<!\p{L})(?:upstairs|downstairs|(?:upper|lower|ground|top|first|second|third|\d(?:st|nd|rd|th)) floor|(?:east|west|north|south|new|old) wing|planta (?:alta|baja)|(?:primer|segundo|tercer|último) piso|(?:ala|torre) (?:norte|sur|este|oeste|nueva|vieja)|(?:rez-de-chaussée|premier étage|deuxième étage|dernier étage|l['’]étage|aile \p{L}+)|(?:piano (?:terra|di sopra|di sotto|superiore|inferiore)|(?:primo|secondo|ultimo) piano|ala \p{L}+))(?!\p{L})|(?:上|下)の?階|[1-9一二三]階|(?:東|西|南|北|新|旧)(?:館|棟)/iu,
);
export const WHOLE = regexp(
  /(?<!\p{L})(?:(?:the )?(?:whole|entire|complete) (?:house|building|branch|office|site|company)|(?:toda )?la (?:sucursal|casa|oficina|empresa) completa|el edificio completo|tod[oa] (?:el edificio|la (?:sucursal|casa|oficina|empresa))|tout(?:e)? (?:la maison|le bâtiment|l['’]immeuble|la succursale|le site)|tutt[oa] (?:la (?:casa|sede|filiale)|l['’]edificio|il palazzo))(?!\p{L})|(?:全館|全社|建物全体|支店全体|本店全体)/iu,
);

const SHARE = '(?:half|third|quarter|share|portion|part)';
/** "His sister's half remains with you": one of several who share the numbers moves no part of them that is named. */
export const SHARE_STAYS = anyOf(
  [
    `(?:\\p{L}+['’]s|his|her|their|my|our|the other) (?:own |other )?${SHARE}(?: of (?:them|these|those|the (?:numbers|lines)))? (?:then |still |also )?(?:stays?|remains?|is staying|is kept|will (?:stay|remain|be kept))(?! to be| the same| as)`,
    '(?:la|su) (?:otra )?(?:mitad|parte|cuota|porción)(?: (?:restante|de(?:l| la| los| las| mi| su)? \\p{L}+(?: \\p{L}+)?))? (?:se queda|queda|permanece|sigue|se quedará)(?! (?:por|igual))',
    "(?:la|l['’]autre|sa|leur) ?(?:part|moitié|portion|quote-part)(?: (?:restante|d[eu]s?(?: la| ma| mon| sa| son)? \\p{L}+|d['’]\\p{L}+))? (?:reste(?:ra)?|demeure(?:ra)?)(?! à)",
    "(?:la|l['’]altra) ?(?:metà|parte|quota)(?: (?:restante|d(?:i|el|ella|ei)(?: mia| mio| sua| suo)? \\p{L}+))? (?:resta|rimane|resterà|rimarrà)(?! da)",
  ],
  '(?:持ち?分|取り?分|相続分)は[^.\\d]{0,16}(?:残|そのまま|とどま|留ま)',
);
/** "A half share in these numbers", whatever becomes of it. */
export const SHARED_NUMBERS = anyOf([
  `(?:half|third|quarter|part|a|an equal) ?(?:share|interest|portion) (?:in|of) (?:these|the|those|our) (?:${'(?:phone |telephone )?(?:numbers|lines)'})`,
  '(?:la mitad|una parte|un tercio|la cuota) (?:de|en) (?:est[oa]s|l[oa]s) (?:números|líneas) (?:corresponde|pertenece|toca|recae)',
  '(?:la moitié|une part|un tiers) (?:de|dans) (?:ces|les) (?:numéros|lignes) (?:revient|échoit|appartient)',
  '(?:la metà|una quota|un terzo) (?:di (?:questi|queste)|dei|delle) (?:numeri|linee) (?:spetta|va|tocca|appartiene)',
]);

const STAYS_PUT =
  '(?:stays?|remains?|is staying|will (?:stay|remain))(?= (?:where|with you|here|put|as (?:it|is)|behind|yours)|\\s*(?:[.,;!]|$))';
/** "My brother's desk phone stays where it is": somebody's one phone is his line; phones by the dozen are things. */
export const PHONE_STAYS = anyOf(
  [
    `(?:\\p{L}+['’]s|his|her|my|their) (?:\\p{L}+ ){0,2}(?:tele)?phone ${STAYS_PUT}`,
    '(?:el teléfono|el fijo) d(?:e|el) (?:(?:mi|la|los|su) )?\\p{L}+(?: \\p{L}+)? (?:se queda|sigue|permanece)(?= (?:donde|con ustedes|aquí|como|igual)|\\s*(?:[.,;!]|$))',
    'le téléphone d(?:e|u)s? (?:(?:mon|ma|la|son|sa) )?\\p{L}+(?: \\p{L}+)? (?:reste|demeure)(?= (?:où|là|chez vous|ici|comme)|\\s*(?:[.,;!]|$))',
    'il telefono d(?:i|el|ella) (?:(?:mio|mia|suo|sua) )?\\p{L}+(?: \\p{L}+)? (?:resta|rimane)(?= (?:dov|lì|da voi|qui|com)|\\s*(?:[.,;!]|$))',
  ],
  '(?:[\\p{Script=Han}\\p{Script=Katakana}-]+(?:さん|様|氏)?|父|母|兄|弟|姉|妹)の電話(?!機)は[^.\\d]{0,10}(?:残|そのまま|動か)',
);
