import { describe, expect, test } from 'vitest';
import { decodeText } from '../../../src/base/charset/decode-text.ts';
import { charsetInPage, charsetOf } from '../../../src/base/charset/label.ts';
import { bytesIn } from './bytes-in.ts';

const JAPANESE =
  'お世話になっております。下記の番号をサンダイアル・テレコムへ転出したく、お願いいたします。\n808-555-0105 から 808-555-0107\n暗証番号は9120336478です。';
const FRENCH = 'Bonjour,\nmerci de procéder au portage des numéros 212-555-0105 à 0107. Déjà reçu.';
const SPANISH = '¿Pueden portar el número 212-555-0105? Mañana, España';
const RUSSIAN = 'Здравствуйте, прошу перенести номера 212-555-0105 в другую сеть. Спасибо';
const CHINESE = '请把这些号码转到另一家运营商，谢谢。我们的密码是。电话号码212-555-0105';

const LABELS = [null, 'utf-8', 'us-ascii', 'iso-8859-1', 'shift_jis', 'euc-jp', 'gb2312', 'koi8-r', 'unknown-8bit'];
const WRITTEN: readonly (readonly [charset: string, text: string])[] = [
  ['utf-8', JAPANESE],
  ['shift_jis', JAPANESE],
  ['euc-jp', JAPANESE],
  ['utf-16le', JAPANESE],
  ['utf-8', FRENCH],
  ['windows-1252', FRENCH],
  ['macintosh', FRENCH],
  ['utf-8', SPANISH],
  ['windows-1252', SPANISH],
  ['utf-8', RUSSIAN],
  ['windows-1251', RUSSIAN],
  ['utf-8', CHINESE],
];

describe('whatever the label says, the bytes decide', () => {
  const cases = WRITTEN.flatMap(([charset, text]) => LABELS.map((label) => [charset, text, label] as const));
  test.each(cases)('%s, %s, labelled %s', (charset, text, label) => {
    expect(decodeText(bytesIn(charset, text), [label])).toBe(text);
  });

  test.each([null, 'utf-8', 'iso-2022-jp', 'windows-1252'])('escape sequences under the label %s', (label) => {
    const bytes = Buffer.from('\x1b$BHV9f\x1b(B 0105', 'latin1');
    expect(decodeText(bytes, [label])).toBe('番号 0105');
  });
});

test.each([
  ['koi8-r', RUSSIAN],
  ['gb18030', CHINESE],
])('a label that fits is believed: %s', (charset, text) => {
  expect(decodeText(bytesIn(charset, text), [charset])).toBe(text);
});

test('a few bytes that do not fit cost nothing of the rest', () => {
  const bytes = Buffer.concat([Buffer.from(`${FRENCH} `), Buffer.from('caf\xe9', 'latin1')]);
  expect(decodeText(bytes, ['utf-8'])).toBe(`${FRENCH} café`);
});

test.each([
  ['cp932', 'shift_jis'],
  ['"UTF8"', 'utf-8'],
  ['CP1252', 'windows-1252'],
  ['iso2022jp', 'iso-2022-jp'],
  ['eucJP', 'euc-jp'],
  ['ansi', null],
  ['', null],
])('the label %s means %s', (label, charset) => {
  expect(charsetOf(label)).toBe(charset);
});

test.each([
  ['<meta charset=shift_jis>', 'shift_jis'],
  ['<META http-equiv="Content-Type" content="text/html; charset=EUC-JP">', 'euc-jp'],
  ['<?xml version="1.0" encoding="windows-1252"?>', 'windows-1252'],
  ['<!-- <meta charset=euc-jp> --><p>', null],
])('%s says %s', (page, charset) => {
  expect(charsetInPage(Buffer.from(page))).toBe(charset);
});

test.each([
  'gb2312',
  'gbk',
  'gb18030',
])('digits as wide as a letter, alone among plain words, under the label %s', (label) => {
  const bytes = Buffer.concat([
    Buffer.from('Port-out PIN'),
    Buffer.from('a3baa3b0a3b4a3b1', 'hex'),
    Buffer.from(', thanks'),
  ]);
  expect(decodeText(bytes, [label])).toBe('Port-out PIN：０４１, thanks');
});

test('letters of Latin languages under that label stay those', () => {
  expect(decodeText(Buffer.from('Les numéros de l’été à porter', 'latin1'), ['gb2312'])).toContain('numéros');
});
