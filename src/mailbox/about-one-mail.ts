import { OperationalError } from '../base/errors.ts';

/** What a server says of one mail, while it answers. Everything else is trouble of the mailbox. */
const OF_ONE_MAIL = new Set(['imap-command-refused', 'maildir-failed']);

/** Whether an error is about the one mail that was asked for: others may fare better. */
export const isAboutOneMail = (error: unknown): boolean =>
  !(error instanceof OperationalError) || OF_ONE_MAIL.has(error.code);
