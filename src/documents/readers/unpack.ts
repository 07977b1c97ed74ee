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
 * A ZIP container repacked without compression and without what no reader needs (pictures, fonts, macros), so that the
 * libraries behind never unpack more than the limit whatever the container promises (zip bombs).
 *
 * @param change what is to be made of an entry on the way
 * @throws UnpackError
 */
export function repack(
  bytes: Uint8Array,
  change: (name: string, content: Uint8Array) => Uint8Array = (_, content) => content,
): Uint8Array {
  let total = 0;
  let files: Record<string, Uint8Array>;
  try {
    files = unzipSync(bytes, {
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
  const changed = Object.entries(files).map(([name, content]) => [name, change(name, content)] as const);
  return zipSync(Object.fromEntries(changed), { level: 0 });
}
