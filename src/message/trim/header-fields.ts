/** Header fields as mail programs print them above an earlier mail, in lines or in the cells of a table. */

/** Names of the fields, in the languages that programs speak. */
export const FIELD = {
  from: /^\s*>?\s*\*?(?:from|de|da|von|remitente|expéditeur|mittente|absender|差出人|発信者|送信者)\s*\*?\s*[:：]\s*\*?\s*\S/i,
  other:
    /^\s*>?\s*\*?(?:sent|date|to|cc|bcc|reply-to|subject|envoyé(?: le)?|à|objet|destinataire|répondre à|enviado(?: el)?|fecha|para|asunto|destinatario|responder a|inviato|data|a|per|oggetto|rispondi a|gesendet|datum|an|kopie|betreff|empfänger|antwort an|enviada(?: em)?|assunto|送信日時|日付|日時|宛先|件名)\s*\*?\s*[:：]/i,
};
export const SUBJECT =
  /^\s*>?\s*\*?(?:subject|objet|asunto|oggetto|betreff|assunto|件名)\s*\*?\s*[:：][\s|]*\*?\s*(.*?)\*?\s*$/i;

/** A block that does not begin with From has at least so many fields. */
const FEWEST = 3;
const LONGEST = 8;

/**
 * From, and soon after it two of Sent, To, Subject: nobody writes that by hand above a request. In another order they are a program's
 * where they name a subject, and an address.
 */
export function isHeaderBlock(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? '';
  if (FIELD.from.test(line)) return lines.slice(i + 1, i + 7).filter((one) => FIELD.other.test(one)).length >= 2;
  if (!FIELD.other.test(line)) return isCellBlock(lines, i);
  const blank = lines.slice(i, i + LONGEST).findIndex((one) => one.trim() === '');
  const block = lines.slice(i, blank < 0 ? i + LONGEST : i + blank);
  const others = block.filter((one) => FIELD.other.test(one));
  return (
    others.length + 1 >= FEWEST &&
    block.some((one) => FIELD.from.test(one) && ADDRESS.test(one)) &&
    others.some((one) => SUBJECT.test(one))
  );
}

/** A header block is short. */
const LONGEST_BLOCK = 14;

/** @returns the line below the divider and the fields that begin at a line */
export function blockEnd(lines: readonly string[], i: number): number {
  let end = i + 1;
  let at = end;
  while (at < lines.length && at < i + LONGEST_BLOCK) {
    const line = lines[at] ?? '';
    if (line.replace(/^\s*>/, '').trim() === '') {
      // Between a divider and its fields a line may be empty.
      if (end > i + 1) break;
    } else if (FIELD.from.test(line) || FIELD.other.test(line) || /[;,]\s*$/.test(lines[at - 1] ?? '')) end = at + 1;
    else break;
    at++;
  }
  return end;
}

const ADDRESS = /[^\s<>@]@[^\s<>@]/;
const DAY_AND_TIME = /\d{1,4}[./-]\d{1,2}[./-]\d{1,4}.{0,20}\d{1,2}:\d{2}/u;
const TO_CELL = /\|\s*(?:to|an|a|à|para|per|宛先)\s*\|/iu;
const SUBJECT_CELL = /[|,]\s*(?:subject|objet|asunto|oggetto|betreff|assunto|件名)\s*\|/iu;
const LONGEST_ROWS = 1000;

/** Notes prints sender, day, To and Subject into the cells of a table, of one row or of a few. */
function isCellBlock(lines: readonly string[], i: number): boolean {
  const line = lines[i] ?? '';
  if (!ADDRESS.test(line)) return false;
  const near = lines.slice(i, i + LONGEST).map((one) => one.trim());
  const blank = near.indexOf('');
  const text = near.slice(0, blank < 0 ? LONGEST : blank).join(' | ');
  return text.length <= LONGEST_ROWS && DAY_AND_TIME.test(text) && TO_CELL.test(text) && SUBJECT_CELL.test(text);
}
