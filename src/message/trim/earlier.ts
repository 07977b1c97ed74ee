/**
 * Which lines come from earlier mails: quoted with '>' or standing below a line by which mail programs introduce what they
 * carry along. Own lines between quotes stay own.
 */

/** "On Friday somebody wrote:" in the languages people's mail programs speak; may be wrapped over some lines. */
const ATTRIBUTIONS: readonly RegExp[] = [
  /^(?:On|At)\b[\s\S]{4,300}\bwrote\s*:\s*$/i,
  /^-{2,}\s*On\b[\s\S]{4,300}\bwrote\s*:?\s*-{2,}\s*$/i,
  // The name first: Yahoo, K-9, webmailers.
  /^[^:\n!?]{0,60}<(?:mailto:)?[^<>\s]+@[^<>\s]+>+\s*(?:wrote|writes|schrieb|a\s+écrit|escribi[óo]|ha\s+scritto|escreveu|schreef|skrev)\b[\s\S]{0,80}:\s*$/i,
  // Gmail without words: "2016-03-03 17:21 GMT+01:00 Some One <some.one@example.org>:"
  /^\d{4}[-/]\d{1,2}[-/]\d{1,2}\b[\s\S]{0,160}<[^<>\s]+@[^<>\s]+>\s*:\s*$/,
  /^(?:Op|Den)\b[\s\S]{4,300}\b(?:schreef|skrev)\b[\s\S]{0,160}:\s*$/i,
  /^Le\b[\s\S]{4,300}\ba\s+écrit\s*:\s*$/i,
  /^El\b[\s\S]{4,300}\bescribi[óo]\s*:\s*$/i,
  /^Il\b[\s\S]{4,300}\bha\s+scritto\s*:\s*$/i,
  /^Am\b[\s\S]{4,300}\bschrieb\b[\s\S]{0,80}:\s*$/i,
  /^Em\b[\s\S]{4,300}\bescreveu\s*:\s*$/i,
  /^\d{4}年\d{1,2}月\d{1,2}日[\s\S]{0,160}<[^<>\s]+@[^<>\s]+>\s*[:：]\s*$/,
  /^\d{4}[年/-][\s\S]{4,200}(?:のメール|wrote|書きました|さん|様)[\s\S]{0,40}[:：]\s*$/,
];

/** Rules and headings between a mail and the one it answers or forwards. */
export const DIVIDERS =
  /^\s*(?:[-_=—–*\s]{2,}\s*)?(?:original message|forwarded message|original appointment|forwarded by|message d'origine|message transféré|mensaje original|mensaje reenviado|messaggio originale|messaggio inoltrato|ursprüngliche nachricht|weitergeleitete nachricht|mensagem original|mensagem encaminhada|元のメッセージ|転送メッセージ|転送されたメッセージ)(?:\s*[-_=—–*:]*\s*)?$/i;
export const BEGIN_FORWARDED =
  /^\s*(?:begin forwarded message|début du message (?:réexpédié|transféré)|inicio del mensaje reenviado|inizio messaggio inoltrato)\s*:\s*$/i;

/** Names of the header fields that mail programs print above an earlier mail. */
export const FIELD = {
  from: /^\s*>?\s*\*?(?:from|de|da|von|差出人|発信者|送信者)\s*\*?\s*[:：]\s*\*?\s*\S/i,
  other:
    /^\s*>?\s*\*?(?:sent|date|to|cc|subject|envoyé(?: le)?|à|objet|enviado(?: el)?|fecha|para|asunto|inviato|data|a|oggetto|gesendet|datum|an|betreff|enviada(?: em)?|assunto|送信日時|日付|宛先|件名)\s*\*?\s*[:：]/i,
};

/** @returns for each line whether it is from an earlier mail */
export function markEarlier(lines: readonly string[]): boolean[] {
  const cut = findCut(lines);
  const marks = lines.map((line, i) => i >= cut || /^\s*>/.test(line));
  // The attribution above a quote belongs to it.
  for (let i = 0; i < lines.length; i++) {
    const length = attributionLength(lines, i);
    for (let j = i; j < i + length; j++) marks[j] = true;
  }
  return marks;
}

/** The line from which on everything is an earlier mail, or the number of lines. */
export function findCut(lines: readonly string[]): number {
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i] ?? '';
    if (DIVIDERS.test(line) || BEGIN_FORWARDED.test(line) || isHeaderBlock(lines, i)) return withRule(lines, i);
    const length = attributionLength(lines, i);
    // Top-posted and not marked with '>' (Outlook on the web, phones): the rest is the earlier mail.
    if (length > 0 && !/^\s*>/.test(nextWritten(lines, i + length))) return i;
  }
  return lines.length;
}

/** A line of underscores or dashes above the heading is part of it. */
const withRule = (lines: readonly string[], i: number): number =>
  /^\s*[_=—–-]{5,}\s*$/.test(lines[i - 1] ?? '') ? i - 1 : i;

/** From, and soon after it two of Sent, To, Subject: nobody writes that by hand above a request. */
export function isHeaderBlock(lines: readonly string[], i: number): boolean {
  if (!FIELD.from.test(lines[i] ?? '')) return false;
  const near = lines.slice(i + 1, i + 7).filter((line) => FIELD.other.test(line));
  return near.length >= 2;
}

function attributionLength(lines: readonly string[], i: number): number {
  for (let length = 1; length <= 4 && i + length <= lines.length; length++) {
    // An attribution is wrapped, never broken by an empty line.
    if ((lines[i + length - 1] ?? '').trim() === '') return 0;
    const text = lines
      .slice(i, i + length)
      .join(' ')
      .trim();
    if (ATTRIBUTIONS.some((pattern) => pattern.test(text))) return length;
  }
  return 0;
}

/** Whether the last of some lines, or as many of them as it is wrapped over, say whose words follow. */
export const isAttribution = (lines: readonly string[]): boolean =>
  lines.some((_, i) => ATTRIBUTIONS.some((pattern) => pattern.test(lines.slice(i).join(' ').trim())));

const nextWritten = (lines: readonly string[], from: number): string =>
  lines.slice(from).find((line) => line.trim() !== '') ?? '';
