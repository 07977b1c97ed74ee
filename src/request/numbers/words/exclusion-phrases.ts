import type { Words } from '../../text/word-pattern.ts';

/** How numbers are taken out in the desk's other languages, and in German and Portuguese; English is in exclusion-words.ts. */

const ARTICLE =
  "(?:el|la|los|las|lo|le|les|l['’]|il|gli|i|der|die|das|den|dem|o|a|os|as|n[uú]mer\\p{L}*|num[ée]ro\\p{L}*|numer[oi]|lín\\p{L}*|lign\\p{L}*|line[ae]|linh\\p{L}*|(?:ruf)?nummer\\p{L}*|leitung\\p{L}*|del?|du|al|au|fax|móvil)";
/** A number right behind, or its article and noun between. */
const DIGITS_NEXT = `(?=\\s*:?\\s*(?:${ARTICLE}\\s*){0,3},?\\s*[(+]?\\d)`;
/** "ausgenommen 0105" takes out what follows, "0105 ausgenommen" what stands before: then a comma or nothing follows. */
const GOES_ON = '(?!\\s*(?:[,;.)]|$|y\\b|e\\b|et\\b|und\\b))';

/** "..., no el 0105": in the middle of a clause such a short word may be anything. */
const BEHIND_COMMA = '(?<=(?:^|[,;(])\\s*(?:(?:y|et|e|und|pero|mais|ma|aber|mas)\\s+)?)';

export const EXCEPT_PHRASES: Words = {
  es: [
    'except(?:o|uando|uad[oa]s?)',
    'salvo',
    '(?<!al |lo |más o )menos(?! de| que)',
    'exclu(?:yendo|ir)',
    `exclu[ií]d[oa]s?${GOES_ON}`,
    '(?:a|con) (?:la )?excepción del?(?: (?:los|las|la))?',
    'excepci(?:ón|ones)(?=\\s*:)',
    'exclusiones(?=\\s*:)',
    'sin (?:incluir|contar)',
    `sin${DIGITS_NEXT}`,
    // "Sin la recepción: 787-555-0121": a line that is named, and its number.
    'sin(?=\\s(?:el|la|los|las|nuestr[oa]s?)\\s(?:\\p{L}+\\s?){1,4}[:,(]?\\s?\\(?\\+?\\d)',
    'pero (?:no|sin)',
    `${BEHIND_COMMA}no${DIGITS_NEXT}`,
    'y no(?= (?:el|la|los|las) )',
    'quitando',
    'con (?:la salvedad|exclusión) del?(?: (?:los|las|la))?',
    'dejando fuera',
    'descartando',
    'no est[eo]s?',
    'omit(?:iendo|ir|an)',
    'descontando',
    '(?:aparte|fuera) del?(?= (?:los |las |la )?(?:números? )?[(+]?\\d)',
    'en (?:lugar|vez) del?',
  ],
  fr: [
    'sauf',
    'hormis',
    'excepté\\p{L}*',
    "(?:à|a) l['’]ex(?:ception|clusion) d(?:e|u|es)(?: l[ae]s?)?",
    'exceptions?(?=\\s*:)',
    '(?:en )?excluant',
    `exclu(?:es?|s)?${GOES_ON}`,
    'mais (?:pas|sans)',
    `${BEHIND_COMMA}(?:et )?(?:non )?pas${DIGITS_NEXT}`,
    'sans',
    '(?<!au |du )moins(?! d[eu] | que)',
    'en dehors d(?:e|u|es)',
    '(?:exception|abstraction) faite d(?:e|u|es)',
    'à la réserve d(?:e|u|es)',
    'pas ceux-ci',
    'à part',
    'mis à part',
    'hors(?! service| ligne)',
    'au lieu d(?:e|u|es)',
    'plutôt que',
  ],
  it: [
    'tranne(?: che)?',
    'ecce(?:tto|ttuat[oaie])',
    'salvo',
    "(?:ad? |con l['’]|fatta )?eccezione (?:per|di|del(?:l['’]|l[oae])?|dei|degli|fatta)(?: (?:il|lo|la|i|gli|le))?",
    'eccezioni?(?=\\s*:)',
    `esclus[oaie]${GOES_ON}`,
    'esclu(?:dendo|dere|dete)',
    'ma (?:non|senza)',
    `${BEHIND_COMMA}(?:e )?non${DIGITS_NEXT}`,
    'senza',
    '(?<!al |a |o )meno(?! di| che)',
    'a parte',
    "all['’]infuori d(?:i|el|ei|ell\\p{L}+)",
    '(?:invece|al posto|anziché) ?(?:di|del(?:l[oae])?|dei|degli)?',
    'omettere',
    '(?:ad|con) esclusione d(?:i|el(?:l[oae])?|ei|egli)',
    'fatt[oaie] salv[oaie]',
    'non questi',
  ],
  de: [
    'außer',
    'ausser',
    'ohne',
    `ausgenommen${GOES_ON}`,
    `ausgeschlossen${GOES_ON}`,
    'mit ausnahme (?:von|der|des)',
    'ausnahmen?(?=\\s*:)',
    'aber (?:nicht|ohne)',
    'bis auf',
    'unter ausschluss (?:von|der)',
    'nicht diese',
    'abzüglich',
    'exklusive',
    `${BEHIND_COMMA}(?:und )?nicht${DIGITS_NEXT}`,
    '(?:statt|anstelle)(?: von| der)?',
  ],
  pt: [
    'exceto',
    'exce(?:p)?tuando',
    'salvo',
    '(?<!ao |pelo |mais ou )menos(?! de| que)',
    '(?:com|à) exce[pç]?[cç]ão d(?:e|o|a|os|as)',
    'exceç(?:ão|ões)(?=\\s*:)',
    'excluindo',
    `excluíd[oa]s?${GOES_ON}`,
    'mas (?:não|sem)',
    `${BEHIND_COMMA}não${DIGITS_NEXT}`,
    'sem(?= (?:incluir|contar|o|a|os|as) )',
    'em vez d(?:e|o|a|os|as)',
    'fora(?= (?:o|a|os|as) )',
  ],
  ja: ['ただし', '但し', '除外(?:番号|する番号)?(?=\\s?:)'],
};

const ES_MOVE =
  '(?:port(?!ugal|avoz|ada\\b)|transf|muev|mov(?:er|id|an|emos)|traslad|traspas|migr|convert|conviert|inclu|liber|toc|toqu)\\p{L}*';
const FR_MOVE = '(?:port(?!able|e-)|transf|déplac|migr|convert|inclu|libér|touch|bascul|concern)\\p{L}*';
const IT_MOVE = '(?:port(?!abil|oghes)|trasfer|spost|migr|convert|inclu|rilasc|tocc)\\p{L}*';
const DE_MOVE =
  '(?:portier|übertrag|umzieh|umgezog|mitnehm|mitgenomm|enthalten|betroffen|freigeb|freigegeb|umwandel|umgewandel|migrier|einbezog)\\p{L}*';
const PT_MOVE = '(?:port(?!ugal|aria)|transf|mov(?:er|id|am)|migr|convert|inclu|liber)\\p{L}*';

/** "Do not port X", "X is not to be ported": what follows, or where nothing follows what stands before. */
export const DO_NOT_PHRASES: Words = {
  es: [
    `no (?:(?:se|lo|los|la|las|nos|me|vamos a|van? a|deben?|debemos|deberían?|queremos|quiero|deseamos|hay que|es|son|están?|tienen? que|pueden?|han? de|ser|sean?|para|a) ){0,5}${ES_MOVE}`,
    'no (?:forman?|hacen?|son) parte',
    'no (?:están?|van|va|entran?) en (?:esta|la) (?:solicitud|lista|portabilidad|conversión)',
  ],
  fr: [
    `(?:ne |n['’])(?:(?:se|pas|plus|doi(?:t|vent)|sont|est|êtes|seront|sera|faut|voulons|veux|souhaitons|désirons|veuillez|peut|peuvent|être|les|le|la|à|surtout|en aucun cas|nous|vous) ){0,6}${FR_MOVE}(?: pas)?`,
    `(?<!ne )pas à (?:être )?${FR_MOVE}`,
    "(?:ne |n['’])(?:fait|font|sont|est) pas partie",
    'non (?:concerné|porté|inclus|transféré)\\p{L}*',
  ],
  it: [
    `(?:da )?non (?:(?:si|va|vanno|deve|devono|è|sono|da|essere|vogliamo|voglio|desideriamo|verrà|verranno|sarà|saranno|più|lo|la|li|le|ci|dovete|dovrà|dovranno|intendiamo|occorre|bisogna) ){0,5}${IT_MOVE}`,
    'non (?:fa|fanno) parte',
  ],
  de: [
    `nicht (?:(?:zu|mit|mehr|zur|in|werden) ){0,2}${DE_MOVE}(?: werden)?`,
    'nicht (?:teil|bestandteil)',
    'keine (?:portierung|übertragung) (?:von|der|für)',
  ],
  pt: [
    `não (?:(?:se|os?|as?|vamos|vão|devem?|queremos|desejamos|é|são|estão?|está|ser|serão|será|podem?|para|precisam?) ){0,5}${PT_MOVE}`,
    'não (?:fazem?|faz) parte',
  ],
};

/** "0105 escluso", "0105 ausgenommen": what stands before, unless a number follows. */
const TAKEN_OUT = `(?<=\\d['”»)]{0,2}\\s{1,2}(?:(?:est|sont|è|sono|está|están|é|são|ist|sind) )?)(?:exclu[ií]d[oa]s?|except(?:uad[oa]s?|ée?s?)|exclu(?:e?s|e)?|esclus[oaie]|eccettuat[oaie]|ausgenommen|ausgeschlossen|excluíd[oa]s?)(?!\\s+(?:${ARTICLE} ?){0,3}[(+]?\\d)`;

/** "0105 no, that one we cancel". */
const BARE_NO = "(?<=\\d['”»)]{0,2}\\s{1,2})(?:no|not|non|nicht|não)(?=\\s*(?:[.,;)]|$))";

/** "0104 (this one not yet)". */
const REMARKED_NO =
  '(?<=\\d\\s?)\\([^()\\d\\n]{0,30}(?<!\\p{L})(?:no|not|not yet|non|non ancora|nicht|noch nicht|não|pas|pas encore)\\)';

/** "X stays with you": what stands before, or below where it is a heading. */
export const STAYS_PHRASES: Words = {
  en: [BARE_NO, REMARKED_NO],
  es: [
    'se (?:queda|mant(?:iene|endrá)|conserva|quedará)n?',
    'quedan? (?:fuera|con ustedes|como están?|igual|activ\\p{L}+|con (?:la|su) compañía)',
    'permanece(?:rá)?n?',
    '(?:sigue|seguirá|contin[uú]a|continuará)n? (?:con|activ|en (?:su|la|servicio)|siendo|igual|como)\\p{L}*',
    'están? (?:exclu[ií]d|fuera)\\p{L}*',
    '(?:es|son|será|serán) (?:\\p{L}+ )?(?:exclu[ií]d|conservad|mantenid)\\p{L}*',
    'est[eo]s? no(?=\\s*:)',
    '(?<!p)l[oa]s? (?:conserv|manten|manten(?:dremos|emos)|dejam)(?:amos|aremos|emos|dremos|os)',
    TAKEN_OUT,
  ],
  fr: [
    '(?<!(?<!\\p{L})(?:je|nous|le|du) )reste(?:nt|ra|ront)?(?! à (?:votre|notre) )',
    'demeure(?:nt|ra|ront)?',
    'continue(?:nt|ra|ront)? (?:chez|avec) vous',
    '(?:à|a) (?:conserver|garder|maintenir|exclure)',
    '(?:est|sont|sera|seront) (?:\\p{L}+ )?(?:exclu|conserv|gard|maintenu)\\p{L}*',
  ],
  it: [
    'rest(?:a|ano|erà|eranno)(?! a (?:vostra |sua )?disposizione| in attesa| (?:visibil|raggiungibil|liber|vuot)\\p{L}*)',
    '(?:rimane|rimangono|rimanga(?:no)?|rimarrà|rimarranno)',
    'da (?:mantenere|conservare|tenere|escludere)',
    '(?:è|sono|sarà|saranno|va|vanno|verrà|verranno) (?:\\p{L}+ )?(?:esclus|conservat|mantenut|tenut|lasciat)\\p{L}*',
    'quest[oi] no(?=\\s*:)',
    'continu(?:a|ano|erà|eranno) (?:a (?:stare|restare|vivere) )?(?:da|con|presso di) voi',
  ],
  de: [
    'bleib(?:t|en)(?! ich| wir)',
    'verbleib(?:t|en)',
    '(?:wird|werden|soll|sollen) (?:\\p{L}+ )?behalten',
    '(?:ist|sind) ausgenommen',
  ],
  pt: [
    'fica(?:m|rá|rão)?(?! à)',
    'permanece(?:m|rá|rão)?',
    'continua(?:m|rá|rão)? (?:com|ativ)\\p{L}*',
    '(?:está|estão) excluíd\\p{L}+',
  ],
  ja: [
    '残[すしりる]',
    'そのまま(?:残|維持|に|で(?:お願い|構|結構|使))',
    '維持',
    '[をは]?除[くきい]',
    '除外(?!(?:する)?(?:番号)?\\s?:)',
    '以外',
    '(?:対象外|非対象)',
    '対象(?:で|と)は?(?:ありません|ない|なりません|なく|なら)',
    '(?:移管|移行|移動|転出|変換|移転|ポート|変更)(?:は|を)?(?:し(?:ない|ません|なく)|不要)',
    '(?:移管|移行|移動|転出|移転)(?:対象)?(?:から|より)(?:外|はず)',
    '含(?:まない|みません|めない|めません|まず)',
    '(?:継続|引き続き|今後も|現状)[^.,\\n]{0,12}(?:利用|使用|使い|契約)',
    '(?:御社|貴社|そちら)[でに][^.,\\n]{0,10}(?:利用し|使用し|使い|継続)(?!て|た|中)',
    'ではなく',
  ],
};
