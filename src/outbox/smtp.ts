import { readFileSync } from 'node:fs';
import nodemailer from 'nodemailer';
import { OperationalError } from '../base/errors.ts';
import type { Logger } from '../base/log.ts';
import type { SmtpSettings } from './smtp-settings.ts';
import type { Transport } from './transport.ts';

const CONNECT_MS = 15_000;
const SILENT_MS = 60_000;
/** A mail that the pool holds longer than this is lost in it (nodemailer issue 511): the attempt counts as failed. */
const ATTEMPT_MS = 120_000;

/** Sends by SMTP (RFC 5321), a few connections kept open, signed in as the mailbox. */
export function openSmtpTransport(settings: SmtpSettings, log: Logger): Transport {
  const location = `${settings.tls === 'implicit' ? 'smtps' : 'smtp'}://${settings.host}:${settings.port}`;
  let pool: { accessToken: string | null; transport: ReturnType<typeof openPool> } | null = null;

  /** The pool signs in with what it was opened with: a new token needs a new pool. */
  const current = async () => {
    const accessToken = settings.token ? (await settings.token.token()).reveal() : null;
    if (pool && pool.accessToken === accessToken) return pool.transport;
    pool?.transport.close();
    pool = { accessToken, transport: openPool(settings, accessToken) };
    return pool.transport;
  };

  return {
    location,
    async send(envelope, raw) {
      try {
        const transport = await current();
        const info = await within(
          transport.sendMail({ envelope: { from: envelope.from, to: [...envelope.to] }, raw: Buffer.from(raw) }),
        );
        if (info.rejected.length > 0)
          log.warn({ refused: info.rejected, response: info.response }, 'a copy was refused');
        return { response: info.response };
      } catch (error) {
        // A refused token is renewed once for the next attempt.
        if (settings.token && (error as { code?: string }).code === 'EAUTH') await settings.token.renew();
        throw asOperational(error, location);
      }
    },
    async probe() {
      const what = `SMTP ${location}`;
      const prober = nodemailer.createTransport({
        ...options(settings, settings.token ? (await settings.token.token()).reveal() : null),
        pool: false,
      });
      try {
        await prober.verify();
        const who = settings.user ? `signed in as ${settings.user}` : 'no sign-in';
        return [{ what, ok: true, detail: `reachable, TLS ${settings.tls}, ${who}`, remedy: null }];
      } catch (error) {
        const failure = asOperational(error, location);
        return [{ what, ok: false, detail: failure.message, remedy: failure.remedy }];
      } finally {
        prober.close();
      }
    },
    async close() {
      pool?.transport.close();
    },
  };
}

const openPool = (settings: SmtpSettings, accessToken: string | null) =>
  nodemailer.createTransport({ ...options(settings, accessToken), pool: true });

function options(settings: SmtpSettings, accessToken: string | null) {
  const { host, port, tls, user, password, caFile, connections } = settings;
  return {
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    ...(caFile ? { tls: { ca: readFileSync(caFile) } } : {}),
    ...(user && accessToken ? { auth: { type: 'OAuth2' as const, user, accessToken } } : {}),
    ...(user && password ? { auth: { user, pass: password.reveal() } } : {}),
    maxConnections: connections,
    // A failed connection is our business: the outbox tries again, not the pool.
    maxRequeues: 0,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

async function within<T>(attempt: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(Object.assign(new Error('no answer in time'), { code: 'ETIMEDOUT' })), ATTEMPT_MS);
  });
  try {
    return await Promise.race([attempt, late]);
  } finally {
    clearTimeout(timer);
  }
}

/** What a failure means for the mail: 5yz at its recipients is final, everything about the connection or us is not. */
function asOperational(error: unknown, location: string): OperationalError {
  if (error instanceof OperationalError) return error;
  const { code, responseCode, response, message } = error as {
    code?: string;
    responseCode?: number;
    response?: string;
    message: string;
  };
  const said = response ?? message;
  const failure = (word: string, what: string, remedy: string, temporary: boolean): OperationalError =>
    new OperationalError(`smtp-${word}`, `${location}: ${what}`, { remedy, temporary, cause: error });
  if (code === 'EAUTH' || code === 'ENOAUTH')
    return failure(
      'sign-in-refused',
      `the sign-in was refused (${said}).`,
      'Check PORTDESK_SMTP_USER and its password or the OAuth 2 settings.',
      true,
    );
  if (code === 'ETLS' || /certificate|self.signed|ssl|tls/i.test(message))
    return failure(
      'tls',
      `no secure connection (${message}).`,
      'Check PORTDESK_SMTP_TLS and PORTDESK_SMTP_PORT, or PORTDESK_TLS_CA_FILE for a private CA.',
      true,
    );
  if (responseCode !== undefined && responseCode >= 500 && (code === 'EENVELOPE' || code === 'EMESSAGE'))
    return failure(
      'refused',
      `the mail was refused (${said}).`,
      'Read the server’s words; an agent must reach the customer another way.',
      false,
    );
  if (responseCode !== undefined)
    return failure('deferred', `the mail was not taken yet (${said}).`, 'The desk tries again by itself.', true);
  return failure(
    'unreachable',
    `it does not answer (${message}).`,
    'Check PORTDESK_SMTP_HOST, PORTDESK_SMTP_PORT and the firewall.',
    true,
  );
}
