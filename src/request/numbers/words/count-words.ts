/** How many, in words: from two to ninety-nine in the desk's languages, and what comes by the dozen or in pairs. */
import { regexp } from '../../../base/regexp.ts';
import { TELEPHONES } from '../../../base/telephone-shape.ts';
import { anyOfPlain } from '../../text/word-pattern.ts';

/** Each language: two to nineteen (or as far as its own words go), and the tens. */
const UNITS: Readonly<Record<'en' | 'es' | 'fr' | 'it', string>> = {
  en: 'two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen',
  es: 'dos tres cuatro cinco seis siete ocho nueve diez once doce trece catorce quince dieciséis diecisiete dieciocho diecinueve',
  fr: 'deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize dix-sept dix-huit dix-neuf',
  it: 'due tre quattro cinque sei sette otto nove dieci undici dodici tredici quattordici quindici sedici diciassette diciotto diciannove',
};
const TENS: readonly (readonly [units: string, join: string, tens: string, one: string])[] = [
  [UNITS.en, '-', 'twenty thirty forty fifty sixty seventy eighty ninety', 'one'],
  [UNITS.es, ' y ', 'veinte treinta cuarenta cincuenta sesenta setenta ochenta noventa', 'uno'],
  [UNITS.fr, '-', 'vingt trente quarante cinquante soixante', 'un'],
  [UNITS.it, '', 'venti trenta quaranta cinquanta sessanta settanta ottanta novanta', 'uno'],
];
/** Spanish writes the twenties as one word. */
const TWENTIES =
  'veintiuno veintidós veintitrés veinticuatro veinticinco veintiséis veintisiete veintiocho veintinueve';
const BY_NAME: Readonly<Record<string, number>> = {
  both: 2,
  'half a dozen': 6,
  'half-dozen': 6,
  'half dozen': 6,
  dozen: 12,
  pair: 2,
  couple: 2,
  'media docena': 6,
  docena: 12,
  'un par': 2,
  ambos: 2,
  ambas: 2,
  'demi-douzaine': 6,
  douzaine: 12,
  paire: 2,
  'quatre-vingts': 80,
  'soixante-dix': 70,
  'mezza dozzina': 6,
  dozzina: 12,
  'un paio': 2,
  coppia: 2,
  entrambi: 2,
  entrambe: 2,
  '半ダ-ス': 6,
  両方: 2,
  両番号: 2,
  両回線: 2,
};

const VALUES: ReadonlyMap<string, number> = new Map([...written(), ...Object.entries(BY_NAME)]);

function* written(): Generator<[string, number]> {
  for (const line of Object.values(UNITS)) for (const [i, word] of line.split(' ').entries()) yield [word, i + 2];
  for (const [i, word] of TWENTIES.split(' ').entries()) yield [word, i + 21];
  for (const [units, join, tens, one] of TENS)
    for (const [i, ten] of tens.split(' ').entries()) {
      yield [ten, 10 * (i + 2)];
      // "ventuno", "ventotto": a vowel gives way to a vowel.
      for (const [k, unit] of [one, ...units.split(' ').slice(0, 8)].entries()) {
        const stem = join === '' && /^[uo]/.test(unit) ? ten.slice(0, -1) : ten;
        const value = 10 * (i + 2) + k + 1;
        yield [`${stem}${join}${unit}`, value];
        if (join === '-') yield [`${stem} ${k === 0 && one === 'un' ? 'et ' : ''}${unit}`, value];
      }
    }
}

/** Any of these words, the longest: a source for the flags `iu`. */
export const COUNT_WORD = anyOfPlain([...VALUES.keys()]);

const KANJI = '一二三四五六七八九';
/** As they stand in contracts and on forms, where nobody can add a stroke. */
const FORMAL: Readonly<Record<string, string>> = {
  壱: '一',
  弌: '一',
  弐: '二',
  貳: '二',
  参: '三',
  參: '三',
  肆: '四',
  伍: '五',
  陸: '六',
  漆: '七',
  捌: '八',
  玖: '九',
  拾: '十',
};
const DIGIT = `${KANJI}壱弌弐貳参參肆伍陸漆捌玖`;
/** Figures or kanji numerals up to ninety-nine. */
export const JAPANESE_COUNT = `(?:\\d{1,4}|[${DIGIT}]?[十拾][${DIGIT}]?|[${DIGIT}])`;

/** The word of each count that tells it: "dozen" of "half a dozen". */
const TELLING: ReadonlySet<string> = new Set(
  [...VALUES.keys()].map((word) => word.split(/[ -]/).reduce((a, b) => (b.length > a.length ? b : a))),
);
const FIGURE_OR_KANJI = regexp(`[\\d${DIGIT}拾十]|半ダ-ス|両(?:方|番号|回線)`, 'u');

/** Whether anything that counts may stand in a statement besides telephone numbers: most statements need no further look. */
export const mayCount = (statement: string): boolean =>
  FIGURE_OR_KANJI.test(statement.replace(TELEPHONES, ' ')) ||
  (statement.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => TELLING.has(word));

/** @returns null where the words are none that count */
export function countOf(written: string): number | null {
  const word = written.toLowerCase().replace(/\s+/g, ' ').trim();
  if (/^\d+$/.test(word)) return Number(word);
  const known = VALUES.get(word);
  if (known !== undefined) return known;
  const plain = [...word].map((sign) => FORMAL[sign] ?? sign).join('');
  const kanji = /^([一二三四五六七八九]?)(十?)([一二三四五六七八九]?)$/u.exec(plain);
  if (!kanji || word === '') return null;
  const [, first = '', ten, last = ''] = kanji;
  const value = (digit: string): number => KANJI.indexOf(digit) + 1;
  return ten === '' ? value(first || last) : 10 * (first === '' ? 1 : value(first)) + value(last);
}
