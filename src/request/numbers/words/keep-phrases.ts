import { regexp } from '../../../base/regexp.ts';
import type { Words } from '../../text/word-pattern.ts';

/** "keep X with you". Keeping one's numbers when moving is what porting is, so it takes more to exclude. */
export const KEEP_PHRASES: Words = {
  es: [
    'conserv(?:ar(?:emos)?|en|amos|e)',
    'mant(?:ener|engan?|enemos|endremos|enga)',
    '(?:nos )?qued(?:amos|aremos) con',
  ],
  fr: ['gard(?:er|ez|ons|erons)', 'conserv(?:er|ez|ons|erons)', 'maint(?:enir|enez|enons|iendrons)'],
  it: ['mant(?:enere|eniamo|erremo|enete)', 'conserv(?:are|iamo|eremo|ate)', 'ten(?:ere|iamo|ete)', 'terremo'],
  de: ['behalten(?! wir)'],
  pt: ['mant(?:er|emos|eremos|enham)', 'conserv(?:ar|amos)', 'ficamos com'],
};

/** "leave X alone": what stands between. */
const ALONE =
  "(?:como están?|con ustedes|donde están?|sin (?:cambios|tocar|portar)|igual|en paz|tal cual|quiet[oa]s?|activ[oa]s?|fuera|invariat[oaie]|inalterad[oa]s?|inchangée?s?|intact[oa]?e?s?|tels? quels?|telles? quelles?|chez vous|en place|de côté|comme|en l['’]état|où (?:il|ils|elle)|così com['’]|com['’] ?è|come (?:è|sono)|da voi|con voi|fuori|stare|attiv[oaie]|wie (?:sie|es|er)|bei ihnen|unverändert|com vocês|como est(?:á|ão)|onde est)";
export const LEAVE_PHRASES = regexp(
  `(?<!\\p{L})(?:dej(?:en|ar|e|amos|aremos|ando)|laiss(?:er|ez|ons|ant)|lasci(?:are|ate|amo|ando)|lass(?:en|t)|deix(?:ar|em|e|ando))(?!\\p{L})(?=[^.\\n]{0,400}?(?<!\\p{L})${ALONE}(?!\\p{L}))`,
  'giu',
);

/** "conservar nuestros números", "garder les mêmes numéros en changeant": the aim, no exclusion. */
const OUR =
  '(?:nuestr[oa]s?|mis?|mism[oa]s?|actual(?:es)?|notre|nos|mes|mon|mêmes?|nostr[ioae]|miei|mio|stess[oaie]|unsere\\p{L}*|meine\\p{L}*|dieselbe\\p{L}*|noss[oa]s?|meus?|mesm[oa]s?)';
const KEEPING = '(?:conserv|mant|gard|maint|ten(?:er|iam|et)|behalten)\\p{L}*';
const WHEN_MOVING =
  '(?:al (?:cambi|port|mov|pas|ir)\\p{L}*|cuando|(?:en|si|quand|lorsque) (?:nous )?(?:chang|quitt|part|pass)\\p{L}*|cambiando|passando|quando|wenn|beim? (?:wechsel|umzug)|ao mudar\\p{L}*|chez (?:notre|le|un) nouvel|con (?:el|la|nuestr[oa]) nuev|con il nuovo|presso il nuovo)';
export const KEEP_AS_AIM_PHRASES = regexp(
  `(?<!\\p{L})${KEEPING}(?: \\p{L}+){0,3} ${OUR}(?: \\p{L}+){0,3} (?:n[uú]mer\\p{L}*|num[ée]ro\\p{L}*|numer\\p{L}+|línea\\p{L}*|ligne\\p{L}*|line[ae]|(?:ruf)?nummer\\p{L}*)|(?<!\\p{L})${KEEPING}[^.\\n]{0,80}${WHEN_MOVING}|(?<!\\p{L})(?:unsere|meine|alle|die) (?:\\p{L}+ )?(?:ruf)?nummern?[^.\\n]{0,120}behalten`,
  'iu',
);
/** Who keeps it: the numbers do not move. */
export const KEPT_HERE_PHRASES = regexp(
  /(?<!\p{L})(?:con (?:ustedes|usted|vosotros|su compañía)|chez vous|avec vous|con voi|da voi|presso di voi|bei ihnen|com vocês|convosco)(?!\p{L})/iu,
);
