/** "Numbers to go:", "Numéros qui partent :": a label that says of numbers that they leave. By sense and language. */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

const LABELS = wholeWord({
  en: [
    '(?:numbers?|lines?|tns|dids)(?: (?:to|that|which|we|are|is|will|shall|should))* (?:be )?(?:go|goes|going|gone|leave|leaves|leaving|depart|departs|departing|come|comes|take|taking|taken)(?: (?:out|over|away|along|with us|with them|across|you))?',
  ],
  es: [
    '(?:números|líneas)(?: (?:que|a|por|de|para|los|las))* (?:(?:se|nos) )?(?:van|salen|salir|irse|salida|parten|llevamos)(?: (?:fuera|con nosotros))?',
  ],
  fr: [
    "(?:numéros|lignes) (?:qui |à |en |au |sur le )?(?:s['’]en vont|s['’]en aller|partent|partir|partants|sortent|sortir|sortants|sortie|départ|quittent|emporter|emmener)",
  ],
  it: [
    '(?:numeri|linee|numerazioni)(?: (?:che|da|in))* (?:(?:se ne|ci) )?(?:partono|escono|vanno|partire|uscire|uscita|partenza|portiamo)(?: via)?',
  ],
  pt: ['(?:números|linhas) (?:que |a |de )?(?:saem|sair|saída|vão)'],
  ja: ['(?:出て行く|出ていく|出る|出す|離れる|持って(?:行く|いく))(?:電話)?(?:番号|回線)'],
});

const OURS =
  '(?:(?:the|our|all|los|las|nuestr[oa]s|tod[oa]s|les|nos|tous|toutes|i|le|gli|nostr[ie]|tutt[ie]|os|as)[ ]){0,2}';

/** Right before a number that it heads. */
export const LEAVING_LABEL = regexp(`(?:^|[|•;,.!?。])\\W{0,3}${OURS}(?:${LABELS})[ ]*[:：=][ ]*$`, 'iu');

const DENIED = wholeWord({
  en: [
    "(?:numbers?|lines?|tns|dids)(?: \\p{L}+){0,2}?(?: (?:not|never)|n['’]t)(?: (?:to|be))* (?:go|going|leave|leaving|depart|departing|come|coming|taken?)",
  ],
  es: ['(?:números|líneas) que no (?:se |nos )?(?:van|irán|salen|saldrán|parten|llevamos)'],
  fr: ["(?:numéros|lignes) qui ne (?:s['’]en (?:vont|iront)|partent|partiront|sortent|quittent)"],
  it: ['(?:numeri|linee|numerazioni) che non (?:(?:se ne|ci) )?(?:vanno|andranno|partono|escono|portiamo)'],
  pt: ['(?:números|linhas) que não (?:saem|vão)'],
  ja: ['(?:出て(?:行か|いか)|出|離れ|移ら)ない(?:電話)?(?:番号|回線)'],
});
/** "Numéros qui ne partent pas :": what it heads is not asked for, whatever its form. */
export const DENIED_LABEL = regexp(`(?:${DENIED})[^\\n:.]{0,20}[:：=][ ]*$`, 'iu');
