import mammoth from 'mammoth';
import { visibleHtml } from '../../message/visible-html.ts';
import { cleanText } from '../../message/visible-text.ts';
import { type DocumentRead, notRead, readAs } from '../attached-document.ts';
import { readForm } from '../forms/read-form.ts';
import { layOutText } from '../pages/text-page.ts';
import { repack, UnpackError } from './unpack.ts';

/** A Word document as the text that its reader sees, tables as rows of cells; deleted text of tracked changes is gone. */
export async function readWord(bytes: Uint8Array): Promise<DocumentRead> {
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: Buffer.from(repack(bytes, withoutHiddenRuns)) },
      { convertImage: mammoth.images.imgElement(async () => ({ src: '' })), styleMap: ['strike => s'] },
    );
    const text = cleanText(visibleHtml(value));
    const form = await readForm([layOutText(text)]);
    // A picture in the letter may be its signature, or a logo.
    const isOpen = form?.signature === 'none' && /<img/.test(value);
    return readAs({ kind: 'text', text, form: form && isOpen ? { ...form, signature: 'unclear' } : form });
  } catch (error) {
    return error instanceof UnpackError
      ? notRead(error.trouble, error.message)
      : notRead('unreadable', 'it is damaged');
  }
}

/** Text that Word does not show (ECMA-376 part 1, section 17.3.2.41) is no text. */
function withoutHiddenRuns(name: string, content: Uint8Array): Uint8Array {
  if (!/^word\/document\.xml$/i.test(name)) return content;
  const xml = Buffer.from(content).toString('utf8');
  const runs = xml.split(/(?=<w:r[ >])/);
  const shown = runs.map((run) =>
    /<w:vanish(?:\s+w:val="(?:1|true|on)")?\s*\/>/.test(run.split('</w:r>')[0] ?? '')
      ? run.slice(run.indexOf('</w:r>') + '</w:r>'.length)
      : run,
  );
  return Buffer.from(shown.join(''), 'utf8');
}
