import { fieldOf, mediaType, readHeaderBlock } from './header-block.ts';
import { partsBetween } from './mime/delimiters.ts';

const MAX_DEPTH = 8;
const MAX_PARTS = 200;

/**
 * The content types of a mail's own MIME tree, outermost first. What a mail carries inside (message/rfc822) is named, not
 * entered: a person who forwards a bounce is a person.
 */
export const readPartTypes = (raw: Uint8Array): string[] => readParts(raw).map(({ type }) => type);

/** How the texts of a mail stand to each other. */
export type TextForms = {
  /** One is the other's version: the same mail as plain text and as HTML (RFC 2046 section 5.1.4). */
  readonly hasVersions: boolean;
  /** Where several stand one below the other on the page that a person sees: each of them, with its own header, in order. Else empty. */
  readonly pages: readonly Buffer[];
};

export function readTextForms(raw: Uint8Array): TextForms {
  const texts = readParts(raw).filter(
    ({ type, isShown }) => isShown && (type === 'text/plain' || type === 'text/html'),
  );
  const html = texts.filter(({ type }) => type === 'text/html');
  const isVersion = ({ type, group }: Part): boolean =>
    type === 'text/plain' && group !== null && html.some((part) => part.group === group);
  const shown = texts.filter((part) => !isVersion(part));
  return {
    hasVersions: texts.some(isVersion),
    pages: html.length > 0 && shown.length > 1 ? shown.map(({ bytes }) => bytes) : [],
  };
}

type Part = {
  readonly type: string;
  readonly bytes: Buffer;
  /** It is neither a file nor attached. */
  readonly isShown: boolean;
  /** Which multipart/alternative it stands in, or null. */
  readonly group: number | null;
};

function readParts(raw: Uint8Array): Part[] {
  const parts: Part[] = [];
  const enter = (part: Buffer, depth: number, above: number | null): void => {
    const { fields, bodyStart } = readHeaderBlock(part);
    const { type, parameter } = mediaType(fieldOf(fields, 'content-type'));
    const disposition = fieldOf(fields, 'content-disposition') ?? '';
    const isFile = /^\s*attachment|filename/i.test(disposition) || parameter('name') !== null;
    const group = type === 'multipart/alternative' ? parts.length : above;
    parts.push({ type, bytes: part, isShown: !isFile, group });
    const boundary = parameter('boundary');
    if (!type.startsWith('multipart/') || !boundary || depth >= MAX_DEPTH) return;
    for (const inner of partsBetween(part.subarray(bodyStart), boundary)) {
      if (parts.length >= MAX_PARTS) return;
      enter(inner, depth + 1, group);
    }
  };
  enter(Buffer.from(raw.buffer, raw.byteOffset, raw.byteLength), 0, null);
  return parts;
}
