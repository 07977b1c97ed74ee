import { expect, test } from 'vitest';
import { decodeEncodedWords } from '../../src/message/encoded-words.ts';

const b64 = (bytes: Buffer): string => `=?utf-8?B?${bytes.toString('base64')}?=`;

test('a letter that two encoded words share is read', () => {
  const bytes = Buffer.from('código PIN 58310264');
  for (let at = 1; at < bytes.length; at++)
    expect(decodeEncodedWords(`${b64(bytes.subarray(0, at))} ${b64(bytes.subarray(at))}`)).toBe('código PIN 58310264');
});

test.each([
  ['=?iso-8859-1?Q?Fran=E7ois?= =?iso-8859-1?Q?_Dup=E9?=', 'François Dupé'],
  ['=?utf-8?q?Ren=C3?=\n =?UTF-8?Q?=A9?= Dupont', 'René Dupont'],
  ['=?utf-8*fr?Q?Ren=C3?= =?utf-8*fr?Q?=A9?=', 'René'],
  ['=?iso-8859-1?Q?a?= =?utf-8?Q?=C3=A9?=', 'aé'],
  ['plain =?utf-8?Q?words?= plain', 'plain words plain'],
  ['=?utf-8?Q?no end =?utf-8?Q?', '=?utf-8?Q?no end =?utf-8?Q?'],
])('%j', (written, read) => expect(decodeEncodedWords(written)).toBe(read));
