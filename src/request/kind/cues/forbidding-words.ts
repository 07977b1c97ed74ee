/**
 * Meanings that take a deed away wherever in its clause they stand (`kind/forbidden-deeds.ts`): data that a speaker of the language
 * can read and correct. Sources of regular expressions without groups that capture.
 */
import type { Words } from '../../text/word-pattern.ts';

const ANY_EN =
  '(?:circumstances?|conditions?|account|pretext|means|reasons?|case|event|way|manner|instance|point|stage|moment|price|terms)';
const LEAVE_EN =
  '(?:allow\\p{L}*|permi\\p{L}*|consent\\p{L}*|agree\\p{L}*|approv\\p{L}*|tolerat\\p{L}*|authori[sz]\\p{L}*|entitled|accept\\p{L}*)';
const LEAVE_ES =
  '(?:permi\\p{L}*|autori[zc]\\p{L}*|consent\\p{L}*|consient\\p{L}*|aprob\\p{L}*|aprueb\\p{L}*|toler\\p{L}*|acept\\p{L}*|acced\\p{L}*|derecho|intenci(?:ón|ones)|ganas|conformes?|de acuerdo)';
const LEAVE_FR =
  "(?:permi\\p{L}*|permet\\p{L}*|autoris\\p{L}*|consent\\p{L}*|accept\\p{L}*|tolér\\p{L}*|approuv\\p{L}*|admett\\p{L}*|d['’]accord|(?:le |de )?droit|(?:l['’]|d['’])?intention|envie|question)";
const LEAVE_IT =
  "(?:permett\\p{L}*|permess\\p{L}*|autorizz\\p{L}*|consent\\p{L}*|accett\\p{L}*|toller\\p{L}*|approv\\p{L}*|acconsent\\p{L}*|diritto|intenzione|voglia|d['’]accordo)";

/** Not at any time, in any way, for anybody: a denial that needs no verb of its own. */
export const NEVER: Words = {
  en: [
    `(?:under|on|by|for|at|in) no ${ANY_EN}`,
    'at no time',
    `(?:not|never|nor|\\p{L}+n['’]t) (?:[^,.;!?]{0,60} )?(?:under|on|by|for|at|in) any ${ANY_EN}`,
    'no way',
    'not ever',
    'over (?:my|our) dead bod(?:y|ies)',
    'never (?:ever|to)',
  ],
  es: [
    '(?:bajo|en|de|por|a) ning[uú]n[ao]? (?:concepto|circunstancias?|caso|momento|modo|supuesto|manera|forma|motivo|razón|causa|pretexto|precio)',
    '(?:en|de) (?:modo|manera|forma) alguna?',
    'en absoluto',
    'ni (?:hablar|pensarlo|en sueños|por asomo|loc[oa]s?|muert[oa]s?)',
  ],
  fr: [
    "(?:en|sous|à|d['’]|pour|par) ?aucune? (?:cas|prétexte|manière|façon|circonstances?|sorte|moment|prix|titre|motif|raison|condition)",
    'pour rien au monde',
    'nullement|aucunement',
    'jamais de la vie',
  ],
  it: [
    '(?:in|per|sotto|a) (?:nessun[oa]?|alcun[oa]?) (?:caso|modo|momento|circostanz[ae]|maniera|motivo|ragione|conto|pretesto|condizione|costo|prezzo|titolo)',
    'per (?:niente|nulla) al mondo',
    'mai e poi mai',
    'assolutamente (?:no|non)',
    '(?:nemmeno|neanche|neppure) per (?:sogno|idea)',
  ],
};

/** A receiver who is none. */
export const TO_NOBODY: Words = {
  en: ['to (?:nobody|no[- ]?one|none|no (?:other )?(?:carrier|provider|company|operator))'],
  es: ['(?:a|hacia) (?:nadie|ning[uú]n[ao]? \\p{L}+)'],
  fr: ['(?:à|chez|vers) (?:personne|aucune? \\p{L}+)'],
  it: ['(?:a|ad|verso) nessun[oa]?'],
};

/** Forbidding, refusing, opposing, and leave that is not given. */
export const FORBIDS: Words = {
  en: [
    'forbid(?:s|den|ding)?|forbade|prohibit(?:s|ed|ing|ion)?|ban(?:s|ned|ning)?|veto(?:es|ed|ing)?|disallow(?:s|ed|ing)?',
    'oppos(?:e|es|ed|ing)|opposition to|object(?:s|ed|ing|ions?)?(?: \\p{L}+ly)? to|refus(?:e|es|ed|ing|al)',
    'out of the question|off[- ]limits|unacceptable|not an option|no[- ]go|anything but',
    'against (?:(?:any|all|every|such|this|the|a|their|your) )?(?:port\\p{L}*|transfers?|releases?|releasing|moves?|moving|handing|hand-?overs?|conversions?|converting)',
    "against (?:our|my|the \\p{L}+['’]s) (?:will|wish(?:es)?)",
    `(?:not|never|no longer|\\p{L}+n['’]t|nobody|no[- ]?one|none) (?:\\p{L}+ ){0,3}?${LEAVE_EN}`,
    '(?:no|without) (?:\\p{L}+ ){0,2}?(?:permission|consent|authority|mandate|right|intention|plans?|wish|desire|interest) (?:to|for|of|in)',
  ],
  es: [
    'proh[ií]b\\p{L}*|vedad[oa]s?|(?:me|nos|se) (?:opon\\p{L}*|ni[eé]g\\p{L}*|neg(?:amos|aron|ó))|oponer\\p{L}*|neg(?:arse|arnos|arme)|rehus\\p{L}*|descart\\p{L}*',
    'fuera de (?:discusión|cuestión)|inaceptables?|inadmisibles?|en contra de|contrari[oa]s? a|ni se (?:l[eo]s? )?ocurra\\p{L}*',
    `(?:no|sin|nadie|tampoco|nunca|ningun[oa]) (?:\\p{L}+ ){0,3}?${LEAVE_ES}`,
  ],
  fr: [
    "interdi\\p{L}*|prohib\\p{L}*|défense (?:de|d['’])|(?:m['’]|s['’]|nous |vous |se )?oppos(?:e|es|ons|ez|ent|er|é|ée|és|ées)|opposition|refus\\p{L}*",
    'hors de question|pas question|inacceptables?|inadmissibles?|il est exclu|gardez-vous(?: bien)?|abst(?:enez|enir|iens)\\p{L}*(?:-vous)?',
    'contre (?:tout|toute|le|la) (?:port\\p{L}*|transfert|libération|sortie|départ|conversion)',
    `(?:pas|jamais|plus|aucun\\p{L}*|personne|sans|nul) (?:[\\p{L}'’]+ ){0,3}?${LEAVE_FR}`,
    "(?:n['’]|ne )(?:autoris|accept|approuv|admett|permet|consent|tolèr|saurai)\\p{L}*",
  ],
  it: [
    'vietat\\p{L}*|viet(?:iamo|o|a|ano)|diviet[oi]|proib\\p{L}*|(?:ci|mi|si|vi) oppon\\p{L}*|oppor(?:si|ci|re)|rifiut\\p{L}*',
    'fuori (?:discussione|questione)|inaccettabil\\p{L}*|inammissibil\\p{L}*|guai (?:a|se|ad)|contrari[oaie] a\\p{L}*|guardatevi (?:bene )?dal|astene\\p{L}*',
    `(?:non|mai|nessuno|senza|neanche|nemmeno) (?:[\\p{L}'’]+ ){0,3}?${LEAVE_IT}`,
  ],
};
/** Forbidding words that are denied themselves: "no objection to", "nothing against". */
export const ALLOWS: Words = {
  en: [
    "(?:no|not|nothing|without|never|any|\\p{L}+n['’]t|withdr[ae]w\\p{L}*) (?:\\p{L}+ ){0,3}?(?:objects?|objecting|objections?(?: \\p{L}+ly)?(?: to)?|oppos\\p{L}*(?: to)?|against|refus\\p{L}*|forbid\\p{L}*|prohibit\\p{L}*)",
  ],
  es: [
    '(?:no|sin|nada|tampoco|nadie) (?:\\p{L}+ ){0,3}?(?:opon\\p{L}*|prohib\\p{L}*|proh[ií]b\\p{L}*|en contra de|ni[eé]g\\p{L}*|neg(?:amos|arnos|arse))',
  ],
  fr: [
    "(?:pas|sans|rien|aucune?|jamais|personne|ne (?:nous|vous|se)|n['’]y) (?:[\\p{L}'’]+ ){0,2}?(?:oppos\\p{L}*|interdi\\p{L}*|contre|refus\\p{L}*)(?: pas)?",
    'ne (?:nous|vous|me|se) oppos\\p{L}* pas',
  ],
  it: [
    '(?:non|senza|nulla|niente|nessun[oa]?) (?:\\p{L}+ ){0,3}?(?:oppon\\p{L}*|oppo[rs]\\p{L}*|viet\\p{L}*|proib\\p{L}*|contrari\\p{L}*|rifiut\\p{L}*)',
  ],
};

/** Nobody and nothing, before the deed that is said of them. */
export const NOBODY: Words = {
  en: [
    'nobody|no[- ]?one|none|neither|nor',
    'no (?:(?:other|more|further|single|such) )?(?:numbers?|lines?|carriers?|providers?|compan(?:y|ies)|port\\p{L}*|transfers?|releases?|moves?|conversions?|hand-?overs?|switch)',
  ],
  es: ['(?<!(?:sin|hay|tiene|tienen|tenemos|supone|habrá) )(?:nadie|ning[uú]n[ao]?s?)', 'tampoco'],
  fr: ['(?<!(?:sans|a) )(?:aucune?s?|nul(?:le)?s?)', "personne (?:ne|n['’])", 'non plus'],
  it: ["(?<!(?:senza|è|c['’]è) )nessun[oa]?", 'nemmeno|neanche|neppure'],
};
/** A plain denial, before the deed and not in a clause that tells which numbers are meant. */
export const NOT: Words = {
  en: [
    "(?:do|does|did|must|may|should|shall|will|would|is|are|am|can|need) not(?! only)|cannot|(?:do|does|did|must|should|sha|wo|would|is|are|ca|need)n['’]t(?! only)|never",
  ],
  es: ['no(?! (?:s[óo]lo|obstante|hay (?:problema|inconveniente)))|nunca|jamás'],
  fr: ["(?:ne|n['’])(?! ?(?:que|hésite\\p{L}*|manque\\p{L}*))|jamais"],
  it: ['non(?! (?:solo|appena|esit\\p{L}*))|mai'],
};
/** Beginnings of the verbs of a deed. */
export const DEEDS: readonly string[] = [
  'port|mov(?:e|ing)|transf|releas|hand|convert|turn|switch|tak(?:e|ing)|go(?:ing)?(?!\\p{L})',
  'pas(?:ar|en|e(?!\\p{L})|ad)|mov[ei]|muev|trasp|traslad|lib[eé]r|solt|su[eé]lt|llev|cambi|conviert|c[eéè]d',
  'pass(?:er|ez|é|a)|bascul|migr|conver|chang|libér',
  'trasf|spost|rilasc|lasci|volt',
];
/** Tells which are meant: what is denied behind it is said of them. */
export const WHICH: Words = {
  en: ['that|which|who|whose|where|because|since|as|if|when|what'],
  es: ['que|cuy[oa]s?|donde|porque|pues|como|si|cuando|quien(?:es)?'],
  fr: ["qui|qu['’]|que|dont|où|car|comme|si|quand|puisque"],
  it: ['che|cui|dove|perché|poiché|siccome|se|quando'],
};

/** What a comparison sets behind what is wanted: "rather keep them than have them ported". */
export const RATHER: readonly string[] = [
  '(?:rather|sooner|prefer\\p{L}*|better)(?!\\p{L})[^.;!?]{1,160}? than(?!\\p{L})[^.,;!?]{0,160}$',
  'prefer\\p{L}* [^.;!?]{1,160} to \\p{L}+ing(?!\\p{L})[^.,;!?]{0,160}$',
  '(?:prefer\\p{L}*|mejor|meglio|antes|piuttosto) (?!(?:que|che)(?!\\p{L}))[^.;!?]{3,140} (?:que|che|a) (?:l[oa]s |tener que |dover )*\\p{L}+(?:r|r[el])(?:l?[oaie]s?|se)?(?!\\p{L})[^.;!?]{0,120}$',
  "plutôt (?:[\\p{L}'’]+ ){1,8}?que (?:de |d['’])[^.;!?]{0,120}$",
  '(?:rather than|instead of|in place of|en (?:vez|lugar) de|antes (?:de|que)|au lieu de|plutôt que|invece di|anziché|piuttosto che)(?!\\p{L})[^.,;!?]{0,80}$',
];

/** Where a new clause takes up what is wanted. */
export const OPENS: Words = {
  en: [
    '(?<!(?:any|every|no)thing )(?:so|but|therefore|hence|thus|instead|rather)(?! (?:that|really|not|never|none|no|much|help|than|have|keep|leave))',
    "(?:and|which is why) (?:please|kindly|now|so|would|want|ask|request|hereby|therefore|are (?:now |therefore )?(?:moving|leaving|taking|porting|switching)|(?:we|i)(?: (?:now|therefore|hereby|would|want|wish|ask|request|need|are|have)|['’](?:d|re|m)))",
    '(?<=[,:] ?)(?:please|kindly|(?:we|i) (?:(?:now|therefore|hereby) )?(?:would|want|wish|ask|request|need))',
  ],
  es: [
    '(?:así que|por (?:eso|ello|lo que|lo tanto|tanto)|pero|sino)(?! (?:no|nunca|jamás|tampoco))',
    'y (?:por favor|ahora|quer(?:emos|ría|ríamos)|quiero|l[eo]s (?:ped|rog|agrade)\\p{L}*|(?:ped|rog|dese|solicit)(?:imos|amos))',
    '(?<=[,:] ?)(?:por favor|l[eo]s? (?:ped|rog|agrade)\\p{L}*|(?:ped|rog|dese|solicit)(?:imos|amos)|quer(?:emos|ría|ríamos)|quiero)',
  ],
  fr: [
    "(?:donc|mais|c['’]est pourquoi|aussi)(?! (?:pas|jamais|ne|n['’]|surtout))",
    'et (?:merci|veuillez|nous (?:vous )?(?:demand|souhait|voul|pri|désir)\\p{L}*|je (?:vous )?(?:demand|souhait|veux|voudr|pri)\\p{L}*)',
    '(?<=[,:] ?)(?:merci|veuillez|nous (?:vous )?(?:demand|souhait|voul|pri|désir)\\p{L}*|je (?:vous )?(?:demand|souhait|veux|voudr|pri)\\p{L}*)',
  ],
  it: [
    '(?:quindi|perciò|pertanto|dunque|ma|bensì)(?! (?:non|mai|nemmeno))',
    'e (?:per favore|vi (?:chied|preg)\\p{L}*|(?:chied|vorr|vogl|desider|richied)(?:iamo|iamo|emmo|ei|o))',
    '(?<=[,:] ?)(?:per favore|vi (?:chied|preg)\\p{L}*|(?:chied|vorr|vogl|desider|richied)(?:iamo|emmo|ei|o))',
  ],
};

/** A deed that is not to be, said behind it. */
export const UNDONE_JAPANESE =
  /^[^、。,.!?]{0,22}?(?:ないで|ないよう|ないこと|ない(?:つもり|方針)|(?:ませ|せ)ん(?!か|でしょうか)|ぬよう|べから|べきでは|なりません|ならない|いけません|いけない|禁(?:じ|止)|認め(?:ない|ません|られ)|許(?:さ|し|可し)(?:ない|ません|ず)|お?断り|拒(?:否|み|む)|反対|だめ|ダメ|駄目|論外|応じ(?:ない|かね|られ)|やめて|控え|見合わせ|不可)/u;
/** ... and what is denied there of anything else. */
export const HARMLESS_JAPANESE =
  /(?:かもしれ|すみ|申し訳(?:ござい|あり)|恐れ入り|構い|かまい|存じ)ません|(?:問題|支障|差し?支え|異存|異議|間違い|不明な?点|心配|予約)(?:は|が|も|など)*(?:ない|なく|ありません|ございません)|(?:使|用い|利用し?|使用し?|要|必要(?:が|は)?|足り|分か|わか|知)[わらりし]?(?:れ)?(?:ない|なく|ません|ありません|てい(?:ない|ません))|いただけません|もらえません|でき(?:ない|ません)でしょうか/u;
