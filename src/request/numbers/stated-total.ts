/**
 * How many numbers a mail says that it is about (desk rules, section 3: where a stated total and the list differ, a person
 * tells): the words in, totals with their quotes out.
 */
import { maskDigits } from '../../base/evidence.ts';
import { asksForDeed } from '../find-kind.ts';
import { foldCharacters } from './fold-characters.ts';
import { has } from './nearest-cue.ts';
import { findStatements } from './statements.ts';
import { ASKING } from './words/asking-words.ts';

export type StatedTotal = { readonly count: number; readonly quote: string };

/** Two and more, by language in order. */
const COUNT_WORDS: readonly string[][] = [
  'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen twenty',
  'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve veinte',
  'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf vingt',
  'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove venti',
].map((line) => line.split(' '));
const VALUES = new Map(COUNT_WORDS.flatMap((words) => words.map((word, i) => [word, i + 2] as const)));
const KANJI = '二三四五六七八九十';

const WORD = COUNT_WORDS.flat().join('|');
const NOUN =
  '(?:(?:tele)?phones?|numbers?|lines?|tns?|dids?|tels?|n[uú]meros?|l[ií]neas?|tel[eé]fonos?|num[ée]ros?|lignes?|numer[oi]|linee|numerazioni|nummern|rufnummern)';
/** "all six of our dispatch numbers", "twelve (12) telephone numbers", "tutte e sei". */
const BEFORE_NOUN = new RegExp(
  `(?<![\\p{L}\\d.,:/-])(\\d{1,3}|${WORD})(?: \\(\\d{1,3}\\))?(?: (?!of (?:them|these|those))(?!\\d)[\\p{L}'’-]+){0,4} ${NOUN}(?!\\p{L})`,
  'giu',
);
const LABELLED =
  /(?:^|[\n|]|[.;] )\s*(?:[-*•] )?(?:(?:grand )?tota(?:l|le|les)|(?:number|no\.?|count|quantity|qty)|quantity|cantidad|nombre|quantit[àée]|numero|合計|総数|計|件数|本数|番号数|(?:tn|did|line|number)s? (?:count|total))(?: \p{L}+){0,3}[ .]{0,40}(?:[:=：|]|\.{2,})[ .]*(\d{1,4})(?!\d|[-./]\d)/giu;
const JAPANESE = new RegExp(`(?<![\\d${KANJI}第-])(\\d{1,3}|[${KANJI}])(?:件|番号|回線|本|つ)(?!目|前|月|分)`, 'gu');
const ALL_OF = new RegExp(
  `(?:tutt[ei] e|toutes? les|tous les|l[oa]s|all|both) (${WORD}|\\d{1,3})(?!\\p{L}|\\d| *%)`,
  'giu',
);
/** A count of what is not asked, or of what there is beside it. */
const OF_OTHERS =
  /(?<!\p{L})(?:other|others|remaining|rest|stay|stays|keep|have|has|had|still|more|last|previous|already|digits?|otr[oa]s|demás|quedan?|tenemos|tiene|más|últim[oa]s|autres?|restent|avons|avez|derniers?|altr[ie]|restano|abbiamo|ultim[ie]|not|no|non|pas)(?!\p{L})|他|残|以外|ほか/iu;

/** In the subject, in statements that ask for the numbers, head their list, or give a total. */
export function findTotals(subject: string, original: string): StatedTotal[] {
  const text = foldCharacters(original);
  const heading = foldCharacters(subject);
  const totals = [...text.matchAll(LABELLED)].map((found) => totalOf(found));
  if (!OF_OTHERS.test(heading)) totals.push(...[...heading.matchAll(BEFORE_NOUN)].map((found) => totalOf(found)));
  for (const { text: words } of findStatements(text)) {
    if (OF_OTHERS.test(words) || !(/[:：]\s*$/u.test(words) || has(ASKING, words) || asksForDeed(words))) continue;
    for (const pattern of [BEFORE_NOUN, ALL_OF, JAPANESE])
      totals.push(...[...words.matchAll(pattern)].map((found) => totalOf(found)));
  }
  return totals.filter(({ count }) => count > 1);
}

const totalOf = ({ 0: quote, 1: written = '' }: RegExpMatchArray): StatedTotal => ({
  count: VALUES.get(written.toLowerCase()) ?? (KANJI.includes(written) ? KANJI.indexOf(written) + 2 : Number(written)),
  quote: maskDigits(quote).replace(/\s+/g, ' ').trim(),
});

/** The totals that no way of counting gives: what is asked, with what is kept back, or the totals together. */
export function totalsThatDiffer(
  stated: readonly StatedTotal[],
  asked: readonly string[],
  keptBack: number,
): StatedTotal[] {
  // "Our 414 numbers": an area code.
  const areas = new Set(asked.map((number) => Number(number.slice(2, 5))));
  const totals = stated.filter(({ count }) => !areas.has(count));
  if (totals.length === 0 || asked.length === 0) return [];
  const right = new Set([asked.length, asked.length + keptBack]);
  const isRight = ({ count }: StatedTotal): boolean => right.has(count);
  const sum = totals.reduce((all, { count }) => all + count, 0);
  return totals.some(isRight) || right.has(sum) ? [] : totals;
}
