/**
 * What an attachment is, told by its bytes: names and declared types lie. Bytes in, a word out; opens nothing.
 */
import type { Attachment } from '../message/parsed-message.ts';

export const DOCUMENT_TYPES = [
  'pdf',
  'xlsx',
  'xls',
  'ods',
  'docx',
  'doc',
  'encrypted-office',
  'zip',
  'rar',
  '7z',
  'gzip',
  'ole',
  'png',
  'jpeg',
  'gif',
  'tiff',
  'bmp',
  'webp',
  'heic',
  'html',
  'csv',
  'text',
  'rtf',
  'spreadsheetml',
  'office-xml',
  'web-archive',
  'sylk',
  'dif',
  'postscript',
  'xml',
  'message',
  'tnef',
  'calendar',
  'vcard',
  'signature',
  'empty',
  'unknown',
] as const;
export type DocumentType = (typeof DOCUMENT_TYPES)[number];

const MAGIC: readonly (readonly [DocumentType, string])[] = [
  ['rar', 'Rar!\x1a\x07'],
  ['7z', "7z\xbc\xaf'\x1c"],
  ['gzip', '\x1f\x8b'],
  ['png', '\x89PNG\r\n\x1a\n'],
  ['jpeg', '\xff\xd8\xff'],
  ['gif', 'GIF8'],
  ['tiff', 'II*\0'],
  ['tiff', 'MM\0*'],
  ['bmp', 'BM'],
  ['tnef', '\x78\x9f\x3e\x22'],
];

export function identifyDocument(attachment: Pick<Attachment, 'bytes' | 'declaredType'>): DocumentType {
  const bytes = Buffer.from(attachment.bytes.buffer, attachment.bytes.byteOffset, attachment.bytes.byteLength);
  if (bytes.length === 0) return 'empty';
  const head = bytes.toString('latin1', 0, 1024);
  // Readers accept a PDF whose header lies within the first kilobyte (ISO 32000-1 annex H.3.4.1).
  if (head.includes('%PDF-')) return 'pdf';
  if (head.startsWith('PK\x03\x04') || head.startsWith('PK\x05\x06')) return zipContent(bytes);
  if (/^RIFF.{4}WEBP/s.test(head)) return 'webp';
  if (/^.{4}ftyp(heic|heix|mif1|msf1|hevc)/s.test(head)) return 'heic';
  if (head.startsWith('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1')) return oleContent(bytes);
  const magic = MAGIC.find(([, start]) => head.startsWith(start));
  if (magic && (magic[0] !== 'bmp' || bytes.length > 30)) return magic[0];
  if (attachment.declaredType === 'message/rfc822') return 'message';
  return isText(bytes)
    ? textKind(head.replaceAll('\0', ''), attachment.declaredType)
    : signatureOr(attachment.declaredType);
}

/** A ZIP names its entries at its end; Office files have a folder each. */
function zipContent(bytes: Buffer): DocumentType {
  if (bytes.includes('application/vnd.oasis.opendocument.spreadsheet')) return 'ods';
  if (bytes.includes('xl/workbook')) return 'xlsx';
  return bytes.includes('word/document') ? 'docx' : 'zip';
}

/** Old Office files and encrypted new ones name their streams in UTF-16 (MS-CFB section 2.6.1). */
function oleContent(bytes: Buffer): DocumentType {
  const holds = (stream: string): boolean => bytes.includes(Buffer.from(stream, 'utf16le'));
  if (holds('EncryptedPackage')) return 'encrypted-office';
  if (holds('Workbook') || holds('Book')) return 'xls';
  return holds('WordDocument') ? 'doc' : 'ole';
}

const signatureOr = (declared: string): DocumentType =>
  /pkcs7|pgp-signature/.test(declared) ? 'signature' : 'unknown';

/** Every other byte of plain text in UTF-16 is zero. */
function isWide(sample: Buffer): boolean {
  const zeros = (odd: number): number => sample.filter((byte, i) => byte === 0 && i % 2 === odd).length;
  return Math.max(zeros(0), zeros(1)) > sample.length / 4 && Math.min(zeros(0), zeros(1)) === 0;
}

function isText(bytes: Buffer): boolean {
  const sample = bytes.subarray(0, 4096);
  if (
    sample
      .subarray(0, 2)
      .toString('latin1')
      .match(/^(\xff\xfe|\xfe\xff)/)
  )
    return true;
  if (isWide(sample)) return true;
  let control = 0;
  for (const byte of sample) if (byte < 9 || (byte > 13 && byte < 32 && byte !== 27)) control++;
  return control === 0;
}

function textKind(head: string, declared: string): DocumentType {
  if (/^\s*-----BEGIN PGP (SIGNATURE|PUBLIC KEY)/.test(head) || /pgp-(signature|keys)/.test(declared))
    return 'signature';
  const markup = markupKind(head);
  if (markup) return markup;
  if (/^\s*BEGIN:VCARD/i.test(head)) return 'vcard';
  if (/^\s*BEGIN:VCALENDAR/i.test(head)) return 'calendar';
  if (HTML.test(withoutMark(head))) return 'html';
  if (
    /^(?:(?:received|return-path|from|to|subject|date|message-id|mime-version|content-type):.*\r?\n(?:[ \t].*\r?\n)*){2,}/i.test(
      head,
    )
  )
    return 'message';
  const [first = '', second = ''] = head.split(/\r\n|\n|\r/);
  return /[,;\t|]/.test(first) && (second === '' || /[,;\t|]/.test(second)) ? 'csv' : 'text';
}

/** Texts that are written for a program: what a person sees of them is not what stands in them. */
function markupKind(head: string): DocumentType | null {
  const start = withoutMark(head);
  if (start.startsWith('{\\rtf')) return 'rtf';
  if (start.startsWith('%!PS')) return 'postscript';
  // The first records of SYLK and DIF files, which spreadsheets write.
  if (/^ID;P[^\r\n]*\r?\n(?:P;P|[CFB];[A-Z]|O;|N[NUE];)/.test(start)) return 'sylk';
  if (/^TABLE\r?\n0,\d/.test(start)) return 'dif';
  if (
    /^mime-version:/i.test(start) &&
    /^content-type:\s*multipart\/related/im.test(start) &&
    !/^(?:from|to):/im.test(start)
  )
    return 'web-archive';
  if (!/^<[?!\w]/.test(start) || HTML.test(start)) return null;
  if (/urn:schemas-microsoft-com:office:spreadsheet|progid="Excel\.Sheet"/.test(start)) return 'spreadsheetml';
  if (/word\/2003\/wordml|progid="Word\.Document"|2006\/xmlPackage|<office:document\b/.test(start)) return 'office-xml';
  return /^<(?:\?xml|!doctype|svg|\w+:\w+)\b/i.test(start) ? 'xml' : null;
}

/** Without a byte order mark, which is three letters, or two, to whoever takes bytes for letters. */
const withoutMark = (head: string): string => head.replace(/^(?:\xef\xbb\xbf|\xff\xfe|\xfe\xff)/, '').trimStart();

/** What a browser opens as a page, also where it is the part of one. */
const HTML =
  /^(?:<\?xml[^>]*>\s*)?(?:<!--[\s\S]*?-->\s*)?<(?:!doctype html|html|head|body|table|div|p|meta|style|title|span|center|font|ul|ol|h[1-6]|br|pre|b)(?=[\s>/])/i;

/** A picture of this size or less is a logo, not a page. */
const LOGO_BYTES = 60 * 1024;
const PICTURES: ReadonlySet<DocumentType> = new Set(['png', 'jpeg', 'gif', 'bmp', 'webp']);

/** What mail programs add by themselves and nobody sends as a request: signatures, cards, the logos a text shows. */
export function isDecoration(attachment: Attachment, type: DocumentType): boolean {
  if (type === 'signature' || type === 'vcard' || type === 'calendar' || type === 'empty') return true;
  if (/pgp-signature|pkcs7-signature|amp-html/.test(attachment.declaredType)) return true;
  if (isSpeck(attachment.bytes, type)) return true;
  return attachment.shownInBody && PICTURES.has(type) && attachment.bytes.length <= LOGO_BYTES;
}

/** Pixels: within so few no number can be read. */
const SPECK = 24;

/** A dot that counts readers, a line between two texts. */
function isSpeck(bytes: Uint8Array, type: DocumentType): boolean {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (type === 'gif' && view.byteLength >= 10) {
    const sides = [view.getUint16(6, true), view.getUint16(8, true)];
    return sides.every((side) => side > 0 && side <= SPECK);
  }
  if (type !== 'png' || view.byteLength < 24) return false;
  return [view.getUint32(16), view.getUint32(20)].every((side) => side > 0 && side <= SPECK);
}
