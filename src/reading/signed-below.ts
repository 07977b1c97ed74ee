/**
 * Whoever forwards a mail and signs below it, as some programs are set to. It is told for the page alone: nothing below the header block of
 * an earlier mail is read as said now, whatever it is called.
 */
import { FIELD } from '../message/trim/header-fields.ts';
import { maySign } from '../message/trim/sign-lines.ts';
import { behindName, namesOf, type Signer } from '../message/trim/signer-name.ts';

const DELIMITER = /^\s*--\s?$/;
const LONGEST = 10;

/** @returns from which line on its sender signs below what they forward, behind a delimiter and by name; the number of lines where not */
export function signedBelow(lines: readonly string[], isEarlier: readonly boolean[], signer: Signer | null): number {
  const at = lines.findLastIndex((line, i) => isEarlier[i] && DELIMITER.test(line));
  if (at < 0 || !signer || lines.slice(at).some((_, i) => !isEarlier[at + i])) return lines.length;
  // Their own earlier mail ends so, too.
  if (lines.slice(0, at).some((line) => FIELD.from.test(line) && line.includes(signer.address))) return lines.length;
  const [first = '', ...rest] = lines.slice(at + 1).filter((line) => line.trim() !== '');
  const signs = rest.length < LONGEST && behindName(first, namesOf(signer)) !== null && rest.every(maySign);
  return signs ? at : lines.length;
}
