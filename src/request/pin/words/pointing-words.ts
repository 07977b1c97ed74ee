/**
 * How a mail comes back to a PIN that it has named: "it is", "ours is", "the right one is", "here it is". By sense and
 * language; the value follows at once.
 */
import { regexp } from '../../../base/regexp.ts';
import { type Words, wholeWord } from '../../text/word-pattern.ts';

/** "It is", "which is", "here it is". */
const IT_IS: Words = {
  en: [
    "(?:it|that|this|which|and that)(?:['’]s|(?: now| still| currently)? (?:is|reads)| being)(?: just| simply| now| still)?",
    'here (?:it|you|we|one) (?:is|go|are)',
    "here['’]s(?: it| the one)?",
    'here',
    'there (?:it|you) (?:is|go)',
    'there it stands',
    'namely',
    '(?:please )?(?:use|take|quote|enter)',
  ],
  es: [
    '(?:que |y |siendo |éste |este |ese )?es(?: el)?',
    '(?:y )?(?:quedó|queda|quedamos) (?:en|como)',
    '(?:aquí|ahí|acá)(?: (?:lo|les?|os|se lo|te lo))?(?: (?:tienen?|va|van|está|dejo|paso|pongo|en mano))?',
    'us[ae]n? el',
  ],
  fr: [
    "(?:c['’]est|qui est|il est|soit|et c['’]est)(?: bien)?(?: le)?",
    '(?:le |la )?(?:voici|voilà)(?: correct(?:e)?)?',
    'c',
  ],
  it: ['(?:che |ed |e |questo )?è(?: il)?', 'ecco(?:lo|velo)?', 'cioè'],
  de: ['(?:sie|das|die) (?:ist|lautet)', 'hier ist sie'],
  pt: ['(?:que )?é(?: o)?', 'aqui está'],
};
/** "Ours is", "the new one is": names the PIN by itself. */
const OURS_IS: Words = {
  en: [
    "(?:and )?(?:that )?(?:ours|mine)(?: is|['’]s| reads)?",
    "(?:the|our|my|a) (?:new|right|correct|current|good|valid|actual|present|updated|latest)(?: (?:one|pin|code))?(?: is| reads|['’]s)?",
  ],
  es: [
    '(?:y )?(?:el|la) (?:nuestr[oa]|mí[oa]|nuev[oa]|buen[oa]|bueno|actual|vigente|correct[oa]|válid[oa])(?: es(?: el)?| quedó)?',
    '(?:este|ese) es el (?:bueno|nuevo|correcto)',
  ],
  fr: ['(?:et )?le (?:nôtre|mien|nouveau|bon|actuel|correct|valable)(?: (?:code|pin))?(?: est(?: le)?)?'],
  it: ['(?:e )?(?:il|quello) (?:nostro|mio|nuovo|buono|giusto|attuale|corretto|valido)(?: è(?: il)?)?'],
  de: ['(?:unsere|meine|die neue|die richtige) (?:ist|lautet)'],
};
/** "He gave it to me: ", "I found it (": a sign has to follow. */
const HANDED: Words = {
  en: [
    '(?:gave|told|sent|handed|read|texted|passed|left|found|dictated|set|changed|mailed|wrote|put|have|has|got)(?: it| that| this| them)?(?: (?:right )?(?:here|in|down|out|below))?(?: to)?(?: me| us)?(?: (?:for this|on the phone|by phone|today|yesterday|just now|lol|now|to (?:this|that)))?',
  ],
  es: [
    '(?:(?:me|nos|se) )?l[oa] (?:dio|dieron|pasó|pasaron|dejó|encontr\\p{L}+|mandó|puse|puso|tengo)(?: (?:yo|él|ella)(?: mism[oa])?)?',
  ],
  fr: [
    "(?:(?:me|nous|m['’]) ?)?l['’](?:a|ai|ont|avons) (?:donné|laissé|transmis|envoyé|trouvé|communiqué|retrouvé|mis)",
  ],
  it: [
    "(?:(?:me|ce) )?l['’](?:ha|ho|hanno|abbiamo) (?:dato|lasciato|passato|trovato|mandato|inviato|impostato|comunicato)",
  ],
};

const SIGN = '[ ]*[:=>\\u2192\\u2013\\u2014,-]*[ ]*(?:\\n[ ]*)?["\'“”«»*_`(]*[ ]?';
/** From the words that take the PIN up to the value. */
export const POINTS = regexp(
  `(?:(?<=^|[\\s,;:.!?()\\u2013\\u2014-])(?:${wholeWord(OURS_IS)}|${wholeWord(IT_IS)})${SIGN}|${wholeWord(HANDED)}[ ]?[:,(\\u2013\\u2014-][ ]*)(?=\\d)`,
  'giu',
);
/** The same in Japanese, where the sentence ends in "です" behind the value. */
export const POINTS_IN_JAPANESE =
  /(?:(?:(?:新しい|現在の|正しい|今の|当社の|弊社の|うちの)(?:もの|の|番号|PIN|暗証番号)?(?:は|が)|(?:これ|それ|こちら)(?:は|が|です)?)[ ]*[:>→-]*[ ]*["「『]?(?=\d{6,10}(?!\d))|(?:[,.。、]|(?<=^(?:は|が)[,、]?)[^。.,、\d]{1,24}|含めて|ゼロ(?:が|も)(?:付|つ)[^\d]{1,4})[ ]*["「『]?(?=\d{6,10}["」』]?(?:です|でございます|になります|となります|である)))/gu;
/** Names the PIN of the giving side by itself. */
export const IS_OURS = regexp(
  `${wholeWord(OURS_IS)}|(?:新しい|現在の|正しい|今の|当社の|弊社の|うちの)(?:もの|の|番号|PIN|暗証番号)?(?:は|が)`,
  'iu',
);
/** Other things that have a value of their own: one of them between is what "it" may be. */
export const OTHER_THING = regexp(
  wholeWord({
    en: [
      'accounts?',
      'acct',
      'orders?',
      'tickets?',
      'cases?',
      'ref(?:erence)?',
      'invoices?',
      'ext(?:ension)?',
      'zip',
      'passport',
      'badge',
      'po',
      'pon',
      'id',
      'fax',
      'password',
    ],
    es: ['cuentas?', 'pedidos?', 'expediente', 'referencia', 'facturas?', 'extensión', 'contraseña'],
    fr: ['comptes?', 'commandes?', 'dossiers?', 'référence', 'factures?', 'poste'],
    it: ['conto', 'ordine', 'pratica', 'riferimento', 'fattura', 'interno'],
    ja: ['アカウント', '注文', 'チケット', '口座', '受付番号', '内線'],
  }),
  'iu',
);
/** Lines and telephones: "it" may be one where the value is shaped like a telephone number. */
export const A_LINE = regexp(
  wholeWord({
    en: ['numbers?', 'lines?', 'tns?', 'dids?', 'phones?', 'mobile', 'cell', 'call', 'reach'],
    es: ['números?', 'líneas?', 'teléfonos?', 'móvil', 'celular', 'llam\\p{L}+'],
    fr: ['numéros?', 'lignes?', 'téléphones?', 'portable', 'joindre', 'appel\\p{L}+'],
    it: ['numer[oi]', 'line[ae]', 'telefon[oi]', 'cellulare', 'chiam\\p{L}+'],
    ja: ['電話', '回線', '番号を'],
  }),
  'iu',
);
