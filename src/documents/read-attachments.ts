/**
 * The documents stage: the attachments of a mail in, what stands in each out, also of those in attached mails and
 * winmail.dat. Decides nothing about them and keeps no bytes.
 */
import type { Attachment, ParsedMessage } from '../message/parsed-message.ts';
import type { ParserPool } from '../message/parser-pool.ts';
import { type AttachedDocument, type DocumentRead, notRead, readAs } from './attached-document.ts';
import { DOCUMENT_LIMITS } from './document-limits.ts';
import { type DocumentType, identifyDocument, isDecoration } from './identify.ts';
import type { ReaderPool } from './reader-pool.ts';
import { readWinmail } from './readers/winmail.ts';

/** Pictures that the desk reads as pages. */
const PAGE_TYPES: readonly DocumentType[] = ['png', 'jpeg', 'tiff', 'bmp'];

export type AttachmentReading = {
  readonly reader: ReaderPool;
  readonly parser: ParserPool;
  /** Larger attachments are not read (rules, section 6). */
  readonly limits: { readonly attachmentBytes: number };
};

/** What mail programs add by themselves is no document; the order is the mail's. */
export async function readAttachments(
  message: Pick<ParsedMessage, 'attachments'>,
  reading: AttachmentReading,
): Promise<AttachedDocument[]> {
  const documents: AttachedDocument[] = [];
  await readAll(message.attachments, '', 0, reading, documents);
  return documents;
}

/** Pictures that come together are the pages of one paper; everything else is a document by itself. */
async function readAll(
  attachments: readonly Attachment[],
  way: string,
  depth: number,
  reading: AttachmentReading,
  documents: AttachedDocument[],
): Promise<void> {
  const pages = attachments.filter((attachment) => isPage(attachment, reading));
  for (const attachment of attachments) {
    if (!pages.includes(attachment)) await readOne(attachment, way, depth, reading, documents);
    else if (attachment === pages[0]) await readPicturePages(pages, way, depth, reading, documents);
  }
}

const isPage = (attachment: Attachment, { limits }: AttachmentReading): boolean => {
  const type = identifyDocument(attachment);
  return (
    PAGE_TYPES.includes(type) && !isDecoration(attachment, type) && attachment.bytes.length <= limits.attachmentBytes
  );
};

async function readPicturePages(
  pages: readonly Attachment[],
  way: string,
  depth: number,
  reading: AttachmentReading,
  documents: AttachedDocument[],
): Promise<void> {
  const [first] = pages;
  if (!first || documents.length >= DOCUMENT_LIMITS.documents || depth > DOCUMENT_LIMITS.depth) return;
  const type = identifyDocument(first);
  const name = `${way}${pages.map((page) => nameOf(page, identifyDocument(page))).join(', ')}`.slice(0, 200);
  const read = await reading.reader.read({ bytes: first.bytes, type, more: pages.slice(1).map(({ bytes }) => bytes) });
  documents.push({ name, type, ...read });
}

async function readOne(
  attachment: Attachment,
  way: string,
  depth: number,
  reading: AttachmentReading,
  documents: AttachedDocument[],
): Promise<void> {
  const type = identifyDocument(attachment);
  if (isDecoration(attachment, type)) return;
  const name = `${way}${nameOf(attachment, type)}`;
  const add = (read: DocumentRead): void => {
    documents.push({ name, type, ...read });
  };
  if (documents.length >= DOCUMENT_LIMITS.documents || depth > DOCUMENT_LIMITS.depth) {
    if (!documents.some(({ isCut }) => isCut)) add({ ...notRead('unreadable', 'there are too many'), isCut: true });
    return;
  }
  if (attachment.bytes.length > reading.limits.attachmentBytes)
    return add(notRead('too-large', 'it is larger than the limit'));
  const inside = await openContainer(attachment, type, reading, add);
  if (!inside) return add(await reading.reader.read({ bytes: attachment.bytes, type }));
  await readAll(inside, `${name} > `, depth + 1, reading, documents);
}

/** The attachments inside a mail or a winmail.dat; null for any other document. */
async function openContainer(
  { bytes }: Attachment,
  type: DocumentType,
  { parser }: AttachmentReading,
  add: (read: DocumentRead) => void,
): Promise<readonly Attachment[] | null> {
  if (type === 'message') {
    const { subject, visibleText, attachments } = await parser.parse(bytes);
    add(readAs({ kind: 'message', subject, text: visibleText }));
    return attachments;
  }
  if (type !== 'tnef') return null;
  const inside = readWinmail(bytes);
  if (!inside) add(notRead('unreadable', 'it is damaged'));
  return inside ?? [];
}

/** Names are shown to customers and agents: one line, of bearable length; somebody will name a file after its PIN. */
function nameOf({ filename, declaredType }: Attachment, type: DocumentType): string {
  const given = filename?.replace(/[\s\p{Cc}]+/gu, ' ').trim();
  const name = given || (type === 'message' ? 'attached mail' : declaredType);
  return name.slice(0, 120).replace(/(?<!\d)\d(?:[ _-]?\d){5,9}(?!\d)/g, (run) => run.replace(/\d/g, '•'));
}
