/**
 * A date as a person writes it into the date box of a US form (desk rules, section 7), in the desk's languages: words in,
 * one day out, or that it can't be told. Nothing is guessed and nothing rolls over: 2/30/2026 is no day.
 */
export type DateReading = { readonly kind: 'date'; readonly date: string } | { readonly kind: 'unclear' };

const UNCLEAR: DateReading = { kind: 'unclear' };

/** By the first letters that no other month has, accents folded. */
const MONTHS: readonly RegExp[] = [
  /^(?:jan(?:uary|vier|uar)?|ene(?:ro)?|gen(?:naio)?)$/,
  /^(?:feb(?:ruary|rero|braio|ruar)?|fev(?:rier)?|fevr)$/,
  /^(?:mar(?:ch|zo|s)?|marz|maerz)$/,
  /^(?:apr(?:il|ile)?|abr(?:il)?|avr(?:il)?)$/,
  /^(?:may|mayo|mai|mag(?:gio)?)$/,
  /^(?:jun(?:e|io|i)?|juin|giu(?:gno)?)$/,
  /^(?:jul(?:y|io|i)?|juil(?:let)?|lug(?:lio)?)$/,
  /^(?:aug(?:ust)?|ago(?:sto)?|aout)$/,
  /^(?:sep(?:t|tember|tiembre|tembre)?|set(?:tembre|iembre)?)$/,
  /^(?:oct(?:ober|ubre|obre)?|ott(?:obre)?|okt(?:ober)?)$/,
  /^(?:nov(?:ember|iembre|embre)?)$/,
  /^(?:dec(?:ember|embre)?|dic(?:iembre|embre)?|dez(?:ember)?)$/,
];

/** Whether a word is a month's name, whole or cut short. */
export const isMonth = (word: string): boolean => MONTHS.some((pattern) => pattern.test(fold(word)));

/** Monday first. */
const WEEKDAYS: readonly RegExp[] = [
  /^(?:mon(?:day)?|lunes|lundi|lunedi|montag|月(?:曜日?)?)$/,
  /^(?:tue(?:s|sday)?|martes|mardi|martedi|dienstag|火(?:曜日?)?)$/,
  /^(?:wed(?:nesday)?|mie(?:rcoles)?|mercredi|mercoledi|mittwoch|水(?:曜日?)?)$/,
  /^(?:thu(?:r|rs|rsday)?|jueves|jeudi|giovedi|donnerstag|木(?:曜日?)?)$/,
  /^(?:fri(?:day)?|viernes|vendredi|venerdi|freitag|金(?:曜日?)?)$/,
  /^(?:sat(?:urday)?|sabado|samedi|sabato|samstag|土(?:曜日?)?)$/,
  /^(?:sun(?:day)?|domingo|dimanche|domenica|sonntag|日(?:曜日?)?)$/,
];

const FILLER = /^(?:the|of|day|this|in|year|de|del|den|le|el|il|al|a|on|este|dia|jour|giorno|dated?|st|nd|rd|th|er|o)$/;
/** Reiwa began with 2019 (its first year). */
const REIWA = 2018;

/** @param written one line; a time behind the date is passed over */
export function readDate(written: string): DateReading {
  const text = fold(written);
  const pdf = /^d:(\d{4})(\d{2})(\d{2})/.exec(text);
  if (pdf) return dayOf(pdf[1], pdf[2], pdf[3]);
  const plain = withCount(withoutTime(text));
  const parts = plain.split(/(?<=\d)(?=\p{L})|(?<=\p{L})(?=\d)|[\s,]+/u).filter((part) => part !== '' && part !== '.');
  return readEastern(plain) ?? readNumeric(plain) ?? readWords(parts);
}

function fold(written: string): string {
  return written
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFKC')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .replace(/[()［］[\]°º|]/g, ' ')
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(/[\s.,:;]+$/, '')
    .trim();
}

const ONES = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth', 'tenth'];
const ORDINALS: readonly string[] = [
  ...ONES,
  ...['eleventh', 'twelfth', 'thirteenth', 'fourteenth', 'fifteenth'],
  ...['sixteenth', 'seventeenth', 'eighteenth', 'nineteenth', 'twentieth'],
  ...ONES.slice(0, 9).map((one) => `twenty-${one}`),
  ...['thirtieth', 'thirty-first'],
];

/** "this twelfth day of March, 2026": letters say the day in words. */
const withCount = (text: string): string =>
  text.replace(/(?<!\p{L})((?:(?:twenty|thirty)[- ])?\p{L}{5,11}) day of(?!\p{L})/u, (whole, word: string) => {
    const at = ORDINALS.indexOf(word.replace(' ', '-'));
    return at < 0 ? whole : `${at + 1}`;
  });

const TIME =
  /(?:^|[\st,@]|at\s)\d{1,2}[:h]\d{2}(?::\d{2})?(?:\.\d+)?\s*(?:[ap]\.?m\.?)?\s*(?:z|[a-z]{2,4}|(?:utc|gmt)?[+-]\d{2}:?'?\d{0,2}'?)?$/;
const withoutTime = (text: string): string => text.replace(TIME, '').trim();

/** 2026年3月4日, 令和8年3月4日, R8.3.4. */
function readEastern(text: string): DateReading | null {
  const match = /^(?:(令和|r)\s?)?(\d{1,4}|元)\s?[年.]\s?(\d{1,2})\s?[月.]\s?(\d{1,2})\s?日?\s*(.*)$/.exec(text);
  if (!match) return null;
  const [, era, year = '', month, day, weekday = ''] = match;
  if (era === undefined && !text.includes('年')) return null;
  const full = era ? String(REIWA + (year === '元' ? 1 : Number(year))) : year;
  if (full.length !== 4) return UNCLEAR;
  return agrees(dayOf(full, month, day), weekday.trim() === '' ? [] : [weekday.trim()]);
}

/** 3/4/2026 (US: month first), 13/3/2026 (can only be the day), 2026-03-04, 20260304. */
function readNumeric(text: string): DateReading | null {
  const weekday = /^(\p{L}{2,10})\.?,? (?=\d)/u.exec(text);
  const rest = weekday && WEEKDAYS.some((w) => w.test(weekday[1] ?? '')) ? text.slice(weekday[0].length) : text;
  const compact = /^(20\d{2})(\d{2})(\d{2})$/.exec(rest);
  if (compact) return dayOf(compact[1], compact[2], compact[3]);
  const iso = /^(\d{4})\s?([-/.])\s?(\d{1,2})\s?\2\s?(\d{1,2})$/.exec(rest);
  if (iso) return agrees(dayOf(iso[1], iso[3], iso[4]), weekday ? [weekday[1] ?? ''] : []);
  const us = /^(\d{1,2})\s?([-/. ])\s?(\d{1,2})\s?\2\s?(\d{4}|\d{2})$/.exec(rest);
  if (!us) return null;
  const [, first = '', , second = '', year = ''] = us;
  const isDayFirst = Number(first) > 12;
  const [month, day] = isDayFirst ? [second, first] : [first, second];
  return agrees(dayOf(century(year), month, day), weekday ? [weekday[1] ?? ''] : []);
}

const century = (year: string): string => (year.length === 2 ? `20${year}` : year);

/** March 4th, 2026; 4 de marzo de 2026; 4-Mar-26; Wednesday, March 4, 2026. */
function readWords(parts: readonly string[]): DateReading {
  const words = parts.flatMap((part) => part.split(/[-/.'’]/)).filter((part) => part !== '' && !FILLER.test(part));
  const numbers: string[] = [];
  const weekdays: string[] = [];
  let month: number | null = null;
  for (const word of words) {
    const named = MONTHS.findIndex((pattern) => pattern.test(word));
    if (/^\d+$/.test(word)) numbers.push(word);
    else if (WEEKDAYS.some((pattern) => pattern.test(word)) && !(named >= 0 && month === null)) weekdays.push(word);
    else if (named >= 0 && month === null) month = named + 1;
    else return UNCLEAR;
  }
  if (month === null || numbers.length !== 2) return UNCLEAR;
  const [a = '', b = ''] = numbers;
  const isYearFirst = a.length === 4;
  const [day, year] = isYearFirst ? [b, a] : [a, b];
  if (day.length > 2 || !(year.length === 4 || year.length === 2)) return UNCLEAR;
  return agrees(dayOf(century(year), String(month), day), weekdays);
}

/** A weekday that is not the day's makes both doubtful. */
function agrees(reading: DateReading, weekdays: readonly string[]): DateReading {
  if (reading.kind === 'unclear') return reading;
  const number = (new Date(`${reading.date}T00:00:00Z`).getUTCDay() + 6) % 7;
  return weekdays.every((word) => WEEKDAYS[number]?.test(word)) ? reading : UNCLEAR;
}

function dayOf(year = '', month = '', day = ''): DateReading {
  const [y, m, d] = [Number(year), Number(month), Number(day)];
  const isDay = y >= 1990 && y <= 2199 && m >= 1 && m <= 12 && d >= 1 && d <= daysIn(y, m);
  if (!isDay) return UNCLEAR;
  return { kind: 'date', date: `${y}-${String(m).padStart(2, '0')}-${String(d).padStart(2, '0')}` };
}

const daysIn = (year: number, month: number): number => new Date(Date.UTC(year, month, 0)).getUTCDate();
