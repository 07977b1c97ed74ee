/**
 * Keys of the desk: one secret in, a key for each purpose out (HKDF-SHA-256, RFC 5869), so that none can stand in for
 * another. What customers write is stored sealed, because they write their PIN into it.
 */
import { createCipheriv, createDecipheriv, createHmac, hkdfSync, randomBytes } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { OperationalError } from '../base/errors.ts';
import type { Secret } from '../base/secret.ts';

export type Keys = {
  /** HMAC-SHA-256, hex. The same bytes under another purpose give another digest. */
  digest(bytes: Uint8Array | string, purpose: string): string;
  /** Compressed and encrypted; the same bytes never give the same result twice. */
  seal(bytes: Uint8Array): Uint8Array;
  /** @throws OperationalError `seal-broken` when the bytes were changed or sealed with another key */
  unseal(sealed: Uint8Array): Uint8Array;
  /** For `pin-hash.ts` of the registry only. */
  readonly pinKey: Buffer;
};

const VERSION = 1;
const NONCE = 12;
const TAG = 16;
const HEAD = 1 + NONCE + TAG;
/** gzip level: mails are mostly base64 and text, and a higher one costs more than it saves. */
const LEVEL = 3;

export function openKeys(secret: Secret): Keys {
  const derive = (purpose: string): Buffer =>
    Buffer.from(hkdfSync('sha256', secret.reveal(), '', `portdesk ${purpose} v1`, 32));
  const [digestKey, sealKey, pinKey] = [derive('digest'), derive('seal'), derive('pin')];
  return {
    digest: (bytes, purpose) => createHmac('sha256', digestKey).update(`${purpose}\0`).update(bytes).digest('hex'),
    seal: (bytes) => seal(sealKey, bytes),
    unseal: (sealed) => unseal(sealKey, sealed),
    pinKey,
  };
}

/** Version byte, nonce, tag, ciphertext: AES-256-GCM (NIST SP 800-38D); the version byte is authenticated too. */
function seal(key: Buffer, bytes: Uint8Array): Uint8Array {
  const nonce = randomBytes(NONCE);
  const cipher = createCipheriv('aes-256-gcm', key, nonce, { authTagLength: TAG });
  cipher.setAAD(Uint8Array.of(VERSION));
  const body = Buffer.concat([cipher.update(gzipSync(bytes, { level: LEVEL })), cipher.final()]);
  return Buffer.concat([Uint8Array.of(VERSION), nonce, cipher.getAuthTag(), body]);
}

function unseal(key: Buffer, sealed: Uint8Array): Uint8Array {
  if (sealed.length < HEAD || sealed[0] !== VERSION) throw brokenSeal();
  const decipher = createDecipheriv('aes-256-gcm', key, sealed.subarray(1, 1 + NONCE), { authTagLength: TAG });
  decipher.setAAD(sealed.subarray(0, 1));
  decipher.setAuthTag(sealed.subarray(1 + NONCE, HEAD));
  const packed = decipher.update(sealed.subarray(HEAD));
  try {
    return gunzipSync(Buffer.concat([packed, decipher.final()]));
  } catch (cause) {
    throw brokenSeal(cause);
  }
}

const brokenSeal = (cause?: unknown): OperationalError =>
  new OperationalError('seal-broken', 'A stored mail can not be opened: it was changed, or sealed with another key.', {
    remedy: 'Use the secret key that this database was made with, or restore both from the same backup.',
    cause,
  });
