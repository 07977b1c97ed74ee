/**
 * Whether a clause or a sentence that holds no value speaks of the PIN: it names it, takes it up with "it" or "that one", or has
 * no other object ("I think", "not sure"). What ends or doubts a PIN has to be said of it (desk rules, section 4).
 */
import { regexp } from '../../base/regexp.ts';
import { allWords, type Words, wholeWord } from '../text/word-pattern.ts';
import { PIN_NOUN } from './words/doubt-words.ts';

/** "It", "that one" as what a clause speaks of. */
const SUBJECT: Words = {
  en: [
    '(?<!(?:for|of|about|with|to|by|if|as|when) )it(?= \\p{Ll})',
    '(?<=^|^\\W*(?:and|but|so|or) )(?:is|was|are|does|did|do|will|would|could|can) (?:it|this|that|these)',
    'which(?= )',
    '(?<!(?:for|of|about|with|to|by) )(?:it|that|this)(?: one)?(?= (?:(?:also|still|just|even|really|probably|surely|well|only|now) )?(?:is|was|may|might|could|would|has|had|should|must|ought|seems|looks|used|dates|came|comes|belongs?|belonged|expired|works|worked|will|won|does|did|one|pin|code|value)(?!\\p{L}))',
    "(?:it|that|this)['’]s",
    '(?:the|that|this) (?:old |same |former |long |longer |short |shorter |first |second |last |other |upper |lower |top |bottom )?ones?',
  ],
  es: [
    'es[eoa](?! (?:\\p{L}+a|línea|número|tienda|oficina|orden|fecha)s?)',
    'ést?[eoa]',
    '(?:el|la) (?:de|mism[oa]|nuestr[oa])(?= (?:antes|siempre|ahora|es|era))',
    '(?<=^|^\\W*(?:y|pero|creo que) )(?:es|era|fue) (?:el|la|de|del)(?= )',
    '(?<=^|^\\W*(?:y|pero|creo que|no sé si) )(?:es|sigue|está)(?: siendo)?(?= (?:correct|válid|vigent|viej|anterior|incorrect|todavía|aún|ese|este|caducad|vencid))',
    'el que(?= (?:ten|us|hab))',
    '(?<!por |a |de )lo(?= (?:cambi|pus|puso|dej|dio|di[oj]|tien|teng|us[aóé]|encontr|sac[óo]|copi|vi|le[ií]|sab|sé|recib|hemos|han|he|ha|acab|anot|apunt|renov)\\p{L}*)',
  ],
  fr: [
    "c['’](?:est|était)",
    "que (?:nous avions|j['’]avais|on avait)",
    'ça',
    'cela',
    'celui(?:-(?:là|ci))?',
    "il(?= (?:n['’]|ne |est |était |a |avait |date |vient |serait |devrait |doit |peut |pourrait |appartient |marche |fonctionne |expire))",
  ],
  it: [
    "(?<=^|^\\W*(?:e|ma|però|credo che|penso che) )(?:è|era|sarà) (?:quello|di|del|della|dell['’]|ancora|giust|corrett|valid|sbagliat|errat|vecchi|scadut)",
    'che avev\\p{L}+',
    'quest[oa](?! \\p{L}+[aei](?!\\p{L}))',
    'quello(?! che (?:suona|squilla))',
  ],
  de: ['sie ist', 'das ist', 'diese'],
  pt: ['ess[ea]', 'ele é'],
  ja: [
    'これ(?!から|まで|ら|以)',
    'それ(?!まで|で|ぞれ|なり|以|から)',
    'こちら(?=は|が|の(?:番号|PIN))',
    'もの(?:です|だ|で|と|は|が|$)',
    '(?:この|その)(?:番号|暗証|PIN)',
  ],
};
/** The same as what somebody does something with: "Sara changed it", "I have it from memory". */
const OBJECT: Words = {
  en: [
    '(?<=(?:chang\\p{L}{1,3}|replac\\p{L}{1,3}|reset\\p{L}{0,4}|set|guess\\p{L}{0,3}|remember\\p{L}{0,3}|knows?|read|copied|wrote|typed|got|found|took|have|had|use[ds]?|using|chose|picked|check\\p{L}{0,3}|verif\\p{L}{1,3}|about|of|from|before|until|or so) )(?:it|that|this)(?: one)?',
  ],
  es: ['(?<=\\p{L}{3})l[oa](?= |$|[.,;])', '(?:el|la) que'],
  fr: ["l['’](?:a|ai|ont|avons|avez|avait)", 'celui'],
  it: ["(?:me |ce )?l['’](?:ha|ho|hanno|abbiamo)"],
};
const TAKES_UP = regexp(wholeWord(SUBJECT), 'iu');
const HOLDS_IT = regexp(wholeWord(allWords(SUBJECT, OBJECT)), 'iu');
/** So far into a sentence its subject may stand: "I am afraid that one is". */
const OPENING = 20;

/** Words that say nothing of what else a clause is about. */
const FILL = regexp(
  wholeWord({
    en: [
      "a|an|the|but|and|or|so|just|only|really|correctly|rightly|that|this|it|is|was|am|be|are|i|we|me|us|here|though|however|well|very|too|quite|please|even|by|now|all|to|on|of|for|about|if|in|my|our|as|what|not|with|honest|honestly|frankly|sorry|do|did|have|had|i['’]m|we['’]re",
    ],
    es: [
      'creo|pienso|supongo|el|la|lo|un|una|pero|y|o|así|sólo|solo|que|es|era|muy|yo|me|nos|del|de|todo|al|la verdad|bien|correctamente|si|no',
    ],
    fr: ["ainsi|le|la|les|un|une|mais|et|ou|donc|je|j['’]|nous|que|c['’]|est|bien|tout|très|ce|si|ne|pas|l['’]"],
    it: ['così|il|la|lo|un|una|ma|e|o|che|è|era|molto|io|mi|ci|bene|del|di|se|non|però'],
    de: ['ich|wir|aber|und|das|die|ist|sehr|nur'],
    pt: ['o|a|um|uma|mas|e|que|é|muito|eu|me'],
  }),
  'giu',
);

/** @param doubt the words that end or doubt: what is left of the clause without them tells what it is about */
export const speaksOfPin = (clause: string, doubt: RegExp, spare: number): boolean =>
  PIN_NOUN.test(clause) || HOLDS_IT.test(clause) || wordsLeft(clause, doubt) <= spare;

/** Names the PIN, or takes it up where the sentence begins. */
/** "It was a pleasure", "C'est la première fois": said of something else. */
const OF_SOMETHING_ELSE = regexp(
  /^(?:\W*(?:and|but|so|well|oh|y|pero|et|mais|e|ma)\W+)?(?:(?:it|this|that)(?: is| was|['’]s) (?:only |just |not |really )*(?:an?|the|our|my|your)|c['’](?:est|était) (?:pas )?(?:une?|la|le|les|notre|mon|ma)|(?:esto? |eso )?(?:es|era|fue|será) (?:una?|la|el|nuestr[oa]|mi)|(?:questo |quello )?(?:è|era|sarà) (?:una?|la|il|lo|l['’]|nostr[oa]))(?! (?:\p{L}+ )?(?:pin|code|nip|one|value|passcode|number|guess|shot|stab|try|hunch|bet|sample|example|old|former|previous|same|wrong|right|ancien|même|bon|essai|exemple|de|del|anterior|mism[oa]|prueba|ejemplo|viej[oa]|que|vecchi[oa]|stess[oa]|prova|esempio|codice|código|di|des?|du|tentativ[oa]|intento|[\p{L}-]+['’]s)(?!\p{L}))[ ]/iu,
);

export const beginsWithPin = (sentence: string): boolean =>
  PIN_NOUN.test(sentence) ||
  (!OF_SOMETHING_ELSE.test(sentence) && (isOpening(sentence.search(TAKES_UP)) || isOpening(sentence.search(HOLDS_IT))));

/** Near enough to the beginning of a sentence to be what it speaks of. */
export const isOpening = (at: number): boolean => at >= 0 && at <= OPENING;

/** Somebody set another in its place, wherever in a sentence that is said. */
export const isReplaced = (sentence: string): boolean => REPLACED.test(sentence);
const REPLACED = regexp(
  wholeWord({
    en: [
      '(?:chang|replac|reset|rotat|renew|swapp|updat|alter)\\p{L}* (?:it|that|this)',
      '(?:chose|picked|set|made|created|put|entered)(?: in| up)? (?:another|a (?:new|different|fresh|brand-new))(?: (?:one|pin|code))?',
    ],
    es: [
      'l[oa] (?:ha |han |he |hemos )?(?:cambi|reemplaz|renov|modific|sustitu)\\p{L}+',
      '(?:puso|pusieron|eligió|creó) otr[oa]',
    ],
    fr: [
      "l['’](?:a|ont|avait|avons|ai) (?:chang|remplac|modifi|renouvel)\\p{L}+",
      '(?:mis|choisi|créé) un autre',
      'il a été (?:chang|remplac|modifi)\\p{L}+',
    ],
    it: [
      "l['’](?:ha|hanno|aveva|abbiamo|ho) (?:cambiat|sostituit|modificat|rinnovat)[oa]",
      '(?:messo|scelto|creato) (?:un altro|uno nuovo)',
    ],
    ja: ['(?:その後|のちに|後で)[^。.]{0,8}(?:変更|更新|再設定)', '変更され(?:た|まし|てい)'],
  }),
  'iu',
);

export const wordsLeft = (clause: string, doubt: RegExp): number =>
  clause
    .replace(doubt, ' ')
    .replace(FILL, ' ')
    .match(/[\p{Script=Latin}\p{M}]{2,}|[\p{Script=Han}\p{Script=Katakana}]{2,}/gu)?.length ?? 0;

/** "Prairie Fiber issued it": it came from somebody. */
export const tellsOfIssue = (sentence: string): boolean =>
  /(?<!\p{L})(?:issued?|gave|assigned|sent|provided|set|created|generated|made|got|have) (?:us |me )?(?:it|this|that)(?: one)?(?!\p{L})|(?<!\p{L})(?:lo|la|l['’])[ ]?(?:ha |hanno |a |ont |avons |nous a )?(?:asign|emiti|gener|cre[óa]|dio|dieron|donn|attribu|émis|fourni|dat|assegnat|emess|rilasciat|fornit)/iu.test(
    sentence,
  );

/** Takes the PIN up somewhere in a clause. */
export const holdsIt = (clause: string): boolean => HOLDS_IT.test(clause);
