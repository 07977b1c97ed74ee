/**
 * S/MIME (RFC 8551) that is not clear-signed: the mail stands within a signed message (RFC 5652). Who signed it is told and
 * proves nothing: anybody can make a certificate.
 */
import { inflateSync } from 'node:zlib';
import { fromBER, OctetString, type Sequence } from 'asn1js';
import { type Certificate, ContentInfo, EncapsulatedContentInfo, SignedData } from 'pkijs';

export type Opaque =
  | { readonly kind: 'signed'; readonly entity: Buffer; readonly signers: readonly string[] }
  | { readonly kind: 'encrypted' | 'damaged' | 'certificates' };

const OID = {
  signed: '1.2.840.113549.1.7.2',
  compressed: '1.2.840.113549.1.9.16.1.9',
  enveloped: ['1.2.840.113549.1.7.3', '1.2.840.113549.1.9.16.1.23', '1.2.840.113549.1.7.6'],
  commonName: '2.5.4.3',
  email: '1.2.840.113549.1.9.1',
};

/** No mail is larger; what unpacks to more is no mail. */
const MAX_UNPACKED = 32 * 1024 * 1024;

/** Whether a part is an S/MIME message by its type, or by its name where its type says nothing (RFC 8551 section 3.9). */
export const isOpaque = (type: string, name: string | null): boolean =>
  /^application\/(?:x-)?pkcs7-mime$/.test(type) ||
  (type === 'application/octet-stream' && /\.p7[mz]$/i.test(name ?? ''));

/** @param bytes the message, in BER or as text in PEM */
export function openOpaque(bytes: Buffer): Opaque {
  try {
    const info = ContentInfo.fromBER(Uint8Array.from(fromPem(bytes)).buffer);
    if (OID.enveloped.includes(info.contentType)) return { kind: 'encrypted' };
    if (info.contentType === OID.compressed) return { kind: 'signed', entity: unpacked(info), signers: [] };
    if (info.contentType !== OID.signed) return { kind: 'damaged' };
    const signed = new SignedData({ schema: info.content });
    const content = signed.encapContentInfo.eContent;
    if (!content) return { kind: 'certificates' };
    return {
      kind: 'signed',
      entity: Buffer.from(contentOf(content)),
      signers: (signed.certificates ?? []).flatMap(nameOf),
    };
  } catch {
    return { kind: 'damaged' };
  }
}

/** Some programs wrap the content in a second octet string, as PKCS #7 had it. */
function contentOf(content: OctetString): ArrayBuffer {
  const value = content.getValue();
  const head = Buffer.from(value);
  if (head[0] !== 0x04) return value;
  const { result, offset } = fromBER(value);
  return offset === value.byteLength && result instanceof OctetString ? result.getValue() : value;
}

/** CompressedData (RFC 3274): version, algorithm, and the content as any other has it. */
function unpacked(info: ContentInfo): Buffer {
  const parts = (info.content as Sequence).valueBlock.value;
  const content = EncapsulatedContentInfo.fromBER((parts[2] as Sequence).toBER()).eContent;
  if (!content) throw new Error('nothing is in it');
  return inflateSync(Buffer.from(content.getValue()), { maxOutputLength: MAX_UNPACKED });
}

function fromPem(bytes: Buffer): Buffer {
  const text = /-----BEGIN (?:PKCS7|CMS)-----([A-Za-z0-9+/=\s]+)-----END/.exec(
    bytes.toString('latin1', 0, bytes.length),
  );
  return text?.[1] ? Buffer.from(text[1], 'base64') : bytes;
}

function nameOf(certificate: unknown): string[] {
  const { subject } = certificate as Partial<Certificate>;
  const values = (subject?.typesAndValues ?? [])
    .filter(({ type }) => type === OID.commonName || type === OID.email)
    .map(({ value }) => String(value.valueBlock.value).replace(/\s+/g, ' ').slice(0, 100));
  return values.length > 0 ? [values.join(', ')] : [];
}
