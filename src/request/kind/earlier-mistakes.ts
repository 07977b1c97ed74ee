/**
 * What a follow-up says of the list before: "I mistyped the last one", "me equivoqué al copiar", and that it asks the same for others.
 * Read only in a mail that goes on with a case (desk rules, section 9); in a first mail such words call its own list in doubt.
 */
import { regexp } from '../../base/regexp.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { findStatements } from '../text/statements.ts';
import { wholeWord } from '../text/word-pattern.ts';

/** Somebody says that they have made a mistake, and it is over. */
const MISTAKE = regexp(
  wholeWord({
    en: [
      "i(?:['’]ve| have| had)? (?:mistyped|miscopied|misread|mis-?wrote)",
      'i (?:made|had) an? (?:\\p{L}+ )?(?:mistake|error|typo|slip)',
      'i (?:got|copied|typed|wrote|had) (?:it|that|one|the \\p{L}+(?: (?:one|number|line))?) (?:wrong|wrongly|down wrong)',
      '(?:my|our) (?:mistake|error|bad|typo|fault|apologies)',
      '(?:that|it|there) was (?:an?|my) (?:\\p{L}+ )?(?:typo|slip)',
    ],
    es: [
      '(?:me|nos) (?:he |hemos )?equivo(?:qué|camos|cado)',
      '(?:fue|es|hubo|había) (?:un )?error (?:mío|nuestro|de tecleo|(?:mío |nuestro )?al (?:copiar|teclear|escribir))',
    ],
    fr: [
      '(?:je me suis|nous nous sommes) trompée?s?',
      "(?:c['’](?:est|était)|il y avait) (?:une )?(?:erreur de (?:ma|notre) part|faute de frappe|erreur de (?:frappe|saisie|recopie))",
    ],
    it: [
      '(?:mi sono|ci siamo) sbagliat[oaie]',
      '(?:ho|abbiamo) (?:sbagliato|copiato male|scritto male)',
      "(?:è stato|era|c[’']era) (?:un )?(?:errore (?:mio|nostro|di battitura)|refuso)",
    ],
    ja: ['(?:打ち|書き|写し|入力)?(?:間違え|間違い|誤り|誤記|ミス)(?:て|が|で)?(?:おり|い|あり)?(?:まし|ござい)'],
  }),
  'iu',
);
/** "Everything else stays as it was": what the case has besides its list. */
const REST_AS_IT_WAS = regexp(
  wholeWord({
    en: [
      '(?:everything|all) else (?:stays|remains|is) (?:as it (?:was|is)|the same|unchanged|as before)',
      'nothing else (?:has )?change[sd]',
      'the rest (?:stays|remains|is) (?:as it (?:was|is)|the same|unchanged|as before)',
    ],
    es: [
      '(?:(?:todo )?lo demás|el resto) (?:sigue|queda|es|permanece) (?:todo )?(?:igual|lo mismo|como estaba|sin cambios)',
    ],
    fr: ['(?:tout )?le reste (?:est |reste |demeure )?(?:inchangé|identique|pareil|comme avant|ne change pas)'],
    it: ['(?:tutto )?il resto (?:resta|rimane|è) (?:tutto )?(?:uguale|invariato|come prima|lo stesso)'],
    ja: ['(?:その他|それ以外|他の内容)(?:は|に)(?:変更|変わり)は?(?:あり|ござい)ません'],
  }),
  'iu',
);
/** Which one it was, and how it came about, takes nothing back. */
const WHICH = regexp(
  /(?<!\p{L})(?:(?:the|el|la|le|il|l['’]) ?)?(?:first|second|third|fourth|last|other|primer[oa]?|segund[oa]|tercer[oa]?|[úu]ltim[oa]|premi(?:er|ère)|derni(?:er|ère)|deuxième|prim[oa]|second[oa]|terz[oa]|ultim[oa])(?: (?:one|number|line|entry|digit|número|línea|dígito|numéro|ligne|chiffre|numero|linea|cifra))?(?!\p{L})/giu,
);
/** Anything that makes more of it. */
const MORE = regexp(
  /[?？]|\p{Nd}|(?<!\p{L})(?:not|no|never|n['’]t|\p{L}+n['’]t|don['’]t|but|if|unless|until|wait|hold|cancel\p{L}*|stop|instead|anymore|want\p{L}*|wish\p{L}*|stay\p{L}*|remain\p{L}*|keep\p{L}*|kept|leav\p{L}*|all|whole|everything|pero|si|sino|nunca|esper\p{L}*|anul\p{L}*|quer\p{L}*|qued\p{L}*|mant\p{L}*|tod[oa]s?|ne|pas|jamais|mais|attend\p{L}*|annul\p{L}*|voul\p{L}*|rest\p{L}*|gard\p{L}*|tou(?:s|t|tes?)|non|mai|ma|se|aspett\p{L}*|vogli\p{L}*|rim\p{L}*|tutt[oaie])(?!\p{L})|ない|ません(?:でした)?$|待|取り?消|中止/iu,
);
/** A remark, and no story. */
const LONGEST = 160;

/** The words without the clauses that only say that an earlier list was wrong; what stands beside them stays. */
export function withoutMistakes(own: string): string {
  const text = foldCharacters(own);
  if (!MISTAKE.test(text) && !REST_AS_IT_WAS.test(text)) return own;
  return text.replace(CLAUSE, (clause) => (clause.length <= LONGEST && isAboutBefore(clause) ? ' ' : clause));
}

const isAboutBefore = (clause: string): boolean =>
  REST_AS_IT_WAS.test(clause)
    ? !MORE.test(clause.replace(REST_AS_IT_WAS, ' '))
    : MISTAKE.test(clause) && !MORE.test(clause.replace(WHICH, ' '));
/** As far as a comma, a stop or a blank line; a line that goes on below is one clause. */
const CLAUSE = /(?:[^,;:.!?\n]|\n(?=\p{Ll}))+[,;:]?/gu;

/** "Two more of our numbers, please, the same way": what was done before, for others. */
const SAME = regexp(
  wholeWord({
    en: [
      '(?:the )?same (?:for|with|again|way|thing|procedure|request|carrier|please|as (?:before|last time))',
      '(?:\\p{L}+|\\d+) more (?:of (?:our|my|the|these) )?(?:\\p{L}+ )?(?:numbers?|lines?|ones|tns?)',
      'likewise',
    ],
    es: [
      'lo mismo (?:con|para|por favor)',
      '(?:números?|líneas?) más',
      '(?:de la misma|de igual) (?:manera|forma)|igual que (?:antes|la vez anterior)',
    ],
    fr: ['de la même (?:façon|manière)', 'la même chose', '(?:pareil|idem) pour', '(?:numéros?|lignes?) de plus'],
    it: ['allo stesso modo', 'la stessa cosa', 'lo stesso (?:per|con)', '(?:numeri|linee) in più'],
    ja: ['同(?:じ|様)(?:く|に|の手続|の処理|ように)', '前回と同'],
  }),
  'iu',
);

/** Whether a statement asks the same again, and neither asks back nor denies. */
export const asksSameAgain = (own: string): boolean =>
  findStatements(foldCharacters(own)).some(({ text }) => SAME.test(text)) && !/[?？]/u.test(own);
