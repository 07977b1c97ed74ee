import { regexp } from '../../../base/regexp.ts';
import { allWords, wholeWord } from '../../text/word-pattern.ts';
import { DO_NOT_PHRASES, EXCEPT_PHRASES, STAYS_PHRASES } from './exclusion-phrases.ts';
import { KEEP_PHRASES } from './keep-phrases.ts';

/** Words by which a text takes numbers out (desk rules, section 3), by where their numbers stand. */
const MOVE =
  '(?:port(?:ed|ing)?(?: out| away| over)?|mov(?:e|ed|ing)|transfer(?:red|ring)?|releas(?:e|ed|ing)|convert(?:ed|ing)?|chang(?:e|ed|ing)|touch(?:ed|ing)?|includ(?:e|ed|ing)|migrat(?:e|ed|ing)|switch(?:ed|ing)?|tak(?:e|en)|go(?:ing)?|affected|in scope|part of (?:this|the))';

/** "... except 0105": what follows in the sentence. */
export const EXCEPT = regexp(
  wholeWord(
    allWords(EXCEPT_PHRASES, {
      en: [
        'except(?:ing)?(?: for)?',
        'with the exceptions? of',
        'excluding',
        'excludes?',
        'exclusions?',
        'exceptions?',
        'exempt',
        'but not',
        'not (?:these|those|the following)',
        'with the exclusion of',
        'barring',
        'and not',
        'not including',
        'not:',
        'not(?= \\(?\\+?\\d)',
        'other than',
        'rather than',
        'instead of',
        'apart from',
        'aside from',
        'without',
        'all but',
        'save for',
        'minus',
        'less(?= \\d{2,4}(?!\\d))',
        'leaving out',
        'leave out',
        'omit(?:ting)?',
        'skip(?:ping)?',
        'ignore',
        'disregard',
      ],
    }),
  ),
  'giu',
);
/** "Everything but 0105": only behind words for all of them, see ALL. */
export const BUT = regexp(/(?<!\p{L})but(?=\s+(?:(?:the|our|number|for)\s+){0,2}[(+]?\d)/giu);
export const ALL = regexp(
  /(?<!\p{L})(?:all|any(?:thing)?|every(?:thing|one)?|each|ranges?|blocks?|thru|through|to)(?!\p{L})|\d{4} *(?:-|~) *\d|\d[xX#]{2}/iu,
);
/** Before an exception: the exception is what is meant. */
export const NEGATED = regexp(
  /(?:(?<!\p{L})(?:no|none|nothing|nobody|neither|never|not|don['’]t|nada|ning[uú]n[oa]?|nunca|n[eo]|rien|aucun|non|niente|nulla|nessun[oa]?|nichts?|kein\p{L}*|não|nenhum[a]?)(?!\p{L})|(?<!\p{L})n['’])[^.\n]{0,50}$/iu,
);
/** Behind "without" and its like: nothing that is a number. */
export const NO_EXCLUSION = regexp(
  /^\s+(?:any |an? |the |further |prior |undue |additional |service |our |your |el |la |los |las |le |les |il |lo |l['’]|ningún |aucun |alcun )*(?:files?|attachments?|enclosures?|scans?|pictures?|letters?|archivos?|adjuntos?|anexos?|escaneos?|fichiers?|pi[eè]ces? jointes?|annexes?|allegat[oi]|scansion[ei])(?=\s*(?:[.,;!?)]|$|[:–—-]\s*\p{L}))|^\s+(?:any |an? |the |further |prior |undue |additional |service |our |your )*(?:delays?|interruptions?|interrupting|downtime|outages?|issues?|problems?|loss|losing|notice|changes?|changing|fail|disruptions?|breaks?|cost|fees?|holidays?|errors?|omissions?|erreurs?|omisi[oó]n|omissioni|errori?|avis contraire|aviso contrario|avviso contrario|(?:aucun |le moindre |alcun[oa]? |ning[uú]n[a]? |jegliche |unnötige |mais )*(?:délais?|retards?|tarder|attendre|faute|frais|coupure|interruptions?|engagement|réponse|problème|demoras?|falta|costos?|cargos?|interrupción|interrupciones|problemas?|ritard[oi]|indugio|interruzion[ei]|costi|problemi|impegno|verzögerung\p{L}*|unterbrechung\p{L}*|kosten|probleme|weiteres|demora|interrupções|custos?))(?!\p{L})/iu,
);

/** "do not port X", "X must not be moved": what follows, or where nothing follows what stands before. */
export const DO_NOT = regexp(
  `(?<!\\p{L})(?:isn['’]t|aren['’]t|is not|are not|won['’]t|will not)(?=\\s*(?:[.;,)!]|$))|(?<!\\p{L})(?:do(?:es)? not|don['’]t|never|no longer) (?:want|wish|need)(?=[^.\\n]{1,120}(?<!\\p{L})(?:ported|moved|transferred|released|converted|included|touched)(?!\\p{L}))|(?<!\\p{L})no (?:longer|need)(?: \\p{L}+){0,4} to ${MOVE}(?!\\p{L})|(?<!\\p{L})(?:leave|keep|skip|ignore|exclude|omit) (?:this|that|it|these|those|them)(?: (?:ones?|numbers?|lines?))?(?: out| alone| here)?(?!\\p{L})|(?<![\\p{L}\\d])(?:do(?:es)? not|don['’]?t|must not|mustn['’]t|should not|shouldn['’]t|shall not|may not|cannot|can['’]t|will not|won['’]t|never|not (?:yet )?(?:to )?be|no longer to be|(?:is|are|am) not(?: being| to be| going to be)?|(?:isn|aren)['’]t(?: being| to be)?|not (?:part of|in)|not for|not to)(?:\\s+(?:please|be|being|want(?: us| you)?|wish|like|need|to|you|anything|any of|us|have|ever|yet|also|under any circumstances))*\\s+${MOVE}(?![\\p{L}-])` +
    `|${wholeWord(
      allWords(DO_NOT_PHRASES, {
        en: [
          'no (?:porting|move|transfer|conversion) (?:of|for)',
          'not (?:ported|moving|moved|porting|transferring|transferred|converting|converted|released|included|affected)',
          'out of scope',
        ],
      }),
    )}`,
  'giu',
);
/** Behind or before "do not port": when, not which. */
export const WHEN_ONLY = regexp(
  /^\s*(?:(?:it|them|anything|the numbers?|our numbers?|these|this)\s+)?(?:before|until|till|unless|prior|earlier|later|after|outside|during|over the|on (?:a |the )?(?:weekend|friday|saturday|sunday)|without|yet\b(?!\s*[:\d])|(?:(?:los|las|les|i|le|gli|die|os|nada|nuestros|nos|nostri|pas|ancora|rien|nulla) )?(?:(?:n[uú]meros?|num[ée]ros?|numeri|líneas|lignes|linee|nummern) )?(?:antes|hasta|sin|después|todavía|avant|jusqu|tant que|sans|encore|prima|fino a|finché|senza|vor|bevor|bis zum|noch|ohne|até|sem|depois)(?!\p{L})(?!\s*:))/iu,
);

/** "X stays with you": what stands before, or below where it is a heading. */
export const STAYS = regexp(
  wholeWord(
    allWords(STAYS_PHRASES, {
      en: [
        'stay(?:s|ing)?',
        'remain(?:s|ing)?(?! (?:numbers|lines|ones|\\d))',
        'to remain',
        '(?:is|are|be) (?:to be )?(?:kept|retained|left|excluded|exempt)',
        'belongs? to (?:somebody|someone) else',
        '(?:continues?|goes on|carries on)(?: (?:living|to live|to be))? with you',
        '(?:is|are) staying',
        '(?:is|are) (?:not ours|out)',
        'kept',
        'excluded',
        'excepted',
      ],
    }),
  ),
  'giu',
);
/** "leave X alone": what stands between. */
export const LEAVE = regexp(
  /(?<!\p{L})leav(?:e|ing)(?!\p{L})(?=[^.\n]{1,400}?(?<!\p{L})(?:alone|as (?:is|it is|they are)|where (?:it|they)|with you|behind|here|in place|out|untouched|active|with (?:us|the current))(?!\p{L}))/giu,
);

/** "keep X with you". Keeping one's numbers when moving is what porting is, so it takes more to exclude. */
export const KEEP = regexp(
  wholeWord(
    allWords(KEEP_PHRASES, {
      en: ['keep(?:ing)?', 'retain(?:ing)?', 'hold(?:ing)? back', 'hang(?:ing)? on to', 'hold(?:ing)? on to'],
    }),
  ),
  'giu',
);
/** "keep our numbers", "keep the same number when we switch": the aim, no exclusion. */
export const KEEP_AS_AIM = regexp(
  /\b(?:keep|retain)(?:ing)?\b(?:(?!\bwith you\b)[^.\n]){0,30}\b(?:our|my|the(?:se|ir)?|those|its|same|existing|current|all)\b(?: \p{L}+){0,3} (?:numbers?|tns?|dids?)\b|\b(?:keep|retain)(?:ing)?\b[^.\n]{0,80}\b(?:when|while|after|as|once|if)\b[^.\n]{0,20}\b(?:leav\w*|mov\w*|switch\w*|chang\w*|port\w*|go\w*|transfer\w*)\b|\bkeep (?:me|us|it|this|in mind|an eye|posted|informed|track|up|everyone|the (?:case|ticket|subject|thread))\b/iu,
);
/** Who keeps it: the numbers do not move. Case matters: "with Acme" names a company. */
export const KEPT_HERE = regexp(
  /\b(?:with (?:you|the current|our current|us|[^\s\p{Ll}\d]\p{L}+)|here\b|where (?:it|they) (?:is|are)|as (?:is|it is|they are)|at (?:your|the current)|on (?:your|our current|this) (?:account|service|platform|tenant)|in (?:your|our|this) (?:account|service|tenant|organi[sz]ation)|active|for now)\b/u,
);

/** From here on the sentence is about what does move again. */
export const RESUME = regexp(
  /(?:;|,)?\s*\b(?:but|instead|however|and)\b(?: please| only| do| also)* (?:port|move|transfer|release|convert)\b|;\s*(?:please|port|move|transfer)|,\s*only\b|\b(?:is|are|should be|must be|will be|can be) (?:to be )?(?:ported|moved|transferred|released|converted|migrated)\b|,?\s*\bbut\b(?!\s+(?:also\s+)?(?:not|do not|don['’]t|never|leave|keep|no)\b)|[;,]?\s*(?<!\p{L})(?:pero|sino|y|mais|et|ma|bensì|e|aber|sondern|und|mas)\s+(?:(?:sí|solo|sólo|por favor|seulement|bien|solo|invece|bitte|nur|sim) )*(?:port|transf|trasfer|muev|mov[ae]|liber|libér|rilasc|convert|conviert|übertrag)\p{L}*|[;,]\s*(?:pero|sino|mais|ma|bensì|aber|sondern|mas)(?!\p{L})(?!\s+(?:no|ne|non|nicht|não|pas|sin|sans|senza|ohne|sem)(?!\p{L}))|(?<!\p{L})(?:se (?:deben? |pueden? )?|deben? (?:ser )?|doi(?:t|vent) être |sont à |seront |devono essere |deve essere |va |vanno |verranno |sono da |soll(?:en)? |werden |devem ser )(?:port|transf|trasfer|portier|übertrag)\p{L}*/iu,
);
