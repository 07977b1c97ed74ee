import { describe, expect, test } from 'vitest';
import { contentWithoutEndless, mostLines, withoutEndless } from '../../src/reading/endless-text.ts';

const LIST = Array.from({ length: 60 }, (_, i) => `608-555-01${String(i).padStart(2, '0')}`);

test.each([
  ['a list whose numbers stand without blanks', LIST.join(',')],
  ['the same by semicolons', LIST.join(';')],
  ['a long sentence in Japanese', '番号を移してください'.repeat(60)],
  ['sentences in Japanese', '番号を移してください。'.repeat(600)],
  ['a paragraph', 'Please port these numbers. '.repeat(300)],
])('%s is read as it stands', (_, text) => {
  expect(withoutEndless(text)).toEqual({ text, isCut: false });
});

test.each([
  ['encoded data', 'QUJDREVG'.repeat(200)],
  ['a key held down', 'x'.repeat(5000)],
  ['katakana without an end', 'カタカナ'.repeat(2000)],
  ['numbers that are glued together', LIST.join('').replaceAll('-', '')],
])('%s is left out, and said to be', (_, run) => {
  const { text, isCut } = withoutEndless(`Hello ${run} there`);
  expect(isCut).toBe(true);
  expect(text.length).toBeLessThan(150);
});

test('the end of a link and a rule of dashes are no loss', () => {
  const link = `https://links.inn.example/?u=${'abc123'.repeat(300)}`;
  const { text, isCut } = withoutEndless(`See <${link}> below\n${'-'.repeat(900)}\nNora`);
  expect(isCut).toBe(false);
  expect(text).toMatch(/^See <https.* below\n-+…\nNora$/);
});

test.each([
  ['a list', { kind: 'text', text: 'カタカナ'.repeat(2000), form: null }],
  ['a page', { kind: 'pages', pages: ['425-555-0101', 'x'.repeat(5000)], form: null, scan: null }],
  ['a mail', { kind: 'message', subject: 'Port', text: 'QUJD'.repeat(500) }],
] as const)('the same of %s that is attached', (_, content) => {
  const { content: read, isCut } = contentWithoutEndless(content);
  expect(isCut).toBe(true);
  expect(JSON.stringify(read).length).toBeLessThan(250);
});

test('what is read of an attached list otherwise is left as it is', () => {
  const content = { kind: 'text', text: LIST.join('\n'), form: null } as const;
  expect(contentWithoutEndless(content)).toEqual({ content, isCut: false });
});

describe('a text without an end', () => {
  const lines = (count: number): string => 'a\n'.repeat(count);

  test('is read as far as the longest list goes, and said to be cut', () => {
    const { text, isCut } = withoutEndless(lines(50_000));
    expect(text.split('\n')).toHaveLength(40_000);
    expect(isCut).toBe(true);
    expect(withoutEndless(lines(40_000))).toEqual({ text: lines(40_000).slice(0, -1), isCut: false });
  });

  test('may be longer where the desk takes longer lists', () => {
    expect(withoutEndless(lines(50_000), mostLines(100_000)).isCut).toBe(false);
    expect(mostLines(5)).toBe(40_000);
  });

  test('is not cut by blank lines alone', () => {
    expect(withoutEndless(`Hello${'\n'.repeat(50_000)}`).isCut).toBe(false);
  });
});
