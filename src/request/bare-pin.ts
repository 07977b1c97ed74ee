import { quoteAround } from '../base/evidence.ts';
import { Secret } from '../base/secret.ts';
import type { FoundPin } from './found-pin.ts';
import { foldCharacters } from './numbers/fold-characters.ts';
import type { WrittenMail } from './written-mail.ts';

/** What may stand around the value in a mail that is nothing but the answer to our question. */
const COURTESY =
  /\b(?:hi|hello|hey|dear|good|morning|afternoon|evening|team|desk|sorry|apologies|forgot|about|that|this|here|it|is|you|go|as|requested|thanks|thank|the|our|my|please|find|see|below|regards|best|kind|sir|madam|all|there|bonjour|merci|voici|hola|gracias|aquí|está|ciao|grazie|ecco)\b|[\s.,:;!?'"()*_-]/giu;

/**
 * A mail that is nothing but one PIN-like value, as the whole answer to a question of ours for it (rules, section 4).
 * Whether there was such a question is the case's knowledge.
 */
export function findBarePin(mail: WrittenMail): FoundPin | null {
  const text = foldCharacters(mail.own).trim();
  const runs = [...text.matchAll(/\d(?:[ -]?\d)*/g)];
  const [run] = runs;
  if (!run || runs.length > 1 || text.length > 160) return null;
  const value = run[0].replace(/\D/g, '');
  if (!/^\d{6,10}$/.test(value) || text.replace(run[0], '').replace(COURTESY, '') !== '') return null;
  const secret = new Secret(value);
  const quote = quoteAround(text, { start: run.index, end: run.index + run[0].length });
  return {
    state: 'given',
    value: secret,
    secrets: [secret],
    evidence: [{ fact: 'pin', value: 'well-formed, the whole mail', source: 'body', quote }],
  };
}
