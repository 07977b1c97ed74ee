import mammoth from 'mammoth';
import { visibleHtml } from '../../message/visible-html.ts';
import { cleanText } from '../../message/visible-text.ts';
import { type DocumentRead, notRead, readAs } from '../attached-document.ts';
import { repack, UnpackError } from './unpack.ts';

/** A Word document as the text that its reader sees, tables as rows of cells; deleted text of tracked changes is gone. */
export async function readWord(bytes: Uint8Array): Promise<DocumentRead> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(repack(bytes)) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), includeDefaultStyleMap: true },
    );
    return readAs({ kind: 'text', text: cleanText(visibleHtml(value)) });
  } catch (error) {
    return error instanceof UnpackError
      ? notRead(error.trouble, error.message)
      : notRead('unreadable', 'it is damaged');
  }
}
