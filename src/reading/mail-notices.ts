/**
 * Notices that gateways, companies and lawyers set apart above and below what somebody writes: told by where they stand and by
 * speaking of the mail itself, its sender, its readers and its links. What asks, limits or gives numbers for a request is none,
 * wherever it stands. The sender's words in, those that are a person's out.
 */

import { regexp } from '../base/regexp.ts';
import { judgeStatement } from '../request/holds/statement-model.ts';
import { asksForDeed } from '../request/kind/find-kind.ts';
import { foldCharacters } from '../request/text/fold-characters.ts';
import { PIN_LABEL } from '../request/text/pin-labels.ts';
import { findStatements } from '../request/text/statements.ts';
import { wholeWord } from '../request/text/word-pattern.ts';
import { GREETING } from './greeting.ts';
import { isHelp } from './help-lines.ts';
import { HOLDS_SURELY, isOfMatter, NUMBER } from './notice-matter.ts';
import { isByProgram, type Place } from './program-notices.ts';

/** What a notice speaks of; each is one sense. */
const ABOUT: readonly RegExp[] = [
  wholeWord({
    en: ['e-?mails?', 'messages?', 'mails?', 'communications?', 'transmissions?'],
    es: ['correos?', 'mensajes?', 'comunicaci(?:ón|ones)'],
    fr: ['courriels?', 'messages?', 'e-?mails?', 'mails?'],
    it: ['messaggio?', 'e-?mail', 'posta', 'comunicazion[ei]'],
    ja: ['メ-ル', 'メッセ-ジ'],
  }),
  wholeWord({
    en: ['senders?', 'originated', 'origin'],
    es: ['remitentes?', 'procedencia', 'origen'],
    fr: ['expéditeurs?', 'expéditrice', 'provenance', 'provient', 'émetteur'],
    it: ['mittent[ei]', 'provenienza', 'proviene'],
    ja: ['送信者', '差出人', '送信元'],
  }),
  wholeWord({
    en: ['recipients?', 'addressees?', 'intended'],
    es: ['destinatari[oa]s?'],
    fr: ['destinataires?'],
    it: ['destinatari[oa]?'],
    ja: ['受信者', '宛先', '受取人'],
  }),
  wholeWord({
    en: ['links?', 'attachments?', 'click(?:ing)?'],
    es: ['enlaces?', 'adjuntos?', 'v[íi]nculos?', 'clic'],
    fr: ['liens?', 'pièces? jointes?', 'cliquez', 'cliquer'],
    it: ['link', 'allegat[io]', 'collegament[io]', 'cliccare', 'cliccate'],
    ja: ['リンク', '添付ファイル', 'クリック'],
  }),
  wholeWord({
    en: [
      'external',
      'outside',
      'caution',
      'warning',
      'phishing',
      'scanned',
      'gateway',
      'security',
      'untrusted',
      'viruses?',
    ],
    es: [
      'extern[oa]s?',
      'fuera de la (?:organización|empresa)',
      'precaución',
      'advertencia',
      'pasarela',
      'analizado',
      'virus',
    ],
    fr: ['externe', 'extérieur', 'attention', 'avertissement', 'prudence', 'passerelle', 'analysé', 'virus'],
    it: ['estern[oa]', 'attenzione', 'avviso', 'cautela', 'gateway', 'analizzato', 'virus'],
    ja: ['外部', '社外', '注意', '警告', 'ウイルス'],
  }),
  wholeWord({
    en: ['confidential(?:ity)?', 'privileged', 'disclosure', 'delete', 'copies', 'printing', 'environment'],
    es: ['confidencial(?:idad)?', 'privilegiad[oa]', 'elimínelo', 'bórrelo', 'copias', 'imprimir', 'medio ambiente'],
    fr: ['confidentiel(?:le)?s?', 'confidentialité', 'supprimer', 'supprimez', 'copies', 'imprimer', 'environnement'],
    it: ['riservat[oaie]', 'confidenzial[ei]', 'eliminarlo', 'cancellarlo', 'copie', 'stampare', 'ambiente'],
    ja: ['機密', '秘密', '削除', '複写', '印刷', '環境'],
  }),
].map((words) => regexp(words, 'iu'));

const RULE = /^\s*(?:[-_=*~#+—–━─]\s?){3,}\s*$/u;
/** No mail has more of them above or below. */
const MOST = 30;
/** A notice is a paragraph, no page. */
const LONGEST = 900;
/** Longer than any notice, with whatever blanks. */
const LONGEST_LINE = 4000;
const MOST_LINES = 60;

/**
 * @param lines what the sender wrote, as it was laid out
 * @param isFramed whether a ticket system sends it for somebody
 * @returns for each whether it is of a notice above or below
 */
export function markNotices(lines: readonly string[], { isFramed = false } = {}): boolean[] {
  const below = isFramed ? 'framed' : 'below';
  let from = 0;
  let to = lines.length;
  for (let count = 0, length = noticeAbove(lines, 0); length > 0 && count < MOST; count++) {
    from += length;
    length = noticeAbove(lines, from);
  }
  if (from > 0) from += helpAbove(lines, from);
  for (let count = 0, start = noticeBelow(lines, to, below); start < to && start >= from && count < MOST; count++) {
    to = start;
    start = noticeBelow(lines, to, below);
  }
  // With nothing left, the notice is what the mail says.
  const isLeft = /\p{L}{2}/u.test(lines.slice(from, to).join('\n'));
  return lines.map((_, i) => isLeft && (i < from || i >= to));
}

/** Lines of a program's own above a mail that stand right upon it. */
const MOST_UPON = 4;

/** How many lines the notice has that begins at a line, with the gap below; 0 where none does. */
function noticeAbove(lines: readonly string[], from: number): number {
  if (from >= lines.length) return 0;
  const end = blockAt(lines, from);
  if (isNotice(lines.slice(from, end), 'above')) return end - from;
  for (let upto = Math.min(end - 1, from + MOST_UPON); upto > from; upto--)
    if (isByProgram(textOf(lines.slice(from, upto)), 'upon')) return upto - from;
  return 0;
}

/** Between a banner and a rule below which somebody greets: whose mail it is, and where to ask about it. */
function helpAbove(lines: readonly string[], from: number): number {
  const end = blockAt(lines, from);
  let to = from;
  while (to < end && !RULE.test(lines[to] ?? '')) to++;
  const block = lines.slice(from, to).filter((line) => !isGap(line));
  const isSet = to < end && GREETING.test(lines[end] ?? '');
  return isSet && block.length > 0 && block.length <= MOST_UPON && block.every(isHelp) ? end - from : 0;
}

/** Where the notice begins that ends above a line: a block, or the last line of one; that line where none does. */
function noticeBelow(lines: readonly string[], to: number, place: Place): number {
  const start = blockBefore(lines, to);
  if (start >= to || isNotice(lines.slice(start, to), place)) return start;
  let last = to - 1;
  while (last > start && isGap(lines[last])) last--;
  const line = textOf(lines.slice(last, last + 1));
  return last > start && /^[\p{Lu}\p{Lo}{[]|^ref:/u.test(line) && isByProgram(line, place) ? last : to;
}

/** Where the block that begins at a line ends: at an empty line, a rule, a greeting. */
function blockAt(lines: readonly string[], from: number): number {
  let start = from;
  while (start < lines.length && isGap(lines[start])) start++;
  let end = start + 1;
  while (end < lines.length && !isGap(lines[end]) && !GREETING.test(lines[end] ?? '')) end++;
  while (end < lines.length && isGap(lines[end])) end++;
  return end;
}

function blockBefore(lines: readonly string[], to: number): number {
  let start = to;
  while (start > 0 && isGap(lines[start - 1])) start--;
  while (start > 0 && !isGap(lines[start - 1])) start--;
  return start;
}

const isGap = (line: string | undefined): boolean => (line ?? '').trim() === '' || RULE.test(line ?? '');

const textOf = (lines: readonly string[]): string => foldCharacters(lines.join('\n')).trim();

function isNotice(lines: readonly string[], place: Place): boolean {
  if (lines.length > MOST_LINES || lines.some((line) => line.length > LONGEST_LINE)) return false;
  const text = textOf(lines);
  if (isByProgram(text, place)) return true;
  if (text.length > LONGEST || new RegExp(PIN_LABEL).test(text) || sensesIn(text) < 2) return false;
  // The dot of "Contoso, Ltd." ends no sentence here.
  return findStatements(text.replace(/(?<=(?<!\p{L})(?:Inc|Ltd|Corp|Co|LLC|S\.?p\.?A))\.(?= )/gu, ''))
    .map((one) => one.text.replace(/\s+/gu, ' ').trim())
    .every((one) => isNoticed(one, place));
}

/** One statement of a notice: it warns of links, tells a reader that it is not meant for what to do, says where the mail comes from. */
function isNoticed(statement: string, place: Place): boolean {
  if (asksForDeed(statement)) return false;
  // "please notify Contoso at 425-555-0100 and delete all copies of this e-mail"
  const isOfReader = IF.test(statement) && (READERS.test(statement) || ASTRAY.test(statement));
  if (NUMBER.test(statement) && !(isOfReader && sensesIn(statement) > 1)) return false;
  const words = statement.replace(NUMBER, ' ').replace(FOR_READERS, ' ').replace(ASTRAY, ' ');
  if (isOfMatter(words)) return false;
  if (WARNS.test(statement) || PRINTS.test(statement)) return true;
  const doubt = 1 - judgeStatement(statement).fine;
  if (IF.test(statement)) return isOfReader && doubt <= HOLDS_SURELY;
  if (doubt > HOLDS_SURELY || NEGATED.test(statement) || DELETES.test(statement)) return false;
  // Few words of which none is about mails may be the answer, right below.
  const isAbout = place === 'below' || !/\p{L}/u.test(statement) || sensesIn(statement) > 0;
  const isBrief = isAbout && (statement.match(/\p{L}+/gu) ?? []).length <= FEW && !STATES.test(statement);
  const isOrigin = ORIGIN.test(statement) && sensesIn(statement) > 0;
  return isBrief || isOrigin || (SECRET.test(statement) && sensesIn(statement) > 1);
}

const READERS = regexp(
  /(?<!\p{L})(?:recipients?|addressees?|destinatari[oa]s?|destinataires?|mittent[ei]|senders?|remitentes?|expéditeurs?)(?!\p{L})|受信者|宛先|送信者|差出人/iu,
);
const ASTRAY = regexp(/(?<!\p{L})(?:(?:in|by) (?:error|mistake)|por error|par erreur|per errore)(?!\p{L})|誤って/iu);
/** Links and files that are not to be opened. */
const WARNS = regexp(
  /(?<!\p{L})(?:click|open|follow|download|abr(?:a|an|ir)|haga clic|pulse|cliqu(?:ez|er)|ouvr(?:ez|ir)|apr(?:ite|ire)|clicc(?:ate|are))(?!\p{L})[^.!?]{0,50}(?<!\p{L})(?:links?|attachments?|enlaces?|adjuntos?|v[íi]nculos?|liens?|pièces? jointes?|allegat[io]|collegament[io])(?!\p{L})|(?:リンク|添付ファイル|URL)[^.!?]{0,20}(?:クリック|開)/iu,
);
const PRINTS = regexp(
  /(?<!\p{L})(?:environment|before printing|medio ambiente|antes de imprimir|environnement|avant d['’]imprimer|ambiente|prima di stampare)(?!\p{L})|環境|印刷/iu,
);
const DELETES = regexp(
  /(?<!\p{L})(?:delet\p{L}+|remov\p{L}+|discard\p{L}*|ignor\p{L}+|disregard|b[óo]rr\p{L}+|elim[ií]n\p{L}+|supprim\p{L}+|oubli\p{L}+|cancell\p{L}+|destroy|destr\p{L}+|détrui\p{L}+|distrugg\p{L}+)(?!\p{L})|削除|破棄|無視/iu,
);
const ORIGIN = regexp(
  /(?<!\p{L})(?:originat(?:ed|es)|(?:came|comes|coming|sent|received) from|from (?:an? )?(?:outside|external)|scanned|procede|proviene|viene (?:de|da)|enviado desde|provient|vient de|envoyé depuis|analizado|analysé|analizzato)(?!\p{L})|(?:外部|社外)からの/iu,
);
const SECRET = regexp(
  /(?<!\p{L})(?:confidential|privileged|confidencial\p{L}*|confidentiel\p{L}*|riservat[oaie]|confidenzial\p{L}*)(?!\p{L})|機密|秘密/iu,
);
const STATES = regexp(
  /(?<!\p{L})(?:is|are|was|were|has|have|es|son|era|fue|est|sont|était|a été|è|sono|ha)(?!\p{L})|です|ました|ます/iu,
);
const FOR_READERS = regexp(
  /(?<!\p{L})(?:intended )?(?:recipients?|addressees?) only|only (?:for|by|to)(?: the)?(?: intended)? (?:recipients?|addressees?)/giu,
);
const IF = regexp(/(?<!\p{L})(?:if|unless|si|se|sauf|salvo)(?!\p{L})|場合|ければ/iu);
const NEGATED = regexp(
  /(?<!\p{L})(?:not?|never|nothing|nobody|none|without|nunca|nada|nadie|sin|ning\p{L}+|ne|pas|rien|aucune?|sans|non|mai|nulla|niente|nessun\p{L}*|senza)(?!\p{L})|n['’](?=\p{L})|n['’]t(?!\p{L})|ない|ません|なく/iu,
);
/** A greeting, a team, a mark. */
const FEW = 7;

const sensesIn = (text: string): number => ABOUT.filter((pattern) => pattern.test(text)).length;
