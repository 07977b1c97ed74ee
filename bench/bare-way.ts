import { ImapFlow } from 'imapflow';
import nodemailer from 'nodemailer';
import type { Dovecot } from '../test/servers/dovecot.ts';
import type { SmtpSink } from '../test/servers/smtp-sink.ts';

/**
 * What the desk cannot be faster than, more or less: the same libraries fetch each mail, send one fixed answer and move
 * the mail, without reading, deciding or storing anything.
 *
 * @returns mails a second
 */
export async function bareWay(dovecot: Dovecot, smtp: SmtpSink, mails: readonly string[]): Promise<number> {
  await dovecot.deliver(dovecot.users.gcstnmsd.user, mails);
  const { user, password } = dovecot.users.gcstnmsd;
  const client = new ImapFlow({
    host: '127.0.0.1',
    port: dovecot.imapPort,
    secure: false,
    doSTARTTLS: false,
    auth: { user, pass: password },
    logger: false,
  });
  client.on('error', () => {});
  const transport = nodemailer.createTransport({
    host: '127.0.0.1',
    port: smtp.port,
    secure: false,
    ignoreTLS: true,
    pool: true,
  });
  const start = performance.now();
  await client.connect();
  await client.mailboxCreate('Done');
  await client.mailboxOpen('INBOX');
  const uids = (await client.search({ all: true }, { uid: true })) || [];
  for (const uid of uids) {
    await client.fetchOne(String(uid), { source: true }, { uid: true });
    await transport.sendMail({
      from: 'gcstnmsd@desk.example',
      to: 'caller@tallgrass.example',
      subject: 'Re: your request',
      text: 'We have your mail.\n',
    });
    await client.messageMove(String(uid), 'Done', { uid: true });
  }
  const seconds = (performance.now() - start) / 1000;
  transport.close();
  await client.logout();
  return uids.length / seconds;
}
