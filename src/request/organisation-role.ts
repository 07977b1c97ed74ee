/**
 * The side that the words around a name give it. Prepositions carry most of it, so each language has its own; they are
 * all tried, in the order that tells "a la organización de X" (to) from "de X" (from).
 */
import type { OrganisationMention } from './intake-request.ts';

type Role = OrganisationMention['role'];
type Rule = { readonly pattern: RegExp; readonly role: Role };

const SIDE =
  '(?:tenants?|organi[sz]ations?|orgs?|company|customer|account|domain|side|sister company|sister organi[sz]ation|subsidiary|affiliate|parent company|division|client)';
const NOUNS = `(?:(?:the|our|your|their|its|a|an|mutual|other|new|own|end)\\s+)*(?:${SIDE}\\s*(?:id|name)?\\s*,?\\s*(?:of|called|named|is|:)?\\s*)*(?:(?:the|our)\\s+)?["“'(]*`;

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

/** The side that the words around a name give it; a name may stand on neither. */
export function roleAt(text: string, start: number, end: number): Role {
  const before =
    text
      .slice(Math.max(0, start - 90), start)
      .replace(/\s+/g, ' ')
      .split(/[.!?](?= )|;/)
      .at(-1) ?? '';
  const behind = text.slice(end, end + 60);
  const told =
    EN_BEFORE.find(({ pattern }) => pattern.test(before)) ??
    ROMANCE_BEFORE.find(({ pattern }) => pattern.test(before)) ??
    BEHIND.find(({ pattern }) => pattern.test(behind));
  return told?.role ?? 'unsaid';
}
