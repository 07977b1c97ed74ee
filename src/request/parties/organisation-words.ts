/**
 * The words around a name that say which side it is on, by language: right before it, right behind it, and as the label of its
 * line. Used in the order that they stand.
 */
import { regexp } from '../../base/regexp.ts';
import type { OrganisationMention } from './organisation-mention.ts';

export type Role = OrganisationMention['role'];
export type Rule = { readonly pattern: RegExp; readonly role: Role };

const SIDE =
  '(?:tenants?|organi[sz]ations?|orgs?|company|customer|account|contract|agreement|domain|side|sister company|sister organi[sz]ation|subsidiary|affiliate|parent company|division|client|buyer|purchaser|acquirer|successor|owner|partner|firm|group|entity|foundation)';
const ARTICLE_EN = '(?:(?:the|our|your|their|its|a|an|mutual|other|new|own|end)\\s+)*';
const NOUNS = `(?:${ARTICLE_EN}${SIDE}\\b(?:['’]s)?\\s*(?:id|name)?\\s*,?\\s*(?:of|called|named|is|:)?\\s*)*${ARTICLE_EN}["“'(]*`;

/** Where numbers are at present: "attached to", "rattachés à", "asignados a". */
const HELD =
  '(?:(?:attached|assigned|registered|billed|tied|belonging)|(?:rattach|affect|attribu|associ|enregistr)ée?s?|(?:asignad|adscrit|vinculad|registrad|asociad)[oa]s?|(?:assegnat|collegat|associat|registrat|intestat)[oaie])';

/** Words right before a name that say which side it is on. */
export const EN_BEFORE: readonly Rule[] = [
  // "to the organisation of our shipper, a customer of yours: Harborline Freight".
  {
    role: 'destination',
    pattern: regexp(
      /(?<!\p{L})(?:to|into|a|al|à|au|alla?) (?:\p{L}+ ){0,3}(?:l['’]|all['’])?(?:organi[sz]ation|compan(?:y|ies)|customer|client|account|tenant|buyer|purchaser|acquirer|successor|owner|organización|empresa|cliente|comprador|société|acquéreur|repreneur|organizzazione|società|azienda|acquirente)(?!\p{L})[^.;:!?\n]{0,70}:\s*$/iu,
    ),
  },
  {
    role: 'destination',
    pattern: regexp(
      `\\b(?:destination|receiving|target|gaining|winning|recipient)\\b(?:\\s+${SIDE})?(?:\\s+(?:id|name|domain))?\\s*(?:is|:|=|\\|)\\s*${NOUNS}$`,
      'iu',
    ),
  },
  // "the lines, currently with X", "aujourd'hui rattachés à l'organisation X".
  {
    role: 'source',
    pattern: regexp(
      `(?<![\\p{L}'’])(?<!(?:as of|from|starting|effective|dès|de|desde|da) )(?:currently|today|now|presently|actuellement|aujourd['’]hui|actualmente|hoy|ahora|attualmente|oggi|ora) (?:with|at|held by|under|à|chez|en|a|in|presso|${HELD} (?:to|with|under|à|au|chez|dans|en|a|ad|al|alla|all['’]|in|presso)) ?(?:(?:the|la|le|el|il|l['’]) ?)?(?:(?:organi[sz]ation|organización|organizzazione|company|account|tenant|empresa|cuenta|société|compte|società|azienda|cliente?|customer) (?:of |de |d['’]|di |del |du )?)?$`,
      'iu',
    ),
  },
  // "the receiving side is X", "移管先は X".
  { role: 'destination', pattern: /(?:移管|移転|移行|移動|譲渡|引き?渡し?)先(?:は|が|:)?\s*$/u },
  { role: 'source', pattern: /(?:移管|移転|移行|移動|譲渡|引き?渡し?)元(?:は|が|:)?\s*$/u },
  { role: 'destination', pattern: /(?:\s[-=]*>|[-=]+>|[→⇒])\s*$/u },
  {
    role: 'source',
    pattern: regexp(
      `(?:\\b(?:from|out of|off|held by|owned by|belong(?:s|ing)? to|on behalf of|away from|leaving)|\\b(?:source|losing|giving|releasing|sending|current|originating)\\b(?:\\s+${SIDE})?(?:\\s+(?:id|name|domain))?\\s*(?:is|:|=|\\|)?|\\b(?:customer|end[- ]?user|client|company|account|organi[sz]ation|subscriber)(?:\\s+(?:name|domain|id|of record))?\\s*(?::|=|\\|))\\s*${NOUNS}$`,
      'iu',
    ),
  },
  // "Our new customer X" comes to the writer: who receives is called so by others.
  {
    role: 'destination',
    pattern: regexp(
      `(?:\\b(?:in)?to|\\btowards?|\\b(?:land|end up|live|sit) (?:with|at)|\\bjoin(?:s|ed|ing)?|\\b(?:go(?:es)?|comes?|falls?|move[sd]?|moving|put|placed) (?:\\p{L}+ ){0,2}under|\\b(?:destination|receiving|target|gaining|recipient|(?<!(?:our|my|a) )new|new(?! (?:customer|client)s?\\b))\\b(?:\\s+${SIDE})?(?:\\s+(?:id|name|domain))?\\s*(?:is|:|=|\\|)?)\\s*${NOUNS}$`,
      'iu',
    ),
  },
];

const ROMANCE_SIDE =
  '(?:organizaci[óo]n|organisation|organizzazione|tenant|inquilino|locataire|filial(?:e)?|empresa(?: hermana)?|sociedad|soci[ée]t[ée](?: s(?:œ|oe)ur)?|società|azienda|consociata|cuenta|compte|account|contrato?|contratto|entidad|entité|cliente?|quella|celle|la)';
const ARTICLE =
  "(?:(?:el|la|los|las|le|les|lo|il|i|gli|una?|une?|nuestr[oa]s?|notre|nos|nostr[oaie]|vuestr[oa]|vostr[oa]|votre|su|son|sa|otr[oa]|autre|altr[oa]|es[ae]|est[ae]|ce(?:tte)?|quest[oa]|quell[oa]|leurs?|loro|l['’])\\s*)*";
const OF = "(?:de la|de l['’]|de|d['’]|du|di|del|della|dell['’]|llamad[oa]|nommée?|chiamat[oa]|:|,)?";
const OF_GROUP = '(?:(?:du groupe|del gruppo|del grupo)\\s*)?';
const NAMED = `${ARTICLE}(?:${ROMANCE_SIDE}\\s+(?:id\\s+)?${OF_GROUP}${ARTICLE}${OF}\\s*${ARTICLE})?["“«'(]*\\s*`;
const WORD = '(?<![\\p{L}.])';

export const ROMANCE_BEFORE: readonly Rule[] = [
  {
    role: 'source',
    pattern: regexp(
      `${WORD}(?:pertenecen? a|pertenecientes? a|appartien(?:nen)?t à|appartenants? à|appartengono a|appartenenti a|intestat[eoia] ad?|a nombre de|au nom de|a nome di|en nombre de|por cuenta de|pour le compte de|per conto di)\\s*${NAMED}$`,
      'iu',
    ),
  },
  {
    role: 'source',
    pattern: regexp(
      `${WORD}(?:origen|cedente|origine|source|cédante|actual|actuel(?:le)?|attuale|cliente?|titular|titulaire|intestatario)\\s*(?:${ROMANCE_SIDE})?\\s*[:=|]\\s*${NAMED}$`,
      'iu',
    ),
  },
  {
    role: 'destination',
    pattern: regexp(
      `${WORD}(?:destino|receptora?|destinataria?|destination|cible|destinataire|cessionnaire|destinazione|ricevente)\\s*(?:${ROMANCE_SIDE})?\\s*(?:es|est|è)?\\s*[:=|]?\\s*${NAMED}$`,
      'iu',
    ),
  },
  {
    role: 'destination',
    pattern: regexp(
      `${WORD}(?:(?:entr|pass?|qued|v|ingres)(?:a|an|ano|e|ent|ará|arán|erà|era) (?:en|bajo|sous|sotto|dans|in)|rejoi(?:nt|gnent|ndra)|se unen? a|si unisc(?:e|ono) a)\\s*${NAMED}$`,
      'iu',
    ),
  },
  {
    role: 'destination',
    pattern: regexp(
      `${WORD}(?:a|al|hacia|para|à|au|aux|vers|chez|dans|ad|alla?|all['’]|allo|verso|presso|nella?|nell['’]|nel)\\s*${NAMED}$`,
      'iu',
    ),
  },
  {
    role: 'source',
    pattern: regexp(
      `${WORD}(?:de|del|desde|d['’]|du|des|depuis|da|dal|dalla|dall['’]|di|della|dell['’])\\s*${NAMED}$`,
      'iu',
    ),
  },
];

/** Words right behind a name. */
export const BEHIND: readonly Rule[] = [
  {
    role: 'source',
    pattern:
      /^(?:['’]s)?\s*(?:gives?|hands? over|is (?:giving|handing|releasing|the source|moving|porting|leaving|changing)|releases?|wants? to (?:move|port|transfer|release|give)|currently (?:has|holds|owns))\b/iu,
  },
  { role: 'source', pattern: /^['’]s?\s+(?:user |phone |subscriber )*(?:numbers?|lines?|PIN|port)/iu },
  {
    role: 'destination',
    pattern: regexp(
      /^(?:['’]s)?\s*(?:receives?|takes? (?:[\p{L}\d]+ ){0,3}over|will (?:receive|take|get|own)|is (?:receiving|taking|the (?:destination|receiver|new)))\b|^\s*\((?:the )?(?:destination|receiving|target)|^\s*\(qui (?:le|les) reçoit|^\s*\(que (?:l[oa]s? )?recibe|^\s*\(che (?:lo|li|la|le) riceve/iu,
    ),
  },
  { role: 'source', pattern: /^(?:,? (?:Inc|LLC|Ltd)\.?)?(?:\s+[-=]*>|[-=]+>|\s*[→⇒])/u },
  // Japanese puts its particles behind the name, perhaps with a title or the kind of company between.
  {
    role: 'destination',
    pattern:
      /^\s*[」』)）]?\s*(?:,?\s*(?:Inc|Ltd|LLC|Corp|S\.?p\.?A)\.?)?\s*(?:様|さま|さん|殿|社|株式会社)?\s*(?:[(（][^)）\n]{0,40}[)）])?\s*(?:の|側の)?(?:テナント|組織|アカウント|法人|契約|名義)?\s*(?:[(（][^)）\n]{0,40}[)）])?\s*(?:へ|宛|あて|に(?:移|譲|引|変|振|切|加わ|合流|な(?:る|り|って)|入(?!って(?:い|お)))|まで(?:移|譲)|が(?:受|引き継|譲り受))/u,
  },
  {
    role: 'source',
    pattern:
      /^\s*[」』)）]?\s*(?:,?\s*(?:Inc|Ltd|LLC|Corp|S\.?p\.?A)\.?)?\s*(?:様|さま|さん|殿|社|株式会社)?\s*(?:[(（][^)）\n]{0,40}[)）])?\s*(?:の|側の)?(?:テナント|組織|アカウント|法人|契約|名義)?\s*(?:[(（][^)）\n]{0,40}[)）])?\s*(?:から|より|が(?:保有|所有|契約|使用|利用)|の(?:番号|電話|回線|ユ))/u,
  },
];

/**
 * "To the people who took over our counter, Harborline Freight, ...", "all'organizzazione che ci ha rilevato il negozio, X": who they are
 * is told behind a comma. The name has to end there, or else another sentence begins with it.
 */
export const APPOSED_BEFORE = regexp(
  "(?<!\\p{L})(?:to|into|al?|à|aux?|alla?|ai|agli|all['’])\\s*(?:(?:the|our|your|their|that|an?|other|new|same|l[ao]s?|el|les?|l['’]|il|lo|nuestr[oa]|notre|nostr[oa]|otr[oa]|autre|altr[oa]|sister|hermana)\\s*){0,4}" +
    '(?:people|ones?|those|organi[sz]ations?|company|firm|business|customer|client|tenant|account|buyer|purchaser|owner|successor|party|side|gente|organización|empresa|sociedad|cliente|comprador(?:a)?|quien(?:es)?|cuenta|gens|ceux|celui|celle|organisation|entreprise|société|maison|cliente?|repreneur|acquéreur|acheteur|compte|organizzazione|società|azienda|ditta|acquirente|chi|quell[ioae])(?!\\p{L})' +
    "[^.;:!?,\\n]{0,80},\\s*(?:(?:which|that|who|que|qui|che) (?:is|are|es|est|è)|namely|i\\.e\\.,?|called|named|a saber|o sea|es decir|llamad[oa]|à savoir|c['’]est-à-dire|soit|nommée?|cioè|ossia|ovvero|chiamat[oa])?\\s*(?:(?:the|la|le|el|il|l['’])\\s*)?$",
  'iu',
);
export const APPOSED_BEHIND =
  /^(?:,? (?:Inc|LLC|Ltd|Corp|S\.?p\.?A)\.?)?\s*(?:\([^()\n]{0,40}\))?\s*(?:[,.;:!)]|$|\n)/iu;

/** Somebody who has got what the numbers belong to: a branch, a store, a practice. */
export const ACQUIRED_BEFORE = regexp(
  /(?<!\p{L})(?:taken over|acquired|bought|purchased|absorbed|run|operated|rilevat[oaie]|acquistat[oaie]|comprad[oa]s?|adquirid[oa]s?|repris(?:e|es)?|rachetée?s?) (?:by|da|dal|dalla|dall['’]|por|par)(?: (?:the|la|le|el|il|l['’]))?\s*$|(?<!\p{L})(?:between|entre|tra|fra) (?:\p{L}[\p{L}.,&'’-]* ){0,8}$/iu,
);
export const ACQUIRES_BEHIND = regexp(
  /^(?:,? (?:Inc|LLC|Ltd|S\.?p\.?A)\.?)?,?\s*(?:\([^()\n]{0,40}\),?\s*)?(?:who |which |qui |que |che |también |now |already )?(?:(?:has|have|is|will|a|ha|nos|ci|les|da) )?(?:now |since |already )?(?:(?:taken|takes?|took|taking) (?:\p{L}+ ){0,3}over|bought|buys|acquire[sd]?|purchase[sd]?|compr[óa]|adquir(?:ió|ido)|lleva|opera|atiende|reprend|repris|rachète|racheté|rileva(?:to)?|acquista(?:to)?|subentra)(?!\p{L})|^[^.\n]{0,30}(?:様|さん|社)?(?:が|は)[^.\n]{0,20}(?:引き継|譲り受|買収)|^[^.\n]{0,12}(?:様|さん|社)?に(?:全面的に)?(?:譲渡|引き継|引き受け|委託|任せ|一本化)/iu,
);

/** What ends a label: a colon, a row of dots, a bracket. */
const SET_OFF = '(?: ?\\(\\p{L}+\\)| \\p{L}+)?(?:\\s*[:=|]| ?[.·_]{2,}| {2,})\\s*$';
const JA_SET_OFF = '(?:組織|会社|テナント|アカウント|法人|側|名)?(?:\\s*[:=|】\\]>]|\\s)\\s*$';
/** Before a label: bullets, places in a list. */
const LEAD = '^[\\P{L}]*(?:[一二三四五六七八九十]\\s+)?';
const label = (words: string, japanese: string): RegExp =>
  regexp(`${LEAD}(?:(?:${words})${SET_OFF}|(?:${japanese})${JA_SET_OFF})`, 'iu');

/** "Organisation d'arrivée", "empresa de destino", "receiving side": a label that can only be the side that receives. */
const GOAL_LABEL =
  "(?:receiving|destination|gaining|target) (?:side|party|tenant|organi[sz]ation|company|customer)|new owner|(?:organización|empresa|parte|cliente|cuenta|tenant) (?:que recibe|receptora?|cesionaria|(?:de )?(?:destino|llegada))|(?:organisation|société|entité|entreprise|cliente?|compte|tenant) (?:qui reçoit|d['’]arrivée|de destination|destinataire|bénéficiaire|cessionnaire|d['’]accueil)|(?:organizzazione|società|azienda|parte|cliente|tenant) (?:che riceve|ricevente|cessionaria|(?:di )?(?:arrivo|destinazione))";
const START_LABEL =
  "(?:giving|losing|releasing|source) (?:side|party|tenant|organi[sz]ation|company|customer)|(?:organización|empresa|parte|cliente) (?:que (?:cede|entrega)|cedente|(?:de )?(?:origen|salida|partida))|(?:organisation|société|entité|entreprise) (?:qui cède|cédante|de départ|d['’]origine)|(?:organizzazione|società|azienda|parte) (?:che cede|cedente|(?:di )?(?:partenza|origine))";

/** "To tenant": a direction and a side, as the head of a cell or of a line. */
const TO_A_SIDE =
  "(?:(?:in)?to|a|al|alla|all['’]|à|au|vers|hacia|verso) ?(?:l['’]|la |le |el |il )?(?:tenant|organi[sz]ation|organización|organizzazione|locataire|inquilino)(?: id)?|(?:移管|移転|移行|譲渡)先の?(?:組織|テナント|会社)?(?:ID)?";

/** The label of a goal; the name that follows may be nobody whom the registry knows. */
export const LABELLED_GOAL = regexp(
  `(?<=^|\\n)[^\\p{L}\\n]*(?:${GOAL_LABEL}|${TO_A_SIDE})(?:\\s*[:=|]| ?[.·_]{2,})[ ]*`,
  'giu',
);

/** A line that labels the name: "To: Harborline Freight", "Auditor: Harborline Freight". */
export const LABELS: readonly Rule[] = [
  {
    role: 'destination',
    pattern: label(
      `to|into|goes to|receiver|recipient|buyer|purchaser|a|al|para|recibe|receptora?|quien recibe|à|vers|preneur|repreneur|acquéreur|bénéficiaire|cessionnaire|riceve|cessionario|acquirente|empfänger|recebe|${GOAL_LABEL}`,
      '(?:移管|移転|移行|移動|譲渡|変更|引き?渡し?)先|受け?取?る?り?(?:側|手)|譲受人|譲り受け(?:側|人)|新(?:しい)?(?:名義人?|契約者|所有者)',
    ),
  },
  {
    role: 'source',
    pattern: label(
      `from|giver|seller|donor|de|entrega|quien entrega|cède|vendeur|cédant|da|cede|chi cede|abgebend\\p{L}*|${START_LABEL}`,
      '(?:移管|移転|移行|移動|譲渡|変更|引き?渡し?)元|渡す側|譲渡人|譲り渡し(?:側|人)|現(?:在の)?(?:名義人?|契約者|所有者)|契約者名?|加入者名?|お客様名?|エンドユ-ザ-?',
    ),
  },
  {
    role: 'mentioned',
    pattern: regexp(
      /^\W*(?:auditor|reseller|consultant|cc|bcc|copy|in copy|contact|reference|broker|agent|landlord|installer|formerly|previously|prepared by|written by|recommended by|auditor(?:a|ía)?|revendedor|asesor|copia|consultor|auditeur|revendeur|conseil|copie|revisore|rivenditore|consulente|per conoscenza|prüfer|berater)(?: \p{L}+)?\s*[:=|]\s*$/iu,
    ),
  },
];
