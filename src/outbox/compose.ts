import { createHash } from 'node:crypto';
import MailComposer from 'nodemailer/lib/mail-composer';
import type { OutgoingMail } from '../reply/outgoing-mail.ts';

/** The exact bytes of a mail of ours: the same mail always gives the same bytes, so that a second attempt sends the first. */
export async function composeMail(mail: OutgoingMail): Promise<Uint8Array> {
  const composer = new MailComposer({
    from: mail.from,
    to: [...mail.to],
    cc: [...mail.cc],
    subject: mail.subject,
    messageId: mail.messageId,
    date: mail.date,
    ...(mail.inReplyTo ? { inReplyTo: mail.inReplyTo } : {}),
    references: [...mail.references],
    headers: { ...mail.headers },
    text: mail.text,
    html: mail.html,
    textEncoding: 'quoted-printable',
    attachments: mail.attachments.map(({ filename, contentType, content }) => ({
      filename,
      contentType,
      content: Buffer.from(content),
    })),
    baseBoundary: createHash('sha256').update(mail.messageId).digest('hex').slice(0, 16),
    // Nothing of ours is read from files or fetched from addresses.
    disableFileAccess: true,
    disableUrlAccess: true,
  });
  const compiled = composer.compile();
  compiled.keepBcc = false;
  return compiled.build();
}
