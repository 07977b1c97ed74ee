import { createHash } from 'node:crypto';
import { access, constants, mkdir, open, rename } from 'node:fs/promises';
import { join } from 'node:path';
import type { Clock } from '../base/clock.ts';
import { OperationalError } from '../base/errors.ts';
import type { Transport } from './transport.ts';

/**
 * Writes each mail to a folder instead of sending it: the default while no SMTP server is configured. A file appears whole
 * or not at all; a second attempt writes the same file again, not another one.
 */
export function openFilesTransport(folder: string, clock: Clock): Transport {
  return {
    location: folder,
    async send(_envelope, raw) {
      const file = join(folder, fileName(raw, clock));
      try {
        await mkdir(folder, { recursive: true, mode: 0o700 });
        await writeDurably(file, join(folder, `.${fileName(raw, clock)}.part`), raw);
      } catch (cause) {
        throw new OperationalError('answers-folder', `An answer cannot be written to ${folder}.`, {
          temporary: true,
          remedy: 'Check the folder, its permissions and the room on the disk (PORTDESK_OUTGOING_DIR).',
          cause,
        });
      }
      return { response: file };
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

async function writeDurably(file: string, part: string, raw: Uint8Array): Promise<void> {
  const handle = await open(part, 'w', 0o600);
  try {
    await handle.writeFile(raw);
    await handle.sync();
  } finally {
    await handle.close();
  }
  await rename(part, file);
}

/** Time and Message-ID of the mail itself, in characters that every file system takes. */
function fileName(raw: Uint8Array, clock: Clock): string {
  const [head = ''] = Buffer.from(raw).toString('latin1').split('\r\n\r\n', 1);
  const field = (name: string): string => new RegExp(`^${name}:\\s*(.*)$`, 'im').exec(head)?.[1]?.trim() ?? '';
  const date = new Date(field('Date'));
  const time = (Number.isNaN(date.getTime()) ? clock() : date).toISOString().replace(/[:.]/g, '-');
  const id = field('Message-ID')
    .replace(/[<>]/g, '')
    .replace(/[^\w.@+-]/g, '_')
    .slice(0, 120);
  return `${time}-${id || createHash('sha256').update(raw).digest('hex').slice(0, 12)}.eml`;
}
