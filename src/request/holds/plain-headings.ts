/**
 * Headings of a list that say what its entries are and nothing else: "--- Lines that leave ---", "Numbers to port". Statement in; a
 * heading with any other word is weighed as a sentence is.
 */
import { regexp } from '../../base/regexp.ts';

const WORD = [
  // English
  'the|our|all|of|list|lists|listed|numbers?|lines?|tns?|dids?|phones?|that|which|to|for|be|are|will|shall|we|want|leave|leaving|leaves|go|goes|going|move|moves|moving|moved|port|ports|ported|porting|out|away|transfer|transferred|release|released|outgoing|departing',
  // Spanish
  'los|las|nuestr[oa]s|el|la|lista|de|listado|números?|líneas?|teléfonos?|que|a|para|por|se|van?|salen|salir|salida|portar|portan|portarse|traspasar|pasan|salientes',
  // French
  'les|nos|la|le|liste|des?|numéros?|lignes?|qui|à|pour|partent|partir|sortent|sortie|porter|transférer|libérer|sortantes?|sortants?|en',
  // Italian
  'i|gli|le|nostr[ie]|elenco|lista|dei|delle|numer[oi]|line[ae]|utenz[ae]|che|da|per|escono|uscire|uscita|portare|trasferire|rilasciare|in|uscenti|partono',
].join('|');
const PLAIN = regexp(`^[\\W_]*(?:(?:${WORD})[\\W_]+){1,8}$`, 'iu');
const NOUN = regexp(
  /(?<!\p{L})(?:numbers?|lines?|tns?|dids?|phones?|números?|líneas?|teléfonos?|numéros?|lignes?|numer[oi]|line[ae]|utenz[ae])(?!\p{L})/iu,
);
const JAPANESE =
  /^[\W_]*(?:転出|移管|移行|ポ[ー-]トアウト)(?:する|対象の?|を希望する)?(?:電話)?(?:番号|回線)(?:の?(?:一覧|リスト))?[\W_]*$/u;
/** So far below it the first of its entries stands. */
const BELOW = 80;
/** A heading is looked up in the text once each: not in one of a megabyte. */
const LONGEST = 20_000;

/** Whether a statement is such a heading, drawn between rules or ended by a colon, right above an entry. */
export function isPlainHeading(words: string, own: string): boolean {
  const head = words.trim();
  const isDrawn = /^[-=*_#~+ ]{3,}\S.*[-=*_#~+ ]{3,}$/u.test(head) || /[:：]$/u.test(head);
  if (!isDrawn || own.length > LONGEST || /[?？]/u.test(head)) return false;
  if (!JAPANESE.test(head) && !(NOUN.test(head) && PLAIN.test(`${head} `))) return false;
  const at = own.indexOf(head);
  if (at < 0) return false;
  return /^[\s\-=*_#~•+|]*\(?\d{3}\)?[\s.-]?\d{3}/u.test(own.slice(at + head.length, at + head.length + BELOW));
}
