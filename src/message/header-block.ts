import { decodeEncodedWords } from './encoded-words.ts';
import type { HeaderField } from './parsed-message.ts';

/** No honest header is longer; what comes after is not read (header floods). */
const MAX_HEADER_BYTES = 512 * 1024;
const MAX_FIELDS = 2_000;

export type HeaderBlock = {
  readonly fields: HeaderField[];
  /** Where the body begins. */
  readonly bodyStart: number;
  /** CR, LF or both alternate, or CR stands alone: programs disagree where a field ends (RFC 5322 section 2.2). */
  readonly hasMixedLineEnds: boolean;
  /** It is longer than what is read of it. */
  readonly isCut: boolean;
};

/**
 * The fields of a header block as they stand there: all of them, in order, duplicates included. Parsers pick one of two
 * `From` fields, and not the same one; whoever decides must see both. Whatever any program takes for a line end is one.
 *
 * @param raw bytes from the start of a mail or of a part
 */
export function readHeaderBlock(raw: Uint8Array): HeaderBlock {
  const head = Buffer.from(raw.buffer, raw.byteOffset, Math.min(raw.byteLength, MAX_HEADER_BYTES));
  const { end, bodyStart } = findEnd(head);
  const text = decodeBytes(head.subarray(0, end)).replaceAll('\0', '');
  const fields: { name: string; raw: string }[] = [];
  let isCut = end === head.length && raw.byteLength > head.length;
  for (const line of text.split(/\r\n|\n|\r/)) {
    const last = fields.at(-1);
    if (/^[ \t]/.test(line) && last) {
      last.raw += ` ${line.trim()}`;
      continue;
    }
    // Blanks before the colon are as old as mail (RFC 5322 section 4.5), and what counts as one is each program's own view.
    const field = /^\s*([!-9;-~]+)\s*:(.*)$/s.exec(line);
    if (!field?.[1]) continue;
    if (fields.length < MAX_FIELDS) fields.push({ name: field[1].toLowerCase(), raw: field[2]?.trim() ?? '' });
    else isCut = true;
  }
  return {
    fields: fields.map((field) => ({ ...field, value: decodeEncodedWords(field.raw) })),
    bodyStart,
    hasMixedLineEnds: hasMixedLineEnds(head.subarray(0, bodyStart)),
    isCut,
  };
}

/** CRLF as it travels, or LF as it lies in files; any other, or both, is a way to show two programs two headers. */
function hasMixedLineEnds(head: Buffer): boolean {
  let pairs = 0;
  let feeds = 0;
  for (let at = 0; at < head.length; at++) {
    if (head[at] === 10) feeds++;
    if (head[at] !== 13) continue;
    if (head[at + 1] !== 10) return true;
    pairs++;
    at++;
  }
  return pairs > 0 && feeds > 0;
}

/** The first empty line, whatever the line ends. */
function findEnd(head: Buffer): { end: number; bodyStart: number } {
  let start = 0;
  // Empty lines and an mbox separator before the header are no end of it.
  while (start < head.length && (head[start] === 10 || head[start] === 13)) start++;
  for (let i = start; i < head.length; i++) {
    const byte = head[i];
    if (byte !== 10 && byte !== 13) continue;
    const next = byte === 13 && head[i + 1] === 10 ? i + 2 : i + 1;
    const after = head[next];
    if (after === 10) return { end: i, bodyStart: next + 1 };
    if (after === 13) return { end: i, bodyStart: head[next + 1] === 10 ? next + 2 : next + 1 };
    i = next - 1;
  }
  return { end: head.length, bodyStart: head.length };
}

const strictUtf8 = new TextDecoder('utf-8', { fatal: true });
const windows1252 = new TextDecoder('windows-1252');

/** Bytes whose charset nobody names: UTF-8 if they are that, else the charset of old mail programs. */
export function decodeBytes(bytes: Uint8Array): string {
  try {
    return strictUtf8.decode(bytes);
  } catch {
    return windows1252.decode(bytes);
  }
}

/** The value of the first field of that name, or null. */
export const fieldOf = (fields: readonly HeaderField[], name: string): string | null =>
  fields.find((field) => field.name === name)?.value ?? null;

/** The media type of a Content-Type value, lower case, and one of its parameters. */
export function mediaType(value: string | null): { type: string; parameter(name: string): string | null } {
  const type = /^[^\s;]+/.exec(value ?? '')?.[0]?.toLowerCase() ?? 'text/plain';
  return {
    type: type.includes('/') ? type : 'text/plain',
    parameter(name) {
      const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(value ?? '');
      return found ? (found[1] ?? found[2] ?? null) : null;
    },
  };
}
