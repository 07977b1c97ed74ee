/**
 * What a person asks of this desk: against it, what looks like a program's mail weighs little. Only words in the sender's own
 * voice count; programs repeat a request behind a label ("Description: ...").
 */
import { regexp } from '../../base/regexp.ts';
import { wordPattern } from './clue.ts';

const MOVES_EN =
  '(?:cancel|withdraw|disregard|port|ported|porting|move|moved|transfer|transferred|release|released|convert|converted|migrate)';

// "Pour tout dossier de portage, adressez-vous à ..." sends elsewhere whoever asks; "pour tous nos numéros" speaks of one's own.
const ASKS = wordPattern({
  en: `(?:please|pls|kindly|(?:can|could|would|will) you|(?:we|i)(?:'d| would)?(?: still)?(?: all)? (?:want|need|like|wish|request|ask)|asks? you|go (?:on|ahead) and) (?!(?:contact|direct|call|write|e-?mail|reach|refer|send|address) )[^.!?]{0,60}?(?<!\\p{L})${MOVES_EN}(?! (?:questions?|requests?|matters|team|desk|department|orders?)\\b)|(?<=^|[.!?:;,] )${MOVES_EN} [^.!?]{0,40}\\d{3}`,
  es: '(?:por favor|favor de|queremos|quisiéramos|quisiera|quiero|deseamos|necesitamos|solicitamos|pedimos|rogamos|ruego|pueden)[^.!?]{0,80}?(?<!\\p{L})(?:port(?:ar|en|ación|abilidad)|cancel\\p{L}+|anul\\p{L}+|retir\\p{L}+|transf\\p{L}+|traslad\\p{L}+|migr\\p{L}+|muev\\p{L}+|mover|pas(?:ar|en)|conv(?:ert|iert)\\p{L}+)|porten|transfieran|trasladen|conviertan',
  fr: "(?:merci de|veuillez|pourriez-vous|pouvez-vous|nous (?:voulons|souhaitons|aimerions|désirons|demandons)|je (?:souhaite|voudrais|veux|demande)|prière de|s'il vous plaît|pour(?! tou(?:te?s?|s) (?!(?:l[ae]s?|nos|notre|ces?|cette|mes|mon|ma) )))[^.!?]{0,80}?(?<!\\p{L})(?:porter|portage|annuler|retirer|portabilité|transf\\p{L}+|basculer|migrer|convertir)|portez|transférez|basculez|convertissez",
  it: '(?:per favore|vi preghiamo|vi prego|vi chied\\p{L}+|chiede|chiediamo|vogliamo|vorrei|vorremmo|desideriamo|si prega|potete|quindi)[^.!?]{0,80}?(?<!\\p{L})(?:portare|portabilità|annullare|ritirare|trasfer\\p{L}+|spostare|migrare|convertire)|portate|trasferite|spostate|convertite',
  de: '(?:bitte|möchten|möchte|wollen|würden)[^.!?]{0,80}?(?<!\\p{L})(?:portier\\p{L}*|stornier\\p{L}*|übertrag\\p{L}*|umzieh\\p{L}*|transfer\\p{L}*|freigeb\\p{L}*)|portieren sie|übertragen sie',
  pt: '(?:por favor|queremos|gostaríamos|solicitamos)[^.!?]{0,80}?(?<!\\p{L})(?:port(?:ar|em)|transf\\p{L}+|migr\\p{L}+)|portem',
  ja: '(?:ポート(?:アウト|イン)?|転出|転入|移行|移管|移転|ポータビリティ|キャンセル|取り?消し?|取り?下げ|MNP)[^。]{0,24}(?:お願い|ください|下さい|希望|したい|頼み)',
});

/** A PIN given in one's own words. */
const GIVES_PIN = regexp(
  /(?<![\p{L}])(?:PIN(?!\p{L})|passcode|暗証番号)[^\n.!?]{0,24}?[:=は]? ?\d(?:[ -]?\d){5,9}(?!\d)/iu,
);

/** Whether a line gives a PIN, in a sentence or as a field of a form. */
export const givesPin = (line: string): boolean => GIVES_PIN.test(line);

/** "Details: ...", "You wrote:", "Ida Moe, Mar 16: ...": what follows is somebody's text, repeated. */
const LABEL = regexp(/^\s*[\p{L}\p{N}#][\p{L}\p{N} ,.'()#-]{1,40}[:：]\s*/u);

/** Whether the writer asks for something that this desk does, or gives it a PIN, in the writer's own words. */
export function asksDesk(lines: readonly string[]): boolean {
  const own = lines.filter((line, i) => !LABEL.test(line) && !isIntroduced(lines, i)).join(' ');
  const said = own.replace(/\s+/gu, ' ').replace(NAMED, '');
  return ASKS.test(said) || givesPin(said) || ASKS.test(personal(lines));
}

/** The subject of another mail, named in a sentence: "your message « Portage »". */
const NAMED = /«[^«»]{1,80}»|“[^“”]{1,80}”|"[^"]{1,80}"|「[^「」]{1,60}」/gu;

/** Below a line that is nothing but a label, up to the next empty one. */
function isIntroduced(lines: readonly string[], at: number): boolean {
  let above = at - 1;
  while (above >= 0 && lines[above]?.trim() !== '') above -= 1;
  return at > above + 1 && /^\s*[^.!?]{2,40}[:：]\s*$/u.test(lines[above + 1] ?? '');
}

/** A sentence may hold a colon: "Ida has left, so I ask you: please port ...". The first person tells it from a label. */
const personal = (lines: readonly string[]): string =>
  lines
    .filter((line) => PERSON.test(line))
    .join(' ')
    .replace(/\s+/gu, ' ');
const PERSON = regexp(
  /(?<!\p{L})(?:i|we|our|my|us|me|nosotros|nuestr[oa]s?|mi|yo|escribo|nous|notre|nos|je|j'ai|noi|nostr[oaie]|scrivo|wir|unsere?|ich)(?!\p{L})[^:]{0,90}[:：]/iu,
);
