import type { Span } from '../../base/evidence.ts';
import { regexp } from '../../base/regexp.ts';
import type { Secret } from '../../base/secret.ts';
import { PLAN_SHAPE } from '../../base/telephone-shape.ts';
import { foldCharacters } from './fold-characters.ts';

/** What people put between the digits of one value, and what mail programs leave there unseen. */
const BETWEEN = '[\\s\\p{Pd}\\p{Cf}\\u034f.,/()_*\\\\]{0,5}';
const PHONE = regexp(PLAN_SHAPE, 'gu');

/**
 * Every place where the digits of a secret stand, under any typography and in any script. Digits in the midst of a
 * telephone number are that number's: a PIN like 425555 hides no 425-555-0101.
 *
 * @returns spans of `text`, in the order of the secrets; they may overlap
 */
export function secretSpans(text: string, secrets: readonly Secret[]): Span[] {
  const folded = foldCharacters(text);
  const isWithinPhone = phonesIn(folded);
  const values = new Set(secrets.map((secret) => secret.reveal()).filter((value) => value.length >= 4));
  return patternsOf([...values]).flatMap((pattern) =>
    [...folded.matchAll(pattern)]
      .map(({ index, 0: found }) => ({ start: index, end: index + found.length }))
      .filter((span) => !isWithinPhone(span)),
  );
}

/** A mail with more labelled values than anybody has PINs wants to keep the desk busy: all digits are hidden in one go. */
const MOST_VALUES = 50;

const patternsOf = (values: readonly string[]): RegExp[] =>
  values.length > MOST_VALUES
    ? [/[\p{L}\d]*\d[\p{L}\d]*/gu]
    : values.map((value) => regexp(`(?<!\\d)${(value.match(/[\p{L}\d]/gu) ?? []).join(BETWEEN)}(?!\\d)`, 'giu'));

/** Whether a span lies strictly within a telephone number: one that is the secret, digit for digit, is hidden. */
function phonesIn(text: string): (span: Span) => boolean {
  const phoneAt = new Uint32Array(text.length + 1);
  let phone = 0;
  for (const { index, 0: found } of text.matchAll(PHONE)) phoneAt.fill(++phone, index, index + found.length);
  return ({ start, end }) =>
    phoneAt[start] !== 0 &&
    phoneAt[start] === phoneAt[end - 1] &&
    text.slice(start, end).replace(/\D/g, '').length < 10;
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
