import { describe, expect, test } from 'vitest';
import { isPlainHeading } from '../../../src/request/holds/plain-headings.ts';

const isPlain = (head: string, entries = '305-555-0144\n305-555-0145'): boolean =>
  isPlainHeading(head, `Please port out:\n\n${head}\n\n${entries}\n`);

describe('a heading that says what its entries are', () => {
  test.each([
    '---------- Lines that leave ----------',
    'Numbers to port:',
    '===== Lignes qui partent =====',
    '---- Líneas que salen ----',
    '*** Numeri da trasferire ***',
    '== 転出対象の番号 ==',
  ])('%s', (head) => expect(isPlain(head)).toBe(true));

  test.each([
    '---- Lines that stay ----',
    '---- Lines that may leave ----',
    '---- Lines not to port ----',
    '---- Some lines that leave ----',
    'Lines that leave later:',
  ])('but not: %s', (head) => expect(isPlain(head)).toBe(false));

  test('nor above a sentence', () => expect(isPlain('Numbers to port:', 'will follow')).toBe(false));
});
