/**
 * Whether a PDF's signature field is signed, and whether what was signed is still what stands there (ISO 32000-2,
 * section 12.8.1; RFC 5652, section 5.4). Who signed is not judged: 47 CFR 64.1130 asks for a signature, no certificate.
 */
import { PDFArray, PDFDict, PDFHexString, PDFName, PDFNumber, PDFString } from 'pdf-lib';
import { ContentInfo, SignedData } from 'pkijs';

/** `''`: nobody has signed. `broken`: signed, and the file is not what was signed, or that can't be told. */
export type DigitalSignature = '' | 'intact' | 'broken';

/** @param field the dictionary of the signature field; @param file the whole PDF */
export async function readDigitalSignature(field: PDFDict, file: Uint8Array): Promise<DigitalSignature> {
  const value = field.lookup(PDFName.of('V'));
  if (!(value instanceof PDFDict)) return '';
  const contents = value.lookup(PDFName.of('Contents'));
  const range = value.lookup(PDFName.of('ByteRange'));
  if (!(contents instanceof PDFHexString || contents instanceof PDFString)) return '';
  const signed = range instanceof PDFArray ? bytesInRange(range, file) : null;
  if (!signed) return 'broken';
  try {
    const message = new SignedData({ schema: ContentInfo.fromBER(trimmed(contents.asBytes())).content });
    const isIntact = await message.verify({ signer: 0, data: signed, checkChain: false });
    return isIntact ? 'intact' : 'broken';
  } catch {
    return 'broken';
  }
}

/** The signed bytes: the file without the signature itself. What was added to the file later is not signed. */
function bytesInRange(range: PDFArray, file: Uint8Array): ArrayBuffer | null {
  const [a, aLength, b, bLength] = range.asArray().map((n) => (n instanceof PDFNumber ? n.asNumber() : Number.NaN));
  if (a !== 0 || !aLength || !b || !bLength || b < aLength || b + bLength !== file.length) return null;
  const signed = new Uint8Array(aLength + bLength);
  signed.set(file.subarray(0, aLength));
  signed.set(file.subarray(b, b + bLength), aLength);
  return signed.buffer;
}

/** The room for a signature is filled up with zeros; its own length stands in its head (X.690, section 8.1.3). */
function trimmed(bytes: Uint8Array): ArrayBuffer {
  const first = bytes[1] ?? 0;
  const lengthBytes = first & 0x80 ? first & 0x7f : 0;
  let length = lengthBytes === 0 ? first : 0;
  for (let i = 0; i < lengthBytes; i++) length = length * 256 + (bytes[2 + i] ?? 0);
  return Uint8Array.from(bytes.subarray(0, 2 + lengthBytes + length)).buffer;
}
