/** Lines by which ticket systems say when an entry was written, and by whom. */

import { regexp } from '../../base/regexp.ts';

/** A line that is nothing but a day and a time. */
const STAMP = regexp(/^(?=.{0,12}\p{L}{0,9}.{0,12}\d{4})(?=.{0,40}\d{1,2}:\d{2})[\p{L}\d\s.,:/年月日()+-]{12,50}$/u);
const MOST_WORDS = 5;
/** "Ann Lee (Harborline Telecom), March 16, 2026 10:30 AM": who writes, and when, in one line. */
const NAMED_STAMP = /^([\p{Lu}\p{Lo}][^,、:：]{1,50}), (.{12,50})$/u;

export const isStamp = (line: string): boolean =>
  STAMP.test(line) && (line.match(/\p{L}+/gu) ?? []).length <= MOST_WORDS;

/** @returns the day and the time; null where the line is more, or has no name before them */
const namedTime = (line: string): string | null => {
  const time = NAMED_STAMP.exec(line)?.[2] ?? '';
  return isStamp(time) ? time : null;
};

/** Name and time below a rule. */
export function isRuledStamp(texts: readonly string[], i: number): boolean {
  if (namedTime(texts[i] ?? '') === null) return false;
  let above = i - 1;
  while (above >= 0 && texts[above] === '') above--;
  return isRule(texts[above]);
}

const isRule = (line: string | undefined): boolean => /^[-_=*]{5,}$/u.test(line ?? '');

/**
 * Whether a line heads an older entry of the same history as the newest one's head: written alike, and no later. What somebody plans is
 * dated, too.
 */
export function isOlderStamp(texts: readonly string[], i: number, newest: number): boolean {
  const [text, head] = [texts[i] ?? '', texts[newest] ?? ''];
  const isNamed = isRuledStamp(texts, newest);
  const [time, first] = isNamed ? [namedTime(text), namedTime(head)] : [text, head];
  if (isNamed ? !isRuledStamp(texts, i) : !isStamp(text)) return false;
  if (time === null || first === null) return false;
  return !isStamp(first) || (shapeOf(time) === shapeOf(first) && !isLater(time, first));
}

const shapeOf = (time: string): string => time.replace(/\p{L}+/gu, 'a').replace(/\d+/gu, '0');

/** In other words of a month it can't be told by them; English and figures are a date. */
function isLater(time: string, than: string): boolean {
  const [month, other] = [time, than].map((text) => /\p{L}{3,}(?=[^\p{L}]*\d)/u.exec(text)?.[0] ?? '');
  const [numbers = [], others = []] = [time, than].map((text) => (text.match(/\d+/gu) ?? []).map(Number));
  const isMonth =
    month !== '' && month === other && numbers.find((one) => one > 1900) === others.find((one) => one > 1900);
  const [day, before] = [numbers, others].map((all) => all.find((one) => one < 32) ?? 0);
  if (isMonth) return (day ?? 0) > (before ?? 0);
  const [parsed, base] = [time, than].map((text) => Date.parse(text.replace(/(?<=[ap]\.?m\.?|\d) [A-Z]{2,5}$/iu, '')));
  return (parsed ?? Number.NaN) > (base ?? Number.NaN);
}
