/**
 * Keeps the refresh token that a provider gave in place of the configured one (RFC 6749 section 6): the old one may be dead from
 * then on, and a desk that forgot the new one at a restart would have to ask a person for consent.
 */
import { mkdir, readFile, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { OperationalError } from '../base/errors.ts';
import { Secret } from '../base/secret.ts';
import type { Keys } from '../store/seal.ts';
import type { KeptRefreshToken } from './token-source.ts';

type Kept = { readonly instead: string; readonly token: string };

/**
 * @param file where it lies, sealed, for its owner only; made at the first rotation
 * @param keys opened when there is something to seal or unseal
 * @param configured what the operator has set
 */
export function keepRefreshToken(file: string, keys: () => Promise<Keys>, configured: Secret): KeptRefreshToken {
  const nameOf = (known: Keys): string => known.digest(configured.reveal(), 'refresh-token');
  return {
    async load() {
      const sealed = await readFile(file).catch(() => null);
      if (!sealed) return configured;
      try {
        const known = await keys();
        const kept = JSON.parse(Buffer.from(known.unseal(sealed)).toString()) as Kept;
        return kept.instead === nameOf(known) ? new Secret(kept.token) : configured;
      } catch {
        return configured; // Damaged, or of another key: the configured one is tried, and its refusal is told.
      }
    },
    async save(token) {
      const known = await keys();
      const kept: Kept = { instead: nameOf(known), token: token.reveal() };
      try {
        await mkdir(dirname(file), { recursive: true, mode: 0o700 });
        // Whole or not at all: half a token would be none.
        await writeFile(`${file}.new`, known.seal(Buffer.from(JSON.stringify(kept))), { mode: 0o600, flush: true });
        await rename(`${file}.new`, file);
      } catch (cause) {
        throw new OperationalError('token-not-kept', `The new refresh token can not be written to ${file}.`, {
          temporary: true,
          remedy: 'Make room there and give this user write access; without it the sign-in ends with the next restart.',
          cause,
        });
      }
    },
  };
}
