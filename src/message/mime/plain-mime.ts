/**
 * A mail rewritten so that every parser reads the same in it: texts in UTF-8 and base64, delimiters that are those of the
 * header, what was wrapped only to be signed unwrapped. Which parts there are and how they stand to each other stays as it is.
 */
import { createHash } from 'node:crypto';
import { decodeText } from '../../base/charset/decode-text.ts';
import { charsetInPage, charsetOf } from '../../base/charset/label.ts';
import { readHeaderBlock } from '../header-block.ts';
import { isArmouredSecret, withoutArmour } from './armour.ts';
import { partsBetween, shownBoundary } from './delimiters.ts';
import { unflow } from './flowed.ts';
import { withoutMboxQuoting } from './mbox-quoting.ts';
import { isOpaque, openOpaque } from './opaque.ts';
import { linesOf, type Part, readPart } from './part.ts';
import { decodeTransfer } from './transfer.ts';
import { splitUuencoded, type Uuencoded } from './uuencoded.ts';

const MAX_DEPTH = 8;
const MAX_PARTS = 200;

/** Why a part of what was written cannot be read, though it is there. */
export type Unread = 'encrypted' | 'damaged' | 'partial' | 'elsewhere';

export type PlainMime = {
  readonly bytes: Buffer;
  readonly unread: Unread | null;
  /** Who signed it by S/MIME, as their certificates say; nobody has vouched for them. */
  readonly signers: readonly string[];
};

export function asPlainMime(raw: Buffer): PlainMime {
  const writer = new Writer();
  return { bytes: writer.entity(raw, 0), unread: writer.unread, signers: writer.signers };
}

class Writer {
  unread: Unread | null = null;
  readonly signers: string[] = [];
  #parts = 0;

  #hasText = false;

  entity(bytes: Buffer, depth: number, above = ''): Buffer {
    this.#parts++;
    if (depth > MAX_DEPTH || this.#parts > MAX_PARTS) return bytes;
    const part = readPart(bytes, depth, above);
    if (part.type === 'multipart/encrypted') this.unread = 'encrypted';
    // A mail that its program has cut in pieces, and what is only told where it lies (RFC 2046 sections 5.2.2 and 5.2.3).
    if (part.type === 'message/partial') this.unread ??= 'partial';
    if (part.type === 'message/external-body') this.unread ??= 'elsewhere';
    if (part.type.startsWith('multipart/')) return this.#multipart(part, bytes);
    if (isOpaque(part.type, part.name)) return this.#opaque(part) ?? bytes;
    if (part.type === 'text/plain' || part.type === 'text/html') return this.#text(part) ?? bytes;
    return TEXT_FILE.test(part.type) ? (recoded(part) ?? bytes) : withPlainEncoding(part, bytes);
  }

  #multipart(part: Part, bytes: Buffer): Buffer {
    const told = part.parameter('boundary');
    for (const body of bodiesOf(part)) {
      const inTold = told ? partsBetween(body, told) : [];
      const boundary = inTold.length > 0 ? told : shownBoundary(body);
      if (!boundary) continue;
      const parts = inTold.length > 0 ? inTold : partsBetween(body, boundary);
      const mark = Buffer.from(`\n--${boundary}`, 'latin1');
      const written = parts.flatMap((one) => [mark, Buffer.from('\n'), this.entity(one, part.depth + 1, part.type)]);
      const type =
        inTold.length > 0 ? part.contentType : `${part.type}; boundary="${boundary.replace(/["\\]/g, '\\$&')}"`;
      return Buffer.concat([headOf(part, type, null), ...written, mark, Buffer.from('--\n')]);
    }
    // Nothing divides it: it is one text.
    const type = /^\s*<(?:!doctype|html|head|body|div|p|table)\b/i.test(part.body.toString('latin1', 0, 400))
      ? 'text/html'
      : 'text/plain';
    const text = { ...part, type, contentType: type, isAttached: false, name: null, parameter: () => null };
    return part.body.toString('latin1').trim() === '' ? bytes : (this.#text(text) ?? bytes);
  }

  /** Null where its bytes are better left alone: a file that is no text. */
  #text(part: Part): Buffer | null {
    if (part.isAttached) return recoded(part);
    // A list that some programs show below the text, others beside it.
    if (part.name !== null && this.#hasText && part.above !== 'multipart/alternative') return asFile(part);
    const bytes = decodeTransfer(part.body, part.encoding);
    if (/^(?:%PDF-|PK\x03\x04|\x89PNG)/.test(bytes.toString('latin1', 0, 8))) return null;
    const isPage = part.type === 'text/html';
    const text = decodeText(bytes, [part.parameter('charset'), isPage ? charsetInPage(bytes) : null]);
    this.#hasText ||= text.trim() !== '';
    if (!isLegible(text, bytes)) this.unread ??= 'damaged';
    if (isPage) return encoded(part, text);
    if (isArmouredSecret(text)) this.unread = 'encrypted';
    const plain = withoutMboxQuoting(withoutArmour(text));
    const old = splitUuencoded(plain);
    if (old?.isDamaged) this.unread ??= 'damaged';
    const isFlowed = part.parameter('format')?.toLowerCase() === 'flowed';
    const words = old?.text ?? plain;
    const own = encoded(part, isFlowed ? unflow(words, part.parameter('delsp')?.toLowerCase() === 'yes') : words);
    return old ? withFiles(part, own, old.files) : own;
  }

  #opaque(part: Part): Buffer | null {
    const opened = openOpaque(decodeTransfer(part.body, part.encoding));
    if (opened.kind !== 'signed') {
      if (opened.kind !== 'certificates') this.unread = opened.kind;
      return null;
    }
    this.signers.push(...opened.signers);
    const inner = opened.entity;
    // Without fields of its own it is the text itself.
    const isEntity = readHeaderBlock(inner).fields.some(({ name }) => name.startsWith('content-'));
    const entity = this.entity(
      isEntity ? inner : Buffer.concat([Buffer.from('Content-Type: text/plain\n\n'), inner]),
      part.depth + 1,
    );
    const isMail = part.depth === 0;
    if (!isMail) return entity;
    const { bodyStart } = readHeaderBlock(entity);
    const own = linesOf(entity.subarray(0, bodyStart).toString('latin1')).filter((field) => /^content-/i.test(field));
    const head = [...linesOf(part.head).filter((field) => !/^content-/i.test(field)), ...own].join('\n');
    return Buffer.concat([Buffer.from(`${head}\n\n`, 'latin1'), entity.subarray(bodyStart)]);
  }
}

/** Words came out where something was written: not nothing, nor what no text has. */
function isLegible(text: string, bytes: Buffer): boolean {
  const controls = (text.slice(0, 4096).match(CONTROLS) ?? []).length;
  return controls * 50 <= text.length && (text.trim() !== '' || bytes.toString('latin1').trim() === '');
}

const CONTROLS = /[\0-\x08\x0e-\x1a\x1c-\x1f\x80-\x84\x86-\x9f]/g;

/** Text files that may come in any charset. */
const TEXT_FILE = /^text\/(?:x-)?(?:csv|comma-separated-values|tab-separated-values)$/;

/** A multipart must not be encoded (RFC 2045 section 6.4); some are. */
function* bodiesOf({ body, encoding }: Part): Generator<Buffer> {
  yield body;
  if (encoding === 'base64' || encoding === 'quoted-printable') yield decodeTransfer(body, encoding);
}

/** The header with another type and encoding. */
function headOf(part: Part, contentType: string, encoding: string | null): Buffer {
  const kept = linesOf(part.head).filter((line) => !/^content-(?:type|transfer-encoding)[ \t]*:/i.test(line));
  const own = [`Content-Type: ${contentType.replace(/[\r\n]+/g, ' ')}`];
  if (encoding) own.push(`Content-Transfer-Encoding: ${encoding}`);
  return Buffer.from(`${[...kept, ...own].join('\n')}\n\n`, 'latin1');
}

function encoded(part: Part, text: string): Buffer {
  const type = part.contentType.replace(/;\s*(?:charset|format|delsp)\s*\*?=\s*(?:"[^"]*"|[^;\s]*)/gi, '');
  const clean = /^[\w.+-]+\/[\w.+-]+/.test(type.trim()) ? type.trim().replace(/;\s*$/, '') : part.type;
  const body = Buffer.from(text, 'utf8').toString('base64').replace(/.{76}/g, '$&\n');
  return Buffer.concat([headOf(part, `${clean}; charset=utf-8`, 'base64'), Buffer.from(`${body}\n`)]);
}

/** A text with the files that stood in it, beside each other. */
function withFiles(part: Part, own: Buffer, files: Uuencoded['files']): Buffer {
  const { bodyStart } = readHeaderBlock(own);
  const boundary = `=_${createHash('sha256').update(part.body).digest('hex').slice(0, 32)}`;
  const head = linesOf(own.subarray(0, bodyStart).toString('latin1')).filter((line) => /^content-/i.test(line));
  const texts = [
    headOf(part, `multipart/mixed; boundary="${boundary}"`, null),
    Buffer.from(`--${boundary}\n${head.join('\n')}\n\n`, 'latin1'),
    own.subarray(bodyStart),
    ...files.map(({ name, bytes }) => {
      const fields = `Content-Type: application/octet-stream\nContent-Transfer-Encoding: base64\nContent-Disposition: attachment; filename="${name.replace(/["\\]/g, '_')}"`;
      return Buffer.from(`\n--${boundary}\n${fields}\n\n${bytes.toString('base64').replace(/.{76}/g, '$&\n')}`);
    }),
    Buffer.from(`\n--${boundary}--\n`),
  ];
  return Buffer.concat(texts);
}

/** The part as the file whose name it bears. */
function asFile(part: Part): Buffer {
  const head = linesOf(part.head).filter((line) => !/^content-disposition[ \t]*:/i.test(line));
  const given = linesOf(part.head).find((line) => /^content-disposition[ \t]*:/i.test(line)) ?? '';
  const rest = given.includes(';') ? given.slice(given.indexOf(';')) : '';
  const file = { ...part, head: [...head, `Content-Disposition: attachment${rest}`].join('\n') };
  return recoded(file) ?? Buffer.concat([headOf(file, part.contentType, part.encoding || null), part.body]);
}

/** A text file whose charset only its label tells; null where the bytes tell it, or it is no text. */
function recoded(part: Part): Buffer | null {
  const bytes = decodeTransfer(part.body, part.encoding);
  const label = charsetOf(part.parameter('charset'));
  const isText = !/[\0-\x08\x0e-\x1a\x1c-\x1f]/.test(bytes.toString('latin1', 0, 4096));
  if (label === null || label === 'utf-8' || !isText || /^%PDF-/.test(bytes.toString('latin1', 0, 8))) return null;
  return encoded(part, decodeText(bytes, [label]));
}

/** "base64; x=y" is base64 to every parser. */
function withPlainEncoding(part: Part, bytes: Buffer): Buffer {
  if (!/^(?:base64|quoted-printable)$/.test(part.encoding)) return bytes;
  if (/^content-transfer-encoding[ \t]*:[ \t]*(?:base64|quoted-printable)[ \t]*$/im.test(part.head)) return bytes;
  return Buffer.concat([headOf(part, part.contentType, part.encoding), part.body]);
}
