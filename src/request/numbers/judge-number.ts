import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** What a run of digits is as a telephone number. */
export type Judged =
  | { readonly kind: 'us'; readonly e164: string }
  | { readonly kind: 'abroad'; readonly e164: string }
  | { readonly kind: 'invalid' };

/** Toll-free codes of the North American plan (desk rules, section 3). */
const TOLL_FREE = new Set(['800', '833', '844', '855', '866', '877', '888']);
const INVALID: Judged = { kind: 'invalid' };

/**
 * Ten digits of the North American plan: area code and exchange must be able to exist. Whether the line is in service is
 * not asked, and 555-01xx counts: the registry knows what is held.
 */
export function judgeNanp(tenDigits: string): Judged {
  if (!/^[2-9](?!11)\d{2}[2-9](?!11)\d{2}\d{4}$/.test(tenDigits)) return INVALID;
  const area = tenDigits.slice(0, 3);
  const country = TOLL_FREE.has(area) ? 'US' : countryOfArea(area);
  if (country === null) return INVALID;
  return { kind: country === 'US' || country === 'PR' ? 'us' : 'abroad', e164: `+1${tenDigits}` };
}

/** A number with a country code, digits only. */
export function judgeInternational(digits: string): Judged {
  if (digits.startsWith('1')) return digits.length === 11 ? judgeNanp(digits.slice(1)) : INVALID;
  const parsed = parsePhoneNumberFromString(`+${digits}`);
  return parsed?.isPossible() ? { kind: 'abroad', e164: parsed.number } : INVALID;
}

const areas = new Map<string, string | null>();

/** The country that an area code belongs to, or null when there is no such code. */
function countryOfArea(area: string): string | null {
  const known = areas.get(area);
  if (known !== undefined) return known;
  // Some countries give out only certain exchanges: a code is known when any of these is of it.
  const found = ['5550100', '2345678', '3225678', '4005678', '7715678']
    .map((rest) => parsePhoneNumberFromString(`+1${area}${rest}`))
    .find((parsed) => parsed?.country !== undefined && parsed.isValid());
  const country = found?.country ?? null;
  areas.set(area, country);
  return country;
}

/** @param number E.164 */
export const isTollFree = (number: string): boolean => number.startsWith('+1') && TOLL_FREE.has(number.slice(2, 5));
