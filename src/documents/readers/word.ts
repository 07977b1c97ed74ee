import mammoth from 'mammoth';
import { visibleHtml } from '../../message/visible-html.ts';
import { cleanText } from '../../message/visible-text.ts';
import { type DocumentRead, notRead, readAs } from '../attached-document.ts';
import { readForm } from '../forms/read-form.ts';
import { layOutText, PICTURE } from '../pages/text-page.ts';
import { EmbeddedDocumentError, showAsSeen } from './office/word-sight.ts';
import { pack, UnpackError, unpack } from './unpack.ts';

/** A Word document as the text that its reader sees, tables as rows of cells; what is struck out is marked. */
export async function readWord(bytes: Uint8Array): Promise<DocumentRead> {
  try {
    const files = unpack(bytes);
    showAsSeen(files);
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(pack(files)) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), styleMap: ['strike => s'] },
    );
    const text = cleanText(visibleHtml(value));
    const form = await readForm([layOutText(cleanText(visibleHtml(value.replace(/<img[^>]*>/g, PICTURE))))]);
    // A picture elsewhere in the letter may be its signature, or a logo.
    const isOpen = form?.signature === 'none' && /<img/.test(value);
    return readAs({ kind: 'text', text, form: form && isOpen ? { ...form, signature: 'unclear' } : form });
  } catch (error) {
    if (error instanceof EmbeddedDocumentError) return notRead('unsupported', error.message);
    return error instanceof UnpackError
      ? notRead(error.trouble, error.message)
      : notRead('unreadable', 'it is damaged');
  }
}
