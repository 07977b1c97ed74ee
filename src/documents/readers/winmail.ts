/**
 * winmail.dat: what Outlook wraps attachments in for receivers it takes for Outlook (MS-OXTNEF). The registry has no
 * kept reader of it. Bytes in, the attachments inside out.
 */
import type { Attachment } from '../../message/parsed-message.ts';

const SIGNATURE = 0x223e9f78;
/** MS-OXTNEF section 2.1.3.3: attributes of attachments. */
const BEGINS = 0x00069002;
const TITLE = 0x00018010;
const DATA = 0x0006800f;
const PROPERTIES = 0x00069005;
/** PidTagAttachLongFilename (MS-OXPROPS section 2.593). */
const LONG_NAME = 0x3707;
const UNICODE = 0x1f;
const STRING8 = 0x1e;
/** Sizes of property values that are always as long (MS-OXCDATA section 2.11.1). */
const FIXED: ReadonlyMap<number, number> = new Map([
  [0x02, 4],
  [0x03, 4],
  [0x04, 4],
  [0x05, 8],
  [0x06, 8],
  [0x07, 8],
  [0x0a, 4],
  [0x0b, 4],
  [0x14, 8],
  [0x40, 8],
  [0x48, 16],
]);

type Found = { name: string | null; bytes: Uint8Array | null };

/** @returns null where the bytes are no TNEF stream or end too early to hold one attachment */
export function readWinmail(bytes: Uint8Array): Attachment[] | null {
  const view = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  if (view.length < 6 || view.readUInt32LE(0) !== SIGNATURE) return null;
  const found: Found[] = [];
  // Level (1), attribute id (4), length (4), data, checksum (2).
  for (let at = 6; at + 9 <= view.length; ) {
    const id = view.readUInt32LE(at + 1);
    const length = view.readUInt32LE(at + 5);
    const data = view.subarray(at + 9, at + 9 + length);
    if (data.length < length) break;
    take(found, id, data);
    at += 9 + length + 2;
  }
  return found.flatMap(({ name, bytes: content }): Attachment[] =>
    content
      ? [
          {
            filename: name,
            declaredType: 'application/octet-stream',
            inline: false,
            contentId: null,
            shownInBody: false,
            bytes: content,
          },
        ]
      : [],
  );
}

function take(found: Found[], id: number, data: Buffer): void {
  if (id === BEGINS) found.push({ name: null, bytes: null });
  const current = found.at(-1);
  if (!current) return;
  if (id === TITLE) current.name ??= data.toString('latin1').replace(/\0.*$/s, '');
  if (id === DATA) current.bytes = Uint8Array.from(data);
  if (id === PROPERTIES) current.name = longName(data) ?? current.name;
}

/** The long file name among the MAPI properties of an attachment (MS-OXTNEF section 2.1.3.4). */
function longName(data: Buffer): string | null {
  try {
    let at = 4;
    for (let count = data.readUInt32LE(0); count > 0; count--) {
      const type = data.readUInt16LE(at);
      const property = data.readUInt16LE(at + 2);
      at += 4;
      if (property >= 0x8000) at = skipName(data, at);
      const fixed = FIXED.get(type);
      if (fixed !== undefined) {
        at += fixed;
        continue;
      }
      // Everything else here is a count of values, each with its length, padded to four bytes.
      for (let values = data.readUInt32LE(at), next = (at += 4); values > 0; values--, at = next) {
        const length = data.readUInt32LE(at);
        const value = data.subarray(at + 4, at + 4 + length);
        if (property === LONG_NAME && (type === UNICODE || type === STRING8))
          return value.toString(type === UNICODE ? 'utf16le' : 'latin1').replace(/\0+$/, '');
        next = at + 4 + Math.ceil(length / 4) * 4;
      }
    }
  } catch {
    // The properties are damaged: the short name serves.
  }
  return null;
}

/** A named property carries its set's GUID and a number or a name. */
function skipName(data: Buffer, at: number): number {
  const isNumber = data.readUInt32LE(at + 16) === 0;
  return isNumber ? at + 24 : at + 24 + Math.ceil(data.readUInt32LE(at + 20) / 4) * 4;
}
