/**
 * Meanings that tell a statement which sends numbers somewhere from one that does anything else with lines and a company
 * (`kind/kind-by-structure.ts`): data that a speaker of the language can read and correct.
 */
import type { Language } from '../../../base/language.ts';
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

/** One meaning, each language's words for itself: "se" is "if" in Italian and nothing of the kind in Spanish. */
export type Sense = Readonly<Record<Language, RegExp>>;
const sense = (words: Readonly<Record<Language, readonly string[]>>): Sense => ({
  en: regexp(wholeWord({ en: words.en }), 'iu'),
  es: regexp(wholeWord({ es: words.es }), 'iu'),
  fr: regexp(wholeWord({ fr: words.fr }), 'iu'),
  it: regexp(wholeWord({ it: words.it }), 'iu'),
  ja: regexp(words.ja.join('|').replaceAll('ー', '[ー-]'), 'iu'),
});

/**
 * Going, leaving, passing, handing over: the one sense of what may happen to numbers here, by stems. What was once is no wish.
 */
export const LEAVES = sense({
  en: [
    '(?:go(?:es|ing)?|leav(?:e|es|ing)|mov(?:e|es|ing)|switch(?:es|ing)?|chang(?:e|es|ing)|join(?:s|ing)?|pass(?:es|ing)?|hand(?:s|ing)?|giv(?:e|es|ing)|tak(?:e|es|ing)|entrust(?:s|ing)?|migrat(?:e|es|ing)|relocat(?:e|es|ing)|shift(?:s|ing)?|cut(?:s|ting)?|off|over|across|away|departures?|exit|switchover|handover)',
  ],
  es: [
    '(?:voy|va|van|vamos|vayan?|ir|irse|irnos|irán?|iremos)',
    '(?:sac|saqu|sal|salg|salid|mud|march|llev|pas|traslad|confi|encomiend|encomend|entreg|ced|cambi|migr|muev|mov|part|dej|despid|abandon)(?!\\p{L}*(?:ó|aron|ieron|imos)(?!\\p{L}))\\p{L}*',
  ],
  fr: [
    '(?:vais|vas?|vont|allons|allez|aller|ira|iront|irons)',
    '(?:part|sort|quitt|pass|confi|remet|rejoi|bascul|déménag|dépar|départ|emmen|emport|migr|transit|cèd|céd|chang|gagn)\\p{L}*',
  ],
  it: [
    '(?:vado|va|vanno|andiamo|andate|andare|andrà|andranno|vada|vadano)',
    '(?:esc|usc|part|pass|affid|trasloc|spost|lasci|migr|cambi|ced|consegn|abbandon|pren)(?!\\p{L}*(?:ò|arono|irono|erono)(?!\\p{L}))\\p{L}*',
  ],
  ja: [
    '引っ?越',
    '移',
    '渡',
    '出し',
    '出す',
    '出ま',
    '行き',
    '行く',
    '任せ',
    '預け',
    '切り?替え',
    '乗り?換え',
    '託し',
    '送り出',
  ],
});
/** What else is done with lines and a company, and what only compares, asks or shows: none of it moves a number away. */
export const OTHERWISE = sense({
  en: [
    '(?:e-?)?911|emergency|address(?:es)?|voice ?mails?|caller ?ids?|cnam|display(?:s|ed)? names?|director(?:y|ies)|divert(?:s|ed|ing|ions?)?|forward(?:s|ed|ing)|ring(?:s|ing)?|rings?|route[sd]?|routing|trunks?|redirect\\p{L}*',
    'csrs?|records?|quot(?:e|es|ed|ation|ations)|price[sd]?|pricing|invoices?|bill(?:s|ed|ing)?|offers?|compar\\p{L}*|audit\\p{L}*|complain\\p{L}*|faults?|outages?|trouble\\p{L}*|broken|tickets?|e-?sims?|sims?|handsets?|devices?|licen[sc]es?|passwords?|log-?ins?|plans?|features?|configur\\p{L}*|set(?:ting)?s? up',
  ],
  es: [
    'emergencias?|direcci(?:ón|ones)|buz(?:ón|ones)|identificador\\p{L}*|directorios?|guías?|desv[ií]\\p{L}*|reenv[ií]\\p{L}*|redirig\\p{L}*|redirij\\p{L}*|enrut\\p{L}*|timbr\\p{L}*|suenen?|sonar',
    'registros?|cotiz\\p{L}*|presupuest\\p{L}*|precios?|factur\\p{L}*|ofertas?|compar[aeo]\\p{L}*|auditor\\p{L}*|quej\\p{L}*|averías?|fallas?|planes?|contraseñas?|dispositivos?|configur\\p{L}*',
  ],
  fr: [
    'urgences?|adresses?|messageries?|répondeurs?|affichage|annuaires?|renv(?:oi|oyer|oie)\\p{L}*|redirig\\p{L}*|rediriger|achemin\\p{L}*|sonn\\p{L}*|transf[eé]r\\p{L}* (?:les |des |nos )?appels',
    'devis|prix|tarifs?|factur\\p{L}*|offres?|compar\\p{L}*|audit\\p{L}*|réclam\\p{L}*|pannes?|forfaits?|mots? de passe|appareils?|configur\\p{L}*|relevés?',
  ],
  it: [
    'emergenz[ae]|indirizz[oi]|segreteri[ae]|visualizz\\p{L}*|elench[oi]|elenco telefonico|deviazion[ei]|devi(?:are|ate)|inoltr\\p{L}*|reindirizz\\p{L}*|instrad\\p{L}*|squill\\p{L}*|suon\\p{L}*',
    'preventiv[oi]|prezz[oi]|fattur\\p{L}*|offert[ae]|confront\\p{L}*|verific\\p{L}*|reclam\\p{L}*|guast[oi]|pian[oi]|tariff[ae]|password|dispositiv[oi]|configur\\p{L}*|registr\\p{L}*',
  ],
  ja: [
    '緊急|住所|留守番|転送(?!メ)|着信|発信者|表示|電話帳|見積|料金|請求|請求書|価格|比較|監査|苦情|故障|障害|プラン|パスワード|端末|設定|記録|明細',
  ],
});
/** Calls go to companies, too: in the statement that names one. */
export const CALLS = sense({
  en: ['calls?|calling|called|dial\\p{L}*|phoned?|texts?|voice traffic|traffic'],
  es: ['llam\\p{L}*|tráfico|marc(?:ar|an|ado)'],
  fr: ["appel\\p{L}*|trafic|l['’]accueil téléphonique"],
  it: ['chiamat\\p{L}*|telefonat\\p{L}*|traffico'],
  ja: ['通話|かけ|掛け|呼び?出'],
});
/** In whatever place of a statement: what is said of it is not so, or not yet. */
export const NOT_SO = sense({
  en: [
    "(?:not|never|no|nobody|neither|nor|yet|still|until|unless|if|whether|might|may|could|would(?! like)|perhaps|maybe|\\p{L}+n['’]t|was|were|had|went|last|ago|once|when|after|before|only)",
  ],
  es: [
    '(?:no|nunca|ni|nadie|aún|todavía|hasta|salvo|si|quizás?|podrían?|fue(?:ron)?|era[n]?|había[n]?|cuando|después|antes|sólo|solo)',
  ],
  fr: [
    "(?:ne|n['’]|pas|jamais|personne|encore|jusqu['’]?|sauf|si|peut-être|pourrai\\p{L}+|était|étaient|avai\\p{L}+|quand|lorsque|après|avant|seulement)",
  ],
  it: [
    '(?:non|mai|nessuno|ancora|finché|salvo|se|forse|potrebb\\p{L}+|era[no]*|aveva\\p{L}*|quando|dopo|prima|solo|soltanto)',
  ],
  ja: ['ない|ません|ず(?:に|、)|まだ|もし|場合|かもしれ|ました|たら|まで(?!に)|前に|後に|のみ|だけ'],
});

/** The goal, and not what they are or are in: "en numéros de service". */
export const TO_SERVICE = sense({
  en: ['(?:in)?to (?:\\p{L}+ )?service (?:numbers?|lines?)', 'become (?:\\p{L}+ )?service (?:numbers?|lines?)'],
  es: ['(?:a|en) (?:números?|líneas?|numeración) de servicio'],
  fr: ['en (?:numéros?|lignes?) de service'],
  it: ['(?:a|in) (?:numer[oi]|line[ae]) di servizio'],
  ja: ['サービス番号(?:に|へ)'],
});
