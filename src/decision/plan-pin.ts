import { needsPin } from '../base/request-kind.ts';
import type { SenderFacts } from '../message/sender-facts.ts';
import type { IntakeRequest } from '../request/intake-request.ts';
import type { PinOutcome } from './decision.ts';
import type { Parties } from './decision-facts.ts';

/**
 * Whether a PIN is to be compared, and the outcome where it is not (desk rules, sections 4 to 6, 10). Comparing counts
 * tries and is the world's business; this only says if and against whom.
 *
 * @param matchedBefore organisation whose PIN has matched earlier in this open case, or null (section 9)
 */
export function planPin(
  request: IntakeRequest,
  sender: SenderFacts,
  parties: Parties,
  matchedBefore: string | null = null,
): { compareWith: string } | { outcome: PinOutcome } {
  if (isUntrusted(sender) || request.kindTrouble !== null) return { outcome: 'not-checked' };
  if (!needsPin(request.kind)) return { outcome: request.kind === 'unknown' ? 'not-checked' : 'not-needed' };
  const { state } = request.pin;
  if (state === 'missing' && parties.source && parties.source.id === matchedBefore) return { outcome: 'match' };
  if (state !== 'given') return { outcome: state };
  if (!parties.source || [parties.source, parties.destination].some((o) => o && !isServed(o.country)))
    return { outcome: 'not-checked' };
  // "Harborline's PIN" is not the source's where Harborline is not the source (rules, section 4).
  if (request.pin.owner && request.pin.owner !== parties.source.id) return { outcome: 'missing' };
  return { compareWith: parties.source.id };
}

/** PINs and these services are for the United States and Puerto Rico (rules, section 1). */
export const isServed = (country: string): boolean => country === 'US' || country === 'PR';

/** Mails whose sender nobody can vouch for are read for the agent's sake only (rules, section 10). */
export const isUntrusted = (sender: SenderFacts): boolean =>
  sender.authentication === 'fail' || sender.ambiguousHeaders.length > 0;
