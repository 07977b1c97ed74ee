import type { Span } from '../base/evidence.ts';
import type { Secret } from '../base/secret.ts';
import { foldCharacters } from './numbers/fold-characters.ts';

/** What people put between the digits of one value, and what mail programs leave there unseen. */
const BETWEEN = '[\\s\\p{Pd}\\p{Cf}\\u034f.,/()_*\\\\]{0,5}';
const PHONE = /(?<!\d)(?:\+?1[ .-]?)?\(?[2-9]\d{2}\)?[ .-]{0,2}[2-9]\d{2}[ .-]?\d{4}(?!\d)/g;

/**
 * Every place where the digits of a secret stand, under any typography and in any script. Digits in the midst of a
 * telephone number are that number's: a PIN like 425555 hides no 425-555-0101.
 *
 * @returns spans of `text`, in the order of the secrets; they may overlap
 */
export function secretSpans(text: string, secrets: readonly Secret[]): Span[] {
  const folded = foldCharacters(text);
  const phones = [...folded.matchAll(PHONE)].map(({ index, 0: found }) => ({
    start: index,
    end: index + found.length,
  }));
  const values = new Set(secrets.map((secret) => secret.reveal()).filter((value) => value.length >= 4));
  return [...values].flatMap((value) => {
    const letters = value.match(/[\p{L}\d]/gu) ?? [];
    const pattern = new RegExp(`(?<!\\d)${letters.join(BETWEEN)}(?!\\d)`, 'giu');
    return [...folded.matchAll(pattern)]
      .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
      .filter((span) => !phones.some((phone) => isWithin(span, phone, folded)));
  });
}

/** Strictly within: a telephone number that is the secret, digit for digit, is hidden. */
function isWithin(span: Span, phone: Span, text: string): boolean {
  const digits = ({ start, end }: Span): number => text.slice(start, end).replace(/\D/g, '').length;
  return phone.start <= span.start && span.end <= phone.end && digits(phone) > digits(span) && digits(span) < 10;
}

/** The text with every occurrence of the secrets hidden, length for length. */
export function maskSecrets(text: string, secrets: readonly Secret[]): string {
  let masked = text;
  for (const { start, end } of secretSpans(text, secrets))
    masked =
      masked.slice(0, start) +
      masked.slice(start, end).replace(/[\p{Nd}\p{L}]/gu, (letter) => '•'.repeat(letter.length)) +
      masked.slice(end);
  return masked;
}
