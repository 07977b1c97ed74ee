import { describe, expect, test } from 'vitest';
import { parseMail } from '../../src/message/parse.ts';
import { type ScreenFacts, screen } from '../../src/message/screen.ts';

const FACTS: ScreenFacts = {
  ownAddresses: ['ptn@desk.example', 'gcstnmsd@desk.example'],
  ownMessageIds: false,
  duplicate: false,
  agentsCase: null,
  answersToAddress: 0,
  answersToDomain: 0,
  limits: { answersPerAddress: 20, answersPerDomain: 60 },
};

type Mail = { from?: string; subject?: string; headers?: string[]; text?: string };

const screened = async (
  {
    from = 'Ida Moe <ida@customer.example>',
    subject = 'Port out',
    headers = [],
    text = 'Please port out 425-555-0101.',
  }: Mail,
  facts: Partial<ScreenFacts> = {},
) => {
  const raw = [
    `From: ${from}`,
    'To: ptn@desk.example',
    `Subject: ${subject}`,
    'Message-ID: <1@customer.example>',
    ...headers,
    '',
    text,
  ].join('\n');
  return screen(await parseMail(Buffer.from(raw)), { ...FACTS, ...facts }).ignoredBecause;
};

describe('is ignored', () => {
  test.each<[string, string, Mail]>([
    ['auto-reply', 'Auto-Submitted other than no', { headers: ['Auto-Submitted: auto-generated'] }],
    ['auto-reply', 'Auto-Submitted with a comment', { headers: ['Auto-Submitted: auto-replied (vacation)'] }],
    ['auto-reply', 'X-Autoreply', { headers: ['X-Autoreply: yes'] }],
    ['auto-reply', 'X-Autorespond', { headers: ['X-Autorespond: Port out'] }],
    ['auto-reply', 'Precedence auto_reply', { headers: ['Precedence: auto_reply'] }],
    ['auto-reply', 'noreply', { from: 'noreply@tickets.example' }],
    ['auto-reply', 'no-reply with a tag', { from: 'Shop <no-reply+77@shop.example>' }],
    ['auto-reply', 'do-not-reply', { from: 'do-not-reply@tickets.example' }],
    [
      'auto-reply',
      'out of office',
      { subject: 'Out of Office: Port out', text: 'I am out of the office until Monday.' },
    ],
    ['auto-reply', 'French absence', { subject: 'Réponse automatique : portabilité', text: 'Je suis absente.' }],
    ['auto-reply', 'German absence', { subject: 'Automatische Antwort: Portierung', text: 'Ich bin nicht im Büro.' }],
    [
      'auto-reply',
      'Spanish absence',
      { subject: 'Respuesta automática: portabilidad', text: 'Estoy fuera de la oficina.' },
    ],
    ['auto-reply', 'a brief automatic reply', { subject: 'Auto reply: port', text: 'Gone fishing.' }],
    ['bounce', 'mailer-daemon', { from: 'MAILER-DAEMON@mx.customer.example' }],
    ['bounce', 'postmaster', { from: 'postmaster@customer.example', subject: 'Undeliverable: x' }],
    ['bounce', 'a VERP address', { from: 'bounces-17=ida@lists.example' }],
    ['bounce', 'X-Failed-Recipients', { headers: ['X-Failed-Recipients: a@b.example'] }],
    ['bounce', 'a null return path alone', { headers: ['Return-Path: <>'] }],
    ['mailing-list', 'List-Id', { headers: ['List-Id: <x.lists.example>'] }],
    ['mailing-list', 'List-Unsubscribe', { headers: ['List-Unsubscribe: <mailto:x@lists.example>'] }],
    ['mailing-list', 'Precedence list', { headers: ['Precedence: list'] }],
    ['mailing-list', 'Precedence junk', { headers: ['Precedence: junk'] }],
    ['own-mail', "the desk's address", { from: 'Desk <PTN@desk.example>' }],
    ['no-sender', 'a From without address', { from: 'Ida Moe' }],
    [
      'auto-reply',
      'auto-reply before a null return path',
      { headers: ['Return-Path: <>', 'Auto-Submitted: auto-replied'] },
    ],
    ['bounce', 'a null return path before a list', { headers: ['Return-Path: <>', 'List-Id: <x>'] }],
  ])('as %s: %s', async (because, _, mail) => {
    expect(await screened(mail)).toBe(because);
  });

  test('as duplicate, own-mail and too-many-answers by what the desk knows', async () => {
    expect(await screened({}, { duplicate: true })).toBe('duplicate');
    expect(await screened({}, { duplicate: true, ownMessageIds: true })).toBe('own-mail');
    expect(await screened({}, { answersToAddress: 20 })).toBe('too-many-answers');
    expect(await screened({}, { answersToAddress: 19 })).toBeNull();
    expect(await screened({}, { answersToDomain: 60 })).toBe('too-many-answers');
    expect(await screened({ headers: ['Precedence: bulk'] }, { answersToAddress: 20 })).toBe('mailing-list');
  });
});

describe('is a mail like any other', () => {
  test.each<[string, Mail]>([
    ['Auto-Submitted: no', { headers: ['Auto-Submitted: no'] }],
    ['X-Auto-Response-Suppress', { headers: ['X-Auto-Response-Suppress: All'] }],
    ['first-class precedence', { headers: ['Precedence: first-class'] }],
    ["a rule's mark on the way", { headers: ['X-MS-Exchange-Inbox-Rules-Loop: ida@customer.example'] }],
    ["a rule's new envelope", { headers: ['X-MS-Exchange-Generated-Message-Source: Mailbox Rules Agent'] }],
    ["a filter's mark on the way", { headers: ['X-Loop: ida@customer.example', 'Resent-From: ida@customer.example'] }],
    ['an address that a small firm has', { from: 'Ida Moe <mail@customer.example>' }],
    ['a firm that delivers', { from: 'Ida Moe <delivery@customer.example>' }],
    ['a return path', { headers: ['Return-Path: <ida@customer.example>'] }],
    [
      'somebody who moves out of the office',
      { subject: 'Moving out of our office', text: 'We are moving out of our office, please port out 425-555-0101.' },
    ],
    [
      'office hours',
      { subject: 'Out of office hours cutover', text: 'Please port 425-555-0101 outside office hours.' },
    ],
    [
      'a question about automatic replies',
      {
        subject: 'Automatic reply on 425-555-0101',
        text: 'How do we set an automatic reply on 425-555-0101? And please port it out.',
      },
    ],
    ['an admin', { from: 'admin@customer.example' }],
    ['a staff mailbox', { from: 'staff@customer.example' }],
    ['a domain admin', { from: 'telecom-admin@customer.example' }],
    ['support', { from: 'support@customer.example' }],
    ['info', { from: 'info@carrier.example' }],
    ['an LNP desk', { from: 'lnp@carrier.example' }],
    ['a ports mailbox', { from: 'portouts@carrier.example' }],
    ['an abuse desk of a carrier', { from: 'abuse@carrier.example', subject: 'Port request' }],
    ['a helpdesk', { from: 'helpdesk@customer.example' }],
    ['somebody called Daemon', { from: 'Damon Daemonsson <damon@customer.example>' }],
    ['somebody called Noreen', { from: 'noreen@customer.example' }],
    ['a robot maker', { from: 'sales@robots.example' }],
    ['office@', { from: 'office@customer.example' }],
    [
      'a failure notice of another kind',
      { subject: 'Failure notice period', text: 'The notice period for 425-555-0101 ends, please port it out.' },
    ],
    ['a returned handset', { subject: 'Returned handset and port out' }],
    [
      'delivery of phones',
      { subject: 'Delivery of phones, port out', text: 'After the delivery please port out 425-555-0101.' },
    ],
    ['a vacation rental', { from: 'Vacation Homes <desk@vacationhomes.example>' }],
    ['a reply to an answer', { subject: 'Re: Port out [PTN-2026-000001]', headers: ['In-Reply-To: <x@desk.example>'] }],
    [
      'a forwarded bounce with a request',
      {
        subject: 'Fwd: Undelivered Mail Returned to Sender',
        text: 'My mail bounced, so here it is again: please port out 425-555-0101.\n\nBegin forwarded message:\n\n> From: Mail Delivery System <MAILER-DAEMON@x.example>\n> could not be delivered',
      },
    ],
  ])('%s', async (_, mail) => {
    expect(await screened(mail)).toBeNull();
  });
});
