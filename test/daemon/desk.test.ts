import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { recordWork } from '../../src/work/record-work.ts';
import { retryWork } from '../../src/work/retry-work.ts';
import { type Dovecot, startDovecot } from '../servers/dovecot.ts';
import { type SmtpSink, startSmtpSink } from '../servers/smtp-sink.ts';
import { type DeskUnderTest, deskUnderTest, requestMail } from './desk-under-test.ts';

/** From delivery by LMTP to the answer's arrival by SMTP, on a real Dovecot and a real SMTP server. */
describe('the desk on a mail server', () => {
  let dovecot: Dovecot;
  let smtp: SmtpSink;
  let desk: DeskUnderTest;

  const env = (): Record<string, string> => ({
    PORTDESK_MAILBOX: 'imap',
    PORTDESK_IMAP_HOST: '127.0.0.1',
    PORTDESK_IMAP_PORT: String(dovecot.imapPort),
    PORTDESK_IMAP_TLS: 'none',
    PORTDESK_IMAP_PTN_USER: dovecot.users.ptn.user,
    PORTDESK_IMAP_PTN_PASSWORD: dovecot.users.ptn.password,
    PORTDESK_IMAP_GCSTNMSD_USER: dovecot.users.gcstnmsd.user,
    PORTDESK_IMAP_GCSTNMSD_PASSWORD: dovecot.users.gcstnmsd.password,
    PORTDESK_TRANSPORT: 'smtp',
    PORTDESK_SMTP_HOST: '127.0.0.1',
    PORTDESK_SMTP_PORT: String(smtp.port),
    PORTDESK_SMTP_TLS: 'none',
    PORTDESK_SMTP_AUTH: 'none',
  });
  const isAnswerTo = (id: string) => (mail: { raw: string }) => mail.raw.includes(`In-Reply-To: ${id}`);
  const idOf = (raw: string): string => /^Message-ID: (.*)$/im.exec(raw)?.[1]?.trim() ?? '';
  const inFolder = (user: string, folder: string): string =>
    dovecot.doveadm('search', '-u', user, 'mailbox', folder, 'all').trim();

  beforeAll(async () => {
    dovecot = await startDovecot();
    smtp = await startSmtpSink();
  });
  afterEach(async () => {
    await desk.remove();
  });
  afterAll(async () => {
    await smtp.stop();
    await dovecot.remove();
  });

  test('answers a mail pushed by IDLE, threaded, with the headers of a robot, agents in copy; files it and keeps a copy', async () => {
    desk = await deskUnderTest(env());
    desk.start();
    const raw = requestMail({ extra: 'References: <first@tallgrass.example>' });

    await dovecot.deliver(dovecot.users.ptn.user, raw);
    const answer = await smtp.next(isAnswerTo(idOf(raw)));

    expect(answer.from).toBe('ptn@desk.example');
    expect(answer.to).toEqual(['nora@tallgrass.example', 'agents@desk.example']);
    const header = answer.raw.slice(0, answer.raw.indexOf('\r\n\r\n')).replace(/\r\n[ \t]/g, ' ');
    expect(header).toMatch(/^From: .*<ptn@desk\.example>$/m);
    expect(header).toMatch(/^Cc: agents@desk\.example$/m);
    expect(header).toMatch(/^Subject: Re: Port out 414-555-01\d\d \[PTN-\d{4}-\d{6}\]$/m);
    expect(header).toContain(`References: <first@tallgrass.example> ${idOf(raw)}`);
    expect(header).toMatch(/^Auto-Submitted: auto-replied$/m);
    expect(header).toMatch(/^X-Auto-Response-Suppress: All$/m);
    expect(header).toMatch(/^Content-Language: en$/m);
    expect(answer.raw).not.toContain('8264017');
    await expect.poll(() => inFolder('ptn', 'Accepted'), { timeout: 120_000 }).not.toBe('');
    await expect.poll(() => inFolder('ptn', 'Sent'), { timeout: 120_000 }).not.toBe('');
    expect(inFolder('ptn', 'INBOX')).toBe('');
  });

  test('watches both mailboxes and answers each from its own address', async () => {
    desk = await deskUnderTest(env());
    desk.start();
    const raw = requestMail({ to: 'gcstnmsd@desk.example' });

    await dovecot.deliver(dovecot.users.gcstnmsd.user, raw);
    const answer = await smtp.next(isAnswerTo(idOf(raw)));

    expect(answer.from).toBe('gcstnmsd@desk.example');
    expect(answer.raw).toContain('ptn@desk.example');
  });

  test('takes up what came while it was away, and goes on after the server was restarted', async () => {
    const before = requestMail();
    await dovecot.deliver(dovecot.users.ptn.user, before);
    desk = await deskUnderTest(env());
    desk.start();
    await smtp.next(isAnswerTo(idOf(before)));

    await dovecot.restart();
    const after = requestMail();
    await dovecot.deliver(dovecot.users.ptn.user, after);

    await smtp.next(isAnswerTo(idOf(after)));
  });

  test('sends an answer later, and once, when the SMTP server refuses for a while', async () => {
    desk = await deskUnderTest(env());
    smtp.refuseNext(3, 451); // The answer and both notices.
    const raw = requestMail({ from: 'later@tallgrass.example' });
    desk.start();
    await dovecot.deliver(dovecot.users.ptn.user, raw);
    const row = () =>
      desk.app.store.db
        .selectFrom('outbox')
        .leftJoin('work', (join) => join.onRef('key', '=', 'outbox.id').on('work.kind', '=', 'send'))
        .select(['sent_at', 'last_error'])
        .where('recipient', '=', 'later@tallgrass.example')
        .executeTakeFirst();
    await expect.poll(async () => (await row())?.last_error, { timeout: 120_000 }).toContain('451');
    await retryWork(desk.app.store, { kind: 'send' }, new Date());

    await desk.stop();

    expect(smtp.mails.filter(isAnswerTo(idOf(raw)))).toHaveLength(1);
    expect((await row())?.sent_at).not.toBeNull();
  });

  test('sends the same bytes again where a crash left an attempt without result', async () => {
    desk = await deskUnderTest(env());
    const raw = requestMail({ from: 'crash@tallgrass.example' });
    desk.start();
    await dovecot.deliver(dovecot.users.ptn.user, raw);
    const first = await smtp.next(isAnswerTo(idOf(raw)));
    await desk.stop();
    const { db } = desk.app.store;
    const { id } = await db
      .selectFrom('outbox')
      .select('id')
      .where('recipient', '=', 'crash@tallgrass.example')
      .executeTakeFirstOrThrow();
    await db.updateTable('outbox').set({ sent_at: null }).where('id', '=', id).execute();
    await recordWork(db, { kind: 'send', key: id, lane: 'ptn' }, new Date());
    await db.updateTable('work').set({ state: 'under-way', attempts: 1 }).where('kind', '=', 'send').execute();

    desk.start();
    await expect.poll(() => smtp.mails.filter(isAnswerTo(idOf(raw))).length, { timeout: 120_000 }).toBe(2);

    expect(smtp.mails.filter(isAnswerTo(idOf(raw)))[1]?.raw).toBe(first.raw);
  });

  test('answers sixty mails of one sender at most twenty times and tells the agents', async () => {
    const before = smtp.mails.length;
    desk = await deskUnderTest(env());
    const mails = Array.from({ length: 60 }, () => requestMail({ from: 'loop@robots.example', pin: '1111111' }));
    await dovecot.deliver(dovecot.users.ptn.user, mails);
    desk.start();

    await expect.poll(() => inFolder('ptn', 'INBOX'), { timeout: 120_000 }).toBe('');

    const sent = smtp.mails.slice(before);
    expect(sent.filter(({ to }) => to.includes('loop@robots.example'))).toHaveLength(20);
    expect(sent.filter(({ raw }) => raw.includes('stopped answering'))).toHaveLength(1);
  });

  test('a scan that takes seconds to read keeps nobody else waiting, and its sender’s next mail waits for it', async () => {
    desk = await deskUnderTest(env());
    const scan = readFileSync(join(import.meta.dirname, '../../fixtures/mails/accepted/letter-scanned.eml'), 'latin1');
    const next = requestMail({ number: '414-555-0188' });
    const other = requestMail({ from: 'lnp@prairiefiber.example', number: '414-555-0189' });
    for (const raw of [scan, next, other]) await dovecot.deliver(dovecot.users.ptn.user, raw);
    const order: string[] = [];
    const answered = async (name: string, raw: string): Promise<void> => {
      await smtp.next(isAnswerTo(idOf(raw)));
      order.push(name);
    };

    desk.start();
    await Promise.all([answered('scan', scan), answered('next', next), answered('other', other)]);

    expect(order[0]).toBe('other');
    const decided = await desk.app.store.db.selectFrom('decisions').select('mail_id').orderBy('decided_at').execute();
    expect(decided).toHaveLength(3);
    const mails = await desk.app.store.db
      .selectFrom('decisions')
      .select(['mail_id', 'case_number'])
      .orderBy('case_number')
      .execute();
    // Case numbers are given as mails are decided.
    expect(mails.map(({ mail_id }) => Number(mail_id))).toEqual([3, 1, 2]);
  });
});
