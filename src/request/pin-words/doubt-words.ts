/**
 * Words by which a mail says that a value is not surely the PIN: it guesses, asks, quotes, tells of what was, or gives a part
 * (desk rules, section 4). By sense and language; Japanese stands by its endings. Sources of regular expressions.
 */
import { allWords, type Words, wholeWord } from '../numbers/words/word-pattern.ts';
import { ENDED } from './ended-words.ts';
import { GUESSES } from './guess-words.ts';
import { HEARSAY, PARTIAL } from './told-words.ts';

const sense = (...words: readonly Words[]): RegExp => new RegExp(wholeWord(allWords(...words)), 'iu');

/** What makes a value in the same breath unsure, with the word for it that an agent reads. */
export const DOUBTS: readonly { readonly because: string; readonly pattern: RegExp }[] = [
  { because: 'the mail guesses', pattern: sense(GUESSES) },
  { because: 'the mail passes on what somebody said', pattern: sense(HEARSAY) },
  { because: 'the mail says that it has ended', pattern: sense(ENDED) },
  { because: 'the mail gives a part or an example', pattern: sense(PARTIAL) },
];
export const GUESS = sense(GUESSES);

/** The old one is named to say that this is not it; a guess is named to deny it. */
export const NOT_THAT = new RegExp(
  wholeWord({
    en: [
      '(?:the|our|that) (?:old|former|previous) (?:one|pin|code|value)(?= (?:was|is|has|had|no))(?: (?:was|is|has been|had been|no longer) \\p{L}+)?',
      '(?:our|the) (?:admin(?:istrator)?|office|it team|it department) (?:told|tells|says|said)(?: us| me)?',
      '(?:in place of|instead of|replac\\p{L}+|not|no|rather than|unlike|nothing like|supersed\\p{L}+|after) (?:the |our |an? |any |that )?(?:old|former|previous|prior|earlier|expired|outdated|guess|doubt|sample)(?: (?:one|pin|code|value))?',
      '(?:no|without (?:a |any )?) ?doubt(?: about it)?',
      'not (?:a |from |by |my )?(?:guess|memory|try)',
      'so (?:is|are) (?:it|that)',
      "(?:i|we) (?:guess|think|believe|suppose|assume) (?:that )?you(?:['’]ll| will| would| may| might)? (?:also |still |probably )?(?:need|want|ask|require)",
      "i(?: a|['’])?m sure",
      "i think (?:that['’]s|that is|this is) (?:all|it|everything)",
    ],
    es: [
      '(?:en lugar de|en vez de|reemplaza|no|ni|sin)l? (?:es )?(?:el |al |la )?(?:anterior|viejo|antiguo|memoria|duda)',
      'sin duda',
    ],
    fr: [
      "(?:à la place de|au lieu de|remplace|non|pas|et pas) (?:l['’]|le |de )?(?:ancien|précédent|vieux|tête|mémoire|au hasard)",
      'sans aucun doute',
      '(?:je|on) (?:me |se )(?:trompe|plante) pas',
    ],
    it: [
      '(?:al posto del|invece del|sostituisce il|non) (?:è )?(?:il )?(?:vecchio|precedente|a memoria)',
      'senza dubbio',
    ],
    de: ['(?:statt|anstelle|ersetzt|nicht) (?:der |die )?(?:alten?|frühere|geraten)', 'ohne zweifel'],
    pt: ['(?:em vez d|no lugar d|substitui |não )[oe]? ?(?:o )?(?:antigo|anterior|velho|memória)', 'sem dúvida'],
  }),
  'giu',
);

/** Words that stand for the PIN in another sentence. */
export const IT = new RegExp(
  wholeWord({
    en: [
      'it',
      '(?:that|this)(?: one)?(?= (?:is|was|may|might|could|has|had|should|seems|looks|used|pin|code|value))',
      'the pin',
      'the (?:code|value|digits?)',
      'pin',
    ],
    es: ['es[eo]', 'est[eo]', 'el (?:pin|código)', 'lo', 'pin'],
    fr: ['ça', 'cela', 'celui-(?:là|ci)', 'il', 'le (?:pin|code)', "c['’]", 'pin'],
    it: ['quest[oa]', 'quello', 'il (?:pin|codice)', 'lo', 'pin'],
    de: ['sie', 'das', 'diese', 'die pin', 'pin'],
    pt: ['ess[ea]', 'est[ea]', 'o (?:pin|código)', 'ele', 'pin'],
    ja: ['これ', 'それ', 'この', 'その', 'PIN', '番号'],
  }),
  'iu',
);
