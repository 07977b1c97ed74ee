import { createHmac } from 'node:crypto';
import type { Secret } from '../base/secret.ts';

/**
 * The signature of a webhook as Standard Webhooks 1.0 wants it: HMAC-SHA-256 over id, time and body, in base64. A secret
 * that begins with `whsec_` is base64; any other is taken as it is written.
 *
 * @param timestamp seconds since 1970
 */
export function signEvent(secret: Secret, id: string, timestamp: number, body: string): string {
  const written = secret.reveal();
  const key = written.startsWith('whsec_') ? Buffer.from(written.slice(6), 'base64') : Buffer.from(written);
  return `v1,${createHmac('sha256', key).update(`${id}.${timestamp}.${body}`).digest('base64')}`;
}
