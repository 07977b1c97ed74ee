import type { Desk } from '../base/desk.ts';
import type { Language } from '../base/language.ts';
import { MAILBOX_NAMES, type MailboxName } from '../base/mailbox-name.ts';
import type { RequestKind } from '../base/request-kind.ts';
import type { Address, ParsedMessage } from '../message/parsed-message.ts';
import type { TemplateSet } from '../templates/load-templates.ts';
import type { BlankFormFiles } from './blank-forms.ts';
import type { RangeWords } from './number-list.ts';

/** What every mail of ours is written with. */
export type Replying = {
  readonly desk: Desk;
  readonly templates: TemplateSet;
  readonly blankForms: BlankFormFiles;
  /** The mailbox that the mail came to: ours leave from there. */
  readonly mailbox: MailboxName;
  readonly message: ParsedMessage;
  /** Makes our Message-IDs unique and hard to guess. */
  readonly tag: string;
  readonly now: Date;
};

/** The sender of ours, named in the language of the mail. */
export const deskAddress = (
  { desk, mailbox, templates }: Pick<Replying, 'desk' | 'mailbox' | 'templates'>,
  language: Language,
): Address => ({
  address: desk.mailboxes[mailbox],
  name: templates.word(language, 'desk', { provider: desk.providerNames[0] }),
});

/** A fixed Message-ID (RFC 5322 section 3.6.4), e.g. `<ptn-2026-000123.a.4711-9f3c@desk.example>`. */
export function ourMessageId(
  { desk, mailbox, tag }: Pick<Replying, 'desk' | 'mailbox' | 'tag'>,
  caseNumber: string | null,
  part: string,
): string {
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

type Speaking = Pick<Replying, 'templates'>;

export const kindName = ({ templates }: Speaking, language: Language, kind: RequestKind): string =>
  templates.word(language, `kind.${kind}`);

/** "3 numbers". */
export const countOf = ({ templates }: Speaking, language: Language, numbers: readonly string[]): string =>
  templates.word(language, numbers.length === 1 ? 'count-one' : 'count-many', { n: String(numbers.length) });

/** How a range of numbers is said. */
export const rangeWords =
  ({ templates }: Speaking, language: Language): RangeWords =>
  (from, to) =>
    templates.word(language, 'range', { from, to });

/** A time that a person reads, e.g. "March 16, 2026 at 5:00 PM UTC". */
export function showTime(at: Date, language: Language): string {
  const region = language === 'en' ? 'en-US' : language;
  const words = new Intl.DateTimeFormat(region, { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' });
  return `${words.format(at)} UTC`;
}
