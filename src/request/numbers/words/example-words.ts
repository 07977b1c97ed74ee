/** A number that stands for others like it: an example of a set that the words describe, one "among others". */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

/** "for example", "among others": whatever stands between them and the number calls it. */
const OUT_OF_SET = wholeWord({
  en: ['for (?:example|instance)', 'e\\.?\\s?g\\.?', 'such as', 'to name (?:one|a few)', 'among (?:many )?others?'],
  es: ['por ejemplo', 'p\\.\\s?ej\\.?', 'tal(?:es)? como', 'entre otr[oa]s', 'como ejemplo', 'pongamos'],
  fr: ['par exemple', 'p\\.\\s?ex\\.?', 'tel(?:le)?s? que', 'entre autres', 'comme exemple', 'mettons'],
  it: [
    '(?:ad|per) (?:es(?:empio|\\.)?)',
    'p\\.\\s?es\\.?',
    '(?:tali?|quali) (?:come|ad esempio)',
    '(?:fra|tra) (?:gli|le) altr[ie]',
  ],
  ja: ['例えば', 'たとえば', '例として', '一例'],
});
/** "like 425-555-0101": at once before the number; "we would like 425-555-0101" is a wish, "así como" adds another. */
const LIKE = wholeWord({
  en: ["(?<!(?:would|should|['’]d|we|I|they|you|also|both|all)\\s)like", 'along the lines of'],
  es: ['(?<!(?:as[ií]|bien|tal y)\\s)como', 'del (?:tipo|estilo) de'],
  fr: ['(?<!(?:tout|bien|ainsi)\\s)comme', 'du (?:genre|type|style)(?: de)?', 'genre'],
  it: ['(?<!(?:così|bene|tanto)\\s)come', '(?:del )?tipo', 'quali', 'del genere di'],
});
const THE = "(?:(?:the|our|el|la|los|las|nuestr[oa]|les?|notre|il|i|lo|gli|del?|l['’])(?!\\p{L}) ?)?";
/** How one calls somebody is another matter: "for example at 425-555-0101". */
const NAME = "(?:(?!(?:on|at|by|under|al?|en|au|sur|sul|allo)(?!\\p{L}))\\p{L}[\\p{L}'’-]*,? ){0,4}";

/** Shortened, and a full stop behind it that ends no sentence. */
export const SHORT_EXAMPLE = regexp(/(?<!\p{L})(?:e\. ?g|p\. ?e[jxs]|(?:ad|per) es)\.\s*$/iu);

/** Before the number. */
export const EXAMPLE_OF_SET = regexp(
  `(?:${OUT_OF_SET})[ ,:「"“«(']*${NAME}[「"“«(']*$|\\p{L}["”»')]? +(?:${LIKE}) +${THE}(?:(?:number|line|número|línea|numéro|ligne|numero|linea) )?[「"“«(']*$`,
  'iu',
);

/** Behind it. */
export const AMONG_OTHERS = regexp(
  `^[ ,(」)"”»]*(?:${wholeWord({
    en: [
      'for (?:example|instance)',
      'among (?:many |several )?(?:others?|other (?:lines|numbers|things))',
      'and (?:some |several |many )?(?:others like (?:it|that|them)|the likes?)',
      'or (?:the like|similar)',
      'and similar(?: (?:ones|lines|numbers))?',
      'to name (?:one|a few|just one)',
    ],
    es: [
      'por ejemplo',
      'entre otr[oa]s',
      '(?:y|u) otr[oa]s (?:por el estilo|parecid[oa]s|similares|así)',
      'y similares',
    ],
    fr: [
      'par exemple',
      'entre autres',
      'et (?:autres|similaires|consorts)',
      "et d['’]autres (?:du même genre|semblables)",
    ],
    it: ['(?:ad|per) esempio', '(?:fra|tra) (?:gli|le) altr[ie]', 'e (?:simili|altr[ie] (?:simili|del genere))'],
  })})|^ ?[」)]?(?:(?:など|等)|(?:の(?:よう|類)|みたい)な|といった|をはじめ|を初め|を始め)`,
  'iu',
);

const SET = wholeWord({
  en: ['(?:lines|numbers|dids|tns|phones|everything|all|ones)'],
  es: ['(?:líneas|lineas|números|numeros|teléfonos|tod[oa]s?)'],
  fr: ['(?:lignes|numéros|tou(?:s|tes|t))'],
  it: ['(?:linee|numeri|utenze|tutt[ieo])'],
});
const INCLUDED = wholeWord({
  en: ['including', 'incl\\.?', 'notably', 'in particular', 'particularly', 'especially', 'among them'],
  es: ['incluid[oa]s?', 'incluyendo', 'inclus[oa]', 'en particular', 'entre (?:ell[oa]s|l[oa]s cuales)', 'sobre todo'],
  fr: ['compris(?:es?)?', 'inclus(?:es?)?', 'dont', 'notamment', 'en particulier', 'parmi lesquel(?:le)?s', 'surtout'],
  it: [
    'compres[oaie]',
    'inclus[oaie]',
    '(?:tra|fra) cui',
    'in particolare',
    'soprattutto',
    '(?:tra|fra) (?:i|le) quali',
  ],
});
/** "All lines of the bar, including 425-555-0101": one of a set that words describe. */
export const INCLUDED_IN_SET = regexp(
  `(?:${SET})[^.;\\n\\d]{0,80}?(?:${INCLUDED})(?! (?:entre|tra|fra|d[aeu]l?)(?!\\p{L}))[ ,:(]*${NAME}$|(?:${SET})[^.;\\n\\d]{0,80}[,(] ?(?:y|et) (?:compris|inclus) ${NAME}$`,
  'iu',
);
export const SET_INCLUDES = /^ ?[」)]?を含(?:む|め)(?:た)?[^.\n\d]{0,25}(?:回線|番号|電話)/u;
