import { deflateSync } from 'node:zlib';
import { Constructed, Integer, ObjectIdentifier, OctetString, Sequence } from 'asn1js';
import { describe, expect, test } from 'vitest';
import { isOpaque, openOpaque } from '../../../src/message/mime/opaque.ts';
import { parseMail } from '../../../src/message/parse.ts';

/** "the signed words" as a part of a mail, signed with openssl, without its certificate. */
const SIGNED =
  'MIIB9gYJKoZIhvcNAQcCoIIB5zCCAeMCAQExDTALBglghkgBZQMEAgEwTAYJKoZIhvcNAQcBoD8EPUNvbnRlbnQtVHlwZTogdGV4' +
  'dC9wbGFpbjsgY2hhcnNldD11dGYtOA0KDQp0aGUgc2lnbmVkIHdvcmRzDQoxggF/MIIBewIBATBWMD4xFzAVBgNVBAMMDkRhbmEg' +
  'V2hpdGZpZWxkMSMwIQYJKoZIhvcNAQkBFhRkYW5hQGNvbnRvc28uZXhhbXBsZQIUPns0bFSR56JyeDw3OP9wlR1hAlAwCwYJYIZI' +
  'AWUDBAIBMA0GCSqGSIb3DQEBAQUABIIBAHLCNYbm3zQ7SFa2mP6bnwRBF7MEjQJDcu84Y8FkSxqADndpOXvtf2rKGY02AmG7Fkdl' +
  'w3Yds8Qss7Fa4hmNN2gIG5l9mqj+V4mOpYmUfC7q37jJFYJmq/2kH9tFCj45cRZEiYRAuCGr0TSvXwlvAKhw0jboJA70XGUBfPCn' +
  'crxufFdx44tpu8CuCcnSiWZLebzNhOJEDsOW3YXdVaf+FG/Ge3KQaCAuGtx2JccOIgRmF73zycY4vVpEf+kaiIil94QyD4tflLWx' +
  '+2ZjAXDkrUa6TIOYpGFXlMOQnl/EV4PhgbtMfmfa/f6LEtEqrLSYFo92l8JEDXodV5RJe3Z/VDE=';
/** The same, encrypted. */
const ENCRYPTED =
  'MIIB+gYJKoZIhvcNAQcDoIIB6zCCAecCAQAxggFyMIIBbgIBADBWMD4xFzAVBgNVBAMMDkRhbmEgV2hpdGZpZWxkMSMwIQYJKoZI' +
  'hvcNAQkBFhRkYW5hQGNvbnRvc28uZXhhbXBsZQIUPns0bFSR56JyeDw3OP9wlR1hAlAwDQYJKoZIhvcNAQEBBQAEggEAP/0o35Bp' +
  'ehXKHM1M83iWgFoxDdJ6sUjS5TrhF4sigozz99Y9pVpw5oBmoAUgLJJPc9vkFgV3gVaUpTWSDamTGRTVVbmgTQiql1wO0FRk7u/P' +
  '32BZFJM6+vlxRaYqZ1ZZFhNvi6bm/oNt52tWIPwVOWFhK1UzdCOzhgZrG8XRx0WzTaJGfBT3jsX9zz4H96vAT2TO7RtuImyKXvWG' +
  'a+AsOR/hKOSuYy7WOyHicAbxo3akqHODYu9rmArSPlwNHgF8BBQOHV55k3R5o5VzhP6s7+LGIN2CfRrLIS1KbTSOFx4TSE1wVxkN' +
  'NxEAfdNa1F/4WK7xDUaqvdaNV5G9uxJtYDBsBgkqhkiG9w0BBwEwHQYJYIZIAWUDBAEqBBCncWv6R8XwH5mGJAEuqjgcgEBxaN/H' +
  'CsFHIh42Yg0I6gxAWcQEfuhNch0oE7Smrov6olGZSwY3qRA1g7K5xfTjjEZNk1nOW6UsCpaz8TVE/E12';
const COMPRESSED = Buffer.from(
  contentInfo('1.2.840.113549.1.9.16.1.9', [
    new Integer({ value: 0 }),
    new Sequence({ value: [new ObjectIdentifier({ value: '1.2.840.113549.1.9.16.3.8' })] }),
    new Sequence({
      value: [
        new ObjectIdentifier({ value: '1.2.840.113549.1.7.1' }),
        tagged(
          new OctetString({ valueHex: Uint8Array.from(deflateSync('Content-Type: text/plain\n\npacked')).buffer }),
        ),
      ],
    }),
  ]),
).toString('base64');

function tagged(value: OctetString | Sequence): Constructed {
  return new Constructed({ idBlock: { tagClass: 3, tagNumber: 0 }, value: [value] });
}

function contentInfo(oid: string, value: (Integer | Sequence)[]): ArrayBuffer {
  return new Sequence({ value: [new ObjectIdentifier({ value: oid }), tagged(new Sequence({ value }))] }).toBER();
}

const mail = (type: string, body: string, fields = ''): Buffer =>
  Buffer.from(
    `From: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\nContent-Type: ${type}\n${fields}Content-Transfer-Encoding: base64\n\n${body}\n`,
  );
const AS_FILE = 'Content-Disposition: attachment; filename="smime.p7m"\n';

describe('what is wrapped only to be signed is the mail', () => {
  test.each([
    [
      'signed',
      mail('application/pkcs7-mime; smime-type=signed-data; name=smime.p7m', SIGNED, AS_FILE),
      'the signed words',
    ],
    ['of the older type', mail('application/x-pkcs7-mime', SIGNED), 'the signed words'],
    ['told by its name', mail('application/octet-stream; name="smime.p7m"', SIGNED), 'the signed words'],
    ['compressed', mail('application/pkcs7-mime; smime-type=compressed-data', COMPRESSED), 'packed'],
  ])('%s', async (_, raw, words) => {
    const { visibleText, attachments, unread } = await parseMail(raw);
    expect({ visibleText, attachments, unread }).toEqual({ visibleText: words, attachments: [], unread: null });
  });

  test('a part of it, below which a gateway has put its words', async () => {
    const inner = `--m\nContent-Type: application/pkcs7-mime\nContent-Transfer-Encoding: base64\n\n${SIGNED}\n--m\nContent-Type: text/plain\n\nfooter\n--m--\n`;
    const raw = `From: a@b.example\nContent-Type: multipart/mixed; boundary=m\n\n${inner}`;
    expect((await parseMail(Buffer.from(raw))).visibleText).toMatch(/^the signed words\s+footer$/);
  });
});

describe('what nobody can read without a key is told', () => {
  test.each([
    ['encrypted', mail('application/pkcs7-mime; smime-type=enveloped-data', ENCRYPTED), 'encrypted'],
    [
      'encrypted, whatever its type says',
      mail('application/pkcs7-mime; smime-type=signed-data', ENCRYPTED),
      'encrypted',
    ],
    ['damaged', mail('application/pkcs7-mime; smime-type=signed-data', SIGNED.slice(0, 200)), 'damaged'],
    ['OpenPGP', mail('multipart/encrypted; boundary=e', '--e\nContent-Type: text/plain\n\nx\n--e--'), 'encrypted'],
  ])('%s', async (_, raw, unread) => {
    expect((await parseMail(raw)).unread).toBe(unread);
  });
});

test.each([
  ['application/pkcs7-mime', null, true],
  ['application/octet-stream', 'smime.p7m', true],
  ['application/octet-stream', 'list.csv', false],
  ['application/pkcs7-signature', 'smime.p7s', false],
])('%s named %s', (type, name, is) => {
  expect(isOpaque(type, name)).toBe(is);
});

test('any bytes', () => {
  expect(openOpaque(Buffer.from('not at all')).kind).toBe('damaged');
});
