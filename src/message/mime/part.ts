/** A part of a mail as its header tells it: bytes in, what stands there out. */
import { fieldOf, mediaType, readHeaderBlock } from '../header-block.ts';
import { transferEncodingOf } from './transfer.ts';

export type Part = {
  readonly head: string;
  readonly body: Buffer;
  readonly type: string;
  readonly contentType: string;
  readonly encoding: string;
  /** It is said to be a file beside the text. */
  readonly isAttached: boolean;
  readonly name: string | null;
  readonly depth: number;
  /** The type of the multipart that it stands in. */
  readonly above: string;
  readonly parameter: (name: string) => string | null;
};

/** @param above the type of the multipart that it stands in, '' for the mail itself */
export function readPart(bytes: Buffer, depth: number, above: string): Part {
  const block = readHeaderBlock(bytes);
  // Of a part, unlike a mail, an empty line is the end of an empty header.
  const isBare = depth > 0 && (block.fields.length === 0 || bytes[0] === 10 || bytes[0] === 13);
  const fields = isBare ? [] : block.fields;
  const bodyStart = isBare ? 0 : block.bodyStart;
  const contentType = fieldOf(fields, 'content-type') ?? 'text/plain';
  const { type, parameter } = mediaType(contentType);
  const disposition = fieldOf(fields, 'content-disposition') ?? '';
  const name = parameter('name') ?? /filename\*?\d*\*?\s*=\s*"?([^";]+)/i.exec(disposition)?.[1] ?? null;
  // The whole mail, or what stood behind a picture in it, is no file beside the text, whatever its field says.
  const isBody = /^text\/(?:plain|html)$/.test(type) && (depth === 0 || BEHIND_PICTURE.test(name ?? ''));
  return {
    head: isBody ? withoutFile(bytes.subarray(0, bodyStart)) : bytes.subarray(0, bodyStart).toString('latin1'),
    body: bytes.subarray(bodyStart),
    type,
    contentType: isBody ? contentType.replace(NAME, '') : contentType,
    encoding: transferEncodingOf(fieldOf(fields, 'content-transfer-encoding')),
    isAttached: /^\s*attachment/i.test(disposition) && !isBody,
    name: isBody ? null : name,
    depth,
    above,
    parameter,
  };
}

/** Exchange makes a file of each text that stands behind a picture. */
const BEHIND_PICTURE = /^ATT\d{5}(?:\.(?:txt|html?))?\s*$/i;

/** A header without what makes its part a file. */
const withoutFile = (head: Buffer): string =>
  `${linesOf(head.toString('latin1'))
    .filter((line) => !/^content-disposition[ \t]*:/i.test(line))
    .join('\n')}\n\n`;
const NAME = /;\s*name\*?\s*=\s*(?:"[^"]*"|[^\s;]+)/gi;

/** Fields as they stand, folded lines with theirs. */
export const linesOf = (head: string): string[] =>
  head
    .replace(/\r\n?/g, '\n')
    .trim()
    .split(/\n(?![ \t])/)
    .filter((line) => line !== '');
