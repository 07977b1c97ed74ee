import { expect, test } from 'vitest';
import { parseMail } from '../../src/message/parse.ts';

test.each<[title: string, fields: string[], thread: string[]]>([
  ['on one line', ['References: <a@x.example> <b@x.example>'], ['<a@x.example>', '<b@x.example>']],
  ['folded between ids', ['References: <a@x.example>\r\n <b@x.example>'], ['<a@x.example>', '<b@x.example>']],
  ['folded behind the sign', ['References: <a@x.example>\r\n <b@\r\n x.example>'], ['<a@x.example>', '<b@x.example>']],
  ['folded before it', ['References: <b\r\n\t@x.example>'], ['<b@x.example>']],
  ['folded behind the bracket', ['References: <\r\n b@x.example\r\n >'], ['<b@x.example>']],
  ['folded twice', ['References: <b@\r\n x.\r\n example>'], ['<b@x.example>']],
  ['without spaces between them', ['References: <a@x.example><b@x.example>'], ['<a@x.example>', '<b@x.example>']],
  ['with commas', ['References: <a@x.example>,<b@x.example>'], ['<a@x.example>', '<b@x.example>']],
  ['in an encoded word', ['References: =?us-ascii?Q?=3Cb=40x=2Eexample=3E?='], ['<b@x.example>']],
  ['with nothing in the brackets', ['References: < > <b@x.example>'], ['<b@x.example>']],
])('a thread is told by its ids: %s', async (_, fields, thread) => {
  expect(
    (await parseMail(Buffer.from(['From: nora@tallgrass.example', ...fields, '', 'Hi'].join('\r\n')))).references,
  ).toEqual(thread);
});

test('the ids that a mail answers and has may be folded in the middle too', async () => {
  const raw =
    'From: nora@tallgrass.example\r\nMessage-ID: <1@\r\n tallgrass.example>\r\nIn-Reply-To: <2@\r\n desk.example>\r\n\r\nHi';
  const { messageId, inReplyTo } = await parseMail(Buffer.from(raw));

  expect([messageId, inReplyTo]).toEqual(['<1@tallgrass.example>', ['<2@desk.example>']]);
});
