import { createHash } from 'node:crypto';
import { access, constants, mkdir, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../base/clock.ts';
import { OperationalError } from '../base/errors.ts';
import type { Transport } from './transport.ts';

/** Writes each mail to a folder instead of sending it: the default while no SMTP server is configured. */
export function openFilesTransport(folder: string, clock: Clock): Transport {
  return {
    location: folder,
    async send(_envelope, raw) {
      const time = clock().toISOString().replace(/[:.]/g, '-');
      // Of the bytes: a second attempt writes the same file again, not another one.
      const name = `${time}-${createHash('sha256').update(raw).digest('hex').slice(0, 12)}.eml`;
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeFile(join(folder, `.${name}`), raw, { mode: 0o600 });
        await rename(join(folder, `.${name}`), join(folder, name));
      } catch (cause) {
        throw new OperationalError('answers-folder', `An answer cannot be written to ${folder}.`, {
          temporary: true,
          remedy: 'Check the folder, its permissions and the room on the disk (PORTDESK_OUTGOING_DIR).',
          cause,
        });
      }
      return { response: join(folder, name) };
    },
    async probe() {
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await access(folder, constants.W_OK);
        return [{ what: 'answers', ok: true, detail: `are written to ${folder}, not sent`, remedy: null }];
      } catch (error) {
        const remedy = 'Check the folder and its permissions (PORTDESK_OUTGOING_DIR).';
        return [{ what: 'answers', ok: false, detail: `${folder}: ${(error as Error).message}`, remedy }];
      }
    },
    async close() {},
  };
}
