/** US business days: Monday to Friday without federal holidays, as observed. Days are ISO dates, time zones play no part. */
import holidays from '@18f/us-federal-holidays';

const DAY = 86_400_000;
/** Nobody asks for a date further ahead; a loop over centuries would hold the desk. */
const FURTHEST = 400;

const at = (day: string): number => Date.parse(`${day}T00:00:00Z`);
const iso = (time: number): string => new Date(time).toISOString().slice(0, 10);

/** Whole calendar days from one day to the other; negative when `to` lies before. */
export const daysBetween = (from: string, to: string): number => Math.round((at(to) - at(from)) / DAY);

/** @returns how many business days lie after `from` up to and with `to`; 0 when `to` is not later; infinite above 400 days */
export function businessDaysUntil(from: string, to: string): number {
  const days = daysBetween(from, to);
  if (days > FURTHEST) return Number.POSITIVE_INFINITY;
  let count = 0;
  for (let time = at(from) + DAY; time <= at(to); time += DAY) if (isBusinessDay(iso(time))) count++;
  return count;
}

function isBusinessDay(day: string): boolean {
  const weekday = new Date(at(day)).getUTCDay();
  return weekday !== 0 && weekday !== 6 && !observed(Number(day.slice(0, 4))).has(day);
}

const years = new Map<number, ReadonlySet<string>>();

/** '2026-7-3' as an ISO date: the library's own dates depend on the time zone. */
const padded = (day: string): string =>
  day
    .split('-')
    .map((part) => part.padStart(2, '0'))
    .join('-');

/** A holiday on a Saturday is observed on Friday, also that of the first of January: on the last of December before. */
function observed(year: number): ReadonlySet<string> {
  const known = years.get(year);
  if (known) return known;
  const options = { shiftSaturdayHolidays: true, shiftSundayHolidays: true };
  const days = new Set(
    [year, year + 1].flatMap((y) => holidays.allForYear(y, options).map(({ dateString }) => padded(dateString))),
  );
  years.set(year, days);
  return days;
}
