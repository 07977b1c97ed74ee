import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { OutgoingMail } from '../reply/outgoing-mail.ts';

/** The exact bytes of a mail of ours: the same mail always gives the same bytes, so that a second attempt sends the first. */
export async function composeMail(mail: OutgoingMail): Promise<Uint8Array> {
  const inReplyTo = mail.inReplyTo === null ? [] : threadIds([mail.inReplyTo]);
  const composer = new MailComposer({
    from: named(mail.from),
    to: mail.to.map(named),
    cc: mail.cc.map(named),
    subject: onOneLine(mail.subject),
    messageId: mail.messageId,
    date: mail.date,
    ...(inReplyTo[0] ? { inReplyTo: inReplyTo[0] } : {}),
    references: threadIds(mail.references),
    headers: { ...mail.headers },
    text: mail.text,
    html: mail.html,
    textEncoding: 'quoted-printable',
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      filename: onOneLine(filename),
      contentType,
      content: Buffer.from(content),
    })),
    // Otherwise drawn by lot.
    baseBoundary: createHash('sha256').update(mail.messageId).digest('hex').slice(0, 16),
    // Nothing of ours is read from files or fetched from addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  return composer.compile().build();
}

const named = ({ name, address }: OutgoingMail['from']): OutgoingMail['from'] => ({ name: onOneLine(name), address });

/** Names and subjects come from strangers: a line end in one would be shown, encoded, by some mail programs. */
const onOneLine = (text: string): string => text.replace(/[\p{Cc}\u2028\u2029]+/gu, ' ').trim();

/**
 * Message-IDs as they may stand in a header of ours. One with spaces, without ASCII or above RFC 5322's 998 characters a line
 * (section 2.1.1) threads nothing and would make some servers refuse the answer.
 */
const threadIds = (ids: readonly string[]): string[] => ids.filter((id) => /^<[!-;=?-~]{1,900}>$/.test(id));
