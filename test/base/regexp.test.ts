import { describe, expect, test } from 'vitest';
import { regexp } from '../../src/base/regexp.ts';

/** All characters that a pattern with the flag `u` takes for one. */
const CHARACTERS = Array.from({ length: 0x110000 - 0x800 }, (_, at) =>
  String.fromCodePoint(at < 0xd800 ? at : at + 0x800),
);
const REAL = /\p{L}/u;
/** Where words of patterns, names and mails are written in. */
const KNOWN =
  /[\p{sc=Latin}\p{sc=Greek}\p{sc=Cyrillic}\p{sc=Hebrew}\p{sc=Arabic}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Han}\p{sc=Hangul}\p{sc=Common}]/u;
/** Of rare use or none: what no character is written with, signs of other scripts, forms of Arabic in print, signs of mathematics and manuscripts. */
const RARE =
  /[\p{Cn}\p{M}\u{10000}-\u{1ffff}\u06dd-\u06fe\u0700-\u1cff\u1d00-\u1dff\u1f00-\u1fff\u2c80-\u2fff\ua640-\uabff\ufb1d-\ufdff]|[ℼ-ℿⅅ-ⅉⅎↃↄ]/u;

describe('letters told by ranges', () => {
  test('are those of Unicode in each script that mails are written in', () => {
    const letters = regexp(String.raw`^\p{L}$`);
    const others = regexp(String.raw`^\P{L}$`);
    const known = CHARACTERS.filter((one) => KNOWN.test(one) && !RARE.test(one));
    expect(known.filter((one) => letters.test(one) !== REAL.test(one))).toEqual([]);
    expect(known.filter((one) => others.test(one) === letters.test(one))).toEqual([]);
  });

  test('stand beside others in a class, with every flag', () => {
    const name = regexp(String.raw`[^\d\p{L}]([\p{L}\]’-]+)(?<!\p{L})`, 'giu');
    expect([...'1 é’日-, x'.matchAll(name)].map(([, word]) => word)).toEqual(['é’日-']);
    expect(name.flags).toBe('giu');
    expect(regexp(/^\\p\{L\}$/u).test('\\p{L}')).toBe(true);
    expect(regexp(/\P{L}+[^\P{L}a]/gu).exec('12ab')?.[0]).toBe(undefined);
  });

  test('a pattern keeps its flags unless others are given', () => {
    expect(regexp(/\p{L}/giu).flags).toBe('giu');
    expect(regexp(/\p{L}/gu, 'u').flags).toBe('u');
    expect(regexp('x').flags).toBe('u');
  });
});
