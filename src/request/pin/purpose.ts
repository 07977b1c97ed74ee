/** What a PIN is for: the port-out PIN, one for calling support, or one that is not this desk's business (desk rules, section 4). */
import { regexp } from '../../base/regexp.ts';
import { behindLast } from '../text/clauses.ts';

export type PinPurpose = 'port-out' | 'support' | 'other';

const SUPPORT =
  /support(?!(?:ed|s)? (?:by|the port))|help ?desk|assist[ae]nc|assistenza|soporte|suporte|asistencia|atendimento|atención al cliente|service clients?|servizio clienti|kundendienst|kundenservice|サポ[ー-]ト|ヘルプデスク/iu;

const NEW_ONE =
  '(?:nuev[oa]|nouve(?:l|lle|au)|nuov[oa]|neuen?r?|nov[oa])s? (?:\\p{L}+ )?(?:operador\\p{L}*|compañía|empresa|proveedor\\p{L}*|organi\\p{L}+|opérateur|fournisseur|prestataire|société|operatore|gestore|fornitore|azienda|anbieters?|betreibers?|operadora|prestador\\p{L}*|provedor)';
/** Services and things that have PINs of their own, and the side of a move that is not the source. */
const OTHERS = [
  'voice ?-?mail|mail ?box|messagerie|buz[óo]n|segreteria|casella (?:vocale|di posta)|correio de voz|caixa postal|boîte vocale|répondeur|correo de voz|contestador|anrufbeantworter|留守番|ボイスメ[ー-]ル|伝言',
  'conferenc\\w*|conférence|conferenz\\w*|conferência|konferenz\\w*|meeting|webinar|bridge|host|moderator|organi[sz]er|dial[- ]?in|réunion|reunión|riunione|reunião|besprechung|einwahl\\w*|会議|カンファレンス|ミ[ー-]ティング',
  '\\bsim\\b|\\bpuk\\b|\\batm\\b|debit|door|gate|alarm|device|handset|desk ?phone|hot ?desk|log-?in|sign-?in|wi-?fi|laptop|tablet|unlock|cell ?phone|iphone|smartphone|my (?:own )?(?:phone|mobile|cell)(?! (?:line|number))|móvil|celular|cellulare|携帯|スマホ|puerta|porte\\b|porta\\b|tür|alarma|allarme|dispositiv\\w*|tarjeta|carte\\b|scheda|karte',
  `destination|receiving|receiver|gaining|winning|target|recipient|new (?:carrier|provider|tenant|organi[sz]ation|company)|their own|destino|destinazione|destinat[aá]ri[oa]|destinataire|receptor\\w*|ricevente|réceptrice|récepteur|receveur|ziel\\w*|empfäng\\w*|${NEW_ONE}`,
];
const OTHER_USE = regexp(OTHERS.join('|'), 'iu');
/** A gate, a log-in, a handset: where the PIN is kept, unless it is the PIN of that. */
const PLACE = '(?:portail|portale?|console|consola|(?:tele)?phone|téléphone|tel[ée]fono)';
const NOT_NUMBER = '(?!\\p{L}|[ -](?:numbers?|lines?|accounts?|system|service))';
const OF_PLACE = regexp(
  `^[ ]*\\(?(?:(?:of|for|de|di) (?:(?:the|our|your|la|le|el|il|nuestr[oa]|notre|nostro) )*|du |del |dell[ao] |al |au |de l['’])${PLACE}${NOT_NUMBER}`,
  'iu',
);
const PLACE_IN_FRONT = regexp(`(?<!\\p{L})${PLACE}[ ]*$`, 'iu');
/** "移行先のPIN": whose it is stands right before the label. */
const OTHER_IN_JAPANESE =
  /(?:移[行転管動]先|転[出入]先|受け?入れ?[先側]?|新しい[^\s,.]{1,8}|新(?:事業者|キャリア|会社|組織|プロバイダ[ー-]?)|他社)(?:の|用の?)?\s*$/u;
/** "電話の暗証番号": the sign of the genitive is a part of the label. */
const PLACE_IN_JAPANESE =
  /(?:電話機?|ポ[ー-]タル|門|金庫|玄関|扉)(?:の|用の?)\s*(?:暗証|認証|セキュリティ|パスコ|ピン|pin)/iu;
const ARTICLES =
  "(?:(?:the|our|your|my|its|call(?:ing|s)?(?: to)?|la|le|les|el|los|las|il|lo|gli|i|un|una|une|der|die|das|den|dem|des|o|a|os|as|mi|su|nuestr[oa]|notre|mon|nostr[oa]|mi[oa]|unsere[rsn]?|meine[rsn]?|noss[oa])[ ]+|l['’][ ]?)*";
/** "PIN of the receiving organisation", "PIN for voicemail": right behind the label or its value. */
const BELONGS = regexp(
  `^["'”)*_]*[ ]*(?:\\(|(?:(?:is|es|est|è|ist|é) )?(?:of|for|to|from|on|by|at|del?|della|dell['’]|dello|dei|degli|du|des|di|da|do|dos|das|der|den|pour|para|per|für|zur|zum|von|d['’]|vom)(?:(?<=['’])|\\b))[ ]*${ARTICLES}(?:\\S+ (?:(?:de|di|da|du|del|della|d['’]|do)[ ]*(?:la |le |el |il |los |las )?)?)?(?:${OTHERS.join('|')}|${SUPPORT.source})(?![ -]*(?:pin|code|passcode))|^[ ]+(?:${OTHERS.join('|')}|${SUPPORT.source})[\\p{L}]*[ ]*[:=]`,
  'iu',
);
/** Dial-in details: a PIN without a further word below or beside them opens the meeting. */
const MEETING = regexp(
  /(?<!\p{L})(?:(?:meeting|conference|webinar|bridge|reuni[óo]n|réunion|riunione|conferencia|conférence|conferenza|konferenz)[ -]?(?:id|link|call|code|number|bridge|details|url|line|pin|passcode)|dial[- ]?in|join (?:by|via|from|the|our|us)|access code|zoom|webex|moderator|host key|(?:conference|webinar|bridge|conferencia|conférence|conferenza) ?[:=])(?!\p{L})|会議(?!室|所)|ミ[ー-]ティング/iu,
);
const PORTING = /(?<!sup)port|transfer|release|account|customer|carrier|pin de|pin di|転出|(?<!サ)ポ[ー-]ト/iu;
/** Where the words that belong to a label begin. */
const BREAK = regexp(
  /[.;,:\n|!?()]|(?<![\p{L}])(?:and|but|or|with|using|use|is|are|our|my|under|to|from|y|et|e|con|avec|mit|und|nuestro|notre|nostro)(?![\p{L}])/iu,
);

/**
 * @param start, end of the label in `text`
 * @param between the words from the label to its value
 * @param behind what follows the value
 */
export function pinPurpose(text: string, start: number, end: number, between: string, behind: string): PinPurpose {
  const label = text.slice(start, end);
  const lead = behindLast(text.slice(Math.max(0, start - 40), start), BREAK);
  const own = `${lead} ${label}`;
  if (OTHER_IN_JAPANESE.test(lead) || PLACE_IN_JAPANESE.test(lead + label)) return 'other';
  // "(the voicemail has none)" says what it is not for.
  const belongs = [between, DENIES.test(behind) ? '' : behind].map((words) => BELONGS.exec(words)?.[0] ?? '').join(' ');
  const words = `${own} ${belongs} ${remarked(behind)}`;
  if (SUPPORT.test(words)) return 'support';
  if (OTHER_USE.test(words) || OF_PLACE.test(between) || PLACE_IN_FRONT.test(lead)) return 'other';
  return !PORTING.test(own) && MEETING.test(linesBefore(text, start)) ? 'other' : 'port-out';
}

/** "(the support PIN, not the port-out PIN)": what a bracket or an apposition behind the value calls it, without what it denies. */
function remarked(behind: string): string {
  const bracket = /^["'”»*_]*[ ]?\(([^()\n\d]{2,60})\)/u.exec(behind)?.[1] ?? '';
  const said = bracket.replace(DENIED_USE, ' ');
  return CALLED.test(said) ? said : '';
}
const DENIED_USE = regexp(/(?<!\p{L})(?:not|no|pas|non)(?!\p{L})[^,;]*|[^,;、(]*(?:ではなく|じゃなく)(?:て)?/giu);
/** It is called a PIN or a code of something, or another number. */
const CALLED =
  /^\W*(?:(?:that['’]s |that is |it['’]s |it is )?(?:the|our|my) [^,;]{0,30}(?:pin|code|passcode)|(?:celui|celle|el|la|quello|quella) (?:de la|du|de l['’]|del|della|dell['’]))|PIN/iu;

const DENIES = regexp(/^ ?\([^)]*(?<!\p{L})(?:no|not|none|non|n['’]a pas|ne|sin|ha)(?!\p{L})[^)]*(?:pin|\))/iu);
const OWN_PIN = /(?:\bpin\b|pass ?code|\bnip\b|番号)[^\n]{0,60}\d{4}/iu;

/** The line up to the label and the two above it. */
function linesBefore(text: string, start: number): string {
  return (
    text
      .slice(Math.max(0, start - 300), start)
      .split('\n')
      .slice(-3)
      // A line above with a PIN of its own has given what opens the meeting.
      .filter((line, i, lines) => i === lines.length - 1 || !OWN_PIN.test(line))
      .join('\n')
      .replace(/\bport\w*[^\n]*/giu, '')
  );
}
