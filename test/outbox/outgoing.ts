import type { OutgoingMail } from '../../src/reply/outgoing-mail.ts';

export const NOON = new Date('2026-03-16T17:00:00Z');

/** A mail of the desk to the n-th customer, in whatever way `changes` say otherwise. */
export const outgoing = (n: number, changes: Partial<OutgoingMail> = {}): OutgoingMail => ({
  from: { address: 'ptn@desk.example', name: 'Desk' },
  to: [{ address: `c${n}@customer.example`, name: '' }],
  cc: [],
  subject: `Re: ${n}`,
  messageId: `<ptn.${n}@desk.example>`,
  inReplyTo: null,
  references: [],
  headers: {},
  date: NOON,
  text: 'text',
  html: '<p>text</p>',
  attachments: [],
  ...changes,
});
