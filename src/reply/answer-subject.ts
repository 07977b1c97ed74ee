import type { Secret } from '../base/secret.ts';
import { maskSecrets } from '../request/mask-secrets.ts';
import { findTokens } from '../request/numbers/find-tokens.ts';
import { foldCharacters } from '../request/numbers/fold-characters.ts';

const LONGEST = 120;
/** Six to ten digits by themselves: a PIN that nobody labelled. Order numbers with dashes and letters stay readable. */
const PIN_SHAPED = /(?<![\p{L}\d-])\d(?: ?\d){5,9}(?![\d-])/gu;

/**
 * The subject of an answer: the customer's, once "Re:", with the case number. Digits that could be a PIN are hidden; the
 * customer may have put it there.
 */
export function answerSubject(original: string, caseNumber: string, secrets: readonly Secret[]): string {
  const masked = maskSecrets(foldCharacters(original), secrets);
  const numbers = findTokens(masked).filter((token) => token.type === 'number' && token.judged.kind !== 'invalid');
  const plain = masked
    .replace(PIN_SHAPED, (run, at: number) =>
      numbers.some(({ start, end }) => start <= at && at < end) ? run : run.replace(/\d/g, '•'),
    )
    .replace(/[\p{Cc}\p{Cf}]/gu, ' ')
    .replace(/^(?:\s*(?:re|aw|sv|antw|odp|vs|回复|返信)\s*(?:\[\d+\])?\s*[:：])+/iu, '')
    .replace(new RegExp(`\\s*\\[?${caseNumber}\\]?`, 'gi'), '')
    .replace(/\s+/g, ' ')
    .trim();
  const short = plain.length > LONGEST ? `${plain.slice(0, LONGEST - 1)}…` : plain;
  return `Re: ${short} [${caseNumber}]`;
}
