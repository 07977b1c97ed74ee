import type { Secret } from '../base/secret.ts';
import { maskLooseDigits } from '../request/numbers/mask-loose-digits.ts';
import { foldCharacters } from '../request/text/fold-characters.ts';
import { maskSecrets } from '../request/text/mask-secrets.ts';

const LONGEST = 120;

/**
 * The subject of an answer: the customer's, once "Re:", with the case number. Digits that could be a PIN are hidden; the
 * customer may have put it there.
 */
export function answerSubject(original: string, caseNumber: string, secrets: readonly Secret[]): string {
  const plain = maskLooseDigits(maskSecrets(foldCharacters(original), secrets))
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/^(?:\s*(?:re|aw|sv|antw|odp|vs|回复|返信)\s*(?:\[\d+\])?\s*[:：])+/iu, '')
    .replace(new RegExp(`\\s*\\[?${caseNumber}\\]?`, 'gi'), '')
    .replace(/\s+/g, ' ')
    .trim();
  const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
  return `Re: ${short} [${caseNumber}]`;
}
