/**
 * Who gets the numbers once what is asked is done, told by a pronoun for them: "and let Brewline have them when you are through",
 * "luego dénselos a Brewline", "Brewline les aura ensuite". Text in, names out; whether that makes a second wish is another
 * question (`kind/several-carriers.ts`).
 */
import { regexp } from '../../base/regexp.ts';
import { caseless } from '../text/caseless.ts';
import { CAPITAL, MORE_WORDS } from './capitalised.ts';
import { soundsLikeCarrier } from './carriers-beside.ts';

const NAME = `(${CAPITAL}${MORE_WORDS})`;
/** Called by what they are: "our new carrier". */
const ROLE =
  "((?:(?:our|the|a|another|their|el|la|una?|otr[oa]|nuestr[oa]|notre|le|une?|leur|il|lo|nostr[oa]|altr[oa]) |l['’]|un['’])(?:(?:new|next|other|future|nuev[oa]|futur[oa]e?|nouve(?:l|au|lle)|nuov[oa]|prossim[oa]) )?(?:carriers?|operators?|telcos?|telecoms?|resellers?|operador[a]?|compañía telefónica|opérateur|operatore|gestore)(?: (?:nuev[oa]|nuov[oa])(?!\\p{L}))?)";
const WHOM = `(?:${ROLE}|${NAME})`;
const SOME =
  "(?:(?:the|our|el|la|los|las|le|les|il|lo|i|gli|nuestr[oa]s?|notre|nos|nostr[oi]|those|people|guys|folks|friends|gente|amigos|amis|amici|at|of|de|di|dei) |l['’])*";
const THEM =
  '(?:them(?: all)?|these|those|both|all (?:of them|\\p{L}+)|the (?:\\p{L}+ ){0,2}(?:numbers|lines|lot|result|ones))';
const EN_GIVE =
  '(?:giv(?:e|es|ing)|hand(?:s|ing)?|pass(?:es|ing)?|sign(?:s|ing)?|turn(?:s|ing)?|mak(?:e|es|ing)|port(?:s|ing)?|releas(?:e|es|ing)|mov(?:e|es|ing)|transfer(?:s|ring)?|forward(?:s|ing)?|deliver(?:s|ing)?|surrender(?:s|ing)?|entrust(?:s|ing)?|leav(?:e|es|ing)|sees?|ship(?:s|ping)?|send(?:s|ing)?|lets?)';
const AWAY = '(?: (?:over|on|off|out|away|across|along|straight|directly|then|go|free|loose|back)){0,3}';
const THEN =
  '(?: (?:después|luego|entonces|todos|todas|ensuite|puis|après|alors|tous|toutes|poi|dopo|quindi|pure|tutti|tutte|subito)){0,2}';
const ES_GIVE =
  '(?:d[aáeé]|(?:entr[eé]g|p[aá]s|c[eé]d|transfi?[eé]r|trasp[aá]s|env[ií]|m[aá]nd|p[oó]rt|lib[eé]r|su[eé]lt|reg[aá]l|d[eé]j|conf[ií])\\p{L}*?[aeáéií])(?:n|r|d|ndo|ndó)?(?:se|nse|nos)?l[oa]s?';
const ES_TAKE = '(?:llev|qued|tom|teng|tendr|recib|recog|recoj|hered)\\p{L}*';
const FR_GIVE =
  '(?!transferts?|portages?|passages?|envois?|remises?(?!\\p{L}))(?:donn|remett|pass|céd|transm|transf|confi|envo[iy]|libér|bascul|port|laiss|abandonn|rend)\\p{L}*';
const FR_TAKE =
  '(?:aura|auront|ait|aient|pren(?:d|dra|dre|ne|nent|dront)|repren\\p{L}+|récup\\p{L}+|reç\\p{L}+|recev\\p{L}+|hérit\\p{L}+)';
const IT_GIVE = '(?:da|pass|consegn|ced|gir|lasci|affid|trasfer|port|mand|rilasci|spost|invi|fa(?:r|te))\\p{L}*';
const IT_TAKE = '(?:prend|avr|abbia|terr|teng|rilev|ritir|ricev|riprend|eredit)\\p{L}*';

/** They become somebody's, whatever the name is. */
const GIVEN: readonly string[] = [
  `(?:let|lets|letting|have|allow|leave) ${SOME}${WHOM} (?:to )?(?:have|take|keep|own|get|pick|collect|claim|fetch|port|receive)(?: over| up)? (?:it|${THEM})`,
  `${EN_GIVE} ${THEM}${AWAY} (?:to|onto|into the (?:hands|arms) of) ${SOME}${WHOM}`,
  `(?:give|hand|pass) ${SOME}${WHOM} ${THEM}`,
  `${WHOM}(?:,? (?:then|will|shall|is to|may|can|would|afterwards|is going to))* (?:gets?|takes?|receives?|owns?|inherits?|collects?|claims?|fetche?s?|picks? up)(?: over| up)? ${THEM}`,
  `(?:they|these|those|both)(?: (?:then|will|shall|all|both)){0,2} belong to ${SOME}${WHOM}`,
  `${ES_GIVE}${THEN} (?:al?|con|para|hacia) ${SOME}${WHOM}`,
  `que (?:se )?l[oa]s? ${ES_TAKE}${THEN} ${SOME}${WHOM}`,
  `${WHOM}${THEN} (?:se )?l[oa]s? ${ES_TAKE}`,
  `(?:pertenecerán a|serán (?:ya )?de|quedan? en (?:manos|poder) de|quedarán (?:para|con|en (?:manos|poder) de)) ${SOME}${WHOM}`,
  `${FR_GIVE}-(?:les|le|la)${THEN} (?:aux?|à|chez|vers) ${SOME}${WHOM}`,
  `les ${FR_GIVE}${THEN} (?:aux?|à|chez|vers) ${SOME}${WHOM}`,
  `(?:laissez|laisser|laissons)${THEN} ${SOME}${WHOM}${THEN} (?:les|le|la) \\p{L}+`,
  `${WHOM}${THEN} (?:les|le|la) ${FR_TAKE}`,
  `(?:appartiendront|reviendront)${THEN} (?:aux?|à) ${SOME}${WHOM}`,
  `${IT_GIVE}(?:li|le)(?: avere)?${THEN} (?:ad?|al|alla|presso|verso) ${SOME}${WHOM}`,
  `(?:li|glieli) ${IT_GIVE}(?: avere)?${THEN} (?:ad?|al|alla|presso|verso) ${SOME}${WHOM}`,
  `(?:se )?(?:li|le) ${IT_TAKE}${THEN} ${SOME}${WHOM}`,
  `${WHOM}${THEN} (?:se )?(?:li|le) ${IT_TAKE}`,
  `(?:spetteranno|apparterranno) (?:ad?|al|alla) ${SOME}${WHOM}`,
];
/** They go somewhere, which may as well be a room: only who is called as carriers are. */
const GOING: readonly string[] = [
  `(?:they|these|those|it|both|all (?:of them|\\p{L}+)|the (?:\\p{L}+ ){0,2}(?:numbers|lines))(?: (?:then|will|shall|are to|can|may|must|should|both|all|afterwards|finally)){0,3} (?:go(?:es)?|move|pass|leave|travel|end up|are|(?:get|are|be)(?: to be)? \\p{L}+ed)${AWAY} (?:to|with|for|at) ${SOME}${WHOM}`,
  `${EN_GIVE} it${AWAY} (?:to|onto) ${SOME}${WHOM}`,
  `(?:quedan?|pasan?|pasarán?|van|irán|se van|se irán)${THEN} (?:al?|con|para) ${SOME}${WHOM}`,
  `(?:iront|vont|passent|passeront|seront)${THEN} (?:aux?|à|chez|pour) ${SOME}${WHOM}`,
  `(?:vanno|andranno|passano|passeranno|saranno)${THEN} (?:ad?|al|alla|di|con|in mano a) ${SOME}${WHOM}`,
];
const patterns = (sources: readonly string[]): RegExp[] =>
  sources.map((source) => regexp(caseless(`(?<![\\p{L}'’-])${source}(?!\\p{L})`).source, 'gu'));
const [IS_GIVEN, IS_GOING] = [patterns(GIVEN), patterns(GOING)];

const JA_NAME =
  '((?:\\p{Lu}[\\p{Script=Latin}\\d&-]*(?: \\p{Lu}[\\p{Script=Latin}\\d&-]*){0,4}|[\\p{Script=Katakana}・-]{2,20})(?:通信|電話|電信|社)?|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}-]{1,12}?(?:通信|電話|電信|無線|テレコム|ネット|モバイル|コム|社|ネットワ-ク(?:ス)?|事業者|キャリア))(?:株式会社)?(?:様|さん)?';
const THEM_JA = '(?:(?:これら|それら|番号|回線|全部|すべて|全て)(?:を)?)?';
const JAPANESE: readonly RegExp[] = [
  regexp(`${JA_NAME}(?:に|へ)${THEM_JA}お?(?:渡|引き?渡|譲|回し|託し|任せ|持たせ|使わせ|明け渡|引き継|差し上げ)`, 'gu'),
  regexp(`${JA_NAME}(?:が|は)${THEM_JA}(?:引き?取|受け取|もら|引き継|持って(?:い|ゆ))`, 'gu'),
];
/** Takes the same particle, and no numbers. */
const JA_NOBODY =
  /^(?:当社|弊社|御社|貴社|本社|同社|会社|各社|自社|サ-ビス|ユ-ザ-?|メ-ル|デ-タ|リスト|ファイル|PIN|NUM)$/u;

/**
 * @param statements none of any length, characters folded, telephone numbers written `NUM`
 * @returns names as written, or what they are called: "our new carrier"
 */
export const handedOnTo = (statements: readonly string[]): string[] =>
  statements
    .map((statement) => statement.replace(/\s+/gu, ' '))
    .flatMap((said) => [
      ...IS_GIVEN.flatMap((pattern) => namesIn(said, pattern)),
      ...IS_GOING.flatMap((pattern) => namesIn(said, pattern)).filter(isCarrier),
      ...JAPANESE.flatMap((pattern) => namesIn(said, pattern)).filter((name) => !JA_NOBODY.test(name)),
    ]);

const namesIn = (said: string, pattern: RegExp): string[] =>
  [...said.matchAll(pattern)].map(([, one, other]) => one ?? other ?? '');

const isCarrier = (name: string): boolean => /^\P{Lu}/u.test(name) || soundsLikeCarrier(name);
