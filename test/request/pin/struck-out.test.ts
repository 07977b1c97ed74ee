import { describe, expect, test } from 'vitest';
import { findPin } from '../../../src/request/pin/find-pin.ts';

const read = (own: string) => {
  const { state, value, secrets } = findPin({ subject: '', own, signature: '' });
  return { given: value?.reveal() ?? state, hidden: secrets.map((secret) => secret.reveal()) };
};

describe('a PIN that is struck out, or that not everybody sees, is none, and is hidden', () => {
  test.each([
    ['the value', 'PIN: ~~8264017~~'],
    ['label and value', 'Please port our lines. ~~Port-out PIN: 8264017~~ Thanks'],
    ['the label', '~~PIN:~~ 8264017'],
    ['some of its digits', 'PIN 82~~64~~017'],
    ['a cell', 'PIN | ~~8264017~~'],
    ['in Spanish', '~~El PIN de portabilidad es 8264017~~'],
    ['in Japanese', '暗証番号:~~8264017~~'],
  ])('%s', (_, own) => {
    const { given, hidden } = read(own);
    expect(given).toBe('missing');
    expect(hidden).toContain('8264017');
  });
});

test.each([
  ['the old one is struck out', 'PIN: ~~5501937~~ 8264017'],
  ['other words are', '~~The old text.~~ PIN: 8264017 ~~and more~~'],
  ['a line of tildes', '~~~~~~~~~~\nPIN: 8264017\n~~~~~~~~~~'],
])('what stands beside it counts: %s', (_, own) => {
  expect(read(own).given).toBe('8264017');
});
