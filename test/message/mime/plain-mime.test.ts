import { describe, expect, test } from 'vitest';
import { parseCrudely, parseMail } from '../../../src/message/parse.ts';
import { bytesIn } from '../../base/charset/bytes-in.ts';

const HEAD = 'From: a@b.example\nTo: c@d.example\nSubject: x\nMIME-Version: 1.0\n';
const seen = async (fields: string, body: string | Uint8Array): Promise<string> => {
  const raw = Buffer.concat([Buffer.from(`${HEAD}${fields}\n\n`), Buffer.from(body)]);
  const { visibleText } = await parseMail(raw);
  expect((await parseCrudely(raw, 'slow')).visibleText).toBe(visibleText);
  return visibleText;
};
const part = (body: string, type = 'text/plain'): string => `Content-Type: ${type}\n\n${body}`;

describe('how it travels', () => {
  test.each([
    ['quoted-printable; format=flowed', '425-555-=\n0128=20', '425-555-0128'],
    ['Quoted-Printable (as ever)', '425-555=2D0128', '425-555-0128'],
    ['"quoted-printable"', '425-555=2d0128', '425-555-0128'],
    ['base64; x=y', 'NDI1LTU1NS0wMTI4', '425-555-0128'],
    ['base64', '425-555-0128 is in words', '425-555-0128 is in words'],
    ['base64', 'NDI1LTU1NS0=\nMDEyOA==', '425-555-0128'],
    ['8bit', '425-555=2D0128', '425-555=2D0128'],
    ['unheard-of', '425-555-0128', '425-555-0128'],
  ])('%s: %j', async (encoding, body, text) => {
    expect(await seen(`Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: ${encoding}`, body)).toBe(
      text,
    );
  });
});

describe('where the parts begin', () => {
  test.each([
    ['none is told', 'multipart/mixed', `--b\n${part('one')}\n--b\n${part('two')}\n--b--\n`, 'one\n\ntwo'],
    [
      'none is told of one that begins with dashes',
      'multipart/mixed',
      `------=_Part_7\n${part('one')}\n------=_Part_7\n${part('two')}\n------=_Part_7--\n`,
      'one\n\ntwo',
    ],
    [
      'dashes are told, and other ones stand there',
      'multipart/alternative; boundary="----x"',
      `--------------050607\n${part('one')}\n--------------050607--\n`,
      'one',
    ],
    [
      'a rule and a forwarded mail',
      'multipart/mixed',
      'one\n-----Original Message-----\nFrom: Ida\n\ntwo',
      'one\n-----Original Message-----\nFrom: Ida\n\ntwo',
    ],
    ['another is told', 'multipart/mixed; boundary=a', `--b\n${part('one')}\n--b--\n`, 'one'],
    ['told in other case', 'multipart/mixed; boundary=AB', `--ab\n${part('one')}\n--ab--\n`, 'one'],
    ['a preamble', 'multipart/mixed', `Not seen.\n--b\n${part('one')}\n--b--\n`, 'one'],
    ['no header of a part', 'multipart/mixed', '--b\n\none\n--b--\n', 'one'],
    ['no last one', 'multipart/mixed; boundary=b', `--b\n${part('one')}\n`, 'one'],
    ['nothing divides it', 'multipart/mixed; boundary=b', 'one\ntwo', 'one\ntwo'],
    ['nothing divides a page', 'multipart/alternative', '<html><p>one</p></html>', 'one'],
    [
      'one that begins with the other',
      'multipart/mixed; boundary=b',
      `--b\nContent-Type: multipart/mixed; boundary=bc\n\n--bc\n${part('one')}\n--bc--\n--b\n${part('two')}\n--b--\n`,
      'one\n\ntwo',
    ],
    ['dashes in a text', 'multipart/mixed; boundary=b', `--b\n${part('one\n--\nDana')}\n--b--\n`, 'one\n--\nDana'],
  ])('%s', async (_, type, body, text) => {
    expect((await seen(`Content-Type: ${type}`, body)).replace(/\n+/g, '\n')).toBe(text.replace(/\n+/g, '\n'));
  });
});

describe('which letters they are', () => {
  const words = '番号ポータビリティ（転出）をお願いします';
  test.each([
    ['text/plain', 'shift_jis', words],
    ['text/plain; charset=utf-8', 'euc-jp', words],
    ['text/plain; charset=iso-8859-1', 'shift_jis', words],
    ['text/plain; charset=gb2312', 'utf-8', words],
    ['text/html', 'shift_jis', `<meta charset=shift_jis><p>${words}</p>`],
    ['text/html; charset=utf-8', 'euc-jp', `<p>${words}</p>`],
  ])('%s, written in %s', async (type, charset, text) => {
    expect(await seen(`Content-Type: ${type}\nContent-Transfer-Encoding: 8bit`, bytesIn(charset, text))).toBe(words);
  });

  test('a list that comes along', async () => {
    const raw = Buffer.concat([
      Buffer.from(`${HEAD}Content-Type: text/csv; charset=koi8-r; name=a.csv\n\n`),
      bytesIn('koi8-r', 'Номер,Имя\n'),
    ]);
    const [list] = (await parseMail(raw)).attachments;
    expect(Buffer.from(list?.bytes ?? []).toString()).toBe('Номер,Имя\n');
  });
});

test('a signature is sought below the dashes of a clear-signed mail', async () => {
  const body =
    '-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\nHello \nthere\n- -- \nDana\n-----BEGIN PGP SIGNATURE-----\n\nx\n-----END PGP SIGNATURE-----\n';
  expect(await seen('Content-Type: text/plain; format=flowed', body)).toBe('Hello there\n--\nDana');
});

test('a file keeps its bytes', async () => {
  const pdf = '%PDF-1.7\n\xe9\xe8';
  const raw = Buffer.from(
    `${HEAD}Content-Type: text/plain; charset=koi8-r; name=a.pdf\nContent-Disposition: attachment\n\n${pdf}`,
    'latin1',
  );
  const [file] = (await parseMail(raw)).attachments;
  expect(Buffer.from(file?.bytes ?? []).toString('latin1')).toBe(pdf);
});

describe('a text that bears a name', () => {
  const LIST =
    'Content-Type: text/plain; name="list.txt"\nContent-Disposition: inline; filename="list.txt"\n\n425-555-0101';
  test.each([
    ['below the text', `--b\n${part('These:')}\n--b\n${LIST}\n--b--\n`, 'These:', 'list.txt'],
    ['below a page', `--b\n${part('<p>These:', 'text/html')}\n--b\n${LIST}\n--b--\n`, 'These:', 'list.txt'],
    ['alone', `--b\n${LIST}\n--b--\n`, '425-555-0101', undefined],
  ])('%s', async (_, body, text, name) => {
    const raw = Buffer.from(`${HEAD}Content-Type: multipart/mixed; boundary=b\n\n${body}`);
    const { visibleText, attachments } = await parseMail(raw);
    expect({ visibleText, name: attachments[0]?.filename ?? undefined }).toEqual({ visibleText: text, name });
  });
});

test.each([
  ['what is no base64 at all', 'AAECAwQFBgcIAAECAwQFBgcI', 'damaged'],
  ['an empty mail', '', null],
  ['words', 'SGVsbG8=', null],
])('words that are there and cannot be read are told: %s', async (_, body, unread) => {
  const raw = Buffer.from(`${HEAD}Content-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${body}\n`);
  expect((await parseMail(raw)).unread).toBe(unread);
});

describe('what is the mail itself is no file', () => {
  const WORDS = 'Except 425-555-0121, please.';
  const picture = '--b\nContent-Type: image/png; name="gate.png"\nContent-Transfer-Encoding: base64\n\niVBORw0KGgo=\n';

  test('though its field says so', async () => {
    const message = await parseMail(
      Buffer.from(
        `From: a@b.example\nContent-Type: text/plain; charset=utf-8; name="message.txt"\nContent-Disposition: attachment; filename="message.txt"\n\n${WORDS}\n`,
      ),
    );
    expect(message.visibleText).toBe(WORDS);
    expect(message.attachments).toEqual([]);
  });

  test.each(['ATT00001.txt', 'ATT00002.htm'])('nor is what stood behind a picture: %s', async (name) => {
    const type = name.endsWith('txt') ? 'text/plain' : 'text/html';
    const raw = `From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\nContent-Type: text/plain\n\n425-555-0121\n\n${picture}\n--b\nContent-Type: ${type}; name="${name}"\nContent-Disposition: attachment; filename="${name}"; size=28\n\n${WORDS}\n--b--\n`;
    const message = await parseMail(Buffer.from(raw));
    expect(message.visibleText).toMatch(/^425-555-0121\n+Except 425-555-0121, please\.$/);
    expect(message.attachments).toHaveLength(1);
  });
});

test.each([
  ['partial', 'message/partial; total=2;\n\tid="x@y";\n\tnumber=1'],
  ['elsewhere', 'message/external-body; access-type=URL;\n\tURL="ftp://files.inn.example/list.csv"'],
])('a body that is %s is told', async (why, type) => {
  const inner = 'Content-Type: text/plain\n\nPort out 425-555-0101.';
  const whole = await parseMail(Buffer.from(`From: a@b.example\nContent-Type: ${type}\n\n${inner}\n`));
  expect(whole.unread).toBe(why);
  const part = await parseMail(
    Buffer.from(
      `From: a@b.example\nContent-Type: multipart/mixed; boundary=b\n\n--b\n\nPort out 425-555-0101.\n--b\nContent-Type: ${type}\n\n${inner}\n--b--\n`,
    ),
  );
  expect(part.unread).toBe(why);
  expect(part.visibleText).toContain('Port out');
});
