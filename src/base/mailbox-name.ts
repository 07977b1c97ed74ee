/** The desk's two mailboxes (desk rules, section 1). `ptn`: numbers that exist; `gcstnmsd`: requests for new ones. */
export const MAILBOX_NAMES = ['ptn', 'gcstnmsd'] as const;
export type MailboxName = (typeof MAILBOX_NAMES)[number];
