/**
 * Words of conditions and of holding that hold nothing: what was agreed already, and what need not be waited for. Text in, the text
 * without them out.
 */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

/** "After our board meeting, where they agreed, please ...": agreed, and told as what was. */
const AGREED_LEAD = regexp(
  [
    '^\\W*(?:after|following)(?!\\p{L})[^,;:.!?]{0,80},? (?:where|when|which|who|that|(?:at|in|during) which) (?:(?!(?:is|are|be|being|has|have|will|would|should|must|not|may|might|if|once|unless)(?!\\p{L}))\\p{L}+ ){0,3}?(?:agreed|approved|decided|consented|voted|signed|accepted|confirmed)(?!\\p{L})[^,;:.!?]{0,40},',
    '^\\W*(?:después de|tras)(?!\\p{L})[^,;:.!?]{0,80},? (?:donde|en (?:la|el) (?:que|cual)|que|quien(?:es)?) (?:(?!no(?!\\p{L}))\\p{L}+ ){0,3}?(?:aprobaron|aprobó|acordaron|acordó|decidieron|decidió|aceptaron|aceptó|votaron|firmaron|firmó|autorizaron|autorizó)(?!\\p{L})[^,;:.!?]{0,40},',
    "^\\W*(?:après|suite à|à la suite de)(?!\\p{L})[^,;:.!?]{0,80},? (?:où|lors de laquelle|durant laquelle|qui|pendant laquelle) (?:(?!n[e'’])\\p{L}+ ){0,2}?(?:a|ont|avons|avez)(?: (?!pas|pu|jamais|encore)\\p{L}+)? (?:approuvé|accepté|décidé|voté|validé|signé|convenu)(?!\\p{L})[^,;:.!?]{0,40},",
    '^\\W*(?:dopo|in seguito a)(?!\\p{L})[^,;:.!?]{0,80},? (?:dove|in cui|nel quale|nella quale|durante (?:il|la) quale|che) (?:(?!non(?!\\p{L}))\\p{L}+ ){0,2}?(?:ha|hanno|abbiamo|avete)(?: (?!mai|ancora|non)\\p{L}+)? (?:approvato|accettato|deciso|votato|firmato|concordato)(?!\\p{L})[^,;:.!?]{0,40},',
  ].join('|'),
  'iu',
);

/** A statement without the past agreement that it begins with; what depends on something behind it still does. */
export const withoutAgreedLead = (said: string): string => said.replace(AGREED_LEAD, ' ');

const NEEDLESS = regexp(
  `${wholeWord({
    en: [
      '(?:no|not any|any|without) (?:need|reason|cause|call)(?: \\p{L}+)? (?:to|for you to) (?:hold|wait|pause|delay|put|keep|postpone)(?: (?:on|off|back|up|for|with))?(?: (?:this|it|that|them|these|those|him|us))?(?: (?:back|up|off|on hold|waiting|any (?:longer|more)|anymore))*',
      "(?:need not|needn['’]t|(?:do not|don['’]t) (?:need|have) to|not necessary to|no longer necessary to|nothing to) (?:hold|wait|pause|delay|postpone)(?: (?:on|off|back|up|for|with))?(?: (?:this|it|that|them|these|us))?(?: (?:back|up|off|any (?:longer|more)|anymore))*",
    ],
    es: [
      '(?:ya )?no (?:hace falta|es (?:necesario|preciso)|hay (?:por qué|que|necesidad de|motivo para|razón para)|(?:tienen|deben) (?:que|por qué)|necesitan) (?:\\p{L}+ )?(?:esperar|retener\\p{L}*|dejar\\p{L}* en (?:pausa|suspenso|espera)|aplazar\\p{L}*|demorar\\p{L}*)(?: más)?',
    ],
    fr: [
      "(?:pas|plus|aucun)(?: la peine| besoin| de raison| nécessaire| utile)? (?:de |d['’])(?:les |le |la |l['’])?(?:attendre|retenir|(?:laisser|mettre|garder) en (?:attente|suspens|pause)|retarder|différer)(?: (?:plus|davantage)(?: longtemps)?)?",
      "inutile (?:de |d['’])(?:les |le |la |l['’])?(?:attendre|retenir|(?:laisser|mettre|garder) en (?:attente|suspens|pause))",
    ],
    it: [
      "non (?:serve|occorre|è (?:più )?necessario|c['’]è (?:più )?(?:bisogno|motivo|ragione|necessità) di|bisogna|dovete|avete bisogno di)(?: più)? (?:attendere|aspettare|(?:tener|lasciar|metter)(?:e|l[oaie]) in (?:sospeso|attesa|pausa)|rimandare|ritardare)(?: (?:oltre|ancora|di più))?",
    ],
    ja: [
      '(?:お待ちいただく|待っていただく|待つ|保留(?:に)?する|見合わせる|延期する)(?:必要|理由)(?:は|も|が)?(?:もう)?(?:ございません|ありません|ない|なく)',
    ],
  })}`,
  'giu',
);

const TOUCH = {
  en: "(?:please )?(?:do not|don['’]t|never) touch (?:those|them|these|it|that one|either|any of (?:those|them|these))",
  es: '(?:por favor,? )?no (?:l[oa]s? toquen|toquen (?:es[oa]s?|est[oa]s?))',
  fr: "(?:(?:merci de |veuillez )ne pas (?:y|les|la|le) toucher|n['’]y touchez pas|ne (?:les|la|le) touchez pas)",
  it: '(?:per favore,? )?(?:non (?:li|le|lo|la) toccate|non toccate(?:l[ieoa]| quest[ieoa]| quell[ieoa]))',
};
/** "425-555-0101 stays with you, please don't touch it": said of what its own sentence keeps back by number. */
const KEPT = regexp(
  `(?<=\\d{4}(?:(?!(?<!\\p{L})(?:port|release|move|transfer|port(?:ar|en|er|ez|are|ate)|lib[eé]r\\p{L}+|rilasci\\p{L}+)(?!\\p{L}))[^.!?;]){0,60}(?<!\\p{L})(?:stays?|remains?|is staying|are staying|(?:se )?qued(?:a|an)|permanecen?|rest(?:e|ent|a|ano)|demeurent?|rimang(?:a|ono)|rimane)(?!\\p{L})(?:(?!(?<!\\p{L})(?:but|pero|mais|ma)(?!\\p{L}))[^.!?;\\d]){0,40})[,;]? (?:and |so |y |et |e )?(?:${Object.values(TOUCH).join('|')})(?=\\s*(?:[.!;,)]|$))`,
  'giu',
);

const WISH = regexp(
  /(?<!\p{L})(?:port|release|move|transfer|port(?:ar|en|er|ez|are|ate)|transf[eé]r\p{L}+|trasfer\p{L}+|lib[eé]r\p{L}+|rilasci\p{L}+)(?!\p{L})[^.!?;:]*$/iu,
);
/** A sentence that asks for a deed as well may mean what it asks for. */
const withoutKept = (said: string, ...[at, text]: [number, string]): string =>
  WISH.test(text.slice(Math.max(0, at - 300), at)) ? said : ' ';

/** "There is no need to hold this back": what is denied of a hold; what else the sentence says is still heard. */
export const withoutNeedlessHold = (text: string): string => text.replace(NEEDLESS, ' ').replace(KEPT, withoutKept);
