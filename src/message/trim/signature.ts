/** Where a signature begins: at its delimiter, at what phones and lawyers add, or below the closing phrase. */

const DELIMITER = /^--\s?$|^—\s?$|^_{2,}$|^\s*-{2}\s*$/;
/** Japanese signatures stand in a box of rules, or below one. */
const BOX = /^\s*(?:[━─=＝*＊◆◇■□●○☆★+＋~～-]\s?){6,}\s*$/u;
const PHONES =
  /^(?:(?:sent|get|gesendet|envoyée?|enviado|inviato|télécharger|obtener|obtenga|scarica|ottieni)(?!\p{L}).{0,20}(?:\b(?:from|via|with|for|von|depuis|de|desde|da|para|pour|per)\b.{0,12})?\b(?:my|outlook|iphone|ipad|android|mobile|samsung|meinem|mon|mi|mio|yahoo|proton|blackberry|mail)\b.{0,80}|(?:iPhone|iPad|Android|スマートフォン|Outlook).{0,20}から送信.{0,20})$/iu;
const DISCLAIMER =
  /^(?:(?:this|the)\s+(?:e-?mail|message|communication|transmission|information)\b.{0,80}\b(?:confidential|privileged|intended)|confidentiality notice|disclaimer\b|notice:\s*this|ce (?:message|courriel).{0,60}confidentiel|este (?:mensaje|correo).{0,60}confidencial|questo messaggio.{0,60}riservat|diese (?:e-?mail|nachricht).{0,60}vertraulich|esta mensagem.{0,60}confidencia|(?:この|本)(?:電子)?メール.{0,30}(?:機密|秘密|受信|宛先))/i;

/** Phrases that stand alone on the last line above a name. */
const CLOSING = new RegExp(
  `^(?:${[
    '(?:with |my |our |the )?(?:very |all |many )?(?:(?:kind|best|warm|warmest|kindest|sincere|friendly)(?:est)? )?(?:personal )?(?:regards|wishes)',
    '(?:all )?(?:the )?best',
    'thanks?(?: you)?(?: (?:so|very) much| a lot| again| in advance| kindly)?(?:(?:,| and| &) (?:kind |best |warm )?regards)?',
    'many thanks',
    'much appreciated',
    'cheers',
    'sincerely(?: yours)?',
    'yours (?:sincerely|truly|faithfully)',
    'respectfully(?: yours)?',
    'cordially',
    'regards,? and thanks',
    'br',
    'rgds',
    'kr',
    'take care',
    'have a (?:great|good|nice) (?:day|one|week|weekend)',
    '(?:bien )?cordialement',
    'bien à vous',
    'merci(?: beaucoup| d.avance)?',
    'salutations(?: distinguées)?',
    'sincères salutations',
    '(?:un )?(?:cordial )?saludos?(?: cordiales)?',
    '(?:muchas )?gracias(?: de antemano)?',
    'atentamente',
    'quedo atent[ao]',
    '(?:cordiali|distinti) saluti',
    'grazie(?: mille)?(?: e cordiali saluti)?',
    'saluti',
    'mit freundlichen grüßen',
    'viele grüße',
    'danke',
    'obrigad[ao]',
    'atenciosamente',
    'よろしくお願い(?:いた|致)?します',
    '敬具',
  ].join('|')})[\\s,.!;:–—-]*$`,
  'i',
);

/** A name or a place is short; a request is not. */
const LONGEST_SIGNATURE = 16;
const LONGEST_LINE = 90;
const CONTACT =
  /\b(?:tel|phone|ph|office|fax|cell|mobile|mob|direct|desk|main|call|voice|e-?mail|web|www|t|p|f|m|o|d|c)\b\s*[.:)]?\s*[(+\d]|https?:\/\/|@|\bwww\./i;

/** The line of the signature's delimiter or of what comes after every text, or the number of lines. */
export function findSignature(lines: readonly string[]): number {
  const at = lines.findIndex(
    (line, i) =>
      (DELIMITER.test(line) && i > 0 && lines.slice(i + 1).some((l) => l.trim())) ||
      PHONES.test(line.trim()) ||
      isBoxed(lines, i) ||
      DISCLAIMER.test(line.trim()),
  );
  return at < 0 ? lines.length : at;
}

/** A rule with a few lines below it, and a way to reach somebody among them. */
function isBoxed(lines: readonly string[], at: number): boolean {
  if (at === 0 || !BOX.test(lines[at] ?? '')) return false;
  const rest = lines.slice(at + 1).filter((line) => line.trim() !== '' && !BOX.test(line));
  const reaches = rest.some((line) => CONTACT.test(line) || /(?:電話|TEL|携帯|FAX|内線|〒)/iu.test(line));
  return (
    rest.length > 0 && rest.length <= LONGEST_SIGNATURE && reaches && rest.every((line) => line.length <= LONGEST_LINE)
  );
}

/** The line below the closing phrase, or where a block of contact lines begins at the end, or the number of lines. */
export function findClosing(lines: readonly string[]): number {
  for (let i = lines.length - 1; i >= 0; i--) {
    if (!CLOSING.test((lines[i] ?? '').trim())) continue;
    const rest = lines.slice(i + 1).filter((line) => line.trim() !== '');
    if (rest.length <= LONGEST_SIGNATURE && rest.every((line) => line.length <= LONGEST_LINE || DISCLAIMER.test(line)))
      return i + 1;
  }
  return findContactBlock(lines);
}

/** A last paragraph, set apart, of which a name comes first and a way to reach it after. */
function findContactBlock(lines: readonly string[]): number {
  let end = lines.length;
  while (end > 0 && lines[end - 1]?.trim() === '') end--;
  let start = end;
  while (start > 0 && lines[start - 1]?.trim() !== '') start--;
  const block = lines.slice(start, end);
  const looksLikeOne =
    start > 0 &&
    block.length >= (block.some(isCard) ? 1 : 2) &&
    block.length <= 8 &&
    block.every((line) => line.length <= 70 || isCard(line)) &&
    (isCard(block[0] ?? '') || isNameLine(block[0] ?? '')) &&
    (block.some(isCard) || block.slice(1).some((line) => CONTACT.test(line) || isBareNumber(line))) &&
    !block.some((line) => /\bpin\b|passcode|\bport\b|:\s*$/i.test(line));
  return looksLikeOne ? start : lines.length;
}

/** All in one line: "Dana Whitfield | Contoso | 425-555-0100". */
function isCard(line: string): boolean {
  const [name = '', ...rest] = line.split(/\s[|·•–—]\s/u);
  const reaches = rest.some((part) => CONTACT.test(part) || isBareNumber(part));
  return (
    rest.length >= 1 &&
    reaches &&
    line.length <= 160 &&
    /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}$/u.test(name.trim())
  );
}

/** Two to four capitalised words, perhaps with a title behind a comma: "Dana Whitfield, IT". */
const isNameLine = (line: string): boolean =>
  /^\p{Lu}[\p{L}.'’-]*(?:\s+\p{Lu}[\p{L}.'’-]*){1,3}(?:\s*[,|–-].{0,40})?$/u.test(line.trim());

const isBareNumber = (line: string): boolean => /^\+?[\d\s().-]{10,20}$/.test(line.trim());
