import { describe, expect, test } from 'vitest';
import { parseMail } from '../../src/message/parse.ts';
import { readMail } from '../../src/reading/read-mail.ts';
import { directory } from '../request/directory.ts';
import { cpuSeconds } from '../setup/cpu-time.ts';
import { DESK, LIMITS } from './known.ts';

const read = async (fields: string, text: string) => {
  const raw = `From: a@b.example\nTo: ptn@desk.example\nSubject: Port out of our lines\n${fields}\n\n${text}\n`;
  return readMail(await parseMail(Buffer.from(raw)), [], { desk: DESK, limits: LIMITS, directory }).request;
};

describe('a mail of which words are there and cannot be read is a person’s', () => {
  test.each([
    ['encrypted', 'Content-Type: text/plain', '-----BEGIN PGP MESSAGE-----\n\nhQEMA\n', /encrypted/],
    ['lost on the way', 'Content-Type: text/plain; charset=utf-8', 'Port out 425-555-0101 \ufffd 0104.', /lost/],
    ['endless', 'Content-Type: text/plain', `Port out 425-555-0101.\n\n${'QUJD'.repeat(200)}`, /without a blank/],
    ['damaged', 'Content-Type: application/pkcs7-mime', 'x', /damaged/],
  ])('%s', async (_, fields, text, why) => {
    const { kind, kindTrouble, evidence } = await read(fields, text);
    expect({ kind, kindTrouble }).toEqual({ kind: 'unknown', kindTrouble: 'kind-unclear' });
    expect(evidence.filter(({ fact }) => fact === 'rival:text').map(({ value }) => value)).toEqual([
      expect.stringMatching(why),
    ]);
  });

  test('a letter that is lost within a word is none', async () => {
    const { kind } = await read(
      'Content-Type: text/plain; charset=utf-8',
      'Please port out 425-555-0101 of the caf\ufffd.',
    );
    expect(kind).toBe('port-out');
  });
});

describe('twice as much takes twice as long, whatever it repeats', () => {
  test.each([
    'PIN ',
    'our PIN is 0412978. ',
    'PORT OUT ',
    'two of the three ',
    'except 425-555-0101 ',
    '425-555-0101 to 425-555-0109\n',
    'Please port our lines.\n\n',
    'Name: value\n',
    'a | b | c\n',
    'a        b',
    '* a\n',
    '-- \n',
    'カタカナ。',
    '番号を転出',
  ])('"%s"', { retry: 2 }, async (piece) => {
    const cost = async (size: number): Promise<number> => {
      const text = `Please port 425-555-0101 to Zed Telecom. ${piece.repeat(size / piece.length)}`;
      return cpuSeconds(() => read('Content-Type: text/plain; charset=utf-8', text));
    };
    await cost(1000);
    const once = await cost(8_000);
    // Little is allowed for chance, which a second look would not confirm: so a growth with the square shows on a short text, too.
    expect(await cost(16_000)).toBeLessThan(2.4 * once + 0.04);
  });
});
