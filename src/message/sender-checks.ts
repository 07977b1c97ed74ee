import type { ParsedMessage } from './parsed-message.ts';

/** Who vouches for a mail's sender, and what its header leaves open (desk rules, section 10). */

/**
 * The verdict of the trusted server (RFC 8601). Only the topmost Authentication-Results field counts, and only if it
 * bears the trusted authserv-id: everything below was there when the mail came and may be forged.
 */
export function authenticationOf(message: ParsedMessage, trustedAuthservId: string | null): 'pass' | 'fail' | 'none' {
  const results = trustedResults(message, trustedAuthservId);
  const verdict = /(?:^|;)\s*dmarc\s*=\s*([a-z]+)/.exec(results)?.[1];
  return verdict === 'fail' ? 'fail' : verdict === 'pass' ? 'pass' : 'none';
}

/** The From domain, where the trusted server says dmarc=pass for it; else null. */
export function authenticatedDomain(message: ParsedMessage, trustedAuthservId: string | null): string | null {
  if (authenticationOf(message, trustedAuthservId) !== 'pass') return null;
  const results = trustedResults(message, trustedAuthservId);
  const dmarc = results.split(';').find((part) => /^\s*dmarc\s*=/.test(part)) ?? '';
  const said = /header\.from\s*=\s*"?([^\s";]+)/.exec(dmarc)?.[1]?.split('@').at(-1);
  const domain = message.from?.address.split('@').at(-1) ?? null;
  return domain !== null && (said === undefined || said === domain) ? domain : null;
}

/** The trusted header's results, lower case, without comments; '' when there is none. */
function trustedResults(message: ParsedMessage, trusted: string | null): string {
  const top = message.headers.find(({ name }) => name === 'authentication-results')?.value;
  if (!top || !trusted) return '';
  let text = top.toLowerCase();
  // Comments may nest: the innermost go first.
  for (let before = ''; before !== text; ) {
    before = text;
    text = text.replace(/\([^()]*\)/g, ' ');
  }
  const id = /^\s*"?([^\s;"]+)"?/.exec(text)?.[1];
  return id === trusted.toLowerCase() ? text : '';
}

/** X-Auto-Response-Suppress asks for no automatic answer (MS-OXCMAIL section 2.1.3.2.20). */
export const wantsNoAutoAnswer = (message: ParsedMessage): boolean =>
  message.headers.some(
    ({ name, value }) => name === 'x-auto-response-suppress' && /(^|[\s,;])(all|autoreply)([\s,;]|$)/i.test(value),
  );
