import { OperationalError } from '../base/errors.ts';
import type { ImapSettings } from './imap-settings.ts';

/** What an error of imapflow, the socket or TLS may carry. */
type ImapError = Error & {
  readonly code?: string;
  readonly authenticationFailed?: boolean;
  readonly serverResponseCode?: string;
  readonly responseText?: string;
  readonly response?: unknown;
  readonly reason?: string;
  readonly mailboxMissing?: boolean;
  readonly tlsFailed?: boolean;
};

const CERTIFICATE_CODES = new Set([
  'DEPTH_ZERO_SELF_SIGNED_CERT',
  'SELF_SIGNED_CERT_IN_CHAIN',
  'UNABLE_TO_VERIFY_LEAF_SIGNATURE',
  'UNABLE_TO_GET_ISSUER_CERT',
  'UNABLE_TO_GET_ISSUER_CERT_LOCALLY',
  'CERT_HAS_EXPIRED',
  'CERT_NOT_YET_VALID',
  'CERT_UNTRUSTED',
  'ERR_TLS_CERT_ALTNAME_INVALID',
]);
/** Response codes that speak of the server's state, not of the password (RFC 5530 section 3). */
const BUSY_CODES = new Set(['UNAVAILABLE', 'INUSE', 'SERVERBUG']);
/** A throttled sign-in is not a refused password; many servers say either only in words. */
const THROTTLE_WORDS = /throttl|too many|rate.?limit|back.?off|not connected/i;
const BUSY_WORDS = /temporar|try again|unavailable|internal error/i;

/**
 * Turns whatever an IMAP conversation threw into an error that says what is wrong, whether trying again helps, and
 * what the operator can do. Errors that are ours already pass through.
 *
 * @param doing what was tried, e.g. `sign in`
 */
export function imapFailure(error: unknown, settings: ImapSettings, doing: string): OperationalError {
  if (error instanceof OperationalError) return error;
  const seen: ImapError = error instanceof Error ? error : new Error(String(error));
  return (
    signInFailure(seen, settings) ??
    tlsFailure(seen, settings) ??
    hostFailure(seen, settings) ??
    commandFailure(seen, settings, doing)
  );
}

const PATIENCE = new Set(['imap-throttled', 'imap-sign-in-refused', 'token-refused']);

/** Whether trying as often as after a lost line would make it worse: throttled, or locked out after wrong passwords. */
export const asksForPatience = (error: OperationalError): boolean => PATIENCE.has(error.code);

/** The server's own words, shortened; never the command, which may hold what we sent. */
export function serverWords(error: ImapError): string {
  const words = [error.responseText, error.response, error.reason].find(
    (text) => typeof text === 'string' && text !== '',
  );
  const text = (typeof words === 'string' ? words : error.message).replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return text.length > 200 ? `${text.slice(0, 200)}…` : text;
}

function signInFailure(error: ImapError, settings: ImapSettings): OperationalError | null {
  const words = serverWords(error);
  const throttled = error.code === 'ETHROTTLE' || error.serverResponseCode === 'LIMIT' || THROTTLE_WORDS.test(words);
  if (throttled && (error.authenticationFailed || error.code === 'ETHROTTLE' || error.reason)) {
    return new OperationalError('imap-throttled', `${at(settings)} asks for patience: ${words}.`, {
      temporary: true,
      remedy: 'Nothing to do: the desk tries again, more slowly. If it stays, look at the limits of the account.',
      cause: error,
    });
  }
  if (error.authenticationFailed && (BUSY_CODES.has(error.serverResponseCode ?? '') || BUSY_WORDS.test(words))) {
    return new OperationalError('imap-busy', `${at(settings)} can't check a sign-in just now: ${words}.`, {
      temporary: true,
      remedy: 'Nothing to do: the desk tries again. If it stays, look at the server.',
      cause: error,
    });
  }
  if (!error.authenticationFailed) return null;
  const proof = settings.token ? 'the OAuth sign-in and the rights of its client on this mailbox' : 'the password';
  return new OperationalError(
    'imap-sign-in-refused',
    `${at(settings)} refuses the sign-in of ${settings.user} (mailbox ${settings.name}): ${serverWords(error)}.`,
    { remedy: `Check the IMAP user and ${proof} of ${settings.name}.`, cause: error },
  );
}

function tlsFailure(error: ImapError, settings: ImapSettings): OperationalError | null {
  const code = error.code ?? '';
  if (CERTIFICATE_CODES.has(code)) {
    return new OperationalError(
      'imap-certificate-refused',
      `The certificate of ${at(settings)} is not trusted: ${code}.`,
      {
        remedy: 'Check the host name; for a private authority set its certificate file (CA file) of this mailbox.',
        cause: error,
      },
    );
  }
  if (error.tlsFailed || /wrong.version.number|packet length too long|STARTTLS/i.test(`${code} ${error.message}`)) {
    return new OperationalError(
      'imap-tls-mode',
      `${at(settings)} does not speak TLS the way it is set (${settings.tls}).`,
      {
        remedy: 'Check the IMAP port and TLS setting: 993 goes with implicit, 143 with starttls.',
        cause: error,
      },
    );
  }
  return null;
}

function hostFailure(error: ImapError, settings: ImapSettings): OperationalError | null {
  if (error.code === 'ENOTFOUND') {
    return new OperationalError('imap-host-unknown', `The name ${settings.host} is not known.`, {
      remedy: `Check the IMAP host of ${settings.name}.`,
      cause: error,
    });
  }
  if (error.mailboxMissing) {
    return new OperationalError('imap-inbox-missing', `${at(settings)} has no folder ${settings.inbox}.`, {
      remedy: `Check the inbox setting of ${settings.name}.`,
      cause: error,
    });
  }
  return null;
}

function commandFailure(error: ImapError, settings: ImapSettings, doing: string): OperationalError {
  const what = `Could not ${doing} at ${at(settings)}: ${serverWords(error)}`;
  const temporary = true;
  if (error.serverResponseCode === 'OVERQUOTA') {
    const remedy = `Make room in the mailbox ${settings.address}, or raise its quota.`;
    return new OperationalError('imap-over-quota', `${what}.`, { temporary, remedy, cause: error });
  }
  if (error.serverResponseCode || error.responseText) {
    const remedy = `Check the rights of ${settings.user} on the folders of ${settings.name}.`;
    return new OperationalError('imap-command-refused', `${what}.`, { temporary, remedy, cause: error });
  }
  const remedy = 'Check that the server runs and can be reached from here.';
  return new OperationalError('imap-unreachable', `${what}${error.code ? ` (${error.code})` : ''}.`, {
    temporary,
    remedy,
    cause: error,
  });
}

const at = (settings: ImapSettings): string => `${settings.host}:${settings.port}`;
