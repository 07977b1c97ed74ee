import { readFile } from 'node:fs/promises';
import { rootCertificates } from 'node:tls';
import type { ImapFlowOptions } from 'imapflow';
import { OperationalError } from '../base/errors.ts';
import type { ImapSettings } from './imap-settings.ts';

/**
 * Where to connect and how to prove who we are, as imapflow wants it.
 *
 * @param renew ask for a fresh token even when the one at hand looks good
 * @throws OperationalError `ca-file-unreadable`, or what the token source throws
 */
export async function imapCredentials(settings: ImapSettings, renew: boolean): Promise<ImapFlowOptions> {
  const { host, port, user, tls, token } = settings;
  const accessToken = token && (await (renew ? token.renew() : token.token()));
  return {
    host,
    port,
    secure: tls === 'implicit',
    doSTARTTLS: tls === 'implicit' ? undefined : tls === 'starttls',
    tls: await trust(settings.caFile),
    auth: accessToken ? { user, accessToken: accessToken.reveal() } : { user, pass: settings.password?.reveal() ?? '' },
  };
}

async function trust(caFile: string | null): Promise<NonNullable<ImapFlowOptions['tls']>> {
  if (caFile === null) return { minVersion: 'TLSv1.2' };
  try {
    // `ca` replaces the usual authorities, so they are named too: a mailbox may move to a public certificate.
    return { minVersion: 'TLSv1.2', ca: [...rootCertificates, await readFile(caFile, 'utf8')] };
  } catch (cause) {
    throw new OperationalError('ca-file-unreadable', `The CA file ${caFile} can't be read.`, {
      remedy: 'Set the CA file to a PEM file that this program may read.',
      cause,
    });
  }
}
