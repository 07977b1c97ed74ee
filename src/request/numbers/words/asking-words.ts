import { wholeWord } from './word-pattern.ts';

/** Verbs and headings that ask for numbers to be moved: nearer to a number than a word of reaching, they decide. */
export const ASKING = new RegExp(
  wholeWord({
    en: [
      '(?:to (?:be )?)?port(?:ed|ing)?(?:[- ]?out| away| over)?(?! (?:team|desk|department|center|centre|group|specialist|coordinator|admin))',
      'mov(?:e|ed|ing)',
      'transfer(?:red|ring)?',
      'releas(?:e|ed|ing)',
      'convert(?:ed|ing)?',
      'migrat(?:e|ed|ing)',
      'switch(?:ed|ing)?',
      'following',
      'lists?',
      'listed',
      'ported numbers?',
      '(?<!(?:billing|contact|account) )tns?(?:\\(s\\))?:',
      'dids?:',
      '(?<!(?:contact|billing|account|fax|back) )number(?:s|\\(s\\))(?: are)?:',
      'numbers? (?:are|involved|affected|concerned)',
      'for numbers?',
      'range of',
      'turn(?:ed)? into',
      'assign(?:ed)?',
      'reclassif(?:y|ied)',
      'take over',
      'carry over',
      'reassign(?:ed)?',
      'hand over',
    ],
    es: [
      'port(?:ar|abilidad|en|e)',
      'transf(?:erir|erencia|ieran?)',
      'mover',
      'trasladar',
      'convertir',
      'migrar',
      'siguientes?',
      'números?:',
      'cambiar',
    ],
    fr: [
      'port(?:er|age|abilité|ez)',
      'transf(?:érer|ert|érez)',
      'convertir',
      'migrer',
      'suivants?',
      'numéros?\\s?:',
      'déplacer',
    ],
    it: [
      'port(?:are|abilità|ate)',
      'trasfer(?:ire|imento|ite)',
      'spostare',
      'convertire',
      'migrare',
      'seguenti',
      'numer[oi]:',
    ],
    de: [
      'portier(?:en|ung|t)',
      'übertrag(?:en|ung)',
      'umziehen',
      'umwandeln',
      'mitnehmen',
      'folgende\\p{L}*',
      'nummern?:',
      'rufnummern?:',
    ],
    pt: ['port(?:ar|abilidade)', 'transferir', 'transferência', 'mover', 'converter', 'seguintes', 'números?:'],
    ja: ['転出', '移管', '移行', '移動', '変換', '変更', '以下', '下記', '次の', 'ポート', '番号:'],
  }),
  'giu',
);

/** Nouns for what may be moved: with one of these beside it, a number in a sentence is no stray. */
export const NUMBER_NOUN = new RegExp(
  wholeWord({
    en: [
      'numbers?',
      'tns?',
      'dids?',
      'lines?',
      'range',
      'block',
      'trunks?',
      'order',
      'both',
      'all',
      'also',
      'these',
      'please',
      'need',
      'want',
      'request',
      'toll[- ]free',
    ],
    es: ['números?', 'líneas?', 'rango', 'por favor'],
    fr: ['numéros?', 'lignes?', 'plage', 'merci'],
    it: ['numer[oi]', 'line[ae]', 'intervallo', 'per favore'],
    de: ['(?:ruf)?nummern?', 'leitung(?:en)?', 'anschl(?:uss|üsse)', 'bitte'],
    pt: ['números?', 'linhas?', 'favor'],
    ja: ['番号', '回線', 'お願い'],
  }),
  'iu',
);

/** Right before a piece of digits: a number was meant. */
export const NUMBER_EXPECTED =
  /(?:(?:^|[\n.,;:|]|\b(?:the|our|my|this|these|your|following|phone|telephone|fax|main|toll-?free|port|move|transfer|release|convert|please|and|for|service|user))\s*(?:(?:ported |telephone |phone |fax |main )*(?:numbers?|tns?|dids?|lines?|nummern?|numéros?|números?|numer[oi])(?:\(s\))?|(?:please )?(?:port|transfer|release|convert|move)(?: out)?(?: (?:our|the|my))?)\s*(?:is|are|[:=#-])*\s*)$/iu;

/** A number with an open end: how many are meant, only a person can tell. */
export const OPEN_BEFORE =
  /\b(?:start(?:s|ing)? (?:at|with|from)|begin(?:s|ning)? (?:at|with)|block of \d+(?:[^.\n\d]{0,20})|in between,?[^.\n]{0,40}|everything (?:from|above|after))\s*(?:number )?$/iu;
export const OPEN_AFTER =
  /^[\s,(]*(?:(?:and|&|plus|\+|through)\s+(?:the )?(?:next|following|subsequent|other|remaining)?\s*\d{0,4}\s*(?:more|next|following|consecutive|subsequent|sequential|up(?:wards)?|onwards?|above|higher)(?!\p{L})|onwards?(?!\p{L})|and up(?!\p{L})|upwards?(?!\p{L})|ff\.?(?![\p{L}\d])|\(?(?:a )?block of \d|and all (?:the )?(?:numbers|dids|lines) (?:in )?(?:between|after|above)|\+ ?\d{1,4} (?:more|numbers|consecutive))/iu;

/** Behind a number that words of reaching stand before: it is asked for all the same. */
export const ASKED_AFTER =
  /^\s*(?:is|are|be|to be|must be|should be|can be|will be|gets?|needs? to be)\s+(?:\p{L}+ly )?(?:ported|moved|transferred|released|converted|migrated)(?!\p{L})/iu;
/** What was done already is told, not asked. */
export const DONE = /(?<!\p{L})(?:already|previously|formerly|last (?:week|month|year|time))(?!\p{L})[^.\n]{0,60}$/iu;
export const DONE_AFTER =
  /^\s*,?\s*(?:which |that )?(?:(?:was|were|has been|have been|had been|is|are)\s+(?:already\s+|previously\s+)?(?:ported|moved|transferred|disconnected|cancell?ed|released|migrated|completed|lost|gone)(?!\p{L})(?! to be)[^.\n]{0,30}(?:last|already|before|ago|in 20\d\d|yesterday|earlier|years?)|already (?:ported|moved|transferred|gone))/iu;

/** A heading of a list, not only a sentence above it: what stands below is meant, whatever it is called. */
export const LIST_HEADING =
  /[:：]\W*$|(?<!\p{L})(?:following|below|these|list(?:ed)?|siguientes?|suivants?|seguenti|folgende\p{L}*|以下|下記)(?!\p{L})/iu;
