import fc from 'fast-check';

const AREAS = ['425', '206', '503', '212', '305', '787', '800', '888'];
/** Ten digits of a number that can exist. */
export const ten = fc
  .tuple(fc.constantFrom(...AREAS), fc.integer({ min: 0, max: 999 }), fc.integer({ min: 0, max: 9999 }))
  .map(([area, exchange, line]) => `${area}${200 + (exchange % 800)}${String(line).padStart(4, '0')}`)
  .filter((digits) => digits.slice(4, 6) !== '11');
const NOTATIONS: readonly ((a: string, b: string, c: string) => string)[] = [
  (a, b, c) => `${a}-${b}-${c}`,
  (a, b, c) => `(${a}) ${b}-${c}`,
  (a, b, c) => `${a}.${b}.${c}`,
  (a, b, c) => `${a} ${b} ${c}`,
  (a, b, c) => `${a}${b}${c}`,
  (a, b, c) => `+1 ${a} ${b} ${c}`,
  (a, b, c) => `+1${a}${b}${c}`,
  (a, b, c) => `1-${a}-${b}-${c}`,
  (a, b, c) => `tel:+1${a}${b}${c}`,
  (a, b, c) => `001 ${a} ${b} ${c}`,
  (a, b, c) => `${a}\u2011${b}\u2011${c}`,
  (a, b, c) => `${a}\u00a0${b}\u00a0${c}`,
  (a, b, c) => `(${a})\u200b${b}\u2013${c}`,
  (a, b, c) => `${a}-${b}-${c}`.replace(/[\d-]/g, (ch) => String.fromCharCode(ch.charCodeAt(0) + 0xfee0)),
];
/** The digits in one of the ways people write them. */
export const written = (digits: string, how: number): string =>
  NOTATIONS[how % NOTATIONS.length]?.(digits.slice(0, 3), digits.slice(3, 6), digits.slice(6)) ?? digits;
/** What the desk should read, sorted, each once. */
export const e164 = (list: readonly string[]): string[] => [...new Set(list.map((digits) => `+1${digits}`))].sort();

/** The first number of a range, and how many. */
export const range = fc
  .tuple(ten, fc.nat(300))
  .map(([digits, length]) => ({ from: digits, count: Math.min(length, 9999 - Number(digits.slice(6))) + 1 }));
/** All numbers of a range. */
export const expanded = ({ from, count }: { from: string; count: number }): string[] =>
  Array.from({ length: count }, (_, i) => from.slice(0, 6) + String(Number(from.slice(6)) + i).padStart(4, '0'));
