import { domainToASCII } from 'node:url';
import nodemailer from 'nodemailer';
import type { Logger } from '../base/log.ts';
import { isFinalReply, isSignInRefused, type SmtpError, smtpFailure, smtpLocation, wordsOf } from './smtp-failure.ts';
import { accessTokenOf, smtpOptions } from './smtp-options.ts';
import { probeSmtp } from './smtp-probe.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import type { Envelope, RefusedRecipient, Transport } from './transport.ts';

/** What the pool holds longer than this is lost in it (nodemailer issue 511), or the server trickles its replies. */
const ATTEMPT_MS = 120_000;

type Pool = { readonly accessToken: string | null; readonly transport: ReturnType<typeof openPool> };

/**
 * Sends by SMTP (RFC 5321), a few connections kept open, signed in as the mailbox.
 *
 * @param attemptMs how long one attempt may take in all, in milliseconds
 */
export function openSmtpTransport(settings: SmtpSettings, log: Logger, attemptMs = ATTEMPT_MS): Transport {
  let pool: Pool | null = null;

  /** The pool signs in with what it was opened with: a new token needs a new pool. What the old one sends it ends first. */
  const current = (accessToken: string | null): Pool['transport'] => {
    if (pool && pool.accessToken === accessToken) return pool.transport;
    pool?.transport.close();
    pool = { accessToken, transport: openPool(settings, accessToken) };
    return pool.transport;
  };

  const attempt = async ({ from, to }: Envelope, raw: Uint8Array, accessToken: string | null) =>
    current(accessToken).sendMail({
      envelope: { from, to: [...to] },
      raw: Buffer.from(raw),
      signal: AbortSignal.timeout(attemptMs),
    });

  /** A token may have been revoked before its time: it is renewed once. */
  const attemptSignedIn: typeof attempt = async (envelope, raw, accessToken) => {
    try {
      return await attempt(envelope, raw, accessToken);
    } catch (error) {
      if (!settings.token || !isSignInRefused(error as SmtpError)) throw error;
      log.warn(
        { location: smtpLocation(settings), said: wordsOf(error as SmtpError) },
        'a token was refused and is renewed',
      );
      return attempt(envelope, raw, (await settings.token.renew()).reveal());
    }
  };

  return {
    location: smtpLocation(settings),
    async send(envelope, raw) {
      try {
        const { response, rejectedErrors } = await attemptSignedIn(envelope, raw, await accessTokenOf(settings));
        return { response, refused: (rejectedErrors ?? []).map((error) => refusedOf(error, envelope)) };
      } catch (error) {
        throw smtpFailure(error, settings);
      }
    },
    probe: () => probeSmtp(settings),
    async close() {
      pool?.transport.close();
      pool = null;
    },
  };
}

const openPool = (settings: SmtpSettings, accessToken: string | null) =>
  nodemailer.createTransport({ ...smtpOptions(settings, accessToken), pool: true });

/** nodemailer asks for recipients with the domain in ASCII (RFC 5890); the outbox knows them as they were written. */
function refusedOf(error: SmtpError & { readonly recipient?: string }, { to }: Envelope): RefusedRecipient {
  const asked = error.recipient ?? '';
  const address = to.find((written) => inAscii(written) === inAscii(asked)) ?? asked;
  return { address, temporary: !isFinalReply(error.responseCode), response: wordsOf(error) };
}

function inAscii(address: string): string {
  const at = address.lastIndexOf('@') + 1;
  return `${address.slice(0, at)}${domainToASCII(address.slice(at)) || address.slice(at)}`.toLowerCase();
}
