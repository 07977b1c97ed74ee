/** What a PIN is for: the port-out PIN, one for calling support, or one that is not this desk's business (desk rules, section 4). */
export type PinPurpose = 'port-out' | 'support' | 'other';

const SUPPORT =
  /support(?!(?:ed|s)? (?:by|the port))|help ?desk|assist[ae]nc|assistenza|soporte|asistencia|atendimento|サポ[ー-]ト/iu;

/** Services and things that have PINs of their own, and the side of a move that is not the source. */
const OTHERS = [
  'voice ?-?mail|mailbox|messagerie|buz[óo]n|segreteria|留守番',
  'conferenc\\w*|conférence|meeting|webinar|bridge|host|moderator|organi[sz]er|dial[- ]?in|会議',
  '\\bsim\\b|\\bpuk\\b|\\batm\\b|debit|door|gate|alarm|device|handset|desk ?phone|hot ?desk|log-?in|sign-?in|wi-?fi|laptop|tablet|unlock',
  'destination|receiving|receiver|gaining|winning|target|recipient|new (?:carrier|provider|tenant|organi[sz]ation|company)|their own',
];
const OTHER_USE = new RegExp(OTHERS.join('|'), 'iu');
/** "PIN of the receiving organisation", "PIN for voicemail": right behind the label or its value. */
const BELONGS = new RegExp(
  `^["'”)*_]*[ ]*(?:\\(|(?:is )?(?:of|for|to|from|on|by|at|de|del|della|du|des|di|da|pour|para|per)\\b|d['’])[ ]*(?:(?:the|our|your|my|its|call(?:ing|s)?(?: to)?|la|le|el|il|un|una|l')[ ]*)*(?:\\S+ )?(?:${OTHERS.join('|')}|support\\b|help ?desk|assist[ae]nc|assistenza|soporte|asistencia|サポ[ー-]ト)(?![ -]*(?:pin|code|passcode))`,
  'iu',
);
/** Dial-in details: a PIN without a further word below or beside them opens the meeting. */
const MEETING =
  /\b(?:meeting|conference|webinar|bridge|dial[- ]?in|join (?:by|via|from)|access code|zoom|webex|moderator|reunión|réunion|riunione)\b|会議/iu;
const PORTING = /port|transfer|release|account|customer|carrier|pin de|pin di|転出|ポ[ー-]ト/iu;
/** Where the words that belong to a label begin. */
const BREAK =
  /[.;,:\n|!?()]|(?<![\p{L}])(?:and|but|or|with|using|use|is|are|our|my|under|to|from|y|et|e|con|avec|mit|und|nuestro|notre|nostro)(?![\p{L}])/iu;

/**
 * @param start, end of the label in `text`
 * @param between the words from the label to its value
 * @param behind what follows the value
 */
export function pinPurpose(text: string, start: number, end: number, between: string, behind: string): PinPurpose {
  const label = text.slice(start, end);
  const lead =
    text
      .slice(Math.max(0, start - 40), start)
      .split(BREAK)
      .at(-1) ?? '';
  const own = `${lead} ${label}`;
  const belongs = [between, behind].map((words) => BELONGS.exec(words)?.[0] ?? '').join(' ');
  const words = `${own} ${belongs}`;
  if (SUPPORT.test(words)) return 'support';
  if (OTHER_USE.test(words)) return 'other';
  return !PORTING.test(own) && MEETING.test(linesBefore(text, start)) ? 'other' : 'port-out';
}

/** The line up to the label and the two above it. */
function linesBefore(text: string, start: number): string {
  return text
    .slice(Math.max(0, start - 300), start)
    .split('\n')
    .slice(-3)
    .join('\n')
    .replace(/\bport\w*[^\n]*/giu, '');
}
