/**
 * Remarks beside a number that speak to whoever reads the mail, or of the request itself: "answers your questions", "per parlarmi a
 * voce", "knows all about this order". A line is named by its place or its people; who speaks so tells whom to call.
 */
import { regexp } from '../../../base/regexp.ts';
import { anyOf } from './part-words.ts';

/** To the reader, or of the writer as somebody to be reached. */
export const SPEAKS_TO_DESK = anyOf(
  [
    'you|yours?|yourselves|(?:get|reach|find|call|catch|ring|ask|tell|phone|contact|(?:talk|speak|through|connected) (?:to|with)) (?:hold of )?(?:me|us)',
    "i (?:am|answer|pick|sit|can|will|take|have)|i['’](?:m|ll)|yo|je|j['’]\\p{L}+|io",
    '(?:in case|should|if) (?:of |there|any|some|it|\\p{L}+ (?:is|are|goes|be))\\p{L}*',
    '(?:ustedes|usted|vosotros|vuestr[oa]s?|conmigo)|(?:les?|os) (?:aclara|atiende|responde|contesta|ayuda|explica|informa|dirá|dice|cuenta|resuelve|orienta)(?:n|rá|rán)?',
    '(?:hablar|llamar|encontrar|localizar|ubicar|preguntar|contactar|consultar)(?:me|nos|le|les)|(?:por si|en caso de|si (?:hay|algo|surge|falta|hace falta))',
    "vous|votre|vos|(?:me|m['’]|nous) ?(?:parl|joind|appel|trouv|contact|demand|téléphon)\\p{L}*|avec moi|(?:au cas où|en cas d\\p{L}*|s['’]il (?:y a|manque|faut))",
    "(?:voi|vostr[oaie])|vi (?:rispond|aiut|spieg|dà|dic|inform|chiar|segu|assist)\\p{L}*|(?:parlar|chiamar|trovar|contattar|sentir|chieder|telefonar|raggiunger)(?:mi|ci|gli|le)|con me|ci (?:sentiamo|trovate|si sente|parliamo)|(?:nel caso|in caso|se (?:c['’]è|manca|serve|qualcosa))",
  ],
  '(?:ご?質問|ご?不明|ご?相談|お?問い?合わ?せ|ご?連絡|お電話)[^\\d]{0,8}(?:答え|お答え|承|受け|対応|説明|どうぞ|ください|まで|にて|用)|(?:私|当方)(?:に|と|が)[^\\d]{0,8}(?:話|つなが|出)|(?:直接|いつでも)(?:お)?(?:話せ|話し|つなが|連絡)|お答えし',
);
/** Of the request: who looks after it. */
export const OF_REQUEST = anyOf(
  [
    '(?:about|on|with|for|handles?|knows?|follows?|runs?|coordinates?|looks? after|in charge of) (?:all about )?(?:this|the|our) (?:order|request|port(?:ing)?|port-?out|transfer|conversion|matter|project|mail|move)(?! (?:desk|team|room))',
    '(?:sobre|de|con|lleva|conoce|coordina|sigue|tramita) (?:est[ae]|la|el|nuestr[oa]) (?:pedido|solicitud|portabilidad|traspaso|trámite|correo|asunto|gestión)',
    "(?:sur|de|pour|suit|connaît|gère|coordonne) (?:cette|ce|la|le|notre|l['’]) ?(?:demande|commande|portabilité|portage|transfert|dossier|courriel|affaire)",
    '(?:su|di|per|con|segue|conosce|gestisce|coordina) (?:quest[ao]|la|il|nostr[ao]) ?(?:richiesta|ordine|portabilità|pratica|trasferimento|passaggio|mail)',
  ],
  '(?:本件|この(?:件|申請|依頼|手続き?))(?:の|を|について|に関)',
);
/** Manners, and what this desk itself did with the number. */
export const NO_CONTACT = regexp(
  /(?<!\p{L})(?:rendez-vous|thank(?:s to)? you|(?:with|leaves?|from|at) you|(?:con|de) vosotros|chez vous|(?:da|presso di|con) voi|if you please|(?:that )?you (?:gave|assigned|sold|issued|allotted|set up|have)|(?:de|por|a|con) usted(?:es)?|gracias a usted(?:es)?|merci à vous|(?:je|nous) vous (?:prie|prions|demand\p{L}+|saur\p{L}+)|vi (?:preg|chied)\p{L}+|(?:i|we) ask you|s['’]il vous plaît|que vous (?:avez|nous)|grazie a voi|(?:che )?(?:ci )?avete)(?!\p{L})/giu,
);
