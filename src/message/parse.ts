/**
 * Raw bytes in, `ParsedMessage` out; never throws about a mail's content. mailparser reads, postal-mime stands in where
 * mailparser gives up; header fields are read here, because both pick one of two `From` fields, and not the same one.
 */
import { createHash } from 'node:crypto';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { ambiguousFieldsOf } from './ambiguous-fields.ts';
import { fieldOf, mediaType, readHeaderBlock } from './header-block.ts';
import { readMailboxes } from './mailboxes.ts';
import { readMessageIds } from './message-ids.ts';
import { asPlainMime, type PlainMime } from './mime/plain-mime.ts';
import type { Address, Attachment, HeaderField, ParsedMessage } from './parsed-message.ts';
import { readPartTypes, readTextForms } from './part-types.ts';
import { visibleHtml } from './visible-html.ts';
import { cleanText, mendMojibake } from './visible-text.ts';

type Text = { readonly text: string; readonly html: string };
type Body = Text & {
  readonly attachments: readonly Attachment[];
  /** Where several texts stand one below the other: each by itself. */
  readonly pages?: readonly Text[];
};

/** Reads a mail with mailparser. May take long on hostile input: call it through the pool. */
export async function parseMail(raw: Uint8Array): Promise<ParsedMessage> {
  const plain = asPlainMime(withoutMboxLine(raw));
  // mailparser pours a mail inside a mail into the text; postal-mime keeps it as the attachment that it is.
  const isMixed = readPartTypes(plain.bytes).includes('message/rfc822') || readTextForms(plain.bytes).pages.length > 0;
  return assemble(
    raw,
    plain,
    await (isMixed ? readWithPostalMime(plain.bytes) : readWithMailparser(plain.bytes)),
    null,
  );
}

/** Reads what mailparser could not, with a parser whose time is bounded. @param trouble why */
export async function parseCrudely(raw: Uint8Array, trouble: string): Promise<ParsedMessage> {
  const plain = asPlainMime(withoutMboxLine(raw));
  return assemble(raw, plain, await readWithPostalMime(plain.bytes), trouble);
}

/** Only the header: for a mail that no parser could read in time. */
export const parseHeaderOnly = (raw: Uint8Array, trouble: string): ParsedMessage =>
  assemble(
    raw,
    { bytes: withoutMboxLine(raw), unread: 'damaged', signers: [] },
    { text: '', html: '', attachments: [] },
    trouble,
  );

function assemble(
  rawWithMboxLine: Uint8Array,
  { bytes: raw, unread, signers }: PlainMime,
  body: Body,
  parserTrouble: string | null,
): ParsedMessage {
  const block = readHeaderBlock(withoutMboxLine(rawWithMboxLine));
  const { fields } = block;
  const ids = (name: string): string[] => readMessageIds(fieldOf(fields, name) ?? '');
  const root = mediaType(fieldOf(readHeaderBlock(raw).fields, 'content-type'));
  const fromText = cleanText(mendMojibake(body.text));
  const fromHtml = (body.pages ?? [{ html: body.html, text: '' }]).map(visibleText).filter(Boolean).join('\n\n');
  const message = {
    messageId: ids('message-id')[0] ?? null,
    from: addressesOf(fields, 'from')[0] ?? null,
    replyTo: replyAddresses(fields),
    sender: addressesOf(fields, 'sender')[0] ?? null,
    to: addressesOf(fields, 'to'),
    cc: addressesOf(fields, 'cc'),
    subject: cleanText(fieldOf(fields, 'subject') ?? '').replace(/\s+/g, ' '),
    date: dateOf(fieldOf(fields, 'date')),
    inReplyTo: ids('in-reply-to'),
    references: ids('references'),
    headers: fields,
    ambiguousFields: ambiguousFieldsOf(block),
    partTypes: readPartTypes(raw),
    reportType: root.type === 'multipart/report' ? root.parameter('report-type') : null,
    visibleText: fromHtml || fromText,
    plainText: fromHtml && fromText && readTextForms(raw).hasVersions ? fromText : null,
    attachments: body.attachments,
    signers,
    unread,
    parserTrouble,
  };
  return { ...message, contentDigestInput: contentDigestInput(message) };
}

const visibleText = ({ html, text }: Text): string =>
  html ? visibleHtml(mendMojibake(html)) : cleanText(mendMojibake(text));

/** The same for every delivery of a mail, whatever way it came; another as soon as a word of it differs. */
function contentDigestInput(message: Omit<ParsedMessage, 'contentDigestInput'>): string {
  const files = message.attachments.map(({ bytes }) => createHash('sha256').update(bytes).digest('hex'));
  return JSON.stringify([message.from?.address ?? null, message.subject, message.visibleText, files]);
}

const MAX_ADDRESSES = 200;

/** Of all fields of that name: whoever stands in the second is somebody, too. */
const addressesOf = (fields: readonly HeaderField[], name: string): Address[] =>
  fields
    .filter((field) => field.name === name)
    .flatMap(({ raw }) => readMailboxes(raw).addresses)
    .slice(0, MAX_ADDRESSES);

/** Where an answer may be wanted (RFC 5322 section 3.6.2); nowhere where the field is given twice or can be read in two ways. */
function replyAddresses(fields: readonly HeaderField[]): readonly Address[] {
  const [field, ...others] = fields.filter(({ name }) => name === 'reply-to');
  const { addresses, isClear } = readMailboxes(field?.raw ?? '');
  return isClear && others.length === 0 ? addresses : [];
}

function dateOf(value: string | null): Date | null {
  const time = Date.parse((value ?? '').replace(/\([^)]*\)/g, ''));
  return Number.isNaN(time) ? null : new Date(time);
}

/** Some gateways leave the separator of an mbox file before the header; `From :` is a field (RFC 5322 section 4.5). */
function withoutMboxLine(raw: Uint8Array): Buffer {
  const bytes = Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength);
  if (!/^From [^:]*[^:\s]/.test(bytes.subarray(0, 1000).toString('latin1'))) return bytes;
  const end = bytes.subarray(0, 1000).findIndex((byte) => byte === 10 || byte === 13);
  return end < 0 ? bytes : bytes.subarray(bytes[end + 1] === 10 ? end + 2 : end + 1);
}

async function readWithMailparser(raw: Uint8Array): Promise<Body> {
  const options = { skipHtmlToText: true, skipTextToHtml: true, skipTextLinks: true, skipImageLinks: true };
  const bytes = withLineFeeds(Buffer.from(raw));
  const parsed = await simpleParser(bytes, options);
  const html = parsed.html || '';
  return {
    text: parsed.text ?? '',
    html,
    attachments: parsed.attachments.map((part) => ({
      filename: part.filename ?? null,
      declaredType: part.contentType.toLowerCase(),
      inline: part.contentDisposition === 'inline',
      contentId: part.cid ?? null,
      shownInBody: part.cid !== undefined && html.includes(`cid:${part.cid}`),
      bytes: part.content,
    })),
  };
}

async function readWithPostalMime(raw: Uint8Array): Promise<Body> {
  const parsed = await parseWithPostalMime(raw);
  // Each for itself: what one leaves open, and how one is styled, is none of the next one's business.
  const pages: Text[] = [];
  for (const page of readTextForms(raw).pages) {
    const { text, html } = await parseWithPostalMime(page);
    pages.push({ text: text ?? '', html: html ?? '' });
  }
  const html = parsed.html ?? '';
  return {
    ...(pages.length > 0 ? { pages } : {}),
    text: parsed.text ?? '',
    html,
    attachments: parsed.attachments.map((part) => {
      const contentId = part.contentId?.replace(/^<|>$/g, '') ?? null;
      return {
        filename: part.filename,
        declaredType: part.mimeType.toLowerCase(),
        inline: part.disposition === 'inline',
        contentId,
        shownInBody: contentId !== null && html.includes(`cid:${contentId}`),
        bytes: typeof part.content === 'string' ? Buffer.from(part.content) : new Uint8Array(part.content),
      };
    }),
  };
}

const parseWithPostalMime = (raw: Uint8Array): ReturnType<typeof PostalMime.parse> =>
  PostalMime.parse(raw, { forceRfc822Attachments: true, maxNestingDepth: 100 });

/** Bare CR is a line end of old gateways; parsers know only LF. */
const withLineFeeds = (raw: Buffer): Buffer =>
  raw.includes(10) ? raw : Buffer.from(raw.toString('latin1').replaceAll('\r', '\n'), 'latin1');
