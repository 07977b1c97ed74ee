import fc from 'fast-check';
import { simpleParser } from 'mailparser';
import PostalMime from 'postal-mime';
import { describe, expect, test } from 'vitest';
import { composeMail } from '../../src/outbox/compose.ts';
import type { OutgoingMail } from '../../src/reply/outgoing-mail.ts';
import { NOON, outgoing } from './outgoing.ts';

const compose = async (changes: Partial<OutgoingMail>): Promise<string> =>
  Buffer.from(await composeMail(outgoing(1, changes))).toString('latin1');
const headerOf = (mail: string): string => mail.slice(0, mail.indexOf('\r\n\r\n'));
/** Names of the header fields, as a server reads them: a line that is no continuation begins a field. */
const fieldsOf = (mail: string): string[] =>
  headerOf(mail)
    .split(/\r\n(?![ \t])/)
    .map((line) => line.slice(0, line.indexOf(':')).toLowerCase());

describe('a mail of ours', () => {
  test('is read by mail programs as it was meant: text, HTML, names, thread, attachment', async () => {
    const csv = Buffer.from('number\r\n+14255550100\r\n');
    const raw = await composeMail(
      outgoing(1, {
        from: { address: 'ptn@desk.example', name: 'Larkspur Voice, Number Desk' },
        to: [{ address: 'zoe@customer.example', name: 'Zoë “the boss” Ñandú' }],
        cc: [{ address: 'agents@desk.example', name: '' }],
        subject: 'Re: Números – 移行 [PTN-2026-000123]',
        inReplyTo: '<q2@customer.example>',
        references: ['<q1@customer.example>', '<q2@customer.example>'],
        headers: { 'Auto-Submitted': 'auto-replied', 'Content-Language': 'en' },
        text: `Grüße\n.\nFrom here on\n${'long '.repeat(400)}`,
        html: '<p>Grüße</p>',
        attachments: [{ filename: 'números.csv', contentType: 'text/csv', content: csv }],
      }),
    );
    const mail = await PostalMime.parse(raw);
    expect(mail).toMatchObject({
      from: { address: 'ptn@desk.example', name: 'Larkspur Voice, Number Desk' },
      to: [{ address: 'zoe@customer.example', name: 'Zoë “the boss” Ñandú' }],
      cc: [{ address: 'agents@desk.example' }],
      subject: 'Re: Números – 移行 [PTN-2026-000123]',
      messageId: '<ptn.1@desk.example>',
      inReplyTo: '<q2@customer.example>',
      references: '<q1@customer.example> <q2@customer.example>',
      date: NOON.toISOString(),
      attachments: [{ filename: 'números.csv', mimeType: 'text/csv', disposition: 'attachment' }],
    });
    expect(mail.text?.trim()).toBe(`Grüße\n.\nFrom here on\n${'long '.repeat(400)}`.trim());
    expect(Buffer.from(mail.attachments[0]?.content as ArrayBuffer)).toEqual(csv);
    expect(mail.html).toContain('<p>Grüße</p>');
    const other = await simpleParser(Buffer.from(raw));
    expect(other).toMatchObject({ subject: mail.subject, messageId: mail.messageId });
    expect(other.headers.get('auto-submitted')).toBe('auto-replied');
  });

  test('has the same bytes every time, and says nothing of the program that wrote it', async () => {
    const changes = { attachments: [{ filename: 'a.csv', contentType: 'text/csv', content: Buffer.from('a') }] };
    const first = await compose(changes);
    expect(await compose(changes)).toBe(first);
    expect(first).not.toMatch(/^(X-Mailer|User-Agent):|nodemailer/im);
    expect(await compose({ ...changes, messageId: '<other@desk.example>' })).not.toBe(first);
  });

  test('keeps every line short enough for any server, however long the thread', async () => {
    const references = Array.from({ length: 500 }, (_, i) => `<${i}.${'x'.repeat(60)}@customer.example>`);
    const mail = await compose({
      references,
      subject: 'word '.repeat(300),
      text: 'x'.repeat(5000),
      html: 'y'.repeat(5000),
    });
    expect(Math.max(...mail.split('\r\n').map((line) => line.length))).toBeLessThanOrEqual(998);
    const parsed = await PostalMime.parse(mail);
    expect(parsed.references?.split(/\s+/)).toEqual(references);
  });

  test('leaves out Message-IDs that no server would take', async () => {
    const good = '<good@customer.example>';
    const mail = await compose({
      inReplyTo: `<${'x'.repeat(3000)}@customer.example>`,
      references: [`<${'y'.repeat(3000)}@customer.example>`, '<ünï@customer.example>', '<a b@customer.example>', good],
    });
    expect(fieldsOf(mail)).not.toContain('in-reply-to');
    expect((await PostalMime.parse(mail)).references).toBe(good);
    expect(headerOf(mail)).toMatch(/^[\x20-\x7e\r\n]*$/);
  });

  test('has exactly the header fields it was given, whatever strangers write into name, subject, thread and file name', async () => {
    const apartFromThread = (mail: string): string[] =>
      fieldsOf(mail)
        .filter((field) => field !== 'in-reply-to' && field !== 'references')
        .toSorted();
    const plain = apartFromThread(
      await compose({ attachments: [{ filename: 'a', contentType: 'text/csv', content: Buffer.from('a') }] }),
    );
    const evil = fc
      .array(
        fc.oneof(
          fc.constantFrom(
            '\r\n',
            '\n',
            '\r',
            '\u2028',
            '\0',
            'Bcc: all@customer.example',
            '\r\n\r\n',
            ',',
            ';',
            '<',
            '"',
            '\\',
            '=?UTF-8?Q?=0D=0ABcc:_x?=',
          ),
          fc.string({ unit: 'grapheme', maxLength: 8 }),
        ),
        { maxLength: 12 },
      )
      .map((parts) => parts.join(''));
    await fc.assert(
      fc.asyncProperty(evil, async (text) => {
        const mail = await compose({
          to: [{ address: 'c@customer.example', name: text }],
          subject: `Re: ${text}`,
          inReplyTo: `<${text}>`,
          references: [text, `<${text}>`],
          attachments: [{ filename: text, contentType: 'text/csv', content: Buffer.from('a') }],
        });
        expect(apartFromThread(mail)).toEqual(plain);
        const parsed = await PostalMime.parse(mail);
        expect(parsed.to?.map(({ address }) => address)).toEqual(['c@customer.example']);
        expect(parsed.bcc).toBeUndefined();
        expect(parsed.attachments).toHaveLength(1);
      }),
      { numRuns: 300 },
    );
  });
});
