import { regexp } from '../../base/regexp.ts';
import { foldCharacters } from '../text/fold-characters.ts';

/** Written the way telephone numbers are, and PINs are not: three groups, an exchange and a line, a plus, brackets. */
const PHONE_SHAPED = regexp(
  /^(?:1[-. /]{0,2})?(?=(?:[^\p{L}\d]*[\p{L}\d#*]){9})\(?\d{2,4}\)?[-. /]{1,3}\d{2,4}[-. /]{1,3}[\p{L}\d#*]{2,7}$|^[2-9]\d{2}[-.]\d{4}$|^\+|^\(\d{3}\)/u,
);

/**
 * What could not be read as a number, to be shown back. Five to ten digits that are not written like a telephone number
 * could be the PIN that nobody labelled: they are hidden, unless they begin like a number of the mail's list.
 *
 * @param listed numbers of the list, E.164
 */
export function showAsWritten(written: string, listed: readonly string[]): string {
  const line = written.replace(/\s+/g, ' ').trim();
  const folded = foldCharacters(line);
  const digits = folded.replace(/\D/g, '');
  const couldBePin =
    digits.length >= 5 && digits.length <= 10 && !PHONE_SHAPED.test(folded) && !/[xX#*]{2}$/.test(folded);
  const isKnown = listed.some((number) => {
    const isLine = digits.length === 7 && number.slice(5, 8) === digits.slice(0, 3);
    return isLine || (digits.length >= 6 && number.slice(2, 8) === digits.slice(0, 6));
  });
  return couldBePin && !isKnown ? line.replace(/\p{Nd}/gu, '•') : line;
}
