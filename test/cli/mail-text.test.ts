import { describe, expect, test } from 'vitest';
import { mailLines } from '../../src/cli/mail-text.ts';
import type { ParsedMessage } from '../../src/message/parsed-message.ts';

const message = (subject: string, visibleText: string): ParsedMessage => ({
  messageId: null,
  from: { address: 'nora@tallgrass.example', name: 'Nora 8264017' },
  replyTo: [],
  sender: null,
  to: [],
  cc: [],
  subject,
  date: null,
  inReplyTo: [],
  references: [],
  headers: [],
  ambiguousFields: [],
  partTypes: [],
  reportType: null,
  visibleText,
  plainText: null,
  attachments: [],
  contentDigestInput: '',
  signers: [],
  unread: null,
  parserTrouble: null,
});
const shown = (text: string): string => mailLines(message(text, text)).join('\n');

describe('an agent who reads a mail sees no PIN', () => {
  test.each([
    'PIN 8264017',
    'PIN: 8 2 6 4 0 1 7',
    'the code you wanted is 826-4017',
    '8264017',
    '4805550178',
    'PIN 480-555-0178, numbers 608-555-0101',
    'PIN 480 555 0178',
    'our PIN (826) 401-7000',
    'ＰＩＮ：８２６４０１７',
    'PIN 82\u200b64\u200b017',
  ])('%s', (text) => {
    const said = shown(text).normalize('NFKC');
    expect(said).not.toMatch(/8\W?2\W?6\W?4\W?0\W?1\W?7|826|480\W?555\W?0178|4017/);
  });

  test.each(['608-555-0101', '(608) 555-0101', '+1 608-555-0101', '608.555.0101'])('but numbers: %s', (text) => {
    expect(shown(`please port ${text}`)).toContain(text);
  });

  test.each([
    '6085550101',
    '608 555 0101',
    '16085550101',
  ])('and what was read as a number, however written: %s', (text) => {
    const said = mailLines(message('port', `please port ${text}`), ['+16085550101']).join('\n');
    expect(said).toContain(text);
    expect(mailLines(message('port', `PIN ${text}`), ['+16085550101']).join('\n')).not.toContain(text);
  });

  test('and a long mail is cut', () => {
    const lines = mailLines(message('long', 'a line\n'.repeat(500)));
    expect(lines.length).toBeLessThan(70);
    expect(lines.at(-1)).toContain('440 more lines');
  });
});
