import { expect, test } from 'vitest';
import { parseMail } from '../../src/message/parse.ts';

const HEADER = [
  'From: Nora <nora@tallgrass.example>',
  'To: ptn@desk.example',
  'Subject: Port out',
  'Message-ID: <1@tallgrass.example>',
];
const parsed = (header: string) => parseMail(Buffer.from(`${header}Please port out 608-555-0101.`));
const lines = (end: string, ...more: string[]): string => [...HEADER, ...more, '', ''].join(end);

test.each<[title: string, header: string]>([
  ['as mail travels', lines('\r\n')],
  ['as mail lies in files', lines('\n')],
  ['with folded fields', lines('\r\n', 'X-Long: a\r\n\tb\r\n c')],
  ['with an empty folded line', lines('\r\n', 'X-Long: a\r\n \r\n c')],
  ['with other fields twice', lines('\r\n', 'Received: a', 'Received: b', 'To: gcstnmsd@desk.example')],
  ['with the separator of an mbox file', `From nora@tallgrass.example Mon Mar 16 17:00:00 2026\n${lines('\n')}`],
])('a plain header: %s', async (_, header) => {
  const message = await parsed(header);

  expect(message.ambiguousFields).toEqual([]);
  expect(message.from?.address).toBe('nora@tallgrass.example');
  expect(message.visibleText).toBe('Please port out 608-555-0101.');
});

test.each<[title: string, header: string, fields: string[]]>([
  ['a second From', lines('\r\n', 'From: evil@evil.example'), ['from']],
  ['the same From again', lines('\r\n', 'From: Nora <nora@tallgrass.example>'), ['from']],
  ['a second From with a space before the colon', lines('\r\n', 'From : evil@evil.example'), ['from']],
  ['with a tab', lines('\r\n', 'From\t: evil@evil.example'), ['from']],
  [
    'behind a From that begins the mail and has one as well',
    `From : Ida <ida@tallgrass.example>\r\n${lines('\r\n')}`,
    ['from'],
  ],
  ['behind one with a space and a tab', `From \t:ida@tallgrass.example\n${lines('\n')}`, ['from']],
  ['behind one that is indented', ` From: ida@tallgrass.example\n${lines('\n')}`, ['from']],
  ['with another blank', lines('\r\n', 'From\u00a0: evil@evil.example'), ['from']],
  ['in capitals', lines('\r\n', 'FROM:evil@evil.example'), ['from']],
  ['folded before its value', lines('\r\n', 'From:\r\n evil@evil.example'), ['from']],
  ['with a line separator of Unicode', lines('\r\n', 'From: evil\u2028 <evil@evil.example>'), ['from']],
  ['with a zero byte in its name', lines('\r\n', 'Fr\0om: evil@evil.example'), ['from']],
  ['an empty second From', lines('\r\n', 'From:'), ['from']],
  ['a second subject', lines('\r\n', 'subject: other'), ['subject']],
  ['a second Message-ID', lines('\r\n', 'Message-Id : <2@tallgrass.example>'), ['message-id']],
  ['From behind a bare CR', lines('\r\n', 'X-A: b\rFrom: evil@evil.example'), ['from', 'line-ends']],
  ['From behind a bare LF', lines('\r\n', 'X-A: b\nFrom: evil@evil.example'), ['from', 'line-ends']],
  ['a bare CR in a file', lines('\n', 'X-A: b\rX-B: c'), ['line-ends']],
  ['a bare LF', lines('\r\n', 'X-A: b\nX-B: c'), ['line-ends']],
  ['bare CR at all line ends', lines('\r'), ['line-ends']],
  ['CR twice', lines('\r\r\n'), ['line-ends']],
  ['an empty line of bare LF', `${HEADER.join('\r\n')}\r\n\nX-B: c\r\n\r\n`, ['line-ends']],
  ['an empty line of bare CR', `${HEADER.join('\r\n')}\r\n\rX-B: c\r\n\r\n`, ['line-ends']],
  ['two addresses beside a second subject', lines('\r\n', 'From: a@evil.example', 'Subject: b'), ['from', 'subject']],
  [
    'more fields than anybody reads',
    lines('\r\n', ...Array<string>(3000).fill('X-A: b'), 'From: a@evil.example'),
    ['header-length'],
  ],
  ['a longer header than anybody reads', lines('\r\n', `X-A: ${'b'.repeat(600_000)}`), ['header-length']],
])('a header that programs read differently: %s', async (_, header, fields) => {
  expect((await parsed(header)).ambiguousFields).toEqual(fields);
});

test('one From with a blank before its colon, first of all, is the sender', async () => {
  const message = await parsed('From : Nora <nora@tallgrass.example>\nTo : ptn@desk.example\nSubject : Port\n\n');
  expect(message.from?.address).toBe('nora@tallgrass.example');
  expect(message.subject).toBe('Port');
  expect(message.ambiguousFields).toEqual([]);
});

test("line ends of the body are nobody's business", async () => {
  expect((await parsed(`${lines('\r\n')}Hello\nthere\rIda\r\n`)).ambiguousFields).toEqual([]);
});
