/** What programs and lawyers write into a mail, wherever in it. */

import { regexp } from '../../base/regexp.ts';

const PHONES = regexp(
  /^(?:(?:sent|get|gesendet|envoyée?|enviado|inviato|télécharger|obtener|obtenga|scarica|ottieni)(?!\p{L}).{0,20}(?:\b(?:from|via|with|for|von|depuis|de|desde|da|para|pour|per)\b.{0,12})?\b(?:my|outlook|iphone|ipad|android|mobile|samsung|meinem|mon|mi|mio|yahoo|proton|blackberry|mail)\b.{0,80}|(?:iPhone|iPad|Android|スマートフォン|Outlook).{0,20}から送信.{0,20})$/iu,
);
/** "Von meinem Tablet gesendet", "Sent with the X app", "Outlook für Android beziehen": nothing stands behind what it was sent with. */
const SENT_WITH = [
  regexp(
    /^(?:gesendet|sent|enviado|envoyé|inviato) (?:mit|with|from|via|con|avec|depuis|desde|da|von|by)(?!\p{L})[^\d,;:.!?]{0,30}(?<!\p{L})(?:app|galaxy|tablet|smartphone|handy|móvil|cellulare|portable|\p{L}+ mail)\.?$/iu,
  ),
  regexp(
    /^(?:von|mit) (?:mein|ein|d)\p{L}{1,3}(?:\/\p{L}+)? [^\d,;:.!?]{0,20}(?<!\p{L})(?:galaxy|handy|smartphone|tablet|iphone|ipad|telefon|mobil\p{L}*|gerät|app) gesendet\.?$/iu,
  ),
  regexp(
    /^(?:get |obtenez |obtén |obtener |ottieni |scarica |télécharge[rz] )?outlook (?:for|für|pour|para|per) (?:ios|android)(?: \p{L}{4,14})?\.?$/iu,
  ),
];
/** "This message was sent from my phone": a whole sentence about the mail itself, in any order of words. */
const ABOUT_ITSELF = regexp(
  /^(?:this|diese[rs]?|cet?|este|quest[oa]|dit)\s(?:e-?mail|message|nachricht|courriel|mensaje|correo|messaggio|bericht)\s(?=.{0,80}\b(?:sent|gesendet|envoyée?|enviado|inviat[oa]|verzonden)(?!\p{L}))(?=.{0,80}\b(?:phone|iphone|ipad|android|mobil|móvil|cellulare|portable|smartphone|blackberry))\D{0,100}$/iu,
);

/** What programs add where the mail ends, on phones mostly. */
export const isProgramLine = (line: string): boolean =>
  PHONES.test(line) || SENT_WITH.some((one) => one.test(line)) || ABOUT_ITSELF.test(line.replace(/K-9/i, ''));

/** By which service, with nothing said of a phone: "Sent with Proton Mail secure email." */
const OF_SERVICE = regexp(
  /^\p{L}+ (?:with|con|avec|mit)(?!\p{L})(?!.*(?<!\p{L})(?:app|android|ios|iphone|ipad|galaxy|tablet|smartphone|handy)(?!\p{L}))/iu,
);

/** What a phone's owner has left below their name: a sign-off, where a service's own line is none. */
export const isPhoneLine = (line: string): boolean => isProgramLine(line) && !OF_SERVICE.test(line);

/** How a notice of confidentiality begins, and how one that a gateway puts above a mail. */
export const DISCLAIMER =
  /^(?:(?:this|the)\s+(?:e-?mail|message|communication|transmission|information)\b.{0,80}\b(?:confidential|privileged|intended)|confidentiality notice|disclaimer\b|notice:\s*this|ce (?:message|courriel).{0,60}confidentiel|este (?:mensaje|correo).{0,60}confidencial|questo messaggio.{0,60}riservat|diese (?:e-?mail|nachricht).{0,60}vertraulich|esta mensagem.{0,60}confidencia|(?:この|本)(?:電子)?メール.{0,30}(?:機密|秘密|受信|宛先))/i;
