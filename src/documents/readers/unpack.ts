import { unzipSync, zipSync } from 'fflate';
import { DOCUMENT_LIMITS } from '../document-limits.ts';

/** Why a container cannot be opened. */
export class UnpackError extends Error {
  readonly trouble: 'unreadable' | 'too-large';

  constructor(trouble: 'unreadable' | 'too-large', message: string) {
    super(message);
    this.trouble = trouble;
  }
}

/**
 * What a ZIP container holds, without what no reader needs (pictures, fonts, macros), unpacked up to the limit whatever the container
 * promises (zip bombs).
 *
 * @throws UnpackError
 */
export function unpack(bytes: Uint8Array): Record<string, Uint8Array> {
  let total = 0;
  try {
    return unzipSync(bytes, {
      filter: ({ name, originalSize }) => {
        if (!/\.(?:xml|rels|bin)$|^mimetype$/i.test(name) || /vbaProject|printerSettings/i.test(name)) return false;
        total += originalSize;
        if (total > DOCUMENT_LIMITS.unpackedBytes) throw new UnpackError('too-large', 'it unpacks to too much');
        return true;
      },
    });
  } catch (error) {
    if (error instanceof UnpackError) throw error;
    throw new UnpackError('unreadable', 'its container is damaged');
  }
}

/** The container again, without compression, so that the libraries behind never unpack more than the limit. */
export const pack = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { level: 0 });
