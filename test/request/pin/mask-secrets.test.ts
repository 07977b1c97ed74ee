import { describe, expect, test } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import { maskSecrets, secretSpans } from '../../../src/request/text/mask-secrets.ts';

const masked = (text: string, ...pins: string[]): string =>
  maskSecrets(
    text,
    pins.map((pin) => new Secret(pin)),
  );

describe('a secret is hidden under any typography', () => {
  test.each([
    ['Port out, PIN 0412978', 'Port out, PIN •••••••'],
    ['041 29 78', '••• •• ••'],
    ['041-2978.pdf', '•••-••••.pdf'],
    ['loa_0412978_signed.pdf', 'loa_•••••••_signed.pdf'],
    ['0.4.1.2.9.7.8', '•.•.•.•.•.•.•'],
    ['０４１２９７８', '•••••••'],
    ['041\u200b2978', '•••\u200b••••'],
    ['041\u00a02978 and 0412978', '•••\u00a0•••• and •••••••'],
    ['(041) 2978', '(•••) ••••'],
    ['041/2978', '•••/••••'],
    ['٠٤١٢٩٧٨', '•••••••'],
  ])('%s', (text, expected) => {
    expect(masked(text, '0412978')).toBe(expected);
  });

  test('a value with letters is hidden in either case', () => {
    expect(masked('pin 12ab34, 12AB34', '12AB34')).toBe('pin ••••••, ••••••');
  });

  test('two secrets are both hidden', () => {
    expect(masked('0412978 553310', '0412978', '553310')).toBe('••••••• ••••••');
  });
});

describe('what is no secret stays', () => {
  test('digits within a longer run', () => {
    expect(masked('order 104129785', '0412978')).toBe('order 104129785');
  });

  test.each([
    ['the head of a telephone number', '425555', '425-555-0101'],
    ['the tail of a telephone number', '5550101', '(425) 555-0101'],
    ['the middle of a telephone number', '555010', '+1 425 555 0101'],
  ])('%s', (_, pin, text) => {
    expect(masked(text, pin)).toBe(text);
    expect(masked(`${text}, PIN ${pin}`, pin)).toBe(`${text}, PIN ${'•'.repeat(pin.length)}`);
  });

  test('a PIN of ten digits is hidden also where it looks like a telephone number', () => {
    expect(masked('425-555-0142', '4255550142')).toBe('•••-•••-••••');
  });

  test('values of three digits and fewer are too common to be hidden', () => {
    expect(secretSpans('123 123', [new Secret('123')])).toEqual([]);
  });
});
