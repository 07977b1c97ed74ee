import { describe, expect, test } from 'vitest';
import { quoteAround } from '../../src/base/evidence.ts';

const quote = (text: string, of = 'port'): string => {
  const start = text.indexOf(of);
  return quoteAround(text, { start, end: start + of.length });
};

describe('a quote shows telephone numbers', () => {
  test.each([
    'please port 425-555-0100',
    'please port (425) 555-0100 and 425.555.0101',
    'please port +1 425 555 0100, 425-555-0101',
    'please port +14255550100',
  ])('%s', (text) => expect(quote(text)).toBe(text));

  test('and hides the digits between two of them', () =>
    expect(quote('port 425-555-0100, 483920, 425-555-0101')).toBe('port 425-555-0100, ••••••, 425-555-0101'));

  test('but none that the edge of the quote cuts in two', () => {
    expect(quote(`port ${'x'.repeat(30)} 425-555-0100`)).toMatch(/x •••-•••-…$/);
    expect(quote(`425-555-0100 ${'x'.repeat(30)} port`)).toMatch(/^…•*-•••• x/);
  });
});

describe('a quote hides what could be a PIN', () => {
  test.each([
    ['port with 4839201', 'port with •••••••'],
    ['port with 4255550100', 'port with ••••••••••'],
    ['port, PIN 425-555-0100', 'port, PIN •••-•••-••••'],
    ['port, PIN is now: (425) 555-0100', 'port, PIN is now: (•••) •••-••••'],
    ['port, código: 425 555 0100', 'port, código: ••• ••• ••••'],
    ['port 暗証番号は 425-555-0100', 'port 暗証番号は •••-•••-••••'],
  ])('%s', (text, shown) => expect(quote(text)).toBe(shown));
});
