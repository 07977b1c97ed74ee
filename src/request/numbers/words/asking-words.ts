import { regexp } from '../../../base/regexp.ts';
import { allWords, wholeWord } from '../../text/word-pattern.ts';
import { ASKING_PHRASES, OTHER_DEED_PHRASES } from './asking-phrases.ts';

/** Verbs and headings that ask for numbers to be moved: nearer to a number than a word of reaching, they decide. */
export const ASKING = regexp(
  wholeWord(
    allWords(ASKING_PHRASES, {
      en: [
        '(?:to (?:be )?)?port(?:ed|ing)?(?:[- ]?out| away| over)?(?! (?:team|desk|department|center|centre|group|specialist|coordinator|admin))',
        'mov(?:e|ed|ing)',
        'transfer(?:red|ring)?',
        'releas(?:e|ed|ing)',
        'convert(?:ed|ing)?',
        'migrat(?:e|ed|ing)',
        'switch(?:ed|ing)?',
        'following',
        'lists?',
        'listed',
        'ported numbers?',
        '(?<!(?:billing|contact|account) )tns?(?:\\(s\\))?:',
        'dids?:',
        '(?<!(?:contact|billing|account|fax|back) )number(?:s|\\(s\\))(?: are)?:',
        'numbers? (?:are|involved|affected|concerned)',
        'for numbers?',
        'range of',
        'turn(?:ed)? into',
        '(?:to be |be |please )?assign(?:ed)?(?<!(?:is|are|was|were|been|isn.t|aren.t) assigned)(?<!(?:is|are|was|were|been) \\p{L}{1,10} assigned)',
        'reclassif(?:y|ied)',
        'take over',
        'carry over',
        'reassign(?:ed)?',
        'hand over',
        '(?:request|arrang|organi[sz]|schedul|initiat|process|carry out|handl|authori[sz]|effect)\\p{L}*(?: \\p{L}+){0,3}? (?:departure|exit|hand-?over|migration|switch)',
      ],
    }),
  ),
  'giu',
);

/** Nouns for what may be moved: with one of these beside it, a number in a sentence is no stray. */
export const NUMBER_NOUN = regexp(
  wholeWord({
    en: [
      'numbers?',
      'tns?',
      'dids?',
      'lines?',
      'range',
      'block',
      'trunks?',
      'order',
      'both',
      'all',
      'also',
      'these',
      'please',
      'need',
      'want',
      'request',
      'toll[- ]free',
    ],
    es: ['números?', 'líneas?', 'rango', 'por favor'],
    fr: ['numéros?', 'lignes?', 'plage', 'merci'],
    it: ['numer[oi]', 'line[ae]', 'intervallo', 'per favore'],
    de: ['(?:ruf)?nummern?', 'leitung(?:en)?', 'anschl(?:uss|üsse)', 'bitte'],
    pt: ['números?', 'linhas?', 'favor'],
    ja: ['番号', '回線', 'お願い'],
  }),
  'iu',
);

/** Right before a piece of digits: a number was meant. */
export const NUMBER_EXPECTED =
  /(?:(?:^|[\n.,;:|]|\b(?:the|our|my|this|these|your|following|phone|telephone|fax|main|toll-?free|port|move|transfer|release|convert|please|and|for|service|user|el|los|las|le|les|nos|notre|il|i|gli|nuestr[oa]s?|nostr[oi]|die|der|unsere|de|di|du|des|dei))\s*(?:(?:ported |telephone |phone |fax |main )*(?:numbers?|tns?|dids?|lines?|nummern?|numéros?|números?|numer[oi]|líneas?|lignes?|line[ae])(?:\(s\))?|(?:電話)?番号|(?:port(?:ar|en|er|ez|are|ate|ieren)|transf(?:erir|ieran|érer|érez)|trasfer(?:ire|ite))(?: (?:el|la|los|las|le|les|il|i|gli|die|den|o|os))?|(?:please )?(?:port|transfer|release|convert|move)(?: out)?(?: (?:our|the|my))?)\s*(?:is|are|[:=#-])*\s*)$/iu;

/** A number with an open end: how many are meant, only a person can tell. */
export const OPEN_BEFORE = regexp(
  /(?<!\p{L})(?:start(?:s|ing)? (?:at|with|from)|begin(?:s|ning)? (?:at|with)|block of \d+(?:[^.\n\d]{0,20})|in between,?[^.\n]{0,40}|everything (?:from|above|after)|(?:a|à) part(?:ir|ire) d(?:el?|u|al?|o)|empezando (?:por|en|con|desde)|comenzando (?:por|en|con|desde)|en commençant (?:par|à)|commençant (?:par|à)|iniziando (?:da|con)l?|beginnend (?:mit|bei|ab)|ab(?: der)?|começando (?:em|por|com)|(?:bloque|bloc|tranche|blocco|block|bloco|série|serie) (?:de|di|von) \d+[^.\n\d]{0,20})\s*(?:(?:number|n[uú]mero|numéro|numero|nummer|el|le|il|l['’]) ?)*$/iu,
);
const NEXT =
  '(?:siguientes?|sucesiv[oa]s|posteriores|consecutiv[oa]s|suivants?|consécutifs|successiv[ie]|seguenti|consecutiv[ie]|(?:folgenden?|nächsten|weiteren?)|seguintes|demás|autres)';
export const OPEN_AFTER = regexp(
  `^[\\s,(]*(?:(?:and|&|plus|\\+|through)\\s+(?:the )?(?:next|following|subsequent|other|remaining)?\\s*\\d{0,4}\\s*(?:more|next|following|consecutive|subsequent|sequential|up(?:wards)?|onwards?|above|higher)(?!\\p{L})|onwards?(?!\\p{L})|and up(?!\\p{L})|upwards?(?!\\p{L})|ff\\.?(?![\\p{L}\\d])|\\(?(?:a )?block of \\d|and all (?:the )?(?:numbers|dids|lines) (?:in )?(?:between|after|above)|\\+ ?\\d{1,4} (?:more|numbers|consecutive)` +
    `|(?:y|e|et|und|más|plus|più|mais|ed) (?:(?:los|las|les|i|gli|le|die|os|as|otros|d['’]) ?)?(?:\\p{L}+ )?\\d{0,4} ?(?:n[uú]meros? |num[ée]ros? |numeri |nummern )?${NEXT}(?!\\p{L})|(?:en|y) adelante|et au-delà|in poi|(?:und )?aufwärts|em diante|\\(?(?:un )?(?:bloque|tranche|bloc|blocco|bloco) (?:de|di) \\d)|^[^.\\n\\d]{0,30}(?:\\d{2,4} )?(?<!\\p{L})(?:only|solo|sólo|seulement|nur|somente|apenas|solamente|unicamente|uniquement)\\s+(?:if|when|si|se|cuando|quando|wenn|falls)(?!\\p{L})|^ ?(?:以降|以上|以後)|^ ?(?:から|より)(?:始まる|連番)|^ ?から ?\\d{1,4} ?(?:番号|個|件|回線|本)`,
  'iu',
);

/** Behind a number: a line of the customer's that is named without its number. */
export const ADDED_UNNAMED = regexp(
  /^[\s,)]{0,3}(?:(?:and|plus|as well as|along with|together with|y|más|así como|junto con|et|plus|ainsi que|avec|e|ed|nonché|più|insieme a|und|sowie|bem como|mais)(?!\p{L})(?: also| también| aussi| anche| auch| também)?|,)\s+(?:the|our|my|el|la|nuestr[oa]|le|la|notre|il|lo|nostr[oa]|die|den|der|das|unsere?n?|o|a|noss[oa])\s+(?:\p{L}+ ){0,2}(?:fax(?: (?:line|number)s?)?|(?:main|fax|alarm|elevator|lobby|second|other|conference|toll-free) (?:lines?|numbers?)|(?:línea|número|linea|numero|ligne|numéro|linha) (?:de |del |di |du |do |da )?(?:l['’])?(?:fax|télécopie(?:ur)?|principale?|alarm[ae]?|ascens\p{L}+|conferen\p{L}+|secund\p{L}+|elevador)|faxnummer|hauptnummer|faxleitung)(?: (?:that|which|qui|que|che|next|beside|with|of|in|at|avec|con|en|del?|della|du|der)(?: \p{L}+){1,6}?)?(?=\s*(?:[.,;!)]|$|\n|to |a |à |chez |zu ))(?![^.\n]{0,40}\d{4})|^ ?(?:と|および|及び|、)(?:FAX|ファッ?クス|代表)(?:番号|回線)?(?=[をも.,]|$)/iu,
);

const SOME =
  '(?:\\d{1,3}|one|two|three|four|five|six|ten|dos|tres|cuatro|cinco|seis|deux|trois|quatre|cinq|six|due|tre|quattro|cinque|sei)';
/** Behind a number: others that are given neither here nor in a file, "and the two others". */
export const OTHERS_UNNAMED = regexp(
  `^[\\s,]{0,3}(?:and|plus|as well as|along with|y|más|así como|et|plus|ainsi que|e|ed|più|nonché)\\s+(?:(?:of|de|des|d['’]|du|di|dei|degli|delle|con|avec|with) ?)?(?:(?:the|our|my|los|las|les|nos|gli|le|i) )?(?:${SOME} )?(?:others?|remaining|rest|otr[oa]s|demás|resto|autres|reste|altr[ie]|restanti)(?: ${SOME})?(?: (?:numbers?|lines?|ones?|n[uú]meros|l[ií]neas|num[ée]ros|lignes|numeri|linee))?(?=\\s*(?:[.;!)]|$|,\\s*(?:to|a|à|ad|vers|chez|hacia)\\s|(?:to|a|à|ad|vers|chez|hacia)\\s+\\p{Lu}))|^ ?(?:と|、|および|及び)(?:ほか|他)の?(?:\\d{1,3}|[一二三四五六])(?:番号|回線|件|本|つ)(?=[をも.,]|$)`,
  'u',
);

/** Behind a number that words of reaching stand before: it is asked for all the same. */
export const ASKED_AFTER = regexp(
  /^\s*(?:is|are|be|to be|must be|should be|can be|will be|gets?|needs? to be)\s+(?:\p{L}+ly )?(?:ported|moved|transferred|released|converted|migrated)(?!\p{L})|^\s*(?:se (?:deben? )?(?:portar?|portan|transfer\p{L}*)|deben? (?:ser )?port\p{L}*|doi(?:t|vent) être port\p{L}*|(?:est|sont) à porter|(?:va|vanno|deve essere|devono essere) portat\p{L}*|soll(?:en)? (?:auch )?portiert|deve[m]? ser portad\p{L}*)(?!\p{L})|^ ?[をも][^.\n]{0,60}?(?:転出|移行|移管|移転|移動|移[しすせ]|切り?替え|乗り?換え|解放|譲渡|引き継|ポ[ー-]トアウト|変換)(?!し(?:ない|ません)|の?対象|済|さな|ない)/iu,
);
/** Other deeds than the desk's: numbers behind these are mentioned, and perhaps meant. */
export const OTHER_DEED = regexp(
  wholeWord(
    allWords(OTHER_DEED_PHRASES, {
      en: [
        'cancel(?:l?ed|l?ing)?',
        'disconnect(?:ed|ing)?',
        'terminat(?:e|ed|ing)',
        'reject(?:ed|ion)?(?: of)?',
        'typo',
        'wrong(?: number)?',
        'by mistake',
        'old (?:lists?|numbers?|lines?|tns?)',
        'previous (?:lists?|numbers?|lines?|tns?)',
        'see also',
        'replac(?:e|es|ed|ing)',
        'suspend(?:ed)?',
        'hold(?:ing)? off(?: on)?',
        'postpone(?:d)?',
        'remov(?:e|ed|ing)',
        'drop(?:ped)?',
        'decided against(?: \\p{L}+ing)?',
        'not in (?:use|scope|service)',
        'unused',
        "(?:have|has|had|we|already|were|was|[\\p{L}]+['’]ve) (?:already |just |previously )?(?:ported|moved|transferred|released|migrated)(?! to be)",
      ],
    }),
  ),
  'giu',
);

export const ASKED_LATER = regexp(
  /(?<!\p{L})(?:is|are|be|been|gets?)\s+(?:\p{L}+ly )?(?:ported|moved|transferred|released|converted|migrated)(?!\p{L})/iu,
);
/** What was done already is told, not asked. */
export const DONE = regexp(
  /(?<!\p{L})(?:already|previously|formerly|last (?:week|month|year|time)|previamente|anteriormente|précédemment|antérieurement|déjà|già|precedentemente|bereits|kürzlich|(?:el )?(?:mes|año) pasado|le mois dernier|il mese scorso)(?!\p{L})[^.\n]{0,60}$|(?<!\p{L})(?:now|today|at once),?\s+(?:and|then)\s*(?:then\s*)?$/iu,
);
export const DONE_AFTER = regexp(
  /^\s*,?\s*(?:which |that )?(?:(?:was|were|has been|have been|had been|is|are)\s+(?:already\s+|previously\s+)?(?:ported|moved|transferred|disconnected|cancell?ed|released|migrated|completed|lost|gone)(?!\p{L})(?! to be)[^.\n]{0,30}(?:last|already|before|ago|in 20\d\d|yesterday|earlier|years?)|already (?:ported|moved|transferred|gone)|[^.,;:\n\d]{0,15}(?:on hold|will follow|follows? later|goes later)(?!\p{L}))|^\s*,?\s*(?:que |qui |che |die )?(?:ya |déjà |già |bereits |já )?(?:(?:se |fue(?:ron)? |ha[n]? sido |a été |ont été |è (?:già )?stat[oa] |sono (?:già )?stat[ie] |wurde[n]? |foi |foram )(?:ya |déjà |già |bereits |já )?)(?:port|transf|trasfer|mig|cancel|annul|disd|disatt|résili|gekünd|desact)\p{L}*|^\s*(?:ya|déjà|già|bereits|já) (?:port|transf|trasfer)\p{L}*|^ ?[はを]?[^.,:\n\d]{0,12}(?:済み?|解約|キャンセル|廃止|停止|保留|後日|来月|(?:転出|移行|移管)し(?:ました|た(?!い|く)))/iu,
);

/** A heading of a list, not only a sentence above it: what stands below is meant, whatever it is called. */
export const LIST_HEADING = regexp(
  /[:：]\W*$|(?<!\p{L})(?:following|below|these|list(?:ed)?|siguientes?|suivants?|seguenti|folgende\p{L}*|ci-dessous|a continuación|di seguito|sotto|untenstehende\p{L}*|abaixo)(?!\p{L})|以下|下記|次の/iu,
);

/** Points back to several: "please port them". */
export const POINTS_BACK_AT_SEVERAL = regexp(
  /(?<!\p{L})(?:port|transfer|move|release|convert|migrate|switch|turn|bring)(?: out| over)? (?:(?:all|both) (?:of )?)?(?:them|these|those|the (?:above|numbers|lines))(?! (?:in|on) )(?!\p{L})|(?<!\p{L})(?:p[oó]rten|port[ae]r|pas(?:ar|en)|transfi[eé]ran|transferir|convi[eé]rtan|convertir|lib[eé]ren|liberar|suélten|soltar|port(?:are|ate)|trasferir|trasferite|convertir|convertite|passar|rilasciar|rilasciate|liberate)(?:l[oaei]s?)(?!\p{L})|(?<!\p{L})(?:port|transfér|convertiss|pass|bascul|libér|relâch)(?:er|ez)-les(?!\p{L})|(?<!\p{L})les (?:porter|transférer|convertir|passer|basculer|libérer|relâcher)(?!\p{L})|(?<!\p{L})l[oae]s (?:porten|pasen|transfieran|conviertan|liberen|suelten)(?!\p{L})|(?<!\p{L})(?:li|le) (?:portiate|passiate|trasferiate|rilasciate|liberiate|portate|passate|trasferite)(?!\p{L})|(?:これら|それら|上記)(?:の(?:電話)?番号)?を[^。]{0,20}(?:転出|移行|移管|変換|解放)/iu,
);

/** Points back to a number that was only labelled: "please port this number". */
export const POINTS_BACK = regexp(
  /(?<!\p{L})(?:port|transfer|move|release|convert|migrate|switch|turn)(?: out| over)? (?:(?:this|that|the above|the) (?:(?:phone|telephone|above) )?(?:number|line|tn)|it)(?!\p{L})|(?<!\p{L})(?:port(?:ar|en|er|ez|are|ate)|transf(?:erir|ieran|érer|érez)|trasfer(?:ire|ite)) (?:este|ese|ce|cette|questo|este) (?:n[uú]mero|numéro|línea|ligne|linea)|(?<!\p{L})(?:p[oó]rten|port[ae]r|transfi[eé]ran|transferir|convi[eé]rtan|convertir|port(?:are|ate)|trasferir|trasferite|convertir|convertite)l[oa](?!\p{L})|(?<!\p{L})(?:port|transfér|convertiss)(?:er|ez)-l[ea](?!\p{L})|(?<!\p{L})l[ea] (?:porter|transférer|convertir)(?!\p{L})|(?:この|その)(?:電話)?番号を?(?:転出|移行|移管|変換|変更)|(?:これ|それ|こちら)を(?:転出|移行|移管|変換)/iu,
);
