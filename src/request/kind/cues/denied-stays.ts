/**
 * "They are not to stay with you", "Non devono rimanere da voi": staying that is denied. It denies no deed, and the clause that follows it
 * says what is wanted. A statement in, the statement without it out.
 */
import { regexp } from '../../../base/regexp.ts';
import { wholeWord } from '../../text/word-pattern.ts';

/** A telephone number, or what a simplified statement has for one. */
const NUMBER = '(?:NUM|\\(?\\+?\\d[\\d().-]*),?';
const THINGS_EN = `(?:them|they|these|those|it|us|any|all|both|either|the|our|of|and|or|nor|numbers?|lines?|${NUMBER})`;
const HERE_EN = '(?:here|behind|with (?:you|PROVIDER)|at PROVIDER|on your (?:network|side|platform)|where they are)';
const THINGS_ES = `(?:l[oa]s?|el|ni|y|estos|estas|números?|líneas?|${NUMBER}|más|ya|que)`;
const HERE_ES = '(?:en|con) (?:PROVIDER|ustedes|vosotros|su (?:red|compañía|empresa))|aquí|ahí';
const THINGS_FR = `(?:les?|la|ni|et|ces|numéros?|lignes?|${NUMBER}|plus|pas|longtemps|davantage)`;
const HERE_FR = '(?:chez|auprès de) (?:vous|PROVIDER)|ici';
const THINGS_IT = `(?:i|il|lo|le|la|né|e|questi|queste|numer[oi]|line[ae]|${NUMBER}|più|oltre)`;
const HERE_IT = '(?:da|con|presso(?: di)?|in) (?:voi|PROVIDER)|qui|lì';

/** A denial, what may stand between, and staying: no verb but an auxiliary or one of wanting lies between them. */
const DENIED_STAYS = regexp(
  `${wholeWord({
    en: [
      `(?:not|never|no longer|nobody|none|neither|nor|\\p{L}+n['’]t|(?:under|on|by|in|at|for) no \\p{L}+)(?: (?:want|wants|wish|wishes|need|intend|intending|plan|planning|mean|meant|like|going|willing|longer|any|more|to|is|are|be|being|should|must|may|shall|have|will|would|can|${THINGS_EN})){0,9} (?:stay(?:ing)?(?! (?:calm|silent|idle|tuned|in touch|put))|remain(?:ing)?|kept?|keep(?:ing)?(?! (?:us|me|in mind|them from|it from|NUM from))|left (?:${HERE_EN})|leav(?:e|ing)(?: ${THINGS_EN}){0,6} (?:${HERE_EN}))(?: (?:as (?:they|it) (?:are|is)|(?:as|with|here|on|at|any) ?(?:\\p{L}+)?|longer|${HERE_EN}))*`,
    ],
    es: [
      `(?:no|ya no|ni|nunca|jamás|tampoco|ninguno|ninguna)(?: (?:quer\\p{L}+|quier\\p{L}+|dese\\p{L}+|deb\\p{L}+|pued\\p{L}+|van?|vamos|tien\\p{L}+|pensamos|nos|se|me|a|de|que|ha|han|ser|${THINGS_ES})){0,6} (?:quedar\\p{L}*|qued[aeo]n?|quedamos|permanec\\p{L}+|permanezc\\p{L}+|(?:segui(?:r|mos|remos)|siguen?|sigan?|continu\\p{L}+)(?= (?:${HERE_ES}))|manten\\p{L}+|mantien\\p{L}+|conserv\\p{L}+|dej(?:ar|en|e|emos|amos)(?:l[oa]s)?(?= (?:${HERE_ES})))(?: (?:más|ya|${HERE_ES}))*(?: ${THINGS_ES})*`,
    ],
    fr: [
      `(?:ne|n['’]|plus|aucune?)(?: ?(?:souhait\\p{L}+|voul\\p{L}+|désir\\p{L}+|doi\\p{L}+|dev\\p{L}+|peu\\p{L}+|vont|allons|compt\\p{L}+|sont|est|à|nous|se|être|${THINGS_FR})){0,6} ?(?:rest\\p{L}+|demeur\\p{L}+|gard\\p{L}+|conserv\\p{L}+|maintenir|maintenons|laiss\\p{L}+(?= (?:(?:pas|plus|NUM|les?|et|ni),? ){0,6}(?:${HERE_FR})))(?: (?:pas|plus|longtemps|davantage|${HERE_FR}))*(?: ${THINGS_FR})*`,
    ],
    it: [
      `(?:non|né|mai|nessun[oa]?)(?: (?:dev\\p{L}+|vogli\\p{L}+|desider\\p{L}+|intend\\p{L}+|poss\\p{L}+|vanno|va|sono|è|ci|si|da|essere|${THINGS_IT})){0,6} (?:rest(?:are|ano|a|iamo|ino|eranno|eremo)|riman(?:ere|gono|e|gano|iamo|iate)|rimarr\\p{L}+|ten(?:ere|iamo|ete|uti|ute)|manten\\p{L}+|conserv\\p{L}+|lasci(?:are|ate|ati|ate)(?:l[ie])?(?= (?:${HERE_IT})))(?: (?:più|oltre|${HERE_IT}))*(?: ${THINGS_IT})*`,
    ],
  })}(?<! (?:ni|né|nor|or|o|ou|y|e|et|and))(?![^.;:!?]{0,80}(?<!\\p{L})(?:or|nor|o|u|ni|ou|né|oppure)(?!\\p{L})(?! (?:el|la|le|il|the|NUM|\\d|con|at|chez)))`,
  'giu',
);
/** "御社に残さず、", "残すのではなく". */
const DENIED_STAYS_JAPANESE =
  /(?:御社|貴社|PROVIDER|そちら)?(?:に|で|の(?:まま|もとに))?(?:残さ|残ら|留め|とどめ|置か|継続せ|継続し|使い続け)(?:ずに?|ない(?:で|ので|ため)?|ません(?:ので|から)?)|(?:残す|残る|留まる|継続する)(?:の|こと|わけ)?では(?:なく|ありませんので)/gu;

/** Where it stands, in as many blanks: offsets stay those of the text. */
export const blankDeniedStay = (text: string): string =>
  text
    .replace(DENIED_STAYS, (words) => ' '.repeat(words.length))
    .replace(DENIED_STAYS_JAPANESE, (words) => ' '.repeat(words.length));

/** Without what it says of staying, where that is denied; "we will neither stay nor port them" says more. */
export const withoutDeniedStay = (said: string): string =>
  said.replace(DENIED_STAYS, ' ').replace(DENIED_STAYS_JAPANESE, ' ');
