import { judgeNanp } from '../request/numbers/judge-number.ts';
import { foldCharacters } from '../request/text/fold-characters.ts';
import type { WordKey } from '../templates/read-words.ts';

/** What is wrong with something that was written as a number. */
export type InvalidHint = { readonly key: WordKey; readonly values: Readonly<Record<string, string>> };

/** Some area codes give out certain exchanges only: one that exists has one of these. */
const EXCHANGES = ['5550100', '2345678', '3225678', '4005678', '7715678'];

/**
 * Says what keeps a number from being one: too few digits, an area code or an exchange that does not exist.
 *
 * @param written as the mail has it, what may be a PIN hidden
 * @returns null where nothing certain can be said
 */
export function hintFor(written: string): InvalidHint | null {
  const folded = foldCharacters(written).trim();
  if (folded.includes('•') || /^(?:\+|00)(?!1)/.test(folded)) return null;
  if (/[\p{L}*#]/u.test(folded)) return { key: 'hint.characters', values: {} };
  const digits = folded.replace(/\D/g, '').replace(/^(?:00)?1(?=\d{10}$)/, '');
  if (digits.length === 0) return null;
  if (digits.length !== 10) return { key: 'hint.digits', values: { n: String(digits.length) } };
  const area = digits.slice(0, 3);
  const exists = EXCHANGES.some((rest) => judgeNanp(`${area}${rest}`).kind !== 'invalid');
  if (!exists) return { key: 'hint.area', values: { area } };
  const isPossible = judgeNanp(digits).kind !== 'invalid';
  return isPossible ? null : { key: 'hint.exchange', values: { exchange: digits.slice(3, 6) } };
}
