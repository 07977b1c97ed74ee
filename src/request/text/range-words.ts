import { regexp } from '../../base/regexp.ts';
import { type Words, wholeWord } from './word-pattern.ts';

/** Words between the ends of a range (desk rules, section 3). */
const TO: Words = {
  en: [
    'to',
    'thru',
    '(?:through|thru|to|up to)(?: and including| inclusive)',
    'through',
    'through to',
    'thr',
    'until',
    'till',
    'up to',
    '(?:up )?to and including',
    'and including',
  ],
  es: ['hasta', 'al', 'a', 'hasta el', 'al número', 'a la', 'hasta la', 'y hasta(?: el)?'],
  fr: ['à', 'au', "jusqu['’]?(?:à|au)", 'au numéro'],
  it: ['al', 'a', 'fino a', 'fino al', 'sino al', 'al numero'],
  de: ['bis', 'bis zu', 'bis zur'],
  pt: ['até', 'ao', 'a', 'até o', 'até ao'],
  ja: ['から', 'より', 'ないし', '乃至'],
};
/** "between A and B" is a range; "A and B" is not. */
const BETWEEN: Words = {
  en: ['between'],
  es: ['entre'],
  fr: ['entre'],
  it: ['tra', 'fra'],
  de: ['zwischen'],
  pt: ['entre'],
};
const AND: Words = { en: ['and', '&'], es: ['y'], fr: ['et'], it: ['e'], de: ['und'], pt: ['e'] };
/** Labels of the first and the last number. */
const FIRST: Words = {
  en: ['from', 'start(?:ing)?', 'begin(?:ning)?', 'first', 'low'],
  es: ['desde', 'inici(?:o|al)', 'comienzo', 'primer[oa]?'],
  fr: ['début', 'premi(?:er|ère)'],
  it: ['iniz(?:io|iale)', 'prim[oa]'],
  de: ['von', 'anfang', 'erste[rs]?', 'beginn'],
  pt: ['início', 'inicial', 'primeir[oa]'],
  ja: ['開始', '先頭', '最初', '始点'],
};
const LAST: Words = {
  en: ['to', 'thru', 'through', 'end(?:ing)?', 'last', 'high', 'stop'],
  es: ['hasta', 'fin(?:al)?', 'últim[oa]', 'ultim[oa]'],
  fr: ['fin', 'derni(?:er|ère)'],
  it: ['fin(?:e|ale)', 'ultim[oa]'],
  de: ['bis', 'ende', 'letzte[rs]?'],
  pt: ['até', 'fim', 'final', 'últim[oa]'],
  ja: ['終了', '末尾', '最後', '終点'],
};
/** What somebody does with two numbers who does not mean what lies between them. */
const EXCHANGE: Words = {
  en: [
    'forward(?:ed|ing)?',
    'redirect(?:ed|ing)?',
    'chang(?:e|ed|ing)',
    'swap(?:ped|ping)?',
    'renumber(?:ed|ing)?',
    'replac(?:e|ed|ing)',
  ],
  es: ['desví\\p{L}+', 'desvi\\p{L}+', 'cambi(?:ar|en)', 'sustitu\\p{L}+', 'reemplaz\\p{L}+'],
  fr: ['renvo(?:i|yer|yez)', 'redirig\\p{L}+', 'remplac\\p{L}+', 'chang(?:er|ez)'],
  it: ['deviar\\p{L}*', 'inoltr\\p{L}+', 'sostitu\\p{L}+', 'cambi(?:are|ate)'],
  de: ['umleit\\p{L}*', 'weiterleit\\p{L}*', 'ersetz\\p{L}*', 'ändern'],
  pt: ['encaminh\\p{L}+', 'desvi\\p{L}+', 'substitu\\p{L}+', 'trocar'],
  ja: ['転送'],
};

/** Of somebody or something that was at one number and is at another now: past tense, right before the first. */
const WENT: Words = {
  en: [
    '(?:went|moved|changed|switched|swapped|gone|jumped|shifted|renumbered|reassigned|transferred|passed)(?: (?:over|it|them|her|him|us|desks?|rooms?|numbers?|lines?))? from',
  ],
  es: [
    '(?:pas(?:ó|é|amos|aron|ado)|cambi(?:ó|é|amos|aron|ado)|mud(?:ó|é|amos|aron|ado)|salt(?:ó|aron))(?: de (?:número|línea))?(?: del?| desde)(?: el| la)?',
  ],
  fr: ['(?:passée?s?|changée?s?|migrée?s?|déménagée?s?|basculée?s?|sautée?s?)(?: de (?:numéro|ligne))? d[ue](?: la)?'],
  it: [
    '(?:passat[oaie]|passò|cambiat[oaie]|cambiò|andat[oaie]|saltat[oaie]|migrat[oaie])(?: (?:numero|linea))? (?:dal|dalla|da)',
  ],
  de: ['(?:wechselte|gewechselt) von'],
};

const NOUN = '(?:(?:number|no\\.?|tn|line|ext\\.?|el|le|il|lo|la|o|n[uú]mero|num[ée]ro|nummer|番号) *){0,2}';
/** Too short for more than a label or a heading of their own: "Da: ... A: ...". */
const FIRST_ALONE = '(?:de|du|del|da|dal|dalla)';
const LAST_ALONE = '(?:à|a|au|al|ao|alla)';
const SIGN = '~|\\.{2,3}|…|-{1,3}>?|=>|→|-+ ?to ?-+';
const REMARK = '(?: *\\((?!\\d)[^()\\n]{1,30}\\))?';

/** Between two full numbers. A dash that begins a line is a bullet, not a range. */
export const BETWEEN_FULL = regexp(`^${REMARK}[ |]*(?:\\n? *${wholeWord(TO)}|(?:${SIGN}))[ |]*\\n? *${NOUN}$`, 'iu');
/** A line that begins with a dash behind a number: a range that was wrapped, or a bullet. */
export const BROKEN_RANGE = /^ *\n *(?:-{1,2}|~) *$/u;
export const BETWEEN_LEAD = regexp(`${wholeWord(BETWEEN)}\\s*${NOUN}$`, 'iu');
export const BETWEEN_AND = regexp(`^\\s*(?:${wholeWord(AND)}|&)\\s*${NOUN}$`, 'iu');
export const FIRST_LEAD = regexp(
  `(?:${wholeWord(FIRST)}\\s*${NOUN}|(?<![\\p{L}\\d])${FIRST_ALONE}\\s*(?=:))\\s*[:=]?\\s*$`,
  'iu',
);
export const LAST_LABEL = regexp(`^[\\s,;|/]*(?:${wholeWord(LAST)}\\s*${NOUN}|${LAST_ALONE}\\s*(?=:))[:=]?\\s*$`, 'iu');
/** "Dal numero | Al numero": a preposition and its noun. */
const ROMANCE_NOUN = '(?: (?:(?:el|le|il|lo|la) )?(?:n[uú]mero|num[ée]ro|línea|ligne|linea))?';
export const FIRST_COLUMN = regexp(`${wholeWord(FIRST)}|^\\s*${FIRST_ALONE}${ROMANCE_NOUN}\\s*$`, 'iu');
export const LAST_COLUMN = regexp(`${wholeWord(LAST)}|^\\s*${LAST_ALONE}${ROMANCE_NOUN}\\s*$`, 'iu');
export const WENT_LEAD = regexp(`${wholeWord(WENT)} *${NOUN}$`, 'iu');
/** "AからBに変わりました": behind the second. */
export const CAME_TO =
  /^[ ]*(?:に|へ)(?:番号が|番号を|担当が)?(?:変わ|変え|かわ|替わ|替え|切り?替わ|切り?替え|移り|移っ|変更(?:し[たま]|され|とな|にな)|なり|なっ)(?!る|たら|れば|て(?:くだ|下|ほし|欲))/u;
/** "They go from", in a sentence of its own: how far the lines that were asked for reach. */
export const REACHES_FROM = regexp(
  `^\\s*(?:${wholeWord({
    en: [
      '(?:they|these|those|it|(?:the|our) (?:numbers|lines|block|range)) (?:go(?:es)?|runs?|reach(?:es)?|extends?|are|is|range|spans?) from',
    ],
    es: [
      '(?:(?:est[oa]s|ell[oa]s|(?:los|nuestros) números|(?:las|nuestras) líneas|el (?:rango|bloque)) )?(?:van?|son|es)(?: del?| desde)(?: el| la)?',
    ],
    fr: ['(?:ils?|elles?|(?:les|nos) (?:numéros|lignes)|la (?:plage|tranche)) (?:vont|va|sont|est) d[ue]'],
    it: [
      "(?:(?:questi|queste|i (?:nostri )?numeri|le (?:nostre )?linee|l['’]intervallo|il blocco) )?(?:vanno|va|sono|è) (?:dal|dalla|da)",
    ],
  })})[ ]*${NOUN}$`,
  'iu',
);
/** "Son los números", "it concerns the lines": a sentence of its own that does nothing but name what was asked for. */
export const NAMES_THEM = regexp(
  `^\\s*(?:${wholeWord({
    en: [
      '(?:(?:these|those|they) are|(?:it|this) (?:is about|concerns|covers)) (?:(?:the|our) )?(?:(?:user|phone|telephone) )?(?:numbers?|lines?)(?: from)?',
    ],
    es: ['(?:son|se trata de|hablamos de) (?:l[oa]s|nuestr[oa]s) (?:números|líneas)(?: del?| desde)?(?: el| la)?'],
    fr: [
      "(?:ce sont|il s['’]agit de) (?:les|nos) (?:numéros|lignes)(?: d[ue])?(?: la| le)?",
      "il s['’]agit des (?:numéros|lignes)(?: d[ue])?(?: la| le)?",
    ],
    it: ['(?:sono|si tratta d(?:i|ei|elle)) (?:(?:i|le) )?(?:nostr[ei] )?(?:numeri|linee)(?: (?:dall[oa]?|dal|da))?'],
  })})[ ]*${NOUN}$`,
  'iu',
);
/** "They are", "son el", "è il": the same with nothing but a pronoun, of several and of one. */
export const POINTS_AT_THEM = regexp(
  `^\\s*(?:${wholeWord({
    en: ["(?:these|those|they) are|they['’]re"],
    es: ['(?:ell[oa]s |est[oa]s )?son(?: l?[oa]s| el| la)?'],
    fr: ["ce sont(?: l[ea]s?)?|il s['’]agit d[ue]s?(?: la)?"],
    it: ['(?:essi |esse )?sono(?: il| la| i| le)?|si tratta d(?:i|el|ella|ei|elle)'],
    ja: ['(?:(?:対象|該当|その)の?)?(?:電話)?(?:番号|回線)は'],
  })})[ ]*${NOUN}$`,
  'iu',
);
const FEW = '(?:two|three|four|five|dos|tres|cuatro|cinco|deux|trois|quatre|cinq|due|tre|quattro|cinque|\\d{1,2})';
/** "The first two are", of those that the sentence before asked for. */
export const FIRST_OF_THEM = regexp(
  `^\\s*(?:${wholeWord({
    en: [`(?:the )?(?:first ${FEW}|${FEW} of them)(?: (?:numbers|lines))? are`],
    es: [`(?:l[oa]s )?(?:${FEW} primer[oa]s|primer[oa]s ${FEW}|${FEW} de ell[oa]s) son(?: l?[oa]s| el| la)?`],
    fr: [`(?:les ${FEW} premi(?:ers|ères)|${FEW} d['’]entre (?:eux|elles)) sont(?: l[ea]s?)?`],
    it: [`(?:(?:i|le) prim[ie] ${FEW}|${FEW} di (?:essi|esse|questi|queste)) sono(?: il| la| i| le)?`],
    ja: ['(?:最初の|うち)(?:\\d{1,2}|[二三四五])(?:つ|番号|回線|本|件)は'],
  })})[ ]*${NOUN}$`,
  'iu',
);
export const POINTS_AT_IT = regexp(
  `^\\s*(?:${wholeWord({
    en: ["(?:it|this|that) is|(?:it|that)['’]s"],
    es: ['es(?: el| la)?|se trata del?(?: la)?'],
    fr: ["c['’]est(?: l[ea])?|il s['’]agit d[ue](?: la)?"],
    it: ['è(?: il| la)?|si tratta d(?:i|el|ella)'],
    ja: ['(?:(?:対象|該当|その)の?)?(?:電話)?(?:番号|回線)は'],
  })})[ ]*${NOUN}$`,
  'iu',
);
/** What such a pronoun stands for, in the sentence before. */
export const SEVERAL_LINES = regexp(
  /(?<!\p{L})(?:(?:phone |telephone )?(?:numbers|lines|tns|dids)|n[úu]meros|l[íi]neas|num[ée]ros|lignes|numeri|linee|utenze)(?!\p{L})|番号|回線/iu,
);
export const ONE_LINE = regexp(
  /(?<!\p{L})(?:(?:phone |telephone )?(?:number|line|tn|did)|n[úu]mero|l[íi]nea|num[ée]ro|ligne|numero|linea|utenza)(?!\p{L})|番号|回線/iu,
);
export const EXCHANGE_LEAD = regexp(`${wholeWord(EXCHANGE)}[^.\\n]{0,40}$`, 'iu');

/** Behind a full number: a word and the last digits of the end. */
export const SHORT_END_WORD = regexp(
  `^${REMARK} *\\n? *(?:${wholeWord(TO)}|~|\\.{2,3}|…) *\\n? *${NOUN}[-x]?(\\d{3}-\\d{4}|\\d{1,4})(?![\\p{Script=Latin}\\d/%]|[-.,:]\\d)`,
  'iu',
);
/** Behind a full number: a dash and the last digits of the end; with spaces it may be a remark. */
export const SHORT_END_DASH =
  /^(-{1,2}| +-{1,2} *| *-{1,2} +)(\d{3}-\d{4}|\d{2,4})(?![\p{Script=Latin}\d/%]|[-.,:]\d)/u;
/** Two or three digits behind a slash: a range or a list, nobody can tell. */
export const SHORT_END_SLASH = regexp(/^ ?\/ ?\d{1,3}(?![\p{L}\d/]|[-.]\d)/u);

/** Behind digits that end no range: they count, measure, date or address something. */
export const NOT_AN_END = regexp(
  /^(?:st|nd|rd|th|am|pm|h\b)|^\s+(?:(?:of|more|other|different|separate|new)\s+)*(?:users?|people|persons?|lines?|numbers?|tns?|dids?|seats?|licen[cs]es?|sites?|locations?|days?|weeks?|hours?|months?|minutes?|calls?|of|january|february|march|april|may|june|july|august|september|october|november|december|organi[sz]ations?|companies|accounts?|tenants?|am|pm|usuarios|líneas|números|utilisateurs|lignes|numéros|utenti|linee|numeri|nutzer|personen|nummern|leitungen|utenti|usuários|linhas|números|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre|gennaio|febbraio|aprile|maggio|giugno|luglio|settembre|ottobre|dicembre|januar|februar|märz|juni|juli|oktober|dezember|de (?:enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre))(?!\p{L})|^ ?(?:番号|個|件|回線|本|名|人|台|年|月|日|時|分|円)|^[ ,]+(?:[\p{L}\d.]+ ){1,3}(?:street|st|avenue|ave|road|rd|drive|dr|lane|way|boulevard|blvd|court|plaza|parkway|pkwy)(?!\p{L})/iu,
);
