import { readFileSync } from 'node:fs';
import { rootCertificates } from 'node:tls';
import { OperationalError } from '../base/errors.ts';
import type { SmtpSettings } from './smtp-settings.ts';

const CONNECT_MS = 15_000;
const SILENT_MS = 60_000;

/** The settings as nodemailer wants them. */
export function smtpOptions(settings: SmtpSettings, accessToken: string | null) {
  const { host, port, tls, user, password, caFile, connections } = settings;
  return {
    host,
    port,
    secure: tls === 'implicit',
    requireTLS: tls === 'starttls',
    ignoreTLS: tls === 'none',
    // `ca` replaces the usual authorities, so they are named too: a server may move to a public certificate.
    tls: { minVersion: 'TLSv1.2' as const, ...(caFile ? { ca: [...rootCertificates, readCertificates(caFile)] } : {}) },
    ...(user && accessToken ? { auth: { type: 'OAuth2' as const, user, accessToken } } : {}),
    ...(user && password ? { auth: { user, pass: password.reveal() } } : {}),
    // Where a sign-in is set, a server that does not ask for one is not the one that was meant.
    ...(user ? { forceAuth: true } : {}),
    maxConnections: connections,
    // nodemailer issue 1105: the pool requeues by itself what a closed connection interrupts. The outbox does that here,
    // where each attempt is written down.
    maxRequeues: 0,
    connectionTimeout: CONNECT_MS,
    greetingTimeout: CONNECT_MS,
    dnsTimeout: CONNECT_MS,
    socketTimeout: SILENT_MS,
    disableFileAccess: true,
    disableUrlAccess: true,
  };
}

/** @throws OperationalError when the provider gives no token */
export async function accessTokenOf({ token }: SmtpSettings): Promise<string | null> {
  return token ? (await token.token()).reveal() : null;
}

function readCertificates(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (cause) {
    throw new OperationalError('smtp-tls', `The CA file ${file} cannot be read.`, {
      temporary: true,
      remedy: 'Check PORTDESK_TLS_CA_FILE.',
      cause,
    });
  }
}
