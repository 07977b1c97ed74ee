/**
 * Who is to receive numbers that leave: names by what stands around them, wherever they stand. Text in, names out; whether they
 * are one or several is another question (`kind/several-carriers.ts`).
 */
import type { Found } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import { findLanguage } from '../text/find-language.ts';
import { foldCharacters } from '../text/fold-characters.ts';
import { PIN_LABEL } from '../text/pin-labels.ts';
import { tablesIn } from '../text/tables.ts';
import type { WrittenMail } from '../text/written-mail.ts';
import { carriersBeside, maskPhones } from './carriers-beside.ts';
import { carriersJoined } from './carriers-joined.ts';
import { customersAside } from './find-receiver.ts';
import { foldWords } from './fold-name.ts';
import type { OrganisationMention } from './organisation-mention.ts';
import { isOwnMove } from './own-moves.ts';
import { receiversIn } from './receivers.ts';

export type CarrierNames = {
  /** Called so: "New carrier: Prairie Fiber". */
  readonly labelled: readonly string[];
  /** Beside a number in a table, behind an arrow, or as the head of a list: "To Prairie Fiber:". */
  readonly inRows: readonly string[];
  /** Behind a direction in a clause that moves something, or said to take numbers. */
  readonly inClauses: readonly string[];
  /** Beside a number under no head: "608-555-0132 ... Brightwater Resale". */
  readonly beside: readonly string[];
};

const NAME = "(\\p{Lu}[\\p{L}\\d&'’]*(?:-\\p{L}+)*(?: (?:\\p{Lu}[\\p{L}\\d&'’-]*|(?:of|&|de|di)(?![\\p{L}]))){0,9})";
const JA_NAME =
  '((?!NUM|PIN|サ[ー-]ビス|ユ[ー-]ザ|[をにへがはの])(?:[\\p{Script=Latin}\\p{Script=Katakana}・&ー-]{2,}(?:通信|電話|電信)?|[\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}ー-]{1,12}?(?:通信|電話|電信|無線|回線|テレコム|ネット|モバイル|コム|社|ネットワ[ー-]ク(?:ス)?)|(?<=「)[^」\\n]{2,20}(?=」)))';
const ARTICLES =
  "(?:(?:our|the|a|new|el|la|le|il|lo|nuestro|notre|nostro|nuevo|nouvel|nouveau|nuovo|neuen|carrier|provider|operador|operator|opérateur|operatore|company|empresa|gestore),? |l['’])*";
const EN_DIRECTIONS = 'to|onto|into|over to|(?<=(?<!\\p{L})(?:goes|going|go|land|be|over) )with';
const DIRECTIONS = `${EN_DIRECTIONS}|a|al|hacia|para|à|chez|vers|ad|verso|presso|zu|nach`;
const towards = (directions: string): RegExp => regexp(`(?<![\\p{L}\\p{N}])(?:${directions}) ${ARTICLES}${NAME}`, 'gu');
/** In a clause that holds a number or moves some: who stands behind a direction. "A" is an article in English. */
const EN_TOWARDS = towards(EN_DIRECTIONS);
const TOWARDS = towards(DIRECTIONS);
const MOVES = regexp(
  /NUM|(?<!\p{L})(?:goes|port(?:ed|ing)?|transfer(?:red)?|release[d]?|rest|others?|(?:move[ds]?|moving|go(?:ing)?) (?:\p{L}+ ){0,4}(?:numbers?|lines?|them|these|those|it|all|both)|(?:numbers?|lines?|they|these|those|it|all|both) (?:\p{L}+ ){0,4}(?:move[ds]?|moving|go(?:ing)?)|va|van|irá|porten|portar|resto|demás|vont?|portez|porter|autres?|reste|portare|portate|vanno|altr[oi]|gehen|geht|portier\p{L}*)(?!\p{L})/iu,
);
/** "Seekonk Fiber takes the first two", "l'ultimo lo prende Baia Mobile". */
const TAKES = regexp(
  `${NAME} (?:takes|gets|receives|will take|will get|is taking|is getting) (?:over )?(?:NUM|the (?:first|second|third|last|rest|others?|fax|main)|both|all|them|these|those)(?![\\p{L}])(?![^.,;\\n]{0,40} (?:to \\p{Lu}|elsewhere))`,
  'gu',
);
const TAKEN_BY = regexp(
  `(?<!\\p{L})(?:li|le|lo|la|l[oa]s|les|l['’]) ?(?:prende|prendono|toma|tomará|recibe|recibirá|reprend|prend|prendra) ${NAME}`,
  'gu',
);
const JA_TOWARDS = regexp(
  `NUM ?(?:の番号|の回線)?[^.\\n]{0,12}?[はをも,] ?${JA_NAME}(?:株式会社)?(?:様|さん)?(?:へ|に)`,
  'gu',
);
/** "以下の番号を Prairie Fiber へ転出": under no number of their own. */
const JA_MOVED = regexp(
  `(?:番号|回線|電話)(?:全て|すべて|全部)?を,? ?(?:${NAME}|${JA_NAME})(?:株式会社)?(?:様|さん)?(?:へ|に)(?=[^.\\n]{0,8}(?:転出|移|ポ-ト|番号ポ))`,
  'gu',
);
/** "New carrier: Prairie Fiber", "the provider that receives them is Prairie Fiber". */
const CALLED =
  '(?:(?<!\\p{L})(?:(?:new|gaining|winning|receiving|target) (?:service )?(?:carrier|provider|operator|sp|telco)|nsp|(?:nuev[oa]|nouve(?:au|l)|nuovo|novo|neuer) (?:operador\\p{L}*|proveedor|opérateur|fournisseur|operatore|gestore|operadora|anbieter)|operatore nuovo|(?:operador\\p{L}*|proveedor|opérateur|operatore|gestore) (?:receptor\\p{L}*|preneur|receveur|ricevente|que (?:los|las|lo|la) recibe|qui (?:les )?reçoit|che (?:li|le) riceve)))';
const SET_OFF = '(?:[ ]*(?:is|are|will be|es|est|è|ist|será|sera)(?!\\p{L})|[ ]*[:=|,]|[ ]?\\.{2,})*[ ]*';
const LABELLED = regexp(`${CALLED}(?!\\p{L})${SET_OFF}${ARTICLES}${NAME}(?![\\p{L}\\d-]*\\d)`, 'giu');
/** The label is a line of its own. */
const LABEL_ABOVE = regexp(`(?<=\\n)[^\\p{L}\\n]*${CALLED}[ ]*:?\\n[ ]*${NAME}`, 'giu');
const JA_LABELLED = regexp(
  `(?:(?:移転|移行|移管|転入|転出)先(?:の?(?:事業者|キャリア|通信会社|電話会社))?|新(?:しい)?(?:事業者|キャリア|通信会社|電話会社)|(?:電話|通信)会社)(?:名)?[ ]*(?:は|:|=|】|\\])?[ ]*「?${JA_NAME}`,
  'gu',
);
/** "... or Anchor Telecom": the choice is left to us. */
const CHOICE = regexp(
  `^,? (?:or|o|u|ou|oppure|oder|または|もしくは) (?:(?:to|with|a|à|chez|vers|ad?|zu) )?${ARTICLES}${NAME}`,
  'u',
);
/** "New carrier: Blue Heron Voice and Saguaro Net": two, where the first is a whole name. */
const BOTH = regexp(`^,? (?:and|y|e|et|und) ${ARTICLES}${NAME}`, 'u');
/** A number, an arrow, a name. */
const ARROW = regexp(`NUM[^\\n\\p{L}]{0,12}(?:[-=]+>|[→⇒]|\\s>) *${ARTICLES}(?:${NAME}|${JA_NAME})`, 'gu');
/** "To Prairie Fiber:", and its numbers below. */
const HEADED = regexp(
  `(?<=^|\\n)[^\\p{L}\\n]{0,12}(?:To|For|With|Al?|Hacia|Para|Con|À|Chez|Vers|Pour|Ad|Verso|Presso|Da|Per) ${ARTICLES}${NAME}[ ]*:[ ]*\\n[^\\p{L}]{0,40}NUM`,
  'gu',
);
/** Capitalised behind a direction, and nobody who takes numbers. */
const NOBODY = new Set(
  (
    'portar porter portare transferir transférer trasferire convertir convertire port transfer pin service services user users toll teams num resporg lsp pots voip sip did dids tn tns foc loa csr lsr monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december ' +
    'the our your my us i we you they lunes martes miércoles jueves viernes enero febrero marzo abril mayo junio julio lundi mardi mercredi jeudi vendredi lunedì martedì please port dear whom sir madam mr mrs ms dr señor señora monsieur madame'
  ).split(' '),
);

/**
 * @param providerNames this provider is no new carrier
 * @param mentions a customer who is not said to receive is none either
 */
export function findNewCarriers(
  mail: WrittenMail,
  providerNames: readonly string[],
  mentions: readonly Found<OrganisationMention>[],
): CarrierNames {
  const text = maskPhones(foldCharacters(`${mail.subject}\n${mail.own}`).replace(PIN_LABEL, 'PIN'));
  const clauses = text.split(/[.;!?](?=\s)|\n|,? (?=(?:while|whereas|and NUM|y el NUM|et le NUM|e il NUM)\b)/u);
  const direction = findLanguage(mail) === 'en' ? EN_TOWARDS : TOWARDS;
  const ignored = new Set([...NOBODY, ...providerNames.map(firstWord), ...customersAside(mentions)]);
  const tidy = (names: readonly string[]): string[] => [
    ...new Set(names.map(firstWord).filter((name) => name !== '' && !ignored.has(name))),
  ];
  const named = {
    labelled: tidy([
      ...namesBehind(text, LABELLED, true),
      ...[LABEL_ABOVE, JA_LABELLED].flatMap((pattern) => namesBehind(text, pattern)),
    ]),
    inRows: tidy([
      ...namesBehind(text, ARROW),
      ...namesBehind(text, HEADED),
      ...receiversIn(tablesIn(foldCharacters(mail.own))).flatMap(({ names }) => names),
    ]),
    inClauses: tidy([
      ...clauses
        .filter((clause) => MOVES.test(clause) && !isOwnMove(clause))
        .flatMap((clause) => namesBehind(clause, direction)),
      ...carriersJoined(clauses),
      ...[TAKES, TAKEN_BY, JA_TOWARDS, JA_MOVED].flatMap((pattern) => namesBehind(text, pattern)),
    ]),
  };
  const isKnown = Object.values(named).some((names) => names.length > 0);
  return { ...named, beside: tidy(carriersBeside(text, isKnown)) };
}

/** The same of one cell or line of a list: "goes to Prairie Fiber", "New carrier: Prairie Fiber". */
export const carriersSaid = (words: string): string[] => [
  ...(MOVES.test(words) ? namesBehind(words, TOWARDS) : []),
  ...namesBehind(words, LABELLED),
];

/** What stands behind a direction: "To Prairie Fiber" over the rows below. */
export const behindDirection = (words: string): string[] => namesBehind(words, TOWARDS);

/**
 * "日の出通信へ", behind a name that no syllables of grammar are part of. Each piece goes as far as it can: a run that could be cut
 * in many ways is tried in all of them where no particle follows.
 */
const JA_GOAL =
  /((?:(?<!\p{Script=Latin})\p{Script=Latin}[\p{Script=Latin}\d .&'’-]*(?![\p{Script=Latin}\d .&'’-])|[\p{Script=Katakana}・ー-]{2,}(?![\p{Script=Katakana}・ー-])|\p{Script=Han})+?)(?:株式会社|合同会社)?(?:様|さん)?(?:へ|に(?!つい|関|よ|て|対|は|も|伴|あ|お))/gu;
/** Japanese words that take the same particle. */
const JA_NO_NAME =
  /^(?:他社?|別|御社|貴社|弊社|当社|同社|本社|会社|以下|下記|上記|次|至急|早急|先|今|来|翌|明日|[\d年月日]+|本日中?|ご?担当者?|窓口|皆|全|一緒|順|既|特|実際|正式|無事)|(?:日|月|中|末|前|後|上|下|内|店|者|所|課|部|係|番号|回線|電話番号)$/u;

/** Two of the characters that words are written in are a word more often than a name. */
const isJapaneseName = (name: string): boolean =>
  !JA_NO_NAME.test(name) && name.length > (/^\p{Script=Han}+$/u.test(name) ? 2 : 1);

/** "Is joining X", "is leaving for X": the verb takes the place of a direction. */
const JOINS = regexp(
  `(?<!\\p{L})(?:join(?:s|ing)?|leav(?:e|es|ing) for|rejoi(?:nt|gnent|gnons|ndra|ndront|ndre)) ${ARTICLES}${NAME}`,
  'gu',
);

/** Everybody behind a direction in a statement, telephone numbers masked. @param isEnglish "a" is an article there */
export const carriersTowards = (said: string, isEnglish: boolean): string[] => [
  ...namesBehind(said, isEnglish ? EN_TOWARDS : TOWARDS),
  ...namesBehind(said, JOINS),
  ...[...said.matchAll(JA_GOAL)].map(([, name = '']) => name.trim()).filter(isJapaneseName),
];

/** Everybody who is said to take numbers: "X takes them", "li prende X". */
export const carriersTaking = (said: string): string[] =>
  [TAKES, TAKEN_BY].flatMap((pattern) => namesBehind(said, pattern));

/** Whether a name is one that takes numbers: nobody's, and this provider's, is not. */
export const isCarrierName = (name: string, providerNames: readonly string[]): boolean =>
  name !== '' && !NOBODY.has(name) && !providerNames.map(firstWord).includes(name);

const firstWord = (name: string): string => foldWords(name)[0] ?? '';

function namesBehind(text: string, pattern: RegExp, takesBoth = false): string[] {
  return [...text.matchAll(pattern)].flatMap((found) => {
    const name = found.slice(1).find((group) => group !== undefined) ?? '';
    const rest = text.slice(found.index + found[0].length, found.index + found[0].length + 120);
    const other = CHOICE.exec(rest)?.[1];
    const second = takesBoth && name.includes(' ') ? BOTH.exec(rest)?.[1] : undefined;
    // "Questions to our LNP desk": where to write, not where numbers go.
    const isDesk = /^\s*(?:desk|team|department|dept|center|centre|office|group)\b/iu.test(rest);
    return /^[\p{Lu}\p{Lo}]/u.test(name) && !isDesk
      ? [name, ...(other ? [other] : []), ...(second ? [second] : [])]
      : [];
  });
}
