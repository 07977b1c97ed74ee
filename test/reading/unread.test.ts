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

describe('what goes on and on is read in seconds, whatever it repeats', () => {
  test.each([
    'PIN ',
    'PORT OUT ',
    'two of the three ',
    'カタカナ',
    'A',
    'except ',
    'a        b',
    '番号を転出',
  ])('"%s"', async (piece) => {
    const text = `Please port 425-555-0101 to Zed Telecom. ${piece.repeat(100_000 / piece.length)}`;
    expect(await cpuSeconds(() => read('Content-Type: text/plain; charset=utf-8', text))).toBeLessThan(8);
  });
});
