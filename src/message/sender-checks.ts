import type { Desk } from '../base/desk.ts';
import { type AuthenticationResults, readAuthenticationResults } from './authentication-results.ts';
import type { ParsedMessage } from './parsed-message.ts';

/** Who vouches for a mail's sender, and what the sender asks of machines (desk rules, section 10). */

export type TrustedServer = Pick<Desk, 'trustedAuthservId' | 'trustsResultsWithoutId'>;

/**
 * The verdict of the trusted server (RFC 8601). The topmost of its fields that speaks of DMARC counts, whatever other
 * servers write above. A `pass` counts in the topmost of all its fields only: everything below may have come with the
 * mail. A `fail` below one that does not speak of DMARC counts; filters of one server write a field each.
 */
export function authenticationOf(message: ParsedMessage, server: TrustedServer): 'pass' | 'fail' | 'none' {
  const [top, ...below] = trustedResults(message, server);
  const spoken = top?.speaksOfDmarc ? top : below.find(({ speaksOfDmarc }) => speaksOfDmarc);
  return spoken === top || spoken?.dmarc === 'fail' ? (spoken?.dmarc ?? 'none') : 'none';
}

/** The From domain, where the trusted server says dmarc=pass for it; else null. */
export function authenticatedDomain(message: ParsedMessage, server: TrustedServer): string | null {
  if (message.ambiguousFields.includes('from') || authenticationOf(message, server) !== 'pass') return null;
  const [top] = trustedResults(message, server);
  const domain = message.from?.address.split('@').at(-1) ?? null;
  return top?.domains.every((said) => said === domain) ? domain : null;
}

/** More are not read: the server writes at the top, and a flood of them must not hold the desk. */
const MAX_FIELDS = 20;

/** The trusted server's fields, topmost first; those that cannot be read and may be its own as well. */
function trustedResults(message: ParsedMessage, server: TrustedServer): AuthenticationResults[] {
  const trusted = server.trustedAuthservId?.toLowerCase().replace(/\.$/, '') ?? null;
  return message.headers
    .filter(({ name }) => name === 'authentication-results')
    .slice(0, MAX_FIELDS)
    .map(({ raw }) => readAuthenticationResults(raw))
    .filter(({ authservId, possibleIds }) => {
      if (trusted !== null && (authservId === trusted || possibleIds.includes(trusted))) return true;
      return server.trustsResultsWithoutId && authservId === null && possibleIds.length === 0;
    });
}

/** X-Auto-Response-Suppress asks for no automatic answer (MS-OXCMAIL section 2.1.3.2.20). */
export const wantsNoAutoAnswer = (message: ParsedMessage): boolean =>
  message.headers.some(
    ({ name, value }) => name === 'x-auto-response-suppress' && /(^|[\s,;])(all|autoreply)([\s,;]|$)/i.test(value),
  );
