import { OperationalError } from '../base/errors.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import { mailDeferred } from './transport.ts';

/** What an error of nodemailer may carry. */
export type SmtpError = Error & {
  readonly code?: string;
  readonly originalCode?: string;
  readonly command?: string;
  readonly responseCode?: number;
  readonly response?: string;
  readonly rejectedErrors?: readonly (SmtpError & { readonly recipient?: string })[];
};

/** Replies that speak of our sign-in whatever was asked (RFC 4954 section 6). */
const SIGN_IN_REPLIES = new Set([530, 534, 535, 538]);
const SIGN_IN_CODES = new Set(['EAUTH', 'ENOAUTH', 'EOAUTH2']);
const NODE_TLS_CODE = /CERT|SIGNATURE|^ERR_TLS|^ERR_SSL|^EPROTO$/;

/**
 * What a failed attempt means for the mail: 5yz for its recipients or its content is final; everything about the
 * connection, the sign-in or the sender is about us and temporary, so that no customer goes without an answer because of
 * a setting.
 */
export function smtpFailure(error: unknown, settings: SmtpSettings): OperationalError {
  if (error instanceof OperationalError) return lasting(error);
  const seen: SmtpError = error instanceof Error ? error : new Error(String(error));
  return (
    signInFailure(seen, settings) ??
    tlsFailure(seen, settings) ??
    mailFailure(seen, settings) ??
    lineFailure(seen, settings)
  );
}

/** Whether the server refused who we are; a fresh token may help then. */
export const isSignInRefused = ({ code, responseCode }: SmtpError): boolean =>
  SIGN_IN_CODES.has(code ?? '') || SIGN_IN_REPLIES.has(responseCode ?? 0);

/** RFC 5321 section 4.2.1: 5yz is final, except 503, which is about the order of commands and not about the mail. */
export const isFinalReply = (code: number | undefined): boolean =>
  code !== undefined && code >= 500 && code < 600 && code !== 503;

export const smtpLocation = ({ tls, host, port }: SmtpSettings): string =>
  `${tls === 'implicit' ? 'smtps' : 'smtp'}://${host}:${port}`;

/** An access token that cannot be had is mended by the operator; the mail waits for it. */
const lasting = (error: OperationalError): OperationalError =>
  error.temporary
    ? error
    : new OperationalError(error.code, error.message, { temporary: true, remedy: error.remedy, cause: error });

function signInFailure(error: SmtpError, settings: SmtpSettings): OperationalError | null {
  if (!isSignInRefused(error)) return null;
  const who = settings.user ? `the sign-in of ${settings.user}` : 'mail without a sign-in';
  const proof = settings.token
    ? 'the OAuth 2 settings and the rights of its client on this mailbox'
    : 'PORTDESK_SMTP_AUTH, the SMTP user and its password';
  return failure('smtp-sign-in-refused', settings, `${who} was refused (${wordsOf(error)}).`, `Check ${proof}.`, error);
}

function tlsFailure(error: SmtpError, settings: SmtpSettings): OperationalError | null {
  const { code, originalCode, responseCode } = error;
  const isTls = code === 'ETLS' || NODE_TLS_CODE.test(originalCode ?? '') || NODE_TLS_CODE.test(code ?? '');
  if (!isTls && !(responseCode === undefined && /STARTTLS|wrong version number/i.test(error.message))) return null;
  return failure(
    'smtp-tls',
    settings,
    `no secure connection as set (${settings.tls}): ${wordsOf(error)}.`,
    'Check PORTDESK_SMTP_TLS and PORTDESK_SMTP_PORT (465 goes with implicit, 587 with starttls), or PORTDESK_TLS_CA_FILE for a private CA.',
    error,
  );
}

function mailFailure(error: SmtpError, settings: SmtpSettings): OperationalError | null {
  const { code, command, responseCode } = error;
  if ((code !== 'EENVELOPE' && code !== 'EMESSAGE') || responseCode === 421) return null;
  // 552 is the size of this mail (RFC 1870 section 6.1), everything else at MAIL FROM is who sends it.
  if (command === 'MAIL FROM' && isFinalReply(responseCode) && responseCode !== 552)
    return failure(
      'smtp-sender-refused',
      settings,
      `the sender was refused (${wordsOf(error)}).`,
      'Give the account the right to send as the address of its mailbox.',
      error,
    );
  const words = `${smtpLocation(settings)}: the mail was ${isFinalReply(responseCode ?? 550) ? 'refused' : 'not taken yet'} (${wordsOf(error)}).`;
  // Without a reply it was nodemailer that found the address or the size impossible.
  if (responseCode !== undefined && !isFinalReply(responseCode)) return mailDeferred(words, error);
  const remedy = 'Read the server’s words; somebody must reach the customer another way.';
  return new OperationalError('mail-refused', words, { remedy, cause: error });
}

const lineFailure = (error: SmtpError, settings: SmtpSettings): OperationalError =>
  failure(
    'smtp-unreachable',
    settings,
    `no connection that lasts (${wordsOf(error)}).`,
    'Check PORTDESK_SMTP_HOST, PORTDESK_SMTP_PORT and the firewall.',
    error,
  );

function failure(code: string, settings: SmtpSettings, what: string, remedy: string, cause: unknown): OperationalError {
  return new OperationalError(code, `${smtpLocation(settings)}: ${what}`, { temporary: true, remedy, cause });
}

/** The server's own words on one line, shortened; never what we sent. */
export function wordsOf({ response, message }: SmtpError): string {
  const words = (response ?? message).replace(/[\s\p{Cc}]+/gu, ' ').trim();
  return words.length > 200 ? `${words.slice(0, 200)}…` : words;
}
