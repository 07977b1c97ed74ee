import { open } from 'node:fs/promises';
import { OperationalError } from '../base/errors.ts';
import { LARGEST_MAIL } from './imap-settings.ts';
import { isMissing } from './maildir-failure.ts';

/**
 * The bytes of a mail's file, or null when it is gone.
 *
 * @throws OperationalError `mail-too-large`, permanent, before it is read
 */
export async function readMail(path: string): Promise<Uint8Array | null> {
  let file: Awaited<ReturnType<typeof open>>;
  try {
    file = await open(path, 'r');
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  try {
    const { size } = await file.stat();
    if (size <= LARGEST_MAIL) return await file.readFile();
    throw new OperationalError('mail-too-large', `The mail ${path} has ${size} bytes and is not read.`, {
      remedy: `Look at it by hand; the limit is ${LARGEST_MAIL} bytes.`,
    });
  } finally {
    await file.close();
  }
}
