/**
 * Words by which a mail says that a value is not surely the PIN: it guesses, asks, quotes, tells of what was, or gives a part
 * (desk rules, section 4). By sense and language; Japanese stands by its endings.
 */

import { regexp } from '../../../base/regexp.ts';
import { MAYBES, RIGHTNESS, TRUTH } from '../../text/truth-words.ts';
import { allWords, type Words, wholeWord } from '../../text/word-pattern.ts';
import { CHANGED, IN_FORCE, OWN_CHANGE, RESULT, SINCE, UNCHANGED } from './changed-words.ts';
import { OLD, OVER, UNTIL } from './ended-words.ts';
import { GUESSES, JUDGED } from './guess-words.ts';
import { HEARD, IN_HEAD } from './heard-words.ts';
import { BEGINS_SO, HEARSAY, PARTIAL, WITHHELD } from './told-words.ts';
import { UNCHECKED } from './unchecked-words.ts';

const sense = (...words: readonly Words[]): RegExp => regexp(wholeWord(allWords(...words)), 'iu');
const senses = (...words: readonly Words[]): RegExp => regexp(wholeWord(allWords(...words)), 'giu');

/** A sense of doubt, with the word for it that an agent reads. */
export type Doubting = { readonly because: string; readonly pattern: RegExp };

export const GUESSED = 'the mail guesses';
export const ENDED = 'the mail says that it has ended';

/** What makes a value unsure in its own clause, and in another that speaks of it. */
export const DOUBTS: readonly Doubting[] = [
  { because: GUESSED, pattern: sense(GUESSES, UNCHECKED, IN_HEAD) },
  { because: 'the mail gives what was heard', pattern: sense(HEARD) },
  { because: 'the mail passes on what somebody said', pattern: sense(HEARSAY) },
  { because: 'the mail gives a part or an example', pattern: sense(PARTIAL) },
  { because: 'the mail says not to use it', pattern: sense(WITHHELD) },
];
/** Beside the value a mere "may be" is enough. */
export const MAYBE: Doubting = { because: GUESSED, pattern: sense(MAYBES) };
/** "It may be wrong": elsewhere it has to be said of its truth. "It may be Friday" is none. */
export const MAYBE_TRUE: Doubting = {
  because: GUESSED,
  pattern: regexp(`${wholeWord(MAYBES)}[^.]{0,12}?${wholeWord(TRUTH)}|${wholeWord(TRUTH)}(?:か|か否か)は`, 'iu'),
};
export const GUESS = sense(GUESSES, UNCHECKED);
/** Every word on whether a PIN is right. */
export const TRUE = senses(TRUTH);
export const IS_WITHHELD = sense(WITHHELD);
/** At the beginning of what follows a value. */
export const JUDGED_FIRST = regexp(`^\\W*(?:(?:and|but|y|pero|et|mais|e|ma) )?${wholeWord(JUDGED)}`, 'iu');
/** One digit of it, or some. */
const DIGIT =
  "(?:digits?|figures?|numerals?|dígitos?|cifr[ae]s?|chiffres?|cifr[ae]|ceros?|zero(?:e?s)?|zér[oi]s?|(?:the|el|los|le|les|il|i|lo|l['’]|un|una?) ?\\d(?!\\d))";
/** Made out by its shape, put in by the writer, or it could be another. */
const MADE_OUT =
  "(?:smudged|smeared|illegible|unreadable|blurr|faded|faint|torn|(?:could|may|might) (?:also |just as well |well |equally )?be|(?:i|we)(?:['’]ve| have)? (?:read|took|take|make|made|supplied|filled|guessed|completed|added|put) (?:it |them |that |those |in )?(?:as|for|out|in|myself|ourselves|to be|by)|(?:are|is) (?:mine|my (?:own )?(?:reading|guess|addition))|by (?:its|their|the) shape|from the shape|looks? to me|borros|ilegible|podrían? ser|(?:l[oa]s?|le) (?:pongo|puse|leo|completé|añadí|veo|adivino|supongo|saco)(?: yo)?(?: (?:por|según|como|a ojo|mism))|(?:puest|añadid|completad|rellenad)[oa]s? por mí|por la forma|illisible|effacé|flou|pourrai(?:en)?t être|(?:je|j['’])(?: ?(?:l['’]|les |le |l['’]ai |les ai |ai ))?(?:mets|mis|lis|lu|complét\\p{L}+|devin\\p{L}+|ajout\\p{L}+)(?: moi-même)? (?:d['’]après|comme|au|selon|de mon|à la)|(?:à|d['’]après|par) (?:la|leur|sa) forme|illeggibile|sbiadit|potrebber?o? essere|(?:l[oaie]|li) (?:metto|ho mess[oaie]|leggo|completo|aggiungo|vedo)(?: io)?(?: (?:a|per|come|secondo|dalla))|(?:mess|aggiunt|completat)[oaie] da me|dalla forma|per la forma)";
/** A digit that nobody can make out, or that the writer has put in by what it looks like. */
export const UNREADABLE = regexp(
  `(?<!\\p{L})(?:ink|tinta|encre|inchiostro|${DIGIT})(?!\\p{L})[^.]{0,40}?${MADE_OUT}|(?<!\\p{L})(?:${MADE_OUT})[^.]{0,30}?${DIGIT}(?!\\p{L})|(?<![\\p{L}\\d])\\d (?:or|ou|o|oder) (?:an? |une? |uno )?\\d(?![\\d.,]*\\d)|unless the \\d is|(?:桁|数字|字|メモ|インク|原紙|シミ|染み|汚れ)[^。.]{0,24}(?:かすれ|にじ|読め|読み取れ|読みにく|つぶれ|補(?:い|っ)|見え|形)|(?:桁|数字|\\d)(?:は|を)[^。.]{0,16}(?:形から|補(?:い|っ)|推し)`,
  'iu',
);

/** A question that doubts it: "Is that still right?" */
export const IS_IT = sense(RIGHTNESS);

const PIN_NOUNS: Words = {
  en: [
    'pins?',
    'nip',
    'pass\\s?codes?',
    '(?:the|this|that|our) (?:codes?|digits?|value)',
    '(?:last|first|middle|second|third) digit',
  ],
  es: ['(?:el|ese|este|nuestro) código', '(?:la|esa|nuestra) clave', '(?:el|los|último) dígitos?'],
  fr: ['(?:le|ce|notre) code', '(?:le|les|dernier) chiffres?'],
  it: ['(?:il|quel|questo|nostro) codice', "(?:le|la|ultima|l['’]ultima) cifr[ae]"],
  pt: ['(?:o|esse|este) código', 'senha'],
  ja: ['(?<![A-Za-z])PIN(?![A-Za-z])', 'ピン', '暗証', 'コード', '桁'],
};
/** What a PIN is called where it is spoken of once more. */
export const PIN_NOUN = sense(PIN_NOUNS);
/** In whole: the noun of a label, as `PIN` stands for it. */
const NOUN =
  '(?:pin|nip|code|pass ?code|codes?|password|value|number|one|ones|código|codice|clave|senha|chiffres?|codice)';

/** "The old PIN", "el PIN anterior", "celui d'avant", "(expired)": an old thing of another name is none. */
export const OLD_ONE = regexp(
  `${wholeWord(OLD)}(?:[ -](?:port|out|porting|transfer|account|security|six|seven|eight|digit|\\d-digit|release|code|codice|código|our|the)){0,3}[ -]?${NOUN}(?!\\p{L})` +
    `|(?<!\\p{L})${NOUN}(?: (?:pin|de|di|portabilid\\p{L}+|portabilit\\p{L}+|port-out|salida|sortie|uscita)){0,3} (?:(?:is|are|es|est|è|é|era|was|war|était|ya|già|déjà|now|already|quite|un peu|algo) ){0,2}${wholeWord(OLD)}(?! \\p{L}{4,})` +
    `|(?:^|[(,;:#] ?|(?<!\\p{L})(?:it|that|this|esto?|eso|ça|cela|celui-(?:ci|là)|questo|quello|è|es|est|is|was|['’]s) (?:the |el |le |il |l['’]|now |already |an? |un |una |ya |già |déjà )*)${wholeWord(OLD)} ?(?:$|[).,;:!])` +
    "|(?:l['’]|el |il |le |the |our )" +
    `${wholeWord(OLD)} ?(?:$|[).,;:!])`,
  'iu',
);
/** The one that was in force before is what a clause speaks of, with an article: "the old one no longer works". */
export const THE_OLD_ONE = regexp(
  `(?<!\\p{L})(?:the|our|that|any|el|ese|nuestro|l[ae]|l['’]|notre|tout|il|quello|nostro|der|die|o)[ ]?${wholeWord(OLD)}|以前|旧|(?<!以)前の|古い`,
  'iu',
);
export const IS_OVER = sense(OVER);
export const IS_UNTIL = sense(UNTIL);
export const IS_CHANGED = sense(CHANGED);
export const IS_UNCHANGED = sense(UNCHANGED);
export const IS_RESULT = sense(RESULT);
export const IS_IN_FORCE = sense(IN_FORCE);
export const IS_OWN_CHANGE = sense(OWN_CHANGE);
export const IS_SINCE = sense(SINCE);
/** "The PIN was #": what it is, is not told. */
export const WAS = regexp(
  /(?<!\p{L})(?:was|were|era|fue|était|war|foi)(?: (?:el|le|il|o|the))? ?[:"]? ?#|# (?:was|were|had been|used to|era|fue|était|war|foi)(?!\p{L})|#[ ]?(?:だった|でした)/iu,
);

/** Who asks for it, and what for: "I guess you need our PIN", "she said to send it". Not a word on what it is. */
const NEEDS: Words = {
  en: [
    "(?:(?:says?|said|told (?:me|us)|(?:am|are|was|were|been) told|tells? (?:me|us)|i (?:guess|think|believe|suppose|assume|reckon|imagine|expect|hear|understand|gather)|surely|probably|likely|apparently|may|might|will|would|['’]ll)(?: that)?(?: all)? ){1,3}(?:you|they|i|we)(?:['’]ll|['’]d)?(?: (?:\\p{L}+ly|just|only|also|still|all|will|would|may|might|do|now|then|have to|has to|had to|need to|should|must|can))* (?:needs?|needed|wants?|require|ask(?: for)?|accept|check|look for|tell|give|send|mention|quote|include|write|mail|e-?mail|use the same|use this|use it)(?! (?:our |the |my )?PIN\\s?#)",
    '(?:told|asked|said|says)(?: me| us)? to (?:put|send|write|mail|include|give|tell|add|quote|mention|state|enter|pass)(?! PIN\\s?#)',
  ],
  es: [
    '(?:(?:dice[n]?|dijo|dijeron|creo|supongo|imagino|según (?:ellos|ella|él|\\p{L}+)|me dijeron|nos dijeron|seguramente)(?: que| solo| sólo| también){0,2} ){1,2}(?:ustedes )?(?:solo |sólo |también )*(?:hace falta|hacía falta|necesitan?|piden?|pedían|quieren|escrib\\p{L}+|les escrib\\p{L}+|mand\\p{L}+|les mand\\p{L}+|inclu\\p{L}+)',
  ],
  fr: [
    "(?:(?:dit|disent|crois|pense|suppose|imagine|paraît)(?: que| qu['’]| à| nous){0,2}\\s?){1,2}(?:il |vous )?(?:vous )?(?:faut|fallait|suffit|avez besoin|aurez besoin|demandez|voulez)",
  ],
  it: [
    '(?:(?:dice|dicono|detto|credo|suppongo|immagino|penso|sento)(?: che)? ){1,2}(?:vi |voi )?(?:serve|servirà|serva|servano|occorra|basta|occorre|ci vuole|chiedete|volete)',
  ],
  ja: [
    '(?:必要|要る|いる)(?:だ)?(?:そう|と(?:聞|言|思|伺)|らしい|かと)',
    '(?:入れる|書く|添える|伝える|送る)よう(?:に)?(?:言|と)',
  ],
};

/** The old one is named to say that this is not it; a guess is named to deny it. */
const DENIED: Words = {
  en: [
    '(?:the|our|that) (?:old|former|previous) (?:one|pin|code|value)(?= (?:was|is|has|had|no))(?: (?:was|is|has been|had been|no longer) \\p{L}+)?',
    '(?:our|the) (?:admin(?:istrator)?|office|it team|it department) (?:told|tells|says|said)(?: us| me)?',
    '(?:in place of|instead of|replac\\p{L}+|not|no|rather than|unlike|nothing like|supersed\\p{L}+|after) (?:the |our |an? |any |that )?(?:old|former|previous|prior|earlier|expired|outdated|guess|doubt|sample)(?: (?:one|pin|code|value))?',
    '(?:no|without (?:a |any )?)\\s?doubt(?: about it)?',
    'not (?:a |from |by |my |going from )?(?:guess|memory|try)',
    'no guess(?:ing|work)?',
    'so (?:is|are) (?:it|that)',
    "i(?: a|['’])?m (?:quite |absolutely |very )?(?:sure|certain|positive)",
    "(?:i|we)(?: think| guess| hope| believe| suppose|['’]d say) (?:that['’]s|that is|this is|it['’]s|it is) (?:all|it|everything|enough)",
    '(?:should|must|may|might) be (?:all|everything|enough|fine|quick|easy)',
    'should be it',
    "all you(?:['’]ll)? need,? i (?:hope|think|guess)",
    '(?:nobody|no one) (?:else )?knows? it',
    "(?:would|['’]d) have (?:bet|guessed)",
    "(?:i )?guessed (?:that )?you(?:[’']d)?",
    'anything (?:wrong|incorrect|missing)',
    "(?:not|n['’]t) (?:wrong|incorrect|guessed|mistyped)",
    'nothing to guess',
    'old (?:school|fashioned|man|lady|friend|times)',
    '(?:right |correct |exact )?(?:down )?to the (?:very )?last digit',
    '(?:looks?|sounds?|reads?) (?:just |much )?like (?:an? |the |one of our |our )?(?:\\p{L}+ )?(?:phone|telephone|call)(?: numbers?)?(?=,|;|$|\\)| (?:but|yet|though))',
    '(?:know|knows|have|learn\\p{L}*) (?:it|this|that|the pin|our pin) by heart',
  ],
  es: [
    '(?:en lugar de|en vez de|reemplaza|no|ni|sin)l? (?:es )?(?:el |al |la |de )?(?:anterior|viejo|antiguo|memoria|duda)',
    'sin duda',
    'no (?:voy |es |ando )?a ciegas',
    'no (?:me |lo )?confundo',
    'l[oa] (?:sé|sabemos|recito|conozco) (?:ya )?de memoria',
    'hasta el último dígito',
    '(?:se )?parecen? (?:a )?(?:un )?(?:número de |al )?(?:teléfono|número)(?=,|;|$|\\)| pero)',
    'nada que adivinar',
  ],
  fr: [
    "(?:à la place de|au lieu de|remplace|non|pas|et pas) (?:l['’]|le |de )?(?:ancien|précédent|vieux|tête|mémoire|au hasard)",
    'sans aucun doute',
    'ne (?:le )?confonds pas',
    'rien à deviner',
    "jusqu['’]au dernier chiffre",
    "(?:je|on|nous) (?:le |l['’]\\s?)(?:sais|sait|savons|connais|connaît|connaissons) par c(?:œ|oe)ur",
    '(?:je|on) (?:me |se )(?:trompe|plante) pas',
    '(?:et |ne (?:\\p{L}+ )?)?pas (?:\\p{L}+ )?(?:de (?:tête|mémoire)|au hasard)',
  ],
  it: [
    '(?:al posto del|invece del|sostituisce il|non|e non) (?:è |sono |vado )?(?:il )?(?:vecchio|precedente|a memoria|a caso|alla cieca)',
    'senza dubbio',
    'non (?:mi |lo )?confondo',
    'niente da indovinare',
    "fino all['’]ultima cifra",
    'l[oa] (?:so|sappiamo|conosco|sanno|ricordo) (?:ormai )?a memoria',
    '(?:mi )?(?:sembra|pare) (?:proprio )?un (?:numero di )?telefono(?=,|;|$|\\)| ma)',
  ],
  de: ['(?:statt|anstelle|ersetzt|nicht) (?:der |die )?(?:alten?|frühere|geraten)', 'ohne zweifel'],
  pt: ['(?:em vez d|no lugar d|substitui |não )[oe]?\\s?(?:o )?(?:antigo|anterior|velho|memória)', 'sem dúvida'],
  ja: [
    'よろしいでしょうか',
    '間違い(?:は)?(?:ありません|ない|ございません|なく)',
    'に相違(?:ありません|ない|ございません)',
  ],
};
export const NOT_THAT = senses(NEEDS, DENIED, BEGINS_SO);
