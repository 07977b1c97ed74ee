import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { Secret } from '../../../src/base/secret.ts';
import { findPin as read } from '../../../src/request/pin/find-pin.ts';
import { maskSecrets } from '../../../src/request/text/mask-secrets.ts';

import { NAMES } from './reading.ts';

const findPin = (mail: Parameters<typeof read>[0]): ReturnType<typeof read> => read(mail, NAMES);
const digits = (min: number, max: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: min, maxLength: max }).map((values) => values.join(''));
const pin = digits(6, 10);
const gap = fc.constantFrom('', '', '', ' ', '-', '\u00a0', '\u200b', '\u2011', '–', '\u202f', '\u2060');
const label = fc.constantFrom(
  'PIN',
  'PIN:',
  'Port-out PIN:',
  'port out pin code is',
  'Our PIN is',
  'PIN of Contoso, Ltd.:',
  'Porting PIN =',
  'PIN (port-out):',
  'Passcode:',
  'PIN |',
  'code PIN :',
  'código PIN:',
  'codice PIN',
  '暗証番号：',
  '*PIN:*',
);
const before = fc.constantFrom(
  '',
  'Please port out 425-555-0101 to 0119.\n',
  'Account 88412, order 7712345.\n',
  'Contoso | 425-555-0101 | user\n',
  'Voicemail PIN 447188.\n',
  'Support PIN: 44718820\n',
  '1. Numbers: (425) 555-0101\n2. ',
);
const behind = fc.constantFrom(
  '',
  '.',
  '\nThanks',
  '\n425-555-0101\n425-555-0102',
  ' (Contoso)',
  ', 3 numbers',
  '. Ticket 884120',
  ' | 425-555-0101',
  '\nAccount: 88412',
  '. Tel. 425-555-0142',
);

/** The digits with something between them, as people and mail programs write them. */
const written = (value: string, gaps: readonly string[]): string =>
  [...value].map((digit, i) => digit + (i === value.length - 1 ? '' : (gaps[i % gaps.length] ?? ''))).join('');
const bare = (text: string): string => text.normalize('NFKC').replace(/[^\p{L}\d•]/gu, '');
/** "PIN 012345 6": a stray group behind six digits in one piece may belong to it or not; the desk asks. "00 2000-1-1" holds a date. */
const isPlain = (value: string, gaps: readonly string[]): boolean =>
  !/\d{6}.*[ \u00a0\u202f]|[ \u00a0\u202f]20\d{2}[-\u2011–]\d{1,2}[-\u2011–]\d/u.test(
    written(value, gaps).replace(/[\u200b\u2060]/g, ''),
  );

describe('a labelled PIN', () => {
  test.each([
    ['PIN 0–0‑2000–0‑00', '002000000'],
    ['PIN 1-1-2000-0-00', '112000000'],
    ['PIN 03-04-2026', undefined],
  ])('"%s": a date ends where its year ends', (own, wanted) => {
    expect(findPin({ own, subject: '', signature: '' }).value?.reveal()).toBe(wanted);
  });

  test('is read back exactly under any typography, beside any noise', () => {
    fc.assert(
      fc.property(before, label, pin, fc.array(gap, { minLength: 1, maxLength: 9 }), behind, (b, l, value, gaps, a) => {
        fc.pre(isPlain(value, gaps));
        const { state, value: read } = findPin({
          own: `${b}${l} ${written(value, gaps)}${a}`,
          subject: '',
          signature: '',
        });
        expect([state, read?.reveal()]).toEqual(['given', value]);
      }),
      { numRuns: 1000 },
    );
  });

  test('is never another value, whatever stands between its digits', () => {
    fc.assert(
      fc.property(label, pin, fc.array(gap, { minLength: 1, maxLength: 9 }), behind, (l, value, gaps, a) => {
        const { value: read } = findPin({ own: `${l} ${written(value, gaps)}${a}`, subject: '', signature: '' });
        expect([undefined, value]).toContain(read?.reveal());
      }),
      { numRuns: 1000 },
    );
  });

  test('stands in no evidence, right or wrong', () => {
    const any = fc.oneof(
      pin,
      digits(4, 5),
      digits(11, 14),
      fc.tuple(digits(2, 4), digits(2, 4)).map((p) => p.join('AB')),
    );
    fc.assert(
      fc.property(before, label, any, fc.array(gap, { minLength: 1, maxLength: 9 }), behind, (b, l, value, gaps, a) => {
        const own = `${b}${l} ${/[A-Z]/.test(value) ? value : written(value, gaps)}${a}`;
        const found = findPin({ own, subject: own, signature: own });
        // A value that happens to repeat digits of the noise is written there, not shown.
        fc.pre(!bare(b + a).includes(value));
        for (const { quote, value: shown } of found.evidence) expect(bare(quote + shown)).not.toContain(value);
        expect(JSON.stringify(found)).not.toContain(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('is hidden wherever it is repeated', () => {
    fc.assert(
      fc.property(pin, fc.array(gap, { minLength: 1, maxLength: 9 }), (value, gaps) => {
        const text = `FW: ${written(value, gaps)} again`;
        expect(bare(maskSecrets(text, [new Secret(value)]))).not.toContain(value);
      }),
      { numRuns: 1000 },
    );
  });

  test('of any text at all is found in bounded time, without an exception', () => {
    const piece = fc.constantFrom(
      'PIN',
      'pin is ',
      ' ',
      '\n',
      '0412978',
      '425-555-0101',
      ':',
      '|',
      '(',
      ')',
      'or ',
      'not ',
      ',',
      '#',
      'N/A',
      'of the ',
      '-',
      '.',
      '暗証番号',
      'support ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 60 }), (pieces) => {
        const { state, value } = findPin({ own: pieces.join(''), subject: '', signature: '' });
        expect(value === null || /^\d{6,10}$/.test(value.reveal())).toBe(true);
        expect(value === null).toBe(state !== 'given');
      }),
      { numRuns: 1000 },
    );
  });
});
