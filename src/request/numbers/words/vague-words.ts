/** Exclusions that name no number, and those that are about numbers outside the list. */

import { regexp } from '../../../base/regexp.ts';

/** "All other numbers stay": what is not in the list, so that nothing of the list is taken out. */
export const COMPLEMENT = regexp(
  /(?<!\p{L})(?:(?:all|any|every|the|our|their|\p{L}+['’]s?)\s+(?:of\s+)?(?:the\s+|our\s+)?(?:\p{L}+\s+)?(?:other|others|remaining|rest|remainder)|(?:any|every|no)thing\s+else|(?:los|las|nuestr[oa]s|cualquier|ning[uú]n|todos?)\s+(?:\p{L}+\s+)?(?:demás|otr[oa]s?|restantes)|el resto|nada más|(?:les|nos|tou[st]|aucun|d['’])\s*(?:les )?(?:\p{L}+ )?autres?|le reste|(?:gli|i|le|nostri|nessun|tutti gli)\s*(?:\p{L}+ )?(?:altr[ioae]|restanti|rimanenti)|altri|il resto|(?:alle|die|unsere|keine)\s+(?:anderen?|übrigen|restlichen|weiteren)|der rest|(?:os|as|nenhum|outr[oa]s)\s+(?:demais|outr[oa]s|restantes)|o resto)(?!\p{L})|(?:その)?他の|(?<!\p{Script=Han})他は|ほかは|その他|それ以外|これ以外|上記以外|以上以外|残りの/iu,
);

const NOUNS =
  'lines?|numbers?|tns?|dids?|fax|main|ones?|last|first|two|three|range|block|extension|trunk|alarm|elevator|líneas?|n[uú]mer[oa]s?|rango|bloque|principal(?:es)?|últim[oa]s?|primer[oa]?s?|dos|tres|extensi[oó]n|ascensor|alarma|recepción|centralita|lignes?|num[ée]ros?|télécopieur|plage|derni(?:er|ère)s?|premi(?:er|ère)s?|deux|trois|ascenseur|alarme|standard|accueil|line[ae]|numeri|intervallo|blocco|ultim[ioae]|prim[ioae]|due|tre|ascensore|allarme|centralino|(?:ruf|fax|haupt)?nummern?|leitung(?:en)?|bereich|letzten?|ersten?|zwei|drei|aufzug|zentrale|linhas?|faixa|últim[oa]s|primeir[oa]s?|dois|duas|três|elevador|portaria';
const DETERMINERS =
  "the|our|my|those|these|any|all|that|this|\\d{1,2}|one|two|three|four|five|first|last|el|la|los|las|lo|l['’]|nuestr[oa]s?|mis?|est[eoa]s?|es[eoa]s?|un[oa]?|dos|tres|les?|nos|notre|mon|mes|cett?e|ces|une?|deux|trois|il|gli|i|nostr[ioae]|mi[oe]i?|quest[oaie]|due|tre|der|die|das|den|dem|unser\\p{L}*|meine?|zwei|drei|os?|as?|noss[oa]s?|meus?|dois|duas";
const PRONOUNS =
  'it|them|that|this|those|these|that one|this one|ese|eso|esos|este|estos|celui-ci|ceux-ci|ça|questo|questi|quello|quelli|diese[rsn]?|este|esse|esses';

/** What an exclusion without numbers is about: which lines are meant, only a person can tell. */
export const VAGUE_REST = regexp(
  `^\\W{0,3}(?:(?:for|of|par[ao]|pour|per|für|del?|du|des|d[iao])\\s+)?(?:(?:${DETERMINERS})(?<!\\p{L}{2}['’])(?!\\p{L})[^.\\n]{0,50}(?<!\\p{L})(?:${NOUNS})(?!\\p{L})|(?:${PRONOUNS})\\s*(?:[.,;!)]|$))|^\\W{0,3}(?:\\p{L}+\\s){0,2}x?\\d{3,4}(?![\\d:/.,]|\\s?(?:%|am\\b|pm\\b|h\\b|€|users?|days?))|^\\W{0,3}(?:fax|principal|standard|centralita|centralino)(?!\\p{L})|^[^.\\n\\d]{0,40}(?<!\\p{L})(?:ending|finishing|terminad[oa]s?|terminan|terminant|finissant|finiscono|terminano|endend\\p{L}*|enden)(?!\\p{L})|^\\W{0,3}(?:(?:for|de|di|du|des|von)\\s+)?(?:those|the ones?|that of|the (?:\\p{L}+ ){0,3}?\\p{L}+['’]s?(?=\\s*(?:[.,;)]|$))|aquell[oa]s?|(?:el|l[oa]s?) (?:que|del?|de la)|ceux|celles?|celui|quell[ieao]|diejenigen|aquel[ea]s|[oa]s que)(?!\\p{L})|^[^.\\n]{0,20}(?:番号|分(?:[をは,]|だけ)|もの|末尾|回線|代表|最後|最初|FAX|ファッ?クス)`,
  'iu',
);
/** An object that is, or may be, some of the lines. */
export const NAMES_LINES = regexp(
  `\\d|(?<!\\p{L})(?:${NOUNS}|following|others?|siguientes?|suivante?s?|seguent[ei]|tod[oa]s|tous|toutes|tutt[ei])(?!\\p{L})|^\\W*(?:${PRONOUNS})(?!\\p{L})|番号|回線|以下|次の|代表`,
  'iu',
);
const THINGS =
  'lines?|numbers?|tns?|dids?|fax|ones?|range|block|extension|trunk|alarm|elevator|líneas?|n[uú]mer[oa]s?|rango|bloque|extensi[oó]n|ascensor|alarma|centralita|lignes?|num[ée]ros?|télécopieur|plage|ascenseur|alarme|standard|line[ae]|numeri|intervallo|blocco|ascensore|allarme|centralino|(?:ruf|fax|haupt)?nummern?|leitung(?:en)?|bereich|aufzug|zentrale|linhas?|faixa|elevador';
/** The same before "stays": something that could be a line of the list. "The main one", but not "the main clinic". */
export const VAGUE_LEAD = regexp(
  `(?<![\\p{L}\\d])(?:\\d{2,4}|${THINGS})(?![\\p{L}\\d])|(?<![\\p{L}\\d])(?:${NOUNS})(?: \\p{L}{2,3})?\\s*$|番号|回線|代表|最後|最初|の分|のもの|FAX|ファッ?クス`,
  'iu',
);
/** "Not the FAX line but ...", in Japanese. What type a number has is no line of the list. */
export const CONTRASTED = /(?:(?<!サ[ー-]ビス|ユ[ー-]ザ[ー-])番号|回線|代表|最後|最初|の分|FAX|ファッ?クス)$/iu;
/** In between something else begins, or somebody who stays. */
export const OTHER_SUBJECT = regexp(
  /(?<!\p{L})(?:when|while|where|if|quand|lorsque|cuando|donde|quando|dove)(?!\p{L})|(?<!\p{L})(?:who|quien(?:es)?|lesquels)\s*$/iu,
);
