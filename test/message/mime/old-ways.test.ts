import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/base/charset/decode-text.ts';
import { withoutMboxQuoting } from '../../../src/message/mime/mbox-quoting.ts';
import { decodeTransfer } from '../../../src/message/mime/transfer.ts';
import { splitUuencoded } from '../../../src/message/mime/uuencoded.ts';
import { parseCrudely, parseMail } from '../../../src/message/parse.ts';

const encoded = (words: string, width = 76): string =>
  Buffer.from(words)
    .toString('base64')
    .replace(new RegExp(`.{${width}}`, 'g'), '$&\r\n');

describe('words in clear below an encoded text are those of a gateway', () => {
  const text = 'Please port 425-555-0101 away from you to Larkspur Networks, and 425-555-0102 with it. PIN 0412978';
  test.each([
    ['behind dashes', '\r\n\r\n-- \r\nThis mail was scanned by the gateway of Fabrikam, Inc.\r\n'],
    ['at once', '\r\nCe message a été analysé.\r\n'],
    ['of one word, set apart', '\r\n\r\nConfidential\r\nFabrikam Inc., Boston\r\n'],
  ])('%s', (_, footer) => {
    for (const words of [text, `${text}.`, `${text}..`])
      expect(decodeTransfer(Buffer.from(encoded(words) + footer), 'base64').toString()).toBe(words);
  });

  test('where the encoded text goes on behind them, or breaks off, nothing is left out', () => {
    const rest = encoded('and 425-555-0103, which stands behind the words of a relay that cut the text in two');
    const both = decodeTransfer(Buffer.from(`${encoded(text)}\r\n-- relay --\r\n${rest}`), 'base64');
    expect(both.toString('latin1')).not.toBe(text);
    const cut = decodeTransfer(Buffer.from(`${encoded(text).slice(0, -3)}\r\n\r\n-- relay --\r\n`), 'base64');
    expect(cut.toString('latin1')).not.toBe(text);
  });
});

describe('UTF-7 is told by its label alone', () => {
  const utf7 = (words: string, label = 'unicode-1-1-utf-7'): string =>
    decodeText(Buffer.from(words, 'latin1'), [label]);
  test.each([
    ['Num+AOk-ro 425-555-0101 +IBM- 425-555-0103', 'Numéro 425-555-0101 – 425-555-0103'],
    ['+ZpeLPIp8U/c-: 0412978', '暗証証号: 0412978'],
    ['1 +- 1, PIN +AD0- 0412978', '1 + 1, PIN = 0412978'],
    ['+AOkA6Q. Fin', 'éé. Fin'],
  ])('%s', (written, words) => {
    for (const label of ['utf-7', '"UTF7"', 'csUnicode11UTF7', 'unicode-1-1-utf-7'])
      expect(utf7(written, label)).toBe(written.startsWith('+Zp') ? utf7(written) : words);
    expect(decodeText(Buffer.from(written), ['us-ascii'])).toBe(written);
  });

  test.each(['+1 425-555-0101', '+1425 x', 'caf\xe9 +AOk-'])('%s under that label is none', (written) => {
    expect(utf7(written)).toBe(written);
  });
});

/** As uuencode writes it; `pad` is the character for nought. */
function uuencoded(name: string, bytes: Buffer, pad = '`'): string {
  const lines: string[] = [];
  const sign = (value: number): string => (value === 0 ? pad : String.fromCharCode(value + 32));
  for (let at = 0; at < bytes.length; at += 45) {
    const piece = bytes.subarray(at, at + 45);
    let line = sign(piece.length);
    for (let i = 0; i < piece.length; i += 3) {
      const [a = 0, b = 0, c = 0] = piece.subarray(i, i + 3);
      line += [a >> 2, ((a & 3) << 4) | (b >> 4), ((b & 15) << 2) | (c >> 6), c & 63].map(sign).join('');
    }
    lines.push(line);
  }
  return `begin 644 ${name}\n${[...lines, pad].join('\n')}\nend`;
}

describe('a file in the words of a mail', () => {
  const list = Buffer.from(
    `numbers to go\n${Array.from({ length: 12 }, (_, i) => `425-555-01${i + 10}`).join('\n')}\n`,
  );
  const mail = (text: string): Buffer =>
    Buffer.from(
      `From: a@b.example\nSubject: x\nContent-Type: text/plain\n\nHello,\n\nsee the file.\n\n${text}\n\nRuth`,
    );

  test('is an attachment, by either parser', async () => {
    for (const pad of ['`', ' ']) {
      const raw = mail(uuencoded('list of lines.txt', list, pad));
      for (const parsed of [await parseMail(raw), await parseCrudely(raw, 'slow')]) {
        expect(parsed.visibleText.replace(/\n+/g, '\n')).toBe('Hello,\nsee the file.\nRuth');
        expect(parsed.attachments.map(({ filename, bytes }) => [filename, Buffer.from(bytes).toString()])).toEqual([
          ['list of lines.txt', list.toString()],
        ]);
        expect(parsed.unread).toBeNull();
      }
    }
  });

  test('that breaks off, or whose lines are cut, is a person’s', async () => {
    const whole = uuencoded('list.txt', list);
    for (const text of [
      whole.replace(/\nend$/, ''),
      whole.replace(/\n.(.{20}).*\n/, '\nM$1 Dana 425-555-0199 and others\n'),
      whole.replace(/(\nM.{40}).*\n/, '$1\n'),
    ])
      expect((await parseMail(mail(text))).unread).toBe('damaged');
  });

  test.each(['begin 100 people at once?\nWe can.', 'begin 644\nM', 'to begin 644 x'])('%j is words', (text) => {
    expect(splitUuencoded(text)).toBeNull();
  });
});

describe('">" before "From " is no quotation where nothing else is quoted', () => {
  const ask = 'Please port the range below to Sundial:';
  test.each([
    [`${ask}\n\n>From 425-555-0101 to 425-555-0103.\n\nDana`, `${ask}\n\nFrom 425-555-0101 to 425-555-0103.\n\nDana`],
    ['>From Monday on we need them', 'From Monday on we need them'],
  ])('%j', (text, words) => {
    expect(withoutMboxQuoting(text)).toBe(words);
  });

  test.each([
    `${ask}\n> 425-555-0101\n>From 425-555-0102 to 425-555-0103`,
    'On Mon, Mar 16, 2026 at 9:04 AM Dana Reyes wrote:\n>From 425-555-0101 to 425-555-0103?\n\nNo.',
    'Dana Reyes <dana@contoso.example> schrieb am 16.03.2026:\n\n>From 425-555-0101 to 425-555-0103?',
    'You wrote:\n>From 425-555-0101 to 425-555-0103',
    '> From 425-555-0101 to 425-555-0103',
    '>From: Dana Reyes\n>To: Sam',
  ])('%j stays quoted', (text) => {
    expect(withoutMboxQuoting(text)).toBe(text);
  });
});

test('an encoded text with stray signs in its lines is read to its end', async () => {
  const words = `Hello,\n\n${'Please port out these lines to Halcyon Fiber. '.repeat(4)}\nThe last word.`;
  const lines = Buffer.from(words).toString('base64').replace(/.{72}/g, '$&\n').split('\n');
  for (const stray of ['!', ' *', 'x\t'.slice(1), ' '])
    for (let at = 1; at < lines.length; at++) {
      const noisy = lines
        .map((line, i) => (i === at ? `${line.slice(0, 9)}${stray}${line.slice(9)}` : line))
        .join('\n');
      const raw = `From: a@b.example\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\n${noisy}\n`;
      expect((await parseMail(Buffer.from(raw))).visibleText).toMatch(/The last word\.$/);
    }
});

test('a text of nothing but blanks is empty, and no damage', async () => {
  const raw = 'From: a@b.example\nContent-Type: text/plain\nContent-Transfer-Encoding: base64\n\nDQoNCg==\n';
  expect(await parseMail(Buffer.from(raw))).toMatchObject({ visibleText: '', unread: null });
});
