import { describe, expect, test } from 'vitest';
import { isArmouredSecret, withoutArmour } from '../../../src/message/mime/armour.ts';

const sign = (words: string, headers = 'Hash: SHA512\n'): string =>
  `-----BEGIN PGP SIGNED MESSAGE-----\n${headers}\n${words}\n-----BEGIN PGP SIGNATURE-----\nVersion: x\n\niHUEARYK\n=pQ3x\n-----END PGP SIGNATURE-----\n`;

describe('a clear-signed text', () => {
  test.each([
    ['the dashes of a signature', sign('Hello\n- -- \nDana'), 'Hello\n-- \nDana\n'],
    ['a list with dashes', sign('- - 425-555-0101\n- - 425-555-0102'), '- 425-555-0101\n- 425-555-0102\n'],
    ['without a header', sign('Hello', ''), 'Hello\n'],
    ['words around it', `Above\n${sign('Hello')}Below`, 'Above\nHello\nBelow'],
    ['a header that is none is read', sign('Hello', 'Note: 425-555-0101\n'), 'Note: 425-555-0101\nHello\n'],
    ['no signature below', '-----BEGIN PGP SIGNED MESSAGE-----\n\n- - one', '- one'],
    ['two of them', sign('one') + sign('two'), 'one\ntwo\n'],
    ['nothing of the kind', '- one\n- two', '- one\n- two'],
    ['a quoted one', '> -----BEGIN PGP SIGNED MESSAGE-----\n- one', '> -----BEGIN PGP SIGNED MESSAGE-----\n- one'],
  ])('%s', (_, text, seen) => {
    expect(withoutArmour(text)).toBe(seen);
  });
});

test.each([
  ['-----BEGIN PGP MESSAGE-----\n\nhQEMA\n-----END PGP MESSAGE-----', true],
  ['> -----BEGIN PGP MESSAGE-----', false],
  [sign('Hello'), false],
])('whether %j is encrypted', (text, is) => {
  expect(isArmouredSecret(text)).toBe(is);
});
