/**
 * The side that the words around a name give it. Prepositions carry most of it, so each language has its own; they are
 * all tried, in the order that tells "a la organización de X" (to) from "de X" (from).
 */
import { regexp } from '../../base/regexp.ts';
import { LOCAL, LOCAL_SHAPE } from '../../base/telephone-shape.ts';
import { barCells } from '../../page/cells.ts';
import { behindLast, upToFirst } from '../text/clauses.ts';
import { RECEIVER_HEAD } from '../text/receiver-heads.ts';
import { SENTENCE_END, SPOKEN_END } from '../text/sentences.ts';
import {
  ACQUIRED_BEFORE,
  ACQUIRES_BEHIND,
  APPOSED_BEFORE,
  APPOSED_BEHIND,
  BEHIND,
  EN_BEFORE,
  LABELS,
  ROMANCE_BEFORE,
  type Role,
} from './organisation-words.ts';
import { saysWhoReceives } from './receiver-sentence.ts';

/** "thanks to", "according to", "a copy to": a direction in which no number goes. */
const NO_MOVE = regexp(
  /(?<!\p{L})(?:thank(?:s|ful)|according|due|similar|next|close|owing|known|prior|talk\p{L}*|spoke|speak\p{L}*|said|wrote|writ\p{L}+|listen\p{L}*|copy|copies|cc|confirmation|advis[eo]rs?|counsel|attorneys?|lawyers?|agents?|consultants?|paralegal|secretary|assistant|serv\p{L}+|represento|representamos|asesor\p{L}*|abogad[oa]s?|bills?|invoices?|refer\p{L}*|compared|related|attention|rent(?:ed)?|gracias|debido|conforme|igual|grâce|quant|copie|copia|grazie|in base|rispetto|dank) (?:it |them |this |that |also )?(?:to|a|al|à|au|ad|alla|an) (?:\p{L}+ ){0,2}$/iu,
);
const PAPER =
  '(?:bills?|invoices?|fees?|charges?|costs?|statements?|receipts?|cop(?:y|ies)|confirmations?|notices?|answers?|repl(?:y|ies)|questions?|facturas?|recibos?|cargos?|gastos?|copias?|confirmación|aviso|respuestas?|factures?|frais|relevés?|copies?|confirmation|avis|réponses?|questions?|fattur[ae]|spese|costi|ricevut[ae]|copi[ae]|conferm[ae]|avvis[oi]|rispost[ae]|domande)';
/** "The bill for this goes to", "las facturas envíenlas a", "手数料のご請求だけは": a paper goes there, and no number. */
const PAPER_GOES = regexp(
  `(?<!\\p{L})${PAPER}(?!\\p{L})(?![^.;:!?]{0,60}(?:(?<!\\p{L})(?:numbers?|lines?|números|líneas|numéros|lignes|numeri|linee)(?!\\p{L})|\\d{4}))[^.;:!?]{0,60}(?:to|a|al|para|à|aux?|chez|ad|alla?|all['’])\\s*(?:(?:the|our|la|le|el|il|l['’]) ?)?$|(?:請求|料金|費用|手数料|領収書?|見積書?|連絡|報告|写し|控え|案内|確認書?|問い?合わ?せ|質問|返信|回答)[^.,!?\\d]{0,12}(?:は|を|だけ|のみ|も)[^.!?\\d]{0,6}$`,
  'iu',
);
/** Why the mail was written, or how somebody fared: "because Harborline had the same done". It sends no number there. */
const EXPERIENCE = regexp(
  /(?<!\p{L})(?:because|since|as you (?:did|have|had)|after you|the same (?:thing|procedure|request|service|favou?r)|the like|porque|pues|ya que|puesto que|como (?:hicieron|ya)|(?:lo|la|el) mism[oa]|igual(?:es)?|parce que|parce qu(?=['’])|car|puisque|le même service|la même (?:chose|démarche|demande)|pareil(?:le)?|perché|poiché|visto che|dato che|la stessa (?:cosa|pratica|richiesta)|lo stesso)(?!\p{L})|同じ(?:手続|よう|こと|件)|(?:同様|先日|以前)[^.]{0,20}(?:いただい|頂い|してもら)|ので|ため(?=[,.に])/iu,
);
/** "It belongs to us and no longer to X": the way that is denied is none. */
const DENIED_WAY = regexp(
  /(?<!\p{L})(?:no longer|not|never|ya no|nunca|no|plus|pas|non più|non|nicht(?: mehr)?) (?:to|with|a|al|à|aux?|chez|ad|alla|an|zu) (?:(?:the|la|el|le|les|il|l['’]) ?)?$/iu,
);
/** Another of nearly the same name: "no relation to", "not to be mixed up with". */
const NOT_HIM = regexp(
  /(?<!\p{L})(?:no (?:relation|connection|link|relative)|unrelated|nothing to do|not (?:the same|identical|affiliated)|confus\p{L}+|mixed up|mistaken for|despite the name|ninguna relación|sin relación|nada que ver|confundi\p{L}*|aucun (?:lien|rapport|rien)|sans (?:lien|rapport)|rien à voir|confond\p{L}+|malgré le nom|nessun (?:legame|rapporto)|niente a che (?:fare|vedere)|omonim\p{L}+|nonostante il nome)(?!\p{L})[^.;!?]{0,40}$/iu,
);
const NOT_HIM_BEHIND =
  /^[^.\n]{0,20}(?:とは(?:別|無関係|関係(?:が|の)?(?:ない|あり))|と混同|ではな(?:く|い)|ではありません)/u;
/** Somebody who has no part in the move: who recommends, reads, audits, resells, did the same, or bore another name. */
const NO_PART = regexp(
  /(?<!\p{L})(?:recommend\p{L}*|suggest\p{L}*|introduc\p{L}+|advi[sc]e[ds]?|in copy|copied|cc['’]?d|audit\p{L}*|resell\p{L}*|broker|formerly|former(?:ly)? known|previously (?:known|called)|used to be|did the same|(?:went|go|gone) through|like|unlike|as with|praise|competitor|instead of|rather than|not to|considered|recomend\p{L}*|suger\p{L}*|en copia|auditor\p{L}*|revendedor\p{L}*|antes|hizo lo mismo|hicieron lo mismo|como|recommand\p{L}*|conseill\p{L}*|en copie|revendeur|anciennement|autrefois|a fait (?:de même|pareil)|comme|appris|consigliat\p{L}*|raccomanda\p{L}*|in copia|rivenditore|già|ha fatto lo stesso|come|suggeri\p{L}*|empfohlen|empfehl\p{L}*|in kopie|ehemals|früher|wie)(?!\p{L})|紹介|推薦|勧め|監査|旧|同様/iu,
);
const DEED = regexp(
  /(?<!\p{L})(?:transfer\p{L}*|mov(?:e|es|ed|ing)|hand(?:s|ed|ing)?|migrat\p{L}+|assign\p{L}*|port(?:s|ed|ing)?|releas\p{L}+|convert\p{L}*|giv(?:e|es|ing)|tak(?:e|es|ing)|receiv\p{L}+|goes?|source|destination|transf[ie]\p{L}+|traspas\p{L}+|pas(?:ar|en|e)|ced\p{L}+|port\p{L}+|migr\p{L}+|transfér\p{L}+|transfert|cèd\p{L}+|trasfer\p{L}+|spost\p{L}+|übertrag\p{L}+|portier\p{L}+)(?!\p{L})|移管|移行|譲|転出|\d{3}[ .-]\d{4}/iu,
);
/** What is moved: numbers, by whatever name. */
const NUMBERS = regexp(
  /(?<!\p{L})(?:numbers?|lines?|tns?|dids?|them|these|those|it|ones|below|following|n[uú]meros?|líneas?|numeraci[óo]n|est[oa]s|siguientes|num[ée]ros?|lignes?|ci-dessous|numer[oi]|line[ae]|numerazion[ei]|utenz[ae]|seguenti)(?!\p{L})|番号|回線|電話/iu,
);
/** "... should be transferred to it", "to their organisation". */
const TO_IT = regexp(
  /(?<!\p{L})(?:transfer\p{L}*|mov(?:e|ed|ing)|hand(?:ed)? over|go|goes|assigned)(?!\p{L})[^.!?]{0,60}(?<!\p{L})to (?:it|them|theirs|(?:that|their) (?:one|company|organi[sz]ation|tenant|account|side))(?!\p{L})|(?<!\p{L})(?:tra(?:ns|s)[fp]\p{L}+|pas\p{L}+|ced\p{L}+)(?!\p{L})[^.!?]{0,60}(?<!\p{L})(?:a (?:ellos|ellas|esa (?:organización|empresa)|su (?:organización|cuenta|tenant)|loro|quella (?:organizzazione|società))|a la suya|à la leur|alla loro(?: organizzazione)?|al loro (?:account|tenant)|à (?:eux|elles?|leur (?:organisation|compte|tenant)|cette (?:organisation|société)))(?!\p{L})|(?<!\p{L})(?:leur|lui) (?:transf|céd|pass)\p{L}+|(?:同社|先方|向こう)(?:さん|様)?(?:の(?:テナント|組織|アカウント|契約))?(?:へ|に)[^.!?]{0,16}(?:移|譲|引|渡)/iu,
);

/** "Inc. への移管": the dot of a legal form ends no sentence. */
const withoutFormDots = (text: string): string =>
  text.replace(/(?<=(?<!\p{L})(?:Inc|Ltd|Corp|Co|LLC|S\.?p\.?A))\.(?=,?\s*[^\s\p{Lu}])/gu, ' ');

/**
 * The side that the words around a name give it; a name may stand on neither, and in a sentence that moves nothing.
 *
 * @param isEnglish the text is: "a Harborline driver" is no "a Harborline" of the Romance languages
 */
export function roleAt(text: string, start: number, end: number, isEnglish = false): Role {
  const line = text.slice(text.lastIndexOf('\n', start - 1) + 1, start);
  const labelled = LABELS.find(({ pattern }) => pattern.test(line.slice(-60)));
  if (labelled) return labelled.role;
  const lead = withoutFormDots(text.slice(Math.max(0, start - 90), start)).replace(/\s+/g, ' ');
  const before = behindLast(behindLast(lead, SENTENCE_END), /;/u);
  const behind = text.slice(end, end + 60);
  if (NO_MOVE.test(before) || PAPER_GOES.test(before.slice(-120)) || NOT_HIM.test(before)) return 'mentioned';
  if (DENIED_WAY.test(before)) return 'mentioned';
  if (NOT_HIM_BEHIND.test(behind)) return 'mentioned';
  if (isRowsGoal(text, start) || saysWhoReceives(before, behind)) return 'destination';
  const apposed = APPOSED_BEFORE.test(before) && APPOSED_BEHIND.test(behind) ? APPOSED : undefined;
  const told =
    apposed ??
    EN_BEFORE.find(({ pattern }) => pattern.test(before)) ??
    (isEnglish ? undefined : ROMANCE_BEFORE.find(({ pattern }) => pattern.test(before))) ??
    BEHIND.find(({ pattern }) => pattern.test(behind));
  const sentence = sentenceAround(text, start, end);
  // "At the recommendation of X", "Harborline's director, who taught me": what stands close decides.
  const near = `${before.slice(-45)} ${upToFirst(behind, /[.!?;\n]/u).slice(0, 45)}`;
  if (told?.role !== 'destination' && NO_PART.test(near)) return 'mentioned';
  // "We sold the store to X. Please move its lines there": nothing was moved to X here, and who bought it may receive.
  const around = sentence.replace(text.slice(start, end), ' ');
  const isMove = LOCAL.test(around) || NUMBERS.test(around) || TRANSFER.test(around);
  if (told?.role === 'destination' && !isMove) return EXPERIENCE.test(sentence) ? 'mentioned' : 'acquirer';
  if (told) return told.role;
  if (!OF_IT.test(before) && TO_IT.test(upToFirst(text.slice(end, end + 160), SENTENCE_END))) return 'destination';
  // The sentence behind this one sends the numbers "to them".
  const [, next = ''] = withoutFormDots(text.slice(end, end + 400)).split(SENTENCE_END);
  if (!OF_IT.test(before) && TO_IT.test(next)) return 'acquirer';
  if (ACQUIRED_BEFORE.test(before) || ACQUIRES_BEHIND.test(behind)) return 'acquirer';
  return DEED.test(sentence) ? 'unsaid' : 'mentioned';
}

const APPOSED = { role: 'destination' } as const;

function sentenceAround(text: string, start: number, end: number): string {
  const lead = withoutFormDots(text.slice(Math.max(0, start - 240), start));
  const behind = withoutFormDots(text.slice(end, end + 240));
  return behindLast(lead, SPOKEN_END) + text.slice(start, end) + upToFirst(behind, SPOKEN_END);
}

/** "425-555-0101 of Contoso should be transferred to it": the name is not what "it" stands for. */
const OF_IT = regexp(/(?<!\p{L})(?:of|from|by|for|at|with)(?: the| our)? $/iu);
const TRANSFER = regexp(
  /(?<!\p{L})(?:transfer|trasfer|transfér|transf|hand(?:s|ed|ing)? over|cession|traspas)\p{L}*|移管/iu,
);
const OUT = regexp(/(?<!\p{L})port(?:ed|ing|s)?[ -](?:\p{L}+ ){0,3}(?:out|away)(?!\p{L})/iu);
const ROW = regexp(`^[^\\p{L}]*${LOCAL_SHAPE}[ ]*(?:[:>→-]|=>|goes to|to)[>: ]*$`, 'u');

/** A row of a transfer that says where its number goes: "425-555-0101: Harborline Freight", or below a head that says so. */
function isRowsGoal(text: string, start: number): boolean {
  const at = text.lastIndexOf('\n', start - 1) + 1;
  const line = text.slice(at, start);
  if (!TRANSFER.test(text) || OUT.test(text)) return false;
  if (ROW.test(line)) return true;
  const column = barCells(line).length - 1;
  if (column === 0 || barCells(line)[column] !== '') return false;
  const above = text
    .slice(Math.max(0, at - 4000), at)
    .split('\n')
    .slice(0, -1)
    .toReversed();
  const end = above.findIndex((row) => !row.includes('|'));
  const rows = end < 0 ? above : above.slice(0, end);
  return rows.some((row) => RECEIVER_HEAD.test(barCells(row)[column] ?? ''));
}
