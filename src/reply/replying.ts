import type { Desk } from '../base/desk.ts';
import { MAILBOX_NAMES, type MailboxName } from '../base/mailbox-name.ts';
import type { Address, ParsedMessage } from '../message/parsed-message.ts';
import type { RequestKind } from '../request/kinds.ts';
import type { TemplateSet } from '../templates/load-templates.ts';

/** What every mail of ours is written with. */
export type Replying = {
  readonly desk: Desk;
  readonly templates: TemplateSet;
  /** The mailbox that the mail came to: ours leave from there. */
  readonly mailbox: MailboxName;
  readonly message: ParsedMessage;
  /** Makes our Message-IDs unique and hard to guess. */
  readonly tag: string;
  readonly now: Date;
};

export const deskAddress = ({ desk, mailbox }: Pick<Replying, 'desk' | 'mailbox'>): Address => ({
  address: desk.mailboxes[mailbox],
  name: `${desk.providerNames[0]} number desk`,
});

/** A fixed Message-ID (RFC 5322 section 3.6.4), e.g. `<ptn-2026-000123.a.4711-9f3c@desk.example>`. */
export function ourMessageId({ desk, mailbox, tag }: Replying, caseNumber: string | null, part: string): string {
  const domain = desk.mailboxes[mailbox].split('@').at(-1) ?? 'localhost';
  return `<${(caseNumber ?? 'note').toLowerCase()}.${part}.${tag}@${domain}>`;
}

/** Header fields by which other robots know a robot (RFC 3834 section 5, MS-OXCMAIL section 2.1.3.2.20). */
export const robotHeaders = (language: string): Record<string, string> => ({
  'Auto-Submitted': 'auto-replied',
  'X-Auto-Response-Suppress': 'All',
  'Content-Language': language,
});

/** The mailbox that a kind of request belongs to (desk rules, section 1), where the mail came to another one; else null. */
export function rightMailbox({ desk, mailbox }: Replying, kind: RequestKind): string | null {
  if (kind === 'unknown' || kind === 'status' || kind === 'withdraw') return null;
  const right: MailboxName = kind === 'new-numbers' ? 'gcstnmsd' : 'ptn';
  return MAILBOX_NAMES.includes(right) && right !== mailbox ? desk.mailboxes[right] : null;
}

const KIND_NAMES: Record<RequestKind, string> = {
  'port-out': 'move numbers to another provider (port-out)',
  'org-transfer': 'move numbers to another organization',
  'convert-to-service': 'turn user numbers into service numbers',
  'port-in': 'bring numbers here (port-in)',
  'new-numbers': 'new numbers',
  status: 'the state of a case',
  withdraw: 'take a request back',
  unknown: 'not clear',
};
export const kindName = (kind: RequestKind): string => KIND_NAMES[kind];

/** "3 numbers". */
export const countOf = (numbers: readonly string[]): string =>
  `${numbers.length} ${numbers.length === 1 ? 'number' : 'numbers'}`;

/** A time that a person reads: "2026-03-16 17:00 UTC". */
export const showTime = (at: Date): string => `${at.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
