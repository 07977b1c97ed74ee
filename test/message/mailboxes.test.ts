import { expect, test } from 'vitest';
import { readMailboxes } from '../../src/message/mailboxes.ts';
import { parseMail } from '../../src/message/parse.ts';

const parsed = (...fields: string[]) =>
  parseMail(Buffer.from([...fields, 'Subject: Port out', '', 'Please port out 425-555-0101.'].join('\r\n')));

const NORA = 'nora@tallgrass.example';

test.each<[title: string, from: string, address: string, name: string]>([
  ['a plain address', 'nora@tallgrass.example', NORA, ''],
  ['a name before the address', 'Nora Lindqvist <nora@tallgrass.example>', NORA, 'Nora Lindqvist'],
  ['capital letters make no other sender', 'NORA@TallGrass.EXAMPLE', NORA, ''],
  ['an address in a quoted name is none', '"evil@evil.example" <nora@tallgrass.example>', NORA, 'evil@evil.example'],
  [
    'nor is a list of them',
    '"a@evil.example, b@evil.example" <nora@tallgrass.example>',
    NORA,
    'a@evil.example, b@evil.example',
  ],
  ['nor one in brackets', '"Nora <evil@evil.example>" <nora@tallgrass.example>', NORA, 'Nora <evil@evil.example>'],
  [
    'an escaped quotation mark ends no name',
    '"a\\" <evil@evil.example>, \\"" <nora@tallgrass.example>',
    NORA,
    'a" <evil@evil.example>, "',
  ],
  ['an address in a comment is none', '(evil@evil.example) nora@tallgrass.example', NORA, 'evil@evil.example'],
  ['nor in a comment within a comment', '(a (b) <evil@evil.example>) <nora@tallgrass.example>', NORA, ''],
  ['an escaped bracket ends no comment', '(a \\) evil@evil.example,) <nora@tallgrass.example>', NORA, ''],
  ['nor is one behind the address', '<nora@tallgrass.example> (evil@evil.example)', NORA, ''],
  ['a comment in the middle of the address', 'nora(at home)@(here)tallgrass.example', NORA, 'at home here'],
  [
    'an address in an encoded name is none',
    '=?utf-8?Q?evil=40evil.example=2C?= <nora@tallgrass.example>',
    NORA,
    'evil@evil.example,',
  ],
  [
    'nor is an encoded one in brackets',
    '=?utf-8?Q?=3Cevil=40evil.example=3E?= <nora@tallgrass.example>',
    NORA,
    '<evil@evil.example>',
  ],
  [
    'nor one in base64',
    '=?utf-8?B?ZXZpbEBldmlsLmV4YW1wbGUsIA==?= <nora@tallgrass.example>',
    NORA,
    'evil@evil.example,',
  ],
  [
    'nor one that opens a comment',
    '=?utf-8?Q?evil=40evil.example_=28?= <nora@tallgrass.example>',
    NORA,
    'evil@evil.example (',
  ],
  [
    'nor one that opens a quotation',
    '=?utf-8?Q?=22evil=40evil.example?= <nora@tallgrass.example>',
    NORA,
    '"evil@evil.example',
  ],
  [
    'an encoded name that holds the own address',
    '=?utf-8?Q?Nora_=3Cnora=40tallgrass.example=3E?= <nora@tallgrass.example>',
    NORA,
    'Nora <nora@tallgrass.example>',
  ],
  [
    'one whose program left the sign as it is',
    '=?utf-8?Q?nora@tallgrass.example?= <nora@tallgrass.example>',
    NORA,
    'nora@tallgrass.example',
  ],
  [
    'brackets in an encoded name',
    '=?utf-8?Q?Nora_=3CTelecom=3E_Moe?= <nora@tallgrass.example>',
    NORA,
    'Nora <Telecom> Moe',
  ],
  ['an encoded name without a space behind it', '=?utf-8?Q?Nora?=<nora@tallgrass.example>', NORA, 'Nora'],
  ['an encoded name in two pieces', '=?utf-8?Q?N=C3=B3?= =?utf-8?Q?ra?= <nora@tallgrass.example>', NORA, 'Nóra'],
  [
    'an encoded name within quotation marks',
    '"=?utf-8?Q?evil=40evil.example?=" <nora@tallgrass.example>',
    NORA,
    'evil@evil.example',
  ],
  ['a comma that a program forgot to quote', 'Lindqvist, Nora <nora@tallgrass.example>', NORA, 'Lindqvist, Nora'],
  ['and one it forgot to encode', '=?utf-8?Q?Lindqvist,_Nora?= <nora@tallgrass.example>', NORA, 'Lindqvist, Nora'],
  [
    'the own address as an unquoted name',
    'nora@tallgrass.example <nora@tallgrass.example>',
    NORA,
    'nora@tallgrass.example',
  ],
  ['a sign with spaces in the name', 'Nora @ Tallgrass <nora@tallgrass.example>', NORA, 'Nora @ Tallgrass'],
  ['a mark of a gateway in the name', '[EXTERNAL] Nora (IT) <nora@tallgrass.example>', NORA, '[EXTERNAL] Nora'],
  ['dots in an unquoted name', 'N. Lindqvist Jr. <nora@tallgrass.example>', NORA, 'N. Lindqvist Jr.'],
  ['the same author twice', 'Nora <nora@tallgrass.example>, nora@TALLGRASS.example', NORA, 'Nora'],
  ['spaces within the brackets', 'Nora < nora@tallgrass.example >', NORA, 'Nora'],
  ['a quoted local part that needs no quotation', '"nora"@tallgrass.example', NORA, ''],
  ['a plus and dots', 'n.o.r.a+port@tallgrass.example', 'n.o.r.a+port@tallgrass.example', ''],
  ['dots as Japanese telephones write them', '<nora..lin.@phone.example>', 'nora..lin.@phone.example', ''],
  ['an international address', 'Ida <ida@пример.example>', 'ida@пример.example', 'Ida'],
  ['an empty place in the list', ', nora@tallgrass.example,', NORA, ''],
])('one author: %s', async (_, from, address, name) => {
  const message = await parsed(`From: ${from}`);

  expect(message.ambiguousFields).toEqual([]);
  expect(message.from).toEqual({ address, name });
});

test.each<[title: string, from: string]>([
  ['two bare addresses', 'evil@evil.example, nora@tallgrass.example'],
  ['one of them bracketed', 'evil@evil.example, Nora <nora@tallgrass.example>'],
  ['both bracketed', 'Nora <nora@tallgrass.example>, <evil@evil.example>'],
  ['one behind a quoted name', '"Nora" <nora@tallgrass.example>, mail@evil.example'],
  ['semicolons in place of commas', 'nora@tallgrass.example; evil@evil.example'],
  ['no comma at all', '<evil@evil.example> <nora@tallgrass.example>'],
  ['two words that are addresses', 'nora@tallgrass.example evil@evil.example'],
  ['a group', 'Desk: nora@tallgrass.example;'],
  ['a group of two', 'Desk: nora@tallgrass.example, evil@evil.example;'],
  ['a group that does not end', 'Desk: nora@tallgrass.example'],
  ['another address as an unquoted name', 'evil@evil.example <nora@tallgrass.example>'],
  ['one that is quoted in part', '"evil"@evil.example <nora@tallgrass.example>'],
  ['one with a comment for a space', 'evil(a)@(b)evil.example <nora@tallgrass.example>'],
  ['an address behind the brackets', '<nora@tallgrass.example> evil@evil.example'],
  ['words behind the brackets', '<nora@tallgrass.example> Nora'],
  ['a comment that does not end', 'Nora (x <nora@tallgrass.example>'],
  ['a quotation that does not end', '"Nora <nora@tallgrass.example>'],
  ['a comment that has not begun', 'Nora :) <nora@tallgrass.example>'],
  ['brackets that do not close', 'Nora <nora@tallgrass.example'],
  ['brackets that do not open', 'nora@tallgrass.example>'],
  ['brackets in brackets', '<<nora@tallgrass.example>>'],
  ['two signs', '<nora@tallgrass.example@evil.example>'],
  ['a sign in the quoted local part', '"nora@tallgrass.example"@evil.example'],
  ['a sign in it twice', '"a@tallgrass.example@b"@evil.example'],
  ['a space in the quoted local part', '"nora lindqvist"@tallgrass.example'],
  ['a source route', '<@evil.example:nora@tallgrass.example>'],
  ['a space in the domain', '<nora@tallgrass.example .evil.example>'],
  ['a dot too much in the domain', '<nora@tallgrass..example>'],
  ['a mark that nobody sees', '<nora@tall\u200bgrass.example>'],
  ['a no-break space in the address', '<nora@tallgrass.example\u00a0>x'],
  ['an encoded word as local part', '=?utf-8?Q?nora?=@tallgrass.example'],
  ['an encoded word that no program may write', '=?utf-8?Q?a,evil@evil.example,?= <nora@tallgrass.example>'],
  ['a line separator before a second address', 'nora@tallgrass.example\u2028, evil@evil.example'],
  ['a field without end', `${'x'.repeat(30_000)} <nora@tallgrass.example>, nora@tallgrass.example`],
])('a person sees who writes: %s', async (_, from) => {
  const message = await parsed(`From: ${from}`);

  expect(message.ambiguousFields).toEqual(['from']);
  expect(message.from === null || (message.from.address.match(/@/g) ?? []).length === 1).toBe(true);
});

test.each<[title: string, from: string]>([
  ['no address', 'Nora'],
  ['an empty one', 'Nora <>'],
  ['only an encoded one', '=?utf-8?Q?Nora_<nora=40tallgrass.example>?='],
  ['only a quoted one', '"nora@tallgrass.example"'],
  ['only one in a comment', '(nora@tallgrass.example)'],
])('nobody can be answered: %s', async (_, from) => {
  expect((await parsed(`From: ${from}`)).from).toBeNull();
});

test.each<[title: string, fields: string[], to: string[]]>([
  ['one address', ['Reply-To: Desk <desk@tallgrass.example>'], ['desk@tallgrass.example']],
  ['two of them', ['Reply-To: a@tallgrass.example, b@evil.example'], ['a@tallgrass.example', 'b@evil.example']],
  ['none in a quoted name', ['Reply-To: "desk@tallgrass.example" <x@evil.example>'], ['x@evil.example']],
  [
    'none in an encoded name',
    ['Reply-To: =?utf-8?Q?desk=40tallgrass.example=2C?= <x@evil.example>'],
    ['x@evil.example'],
  ],
  ['none in a comment', ['Reply-To: x@evil.example (, desk@tallgrass.example)'], ['x@evil.example']],
  ['none of a field that programs read differently', ['Reply-To: desk@tallgrass.example <x@evil.example>'], []],
  ['none of a group', ['Reply-To: Desk: desk@tallgrass.example;'], []],
  ['none of two fields', ['Reply-To: desk@tallgrass.example', 'Reply-To : x@evil.example'], []],
])('an answer is wanted at the addresses of Reply-To: %s', async (_, fields, to) => {
  const message = await parsed('From: nora@tallgrass.example', ...fields);

  expect(message.replyTo.map(({ address }) => address)).toEqual(to);
});

test('a flood of marks is read in one pass', () => {
  for (const mark of ['(', '"', '<', '@', ',', '=?', '\\', '(")', '=?a?q?', '<@,:', 'a@b ', '()']) {
    const { addresses } = readMailboxes(mark.repeat(500_000));
    expect(addresses.length, mark).toBeLessThanOrEqual(200);
  }
});
