import { webcrypto } from 'node:crypto';
import * as asn1js from 'asn1js';
import { PDFDocument, PDFHexString, PDFName, PDFNumber } from 'pdf-lib';
import * as pkijs from 'pkijs';
import { describe, expect, test } from 'vitest';
import { makeBlankForms } from '../../src/documents/blank-forms/make-blank-forms.ts';
import { openDocument } from '../../src/documents/open-document.ts';

const ROOM = 8192;

/** A letter signed as Acrobat signs: the hole in the file holds a PKCS #7 signature of everything around it. */
async function signedLetter(): Promise<Buffer> {
  const document = await PDFDocument.load((await makeBlankForms('Larkspur Voice'))['loa-user-service'].bytes);
  const { context } = document;
  const value = context.register(
    context.obj({
      Type: 'Sig',
      Filter: 'Adobe.PPKLite',
      SubFilter: 'adbe.pkcs7.detached',
      ByteRange: [PDFNumber.of(0), PDFNumber.of(9999999999), PDFNumber.of(9999999999), PDFNumber.of(9999999999)],
      Contents: PDFHexString.of('00'.repeat(ROOM)),
    }),
  );
  document.getForm().getSignature('signature').acroField.dict.set(PDFName.of('V'), value);
  const bytes = Buffer.from(await document.save({ useObjectStreams: false }));
  const hole = bytes.indexOf(`<${'00'.repeat(ROOM)}>`);
  const after = hole + ROOM * 2 + 2;
  const range = `[ 0 ${hole} ${after} ${bytes.length - after} ]`;
  const placed = bytes.indexOf('[ 0 9999999999 9999999999 9999999999 ]');
  bytes.write(range.padEnd('[ 0 9999999999 9999999999 9999999999 ]'.length), placed, 'latin1');
  const signature = await sign(Buffer.concat([bytes.subarray(0, hole), bytes.subarray(after)]));
  bytes.write(signature.toString('hex'), hole + 1, 'latin1');
  return bytes;
}

async function sign(data: Buffer): Promise<Buffer> {
  const engine = new pkijs.CryptoEngine({ name: 'node', crypto: webcrypto as never });
  const keys = await webcrypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, ['sign', 'verify']);
  const certificate = new pkijs.Certificate({ serialNumber: new asn1js.Integer({ value: 1 }) });
  const name = new pkijs.AttributeTypeAndValue({
    type: '2.5.4.3',
    value: new asn1js.Utf8String({ value: 'Nora Lindqvist' }),
  });
  certificate.issuer.typesAndValues.push(name);
  certificate.subject.typesAndValues.push(name);
  certificate.notBefore.value = new Date('2026-01-01T00:00:00Z');
  certificate.notAfter.value = new Date('2036-01-01T00:00:00Z');
  await certificate.subjectPublicKeyInfo.importKey(keys.publicKey, engine);
  await certificate.sign(keys.privateKey, 'SHA-256', engine);
  const message = new pkijs.SignedData({
    version: 1,
    encapContentInfo: new pkijs.EncapsulatedContentInfo({ eContentType: '1.2.840.113549.1.7.1' }),
    signerInfos: [
      new pkijs.SignerInfo({
        version: 1,
        sid: new pkijs.IssuerAndSerialNumber({ issuer: certificate.issuer, serialNumber: certificate.serialNumber }),
      }),
    ],
    certificates: [certificate],
  });
  await message.sign(keys.privateKey, 0, 'SHA-256', new Uint8Array(data).buffer, engine);
  const info = new pkijs.ContentInfo({ contentType: '1.2.840.113549.1.7.2', content: message.toSchema(true) });
  return Buffer.from(info.toSchema().toBER(false));
}

async function signatureOf(bytes: Buffer): Promise<string | undefined> {
  const { content } = await openDocument({ bytes, type: 'pdf' });
  return content?.kind === 'pages' ? content.form?.signature : undefined;
}

describe('digital signatures', () => {
  test('one that fits the file counts', async () => {
    expect(await signatureOf(await signedLetter())).toBe('digital');
  });

  test('one of a file that was changed since is a person’s to judge', async () => {
    const bytes = await signedLetter();
    const at = bytes.indexOf('PIN of the account');
    bytes.write('Pin', at, 'latin1');
    expect(await signatureOf(bytes)).toBe('unclear');
  });

  test('one of a file that something was added to is a person’s to judge', async () => {
    expect(await signatureOf(Buffer.concat([await signedLetter(), Buffer.from('\n% more\n')]))).toBe('unclear');
  });

  test('an empty field is no signature', async () => {
    expect(await signatureOf(Buffer.from((await makeBlankForms('Larkspur Voice'))['loa-user-service'].bytes))).toBe(
      'none',
    );
  });
});
