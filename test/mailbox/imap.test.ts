import { setTimeout as sleep } from 'node:timers/promises';
import { ImapFlow } from 'imapflow';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Mailbox } from '../../src/mailbox/mailbox.ts';
import { type Dovecot, startDovecot } from '../servers/dovecot.ts';
import { mailboxContract } from './contract.ts';
import { contentsOf, openOn, settingsFor, wipe } from './imap-rig.ts';
import { eventually, letter, watching } from './support.ts';

describe.each([
  ['with MOVE', 'all'],
  ['without MOVE', 'no-move'],
  ['with neither MOVE, UIDPLUS nor IDLE', 'bare'],
] as const)('a Dovecot %s', (title, extensions) => {
  let server: Dovecot;
  beforeAll(async () => {
    server = await startDovecot({ extensions });
  });
  afterAll(() => server.remove());

  mailboxContract(`an IMAP mailbox ${title}`, async () => {
    wipe(server);
    const mailbox = openOn(server);
    return {
      mailbox,
      deliver: (raw) => server.deliver('ptn', Buffer.from(raw, 'latin1')),
      contents: async (folder) => contentsOf(server, folder),
      emptyInbox: async () => void server.doveadm('expunge', '-u', 'ptn', 'mailbox', 'INBOX', 'all'),
      close: () => mailbox.close(),
    };
  });

  test('filing leaves alone what another client has marked as deleted', async () => {
    wipe(server);
    await server.deliver('ptn', [letter('of another client'), letter('ours')]);
    server.doveadm('flags', 'add', '-u', 'ptn', '\\Deleted', 'mailbox', 'INBOX', 'uid', '1:*', 'subject', 'another');
    const mailbox = openOn(server);
    const waiting = await mailbox.listWaiting();
    expect(waiting).toHaveLength(1);
    for (const identity of waiting) expect(await mailbox.file(identity, 'Accepted')).toBe('filed');
    await mailbox.close();
    expect(contentsOf(server, 'INBOX').join('\n')).toContain('of another client');
    expect(contentsOf(server, 'INBOX')).toHaveLength(extensions === 'bare' ? 2 : 1);
    expect(contentsOf(server, 'Accepted')).toEqual([expect.stringContaining('Subject: ours')]);
  });
});

describe('a running desk', () => {
  let server: Dovecot;
  let mailbox: Mailbox;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server.remove());
  beforeEach(() => wipe(server));
  afterEach(() => mailbox?.close());

  const push = async (count: number): Promise<number> => {
    await using watch = watching(mailbox);
    await eventually(() => expect(watch.arrivals).toBeGreaterThan(0));
    await sleep(150);
    const before = watch.arrivals;
    await server.deliver('ptn', letter(`push ${count}`));
    const started = performance.now();
    await eventually(() => expect(watch.arrivals).toBeGreaterThan(before));
    return performance.now() - started;
  };

  test('an arrival is pushed, not polled', async () => {
    mailbox = openOn(server, { timings: { ...settingsFor(server).timings, check: 60_000 } });
    // Far below the check of the minute, however busy the machine.
    expect(await push(1)).toBeLessThan(30_000);
  });

  test('IDLE takes up again by itself after each command', async () => {
    mailbox = openOn(server, { timings: { ...settingsFor(server).timings, check: 60_000 } });
    await using watch = watching(mailbox);
    for (let round = 1; round <= 3; round += 1) {
      expect(await mailbox.listWaiting()).toHaveLength(round - 1);
      await sleep(100);
      const before = watch.arrivals;
      await server.deliver('ptn', letter(`round ${round}`));
      await eventually(() => expect(watch.arrivals).toBeGreaterThan(before), 30_000);
    }
  });

  test('a server without IDLE is asked from time to time', async () => {
    const plain = await startDovecot({ extensions: 'bare' });
    onTestFinished(() => plain.remove());
    mailbox = openOn(plain);
    expect((await mailbox.probe()).find((probe) => probe.what === 'arrivals')?.detail).toContain('no IDLE');
    await using watch = watching(mailbox);
    await eventually(() => expect(watch.arrivals).toBeGreaterThan(0));
    const before = watch.arrivals;
    // Nothing arrives: only the check itself can tell.
    await eventually(() => expect(watch.arrivals).toBeGreaterThan(before + 1));
  });

  test('after a new UIDVALIDITY old identities are gone and the same mails wait under new ones', async () => {
    await server.deliver('ptn', letter('kept'));
    mailbox = openOn(server);
    await using _watch = watching(mailbox);
    const [old] = await mailbox.listWaiting();
    if (!old) throw new Error('nothing waits');
    server.doveadm('mailbox', 'update', '-u', 'ptn', '--uid-validity', String(Number(old.uidValidity) + 5), 'INBOX');
    await eventually(async () => {
      const [now] = await mailbox.listWaiting();
      expect(now?.uidValidity).toBe(String(Number(old.uidValidity) + 5));
    });
    expect(await mailbox.fetch(old)).toBeNull();
    expect(await mailbox.file(old, 'Accepted')).toBe('gone');
    const [now] = await mailbox.listWaiting();
    if (!now) throw new Error('nothing waits');
    expect(Buffer.from((await mailbox.fetch(now)) ?? '').toString()).toContain('Subject: kept');
  });

  test('a folder that was deleted while the desk runs is made again', async () => {
    await server.deliver('ptn', [letter('one'), letter('two')]);
    mailbox = openOn(server);
    const [one, two] = await mailbox.listWaiting();
    if (!one || !two) throw new Error('two should wait');
    expect(await mailbox.file(one, 'Rejected')).toBe('filed');
    server.doveadm('mailbox', 'delete', '-u', 'ptn', 'Rejected');
    expect(await mailbox.file(two, 'Rejected')).toBe('filed');
    expect(contentsOf(server, 'Rejected')).toEqual([expect.stringContaining('Subject: two')]);
  });

  test('folders may lie in a folder, are subscribed, and may have any name', async () => {
    await server.deliver('ptn', letter('nested'));
    const Accepted = 'Bureau/Acceptés & réglés';
    mailbox = openOn(server, { folders: { ...settingsFor(server).folders, Accepted } });
    const [identity] = await mailbox.listWaiting();
    if (!identity) throw new Error('nothing waits');
    expect(await mailbox.file(identity, 'Accepted')).toBe('filed');
    expect(server.doveadm('mailbox', 'list', '-u', 'ptn', '-s').split('\n')).toContain(Accepted);
    // Its parent is only a name; other tests empty every folder there is.
    server.doveadm('mailbox', 'create', '-u', 'ptn', 'Bureau');
  });

  test('a folder nobody can make leaves the mail in the inbox and says why', async () => {
    await server.deliver('ptn', letter('stays'));
    mailbox = openOn(server, { folders: { ...settingsFor(server).folders, Accepted: 'a~/../b' } });
    const waiting = await mailbox.listWaiting();
    for (const identity of waiting) {
      await expect(mailbox.file(identity, 'Accepted')).rejects.toMatchObject({
        temporary: true,
        remedy: expect.any(String),
      });
    }
    expect(await mailbox.listWaiting()).toEqual(waiting);
  });

  test('a mail above the limit is refused for good before a byte of it is fetched, and can still be filed', async () => {
    await server.deliver('ptn', letter('large', 'x'.repeat(5000)));
    mailbox = openOn(server, { largestMail: 4000 });
    const [identity] = await mailbox.listWaiting();
    if (!identity) throw new Error('nothing waits');
    await expect(mailbox.fetch(identity)).rejects.toMatchObject({ code: 'mail-too-large', temporary: false });
    expect(await mailbox.file(identity, 'Failed')).toBe('filed');
  });

  test('a sent copy goes where the server says sent mail goes, as read', async () => {
    mailbox = openOn(server, { sentFolder: 'Somewhere else' });
    await mailbox.keepSent(Buffer.from(letter('answer')));
    expect(server.doveadm('-f', 'flow', 'fetch', '-u', 'ptn', 'flags', 'mailbox', 'Sent', 'all')).toContain('\\Seen');
  });

  test('a client of another person in the same inbox disturbs nothing', async () => {
    await server.deliver('ptn', [letter('one'), letter('two'), letter('three')]);
    mailbox = openOn(server);
    await using watch = watching(mailbox);
    const waiting = await mailbox.listWaiting();
    const other = new ImapFlow({
      host: 'localhost',
      port: server.imapPort,
      secure: false,
      doSTARTTLS: false,
      auth: { user: 'ptn', pass: server.users.ptn.password },
      logger: false,
    });
    await other.connect();
    await other.mailboxOpen('INBOX');
    await other.messageFlagsAdd('1:*', ['\\Seen']);
    await other.messageDelete(waiting[1]?.uid ?? '', { uid: true });
    const results = await Promise.all(waiting.map((identity) => mailbox.fetch(identity)));
    expect(results.map((raw) => raw !== null)).toEqual([true, false, true]);
    const [, second] = waiting;
    if (!second) throw new Error('three should wait');
    expect(await mailbox.file(second, 'Accepted')).toBe('gone');
    expect(watch.troubles).toEqual([]);
    await other.logout();
  });

  test('a closed mailbox says so instead of connecting again', async () => {
    mailbox = openOn(server);
    await mailbox.listWaiting();
    await mailbox.close();
    await expect(mailbox.listWaiting()).rejects.toMatchObject({ code: 'imap-disconnected', temporary: true });
  });
});
