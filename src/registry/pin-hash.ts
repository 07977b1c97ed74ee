import { argon2, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { promisify } from 'node:util';
import type { Secret } from '../base/secret.ts';

/**
 * How a PIN is kept: argon2id (RFC 9106) over an HMAC with a key that is not in the database. Six digits are a million
 * guesses, which no slow hash withstands; the key is what protects them, the hash only makes a stolen key dear to use.
 */
export type PinHashParameters = { readonly memoryKiB: number; readonly passes: number };

const derive = promisify(argon2);
const HASH_BYTES = 32;

/** The slow part, handed in where its work is to be seen. */
export type SlowHash = (parameters: Parameters<typeof derive>[1]) => Promise<Buffer>;
export const argon2id: SlowHash = (parameters) => derive('argon2id', parameters);

/** @returns the PHC string `$argon2id$v=19$m=...,t=...,p=1$salt$hash` */
export async function hashPin(
  key: Buffer,
  organisation: string,
  pin: Secret,
  parameters: PinHashParameters,
  slowHash: SlowHash = argon2id,
): Promise<string> {
  const salt = randomBytes(16);
  const hash = await digest(slowHash, [key, organisation, pin], salt, parameters);
  const b64 = (bytes: Buffer): string => bytes.toString('base64').replace(/=+$/, '');
  return `$argon2id$v=19$m=${parameters.memoryKiB},t=${parameters.passes},p=1$${b64(salt)}$${b64(hash)}`;
}

/** Compares in constant time, with the parameters that the stored string was made with. */
export async function pinMatches(
  key: Buffer,
  organisation: string,
  pin: Secret,
  stored: string,
  slowHash: SlowHash = argon2id,
): Promise<boolean> {
  const parts = /^\$argon2id\$v=19\$m=(\d+),t=(\d+),p=1\$([^$]+)\$([^$]+)$/.exec(stored);
  if (!parts) throw new Error('a stored PIN hash has an unknown form');
  const [, memory, passes, salt, hash] = parts;
  const parameters = { memoryKiB: Number(memory), passes: Number(passes) };
  const actual = await digest(slowHash, [key, organisation, pin], Buffer.from(salt ?? '', 'base64'), parameters);
  return timingSafeEqual(actual, Buffer.from(hash ?? '', 'base64'));
}

async function digest(
  slowHash: SlowHash,
  [key, organisation, pin]: readonly [Buffer, string, Secret],
  nonce: Buffer,
  { memoryKiB, passes }: PinHashParameters,
): Promise<Buffer> {
  // The organisation is part of it: a hash moved to another row does not open that one.
  const message = createHmac('sha256', key).update(`${organisation}\0${pin.reveal()}`).digest();
  const bytes = await slowHash({ message, nonce, parallelism: 1, tagLength: HASH_BYTES, memory: memoryKiB, passes });
  return Buffer.from(bytes);
}
