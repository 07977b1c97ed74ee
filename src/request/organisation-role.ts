/**
 * The side that the words around a name give it. Prepositions carry most of it, so each language has its own; they are
 * all tried, in the order that tells "a la organización de X" (to) from "de X" (from).
 */
import type { OrganisationMention } from './intake-request.ts';

type Role = OrganisationMention['role'];
type Rule = { readonly pattern: RegExp; readonly role: Role };

const SIDE =
  '(?:tenants?|organi[sz]ations?|orgs?|company|customer|account|domain|side|sister company|sister organi[sz]ation|subsidiary|affiliate|parent company|division|client|buyer|purchaser|acquirer|successor|owner|partner|firm|group|entity|foundation)';
const ARTICLE_EN = '(?:(?:the|our|your|their|its|a|an|mutual|other|new|own|end)\\s+)*';
const NOUNS = `(?:${ARTICLE_EN}${SIDE}\\b\\s*(?:id|name)?\\s*,?\\s*(?:of|called|named|is|:)?\\s*)*${ARTICLE_EN}["“'(]*`;

/** Words right before a name that say which side it is on. */
const EN_BEFORE: readonly Rule[] = [
  {
    role: 'source',
    pattern: new RegExp(
      `(?:\\b(?:from|out of|off|held by|owned by|belong(?:s|ing)? to|on behalf of|away from|leaving)|\\b(?:source|losing|giving|releasing|sending|current|originating)\\b(?:\\s+${SIDE})?(?:\\s+(?:id|name|domain))?\\s*(?:is|:|=|\\|)?|\\b(?:customer|end[- ]?user|client|company|account|organi[sz]ation|subscriber)(?:\\s+(?:name|domain|id|of record))?\\s*(?::|=|\\|))\\s*${NOUNS}$`,
      'iu',
    ),
  },
  {
    role: 'destination',
    pattern: new RegExp(
      `(?:\\b(?:in)?to|\\btowards?|\\b(?:destination|receiving|target|gaining|recipient|new)\\b(?:\\s+${SIDE})?(?:\\s+(?:id|name|domain))?\\s*(?:is|:|=|\\|)?)\\s*${NOUNS}$`,
      'iu',
    ),
  },
];

const ROMANCE_SIDE =
  '(?:organizaci[óo]n|organisation|organizzazione|tenant|inquilino|locataire|filial(?:e)?|empresa(?: hermana)?|sociedad|soci[ée]t[ée](?: s(?:œ|oe)ur)?|società|azienda|consociata|cuenta|compte|account|entidad|entité|cliente?|quella|celle|la)';
const ARTICLE =
  "(?:(?:el|la|los|las|le|les|lo|il|i|gli|una?|une?|nuestr[oa]s?|notre|nos|nostr[oaie]|vuestr[oa]|vostr[oa]|votre|su|son|sa|otr[oa]|autre|altr[oa]|l['’])\\s*)*";
const OF = "(?:de la|de l['’]|de|d['’]|du|di|del|della|dell['’]|llamad[oa]|nommée?|chiamat[oa]|:|,)?";
const NAMED = `${ARTICLE}(?:${ROMANCE_SIDE}\\s+(?:id\\s+)?${ARTICLE}${OF}\\s*${ARTICLE})?["“«'(]*\\s*`;
const WORD = '(?<![\\p{L}])';

const ROMANCE_BEFORE: readonly Rule[] = [
  {
    role: 'source',
    pattern: new RegExp(
      `${WORD}(?:pertenecen? a|pertenecientes? a|appartien(?:nen)?t à|appartenants? à|appartengono a|appartenenti a|intestat[ei] a|a nombre de|au nom de|a nome di|en nombre de|por cuenta de|pour le compte de|per conto di)\\s*${NAMED}$`,
      'iu',
    ),
  },
  {
    role: 'source',
    pattern: new RegExp(
      `${WORD}(?:origen|cedente|origine|source|cédante|actual|actuel(?:le)?|attuale|cliente?|titular|titulaire|intestatario)\\s*(?:${ROMANCE_SIDE})?\\s*[:=|]\\s*${NAMED}$`,
      'iu',
    ),
  },
  {
    role: 'destination',
    pattern: new RegExp(
      `${WORD}(?:destino|receptora?|destinataria?|destination|cible|destinataire|cessionnaire|destinazione|ricevente)\\s*(?:${ROMANCE_SIDE})?\\s*(?:es|est|è)?\\s*[:=|]?\\s*${NAMED}$`,
      'iu',
    ),
  },
  {
    role: 'destination',
    pattern: new RegExp(
      `${WORD}(?:a|al|hacia|para|à|au|aux|vers|chez|dans|ad|alla?|all['’]|allo|verso|presso|nella?|nell['’]|nel)\\s*${NAMED}$`,
      'iu',
    ),
  },
  {
    role: 'source',
    pattern: new RegExp(
      `${WORD}(?:de|del|desde|d['’]|du|des|depuis|da|dal|dalla|dall['’]|di|della|dell['’])\\s*${NAMED}$`,
      'iu',
    ),
  },
];

/** Words right behind a name. */
const BEHIND: readonly Rule[] = [
  {
    role: 'source',
    pattern:
      /^(?:['’]s)?\s*(?:gives?|hands? over|is (?:giving|handing|releasing|the source|moving|porting|leaving|changing)|releases?|wants? to (?:move|port|transfer|release|give)|currently (?:has|holds|owns))\b/iu,
  },
  { role: 'source', pattern: /^['’]s?\s+(?:user |phone |subscriber )*(?:numbers?|lines?|PIN|port)/iu },
  {
    role: 'destination',
    pattern:
      /^(?:['’]s)?\s*(?:receives?|takes? over|will (?:receive|take|get|own)|is (?:receiving|taking|the (?:destination|receiver|new)))\b|^\s*\((?:the )?(?:destination|receiving|target)/iu,
  },
  // Japanese puts its particles behind the name, perhaps with a title or the kind of company between.
  {
    role: 'destination',
    pattern:
      /^\s*[」』)）]?\s*(?:様|さま|社|株式会社|,?\s*(?:Inc|Ltd|LLC|Corp)\.?)?\s*(?:の|側の)?(?:テナント|組織|アカウント|法人)?\s*(?:[(（][^)）\n]{0,40}[)）])?\s*(?:へ|宛|あて|に(?:移|譲|引|変|振|切)|まで(?:移|譲)|が(?:受|引き継|譲り受))/u,
  },
  {
    role: 'source',
    pattern:
      /^\s*[」』)）]?\s*(?:様|さま|社|株式会社|,?\s*(?:Inc|Ltd|LLC|Corp)\.?)?\s*(?:の|側の)?(?:テナント|組織|アカウント|法人)?\s*(?:[(（][^)）\n]{0,40}[)）])?\s*(?:から|より|が(?:保有|所有|契約|使用|利用)|の(?:番号|電話|回線|ユ))/u,
  },
];

/** A line that labels the name: "To: Harborline Freight", "Auditor: Harborline Freight". */
const LABELS: readonly Rule[] = [
  {
    role: 'destination',
    pattern:
      /^\W*(?:to|into|goes to|receiver|recipient|buyer|purchaser|recibe|receptora?|quien recibe|preneur|repreneur|acquéreur|bénéficiaire|riceve|acquirente|empfänger|recebe)(?: \p{L}+)?\s*[:=|]\s*$/iu,
  },
  {
    role: 'source',
    pattern:
      /^\W*(?:from|giver|seller|donor|entrega|quien entrega|cède|vendeur|cede|chi cede|abgebend\p{L}*)(?: \p{L}+)?\s*[:=|]\s*$/iu,
  },
  {
    role: 'mentioned',
    pattern:
      /^\W*(?:auditor|reseller|consultant|cc|bcc|copy|in copy|contact|reference|broker|agent|landlord|installer|formerly|previously|prepared by|written by|recommended by|auditor(?:a|ía)?|revendedor|asesor|copia|consultor|auditeur|revendeur|conseil|copie|revisore|rivenditore|consulente|per conoscenza|prüfer|berater)(?: \p{L}+)?\s*[:=|]\s*$/iu,
  },
];
/** "thanks to", "according to", "a copy to": a direction in which no number goes. */
const NO_MOVE =
  /(?<!\p{L})(?:thank(?:s|ful)|according|due|similar|next|close|owing|known|prior|talk\p{L}*|spoke|speak\p{L}*|said|wrote|writ\p{L}+|listen\p{L}*|copy|copies|cc|confirmation|bills?|invoices?|refer\p{L}*|compared|related|attention|rent(?:ed)?|gracias|debido|conforme|igual|grâce|quant|copie|copia|grazie|in base|rispetto|dank) (?:it |them |this |that |also )?(?:to|a|al|à|au|ad|alla|an) (?:\p{L}+ ){0,2}$/iu;
/** Somebody who has no part in the move: who recommends, reads, audits, resells, did the same, or bore another name. */
const NO_PART =
  /(?<!\p{L})(?:recommend\p{L}*|suggest\p{L}*|introduc\p{L}+|advi[sc]e[ds]?|in copy|copied|cc['’]?d|audit\p{L}*|resell\p{L}*|broker|formerly|former(?:ly)? known|previously (?:known|called)|used to be|did the same|(?:went|go|gone) through|like|unlike|as with|praise|competitor|instead of|rather than|not to|considered|recomend\p{L}*|suger\p{L}*|en copia|auditor\p{L}*|revendedor\p{L}*|antes|hizo lo mismo|hicieron lo mismo|como|recommand\p{L}*|conseill\p{L}*|en copie|revendeur|anciennement|autrefois|a fait (?:de même|pareil)|comme|appris|consigliat\p{L}*|raccomanda\p{L}*|in copia|rivenditore|già|ha fatto lo stesso|come|suggeri\p{L}*|empfohlen|empfehl\p{L}*|in kopie|ehemals|früher|wie)(?!\p{L})|紹介|推薦|勧め|監査|旧|同様/iu;
const DEED =
  /(?<!\p{L})(?:transfer\p{L}*|mov(?:e|es|ed|ing)|hand(?:s|ed|ing)?|migrat\p{L}+|assign\p{L}*|port(?:s|ed|ing)?|releas\p{L}+|convert\p{L}*|giv(?:e|es|ing)|tak(?:e|es|ing)|receiv\p{L}+|goes?|source|destination|transf[ie]\p{L}+|traspas\p{L}+|pas(?:ar|en|e)|ced\p{L}+|port\p{L}+|migr\p{L}+|transfér\p{L}+|transfert|cèd\p{L}+|trasfer\p{L}+|spost\p{L}+|übertrag\p{L}+|portier\p{L}+)(?!\p{L})|移管|移行|譲|転出|\d{3}[ .-]\d{4}/iu;
/** "... should be transferred to it". */
const TO_IT =
  /(?<!\p{L})(?:transfer\p{L}*|mov(?:e|ed|ing)|hand(?:ed)? over|go|goes|assigned)(?!\p{L})[^.!?]{0,60}(?<!\p{L})to (?:it|them|that (?:one|company|organi[sz]ation|tenant))(?!\p{L})/iu;

/** The side that the words around a name give it; a name may stand on neither, and in a sentence that moves nothing. */
export function roleAt(text: string, start: number, end: number): Role {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const labelled = LABELS.find(({ pattern }) => pattern.test(line.slice(-60)));
  if (labelled) return labelled.role;
  const before =
    text
      .slice(Math.max(0, start - 90), start)
      .replace(/\s+/g, ' ')
      .split(/[.!?](?= )|;/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + 60);
  if (NO_MOVE.test(before)) return 'mentioned';
  if (isRowsGoal(text, start)) return 'destination';
  const told =
    EN_BEFORE.find(({ pattern }) => pattern.test(before)) ??
    ROMANCE_BEFORE.find(({ pattern }) => pattern.test(before)) ??
    BEHIND.find(({ pattern }) => pattern.test(behind));
  const sentence = sentenceAround(text, start, end);
  // "At the recommendation of X", "Harborline's director, who taught me": what stands close decides.
  const near = `${before.slice(-45)} ${(behind.split(/[.!?;\n]/u)[0] ?? '').slice(0, 45)}`;
  if (told?.role !== 'destination' && NO_PART.test(near)) return 'mentioned';
  if (told) return told.role;
  if (!OF_IT.test(before) && TO_IT.test(text.slice(end, end + 160).split(/[.!?](?= )/u)[0] ?? '')) return 'destination';
  return DEED.test(sentence) ? 'unsaid' : 'mentioned';
}

function sentenceAround(text: string, start: number, end: number): string {
  const before =
    text
      .slice(Math.max(0, start - 240), start)
      .split(/[.!?。](?=\s)|\n\s*\n/u)
      .at(-1) ?? '';
  const behind = text.slice(end, end + 240).split(/[.!?。](?=\s|$)|\n\s*\n/u)[0] ?? '';
  return `${before}${text.slice(start, end)}${behind}`;
}

/** "425-555-0101 of Contoso should be transferred to it": the name is not what "it" stands for. */
const OF_IT = /(?<!\p{L})(?:of|from|by|for|at|with)(?: the| our)? $/iu;
const TRANSFER = /(?<!\p{L})(?:transfer|trasfer|transfér|transf|hand(?:s|ed|ing)? over|cession|traspas)\p{L}*|移管/iu;
const OUT = /(?<!\p{L})port(?:ed|ing|s)?[ -](?:\p{L}+ ){0,3}(?:out|away)(?!\p{L})/iu;
const ROW = /^[^\p{L}]*\d{3}\)?[ .-]?\d{4}[ ]*(?:[:>→-]|=>|goes to|to)[>: ]*$/u;
const GOAL =
  /^(?:goes to|going to|to|moves to|new (?:organi[sz]ation|company|tenant|owner)|destination|receiver|recipient|va a|destino|va à|destinataire|destinazione|nach|para|移管先)$/iu;

/** A row of a transfer that says where its number goes: "425-555-0101: Harborline Freight", or below a head that says so. */
function isRowsGoal(text: string, start: number): boolean {
  const at = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(at, start);
  if (!TRANSFER.test(text) || OUT.test(text)) return false;
  if (ROW.test(line)) return true;
  const cells = line.replace(/^\s*\|/u, '').split('|');
  if (cells.length < 2 || (cells.at(-1) ?? '').trim() !== '') return false;
  const above = text
    .slice(Math.max(0, at - 4000), at)
    .split('\n')
    .slice(0, -1)
    .toReversed();
  const end = above.findIndex((row) => !row.includes('|'));
  const rows = end < 0 ? above : above.slice(0, end);
  return rows.some((row) => GOAL.test((row.replace(/^\s*\|/u, '').split('|')[cells.length - 1] ?? '').trim()));
}
