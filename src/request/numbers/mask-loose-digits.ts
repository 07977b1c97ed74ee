import { regexp } from '../../base/regexp.ts';
import { findTokens } from './find-tokens.ts';

/** Six to ten digits by themselves: a PIN that nobody labelled. Order numbers with dashes and letters stay readable. */
const PIN_SHAPED = regexp(/(?<![\p{L}\d-])\d(?: ?\d){5,9}(?![\d-])/gu);

/** A line with every run of digits hidden that could be a PIN and is no telephone number. */
export function maskLooseDigits(line: string): string {
  const numbers = findTokens(line).filter((token) => token.type === 'number' && token.judged.kind !== 'invalid');
  return line.replace(PIN_SHAPED, (run, at: number) =>
    numbers.some(({ start, end }) => start <= at && at < end) ? run : run.replace(/\d/g, '•'),
  );
}
