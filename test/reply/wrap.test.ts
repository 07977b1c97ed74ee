import { describe, expect, test } from 'vitest';
import { widthOf, wrap } from '../../src/reply/wrap.ts';

const BAD_BEGINNING = /^(?:>|From )/;

describe('no line of plain text begins as a quotation or as the next mail of an mbox file', () => {
  const path = 'open admin center > Voice > Port orders > "Set up and manage the PIN" > Save';
  const letter = 'You get it From us, or From them, and From nobody else, whatever you may have heard From others.';
  test.each(Array.from({ length: 70 }, (_, i) => 10 + i))('at a width of %i', (width) => {
    for (const text of [path, letter, `管理センター > 音声 > ポートの注文 > 保存 ${path}`])
      for (const line of wrap(text, width)) expect(line).not.toMatch(BAD_BEGINNING);
  });

  test.each(['> 5 numbers', 'From Monday on the numbers are yours'])('also where a paragraph begins so: %s', (text) =>
    expect(wrap(text)).toEqual([` ${text}`]));
});

test('a no-break space breaks nothing: a French colon stays with its word', () => {
  for (let width = 5; width < 40; width++)
    for (const line of wrap('Au total\u202f: cinq numéros\u202f; rien n’est perdu\u202f!', width))
      expect(line).not.toMatch(/^\s?[:;!]/);
});

test('Japanese breaks between characters, and no line begins with a mark that ends something', () => {
  const text =
    'このメールへの返信でお送りください。「PIN の設定と管理」をクリックし、6～10 桁の数字を入力してください。';
  const lines = wrap(text, 20);
  expect(lines.length).toBeGreaterThan(4);
  for (const line of lines) {
    expect(widthOf(line)).toBeLessThanOrEqual(24);
    expect(line).not.toMatch(/^[、。」）]/);
  }
  expect(lines.join('').replaceAll(' ', '')).toBe(text.replaceAll(' ', ''));
});
