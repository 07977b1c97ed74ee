import { wholeWord } from './word-pattern.ts';

/** Words by which a text takes numbers out (desk rules, section 3), by where their numbers stand. */
const MOVE =
  '(?:port(?:ed|ing)?(?: out| away| over)?|mov(?:e|ed|ing)|transfer(?:red|ring)?|releas(?:e|ed|ing)|convert(?:ed|ing)?|chang(?:e|ed|ing)|touch(?:ed|ing)?|includ(?:e|ed|ing)|migrat(?:e|ed|ing)|switch(?:ed|ing)?|tak(?:e|en)|go(?:ing)?|affected|in scope|part of (?:this|the))';

/** "... except 0105": what follows in the sentence. */
export const EXCEPT = new RegExp(
  wholeWord({
    en: [
      'except(?:ing)?(?: for)?',
      'with the exceptions? of',
      'excluding',
      'excludes?',
      'exclusions?',
      'exceptions?',
      'exempt',
      'but not',
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
      'leaving out',
      'leave out',
      'omit(?:ting)?',
      'skip(?:ping)?',
      'ignore',
      'disregard',
    ],
    es: ['excepto', 'salvo', 'menos', 'excluyendo', 'a excepción de', 'con excepción de', 'sin incluir', 'pero no'],
    fr: ['sauf', 'hormis', 'excepté', "à l['’]exception d[eu]s?", 'à l’exclusion de', 'mais pas', 'sans'],
    it: [
      'tranne',
      'eccetto',
      'salvo',
      'ad eccezione di',
      "ad eccezione del(?:l['’])?",
      'escluso',
      'esclusi',
      'ma non',
      'senza',
    ],
    de: ['außer', 'ausser', 'ohne', 'ausgenommen', 'mit ausnahme von', 'aber nicht', 'bis auf'],
    pt: ['exceto', 'salvo', 'menos', 'com exceção de', 'mas não'],
    ja: ['ただし', '但し'],
  }),
  'giu',
);
/** Behind "without" and its like: nothing that is a number. */
export const NO_EXCLUSION =
  /^\s+(?:any |an? |the |further |prior |undue |additional |service |our |your )*(?:delays?|interruptions?|interrupting|downtime|outages?|issues?|problems?|loss|losing|notice|changes?|changing|fail|disruptions?|cost|fees?|holidays?|retard|interruption|demora|interrupción|ritardo|interruzioni|verzögerung|unterbrechung)(?!\p{L})/iu;

/** "do not port X", "X must not be moved": what follows, or where nothing follows what stands before. */
export const DO_NOT = new RegExp(
  `(?<![\\p{L}\\d])(?:do(?:es)? not|don['’]?t|must not|mustn['’]t|should not|shouldn['’]t|shall not|may not|cannot|can['’]t|will not|won['’]t|never|not (?:yet )?(?:to )?be|no longer to be|(?:is|are|am) not(?: being| to be| going to be)?|(?:isn|aren)['’]t(?: being| to be)?|not (?:part of|in)|not for|not to)(?:\\s+(?:please|be|being|want(?: us| you)?|wish|like|need|to|you|anything|any of|us|have|ever|yet|also|under any circumstances))*\\s+${MOVE}(?![\\p{L}-])` +
    `|${wholeWord({
      en: [
        'no (?:porting|move|transfer|conversion) (?:of|for)',
        'not (?:ported|moving|porting|transferring|included|affected)',
        'out of scope',
      ],
      es: [
        'no (?:se )?(?:debe[n]? )?(?:portar|transferir|mover|incluir|porten?|transfieran?|muevan?|incluya[n]?)(?:se)?',
      ],
      fr: ['ne (?:pas|doi(?:t|vent) pas)(?: être)?(?: (?:port|transf|inclu)\\p{L}*)?', 'ne (?:port|transf)\\p{L}* pas'],
      it: [
        'non (?:portare|trasferire|spostare|includere|portate|trasferite)',
        'non (?:deve|devono|va|vanno)(?: essere)? \\p{L}+',
      ],
      de: ['nicht (?:portieren|übertragen|umziehen|portiert|übertragen werden)'],
      pt: ['não (?:portar|transferir|mover|incluir)'],
    })}`,
  'giu',
);
/** Behind or before "do not port": when, not which. */
export const WHEN_ONLY =
  /^\s*(?:(?:it|them|anything|the numbers?|our numbers?|these|this)\s+)?(?:before|until|till|unless|prior|earlier|later|after|outside|during|over the|on (?:a |the )?(?:weekend|friday|saturday|sunday)|without (?:telling|asking|notice|notifying|contact|confirm)|yet\b)/iu;

/** "X stays with you": what stands before, or below where it is a heading. */
export const STAYS = new RegExp(
  wholeWord({
    en: [
      'stay(?:s|ing)?',
      'remain(?:s|ing)?(?! (?:numbers|lines|ones|\\d))',
      'to remain',
      '(?:is|are|be) (?:to be )?(?:kept|retained|left|excluded|exempt)',
      'belongs? to (?:somebody|someone) else',
      '(?:is|are) staying',
      '(?:is|are) (?:not ours|out)',
      'kept',
      'excluded',
    ],
    es: ['se (?:queda|quedan|mantiene|mantienen|conserva|conservan)', 'permanecen?'],
    fr: ['reste(?:nt)?', 'demeure(?:nt)?', 'à conserver'],
    it: ['resta(?:no)?', 'rimane', 'rimangono', 'rimanga(?:no)?'],
    de: ['bleib(?:t|en)', 'verbleib(?:t|en)'],
    pt: ['fica(?:m)?', 'permanece(?:m)?'],
    ja: [
      '残[すしる]',
      'そのまま',
      '維持',
      '[をは]?除[くきい]',
      '除外',
      '以外',
      '対象外',
      '(?:移管|移行|移動|転出)しない',
      '含まない',
    ],
  }),
  'giu',
);
/** "leave X alone": what stands between. */
export const LEAVE =
  /(?<!\p{L})leav(?:e|ing)(?!\p{L})(?=[^.\n]{1,400}?(?<!\p{L})(?:alone|as (?:is|it is|they are)|where (?:it|they)|with you|behind|here|in place|out|untouched|active|with (?:us|the current))(?!\p{L}))/giu;

/** "keep X with you". Keeping one's numbers when moving is what porting is, so it takes more to exclude. */
export const KEEP = new RegExp(
  wholeWord({
    en: ['keep(?:ing)?', 'retain(?:ing)?', 'hold(?:ing)? back', 'hang(?:ing)? on to', 'hold(?:ing)? on to'],
    es: ['conservar(?:emos)?', 'mantener', 'mantengan', 'conserven'],
    fr: ['garder', 'gardez', 'conserver', 'conservez'],
    it: ['mantenere', 'conservare', 'tenere'],
    de: ['behalten'],
    pt: ['manter'],
  }),
  'giu',
);
/** "keep our numbers", "keep the same number when we switch": the aim, no exclusion. */
export const KEEP_AS_AIM =
  /\b(?:keep|retain)(?:ing)?\b(?:(?!\bwith you\b)[^.\n]){0,30}\b(?:our|my|the(?:se|ir)?|those|its|same|existing|current|all)\b(?: \p{L}+){0,3} (?:numbers?|tns?|dids?)\b|\b(?:keep|retain)(?:ing)?\b[^.\n]{0,80}\b(?:when|while|after|as|once|if)\b[^.\n]{0,20}\b(?:leav\w*|mov\w*|switch\w*|chang\w*|port\w*|go\w*|transfer\w*)\b|\bkeep (?:me|us|it|this|in mind|an eye|posted|informed|track|up|everyone|the (?:case|ticket|subject|thread))\b/iu;
/** Who keeps it: the numbers do not move. Case matters: "with Acme" names a company. */
export const KEPT_HERE =
  /\b(?:with (?:you|the current|our current|us|[^\s\p{Ll}\d]\p{L}+)|here\b|where (?:it|they) (?:is|are)|as (?:is|it is|they are)|at (?:your|the current)|on (?:your|our current|this) (?:account|service|platform|tenant)|in (?:your|our|this) (?:account|service|tenant|organi[sz]ation)|active|for now)\b/u;

/** From here on the sentence is about what does move again. */
export const RESUME =
  /(?:;|,)?\s*\b(?:but|instead|however|and)\b(?: please| only| do| also)* (?:port|move|transfer|release|convert)\b|;\s*(?:please|port|move|transfer)/iu;

/** What an exclusion without numbers is about: which lines are meant, only a person can tell. */
export const VAGUE_REST =
  /^\W{0,3}(?:(?:for|of)\s+)?(?:(?:the|our|my|those|these|any|all|that|this|\d{1,2}|one|two|three|four|five|first|last)\b[^.\n]{0,50}\b(?:lines?|numbers?|tns?|dids?|fax|main|ones?|last|first|two|three|range|block|extension|trunk|alarm|elevator)\b|(?:it|them|that|this|those|these|that one|this one)\s*(?:[.,;!)]|$))/iu;
/** The same before "stays": something that could be a line of the list. */
export const VAGUE_LEAD =
  /\b(?:\d{2,4}|lines?|numbers?|tns?|dids?|fax|main|ones?|last|first|two|three|block|trunk|alarm|elevator)\b/iu;

/** A whole cell that takes its row out, and one that does so under a heading that asks for it. */
export const CELL_OUT =
  /^\W*(?:keep|kept|stays?|remains?|do not (?:port|move|transfer|convert)|don['’]t (?:port|move|transfer|convert)|excluded?|not (?:porting|ported|moving|included)|skip|retain|leave)\W*$/iu;
export const CELL_NO = /^\W*(?:no|n|false|nein|non|いいえ|✗|✘|❌|×)\W*$/iu;
export const ASKING_COLUMN =
  /\b(?:port(?:ing|ed)?|move|transfer|includ\w*|action|migrate|convert|in scope|release)\b|\?/iu;
