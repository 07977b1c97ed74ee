/** What every kind of mailbox promises. The same tests run over the Maildir, the twin in memory and a real Dovecot. */
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import type { Mailbox, OutcomeFolder } from '../../src/mailbox/mailbox.ts';
import { eventually, letter, watching } from './support.ts';

export type Rig = {
  readonly mailbox: Mailbox;
  /** A mail arrives, by the way mails arrive there. */
  deliver(raw: string): Promise<void>;
  /** What lies in an outcome's folder or in Sent, as text, in no order. */
  contents(folder: OutcomeFolder | 'Sent'): Promise<readonly string[]>;
  /** A person takes every mail out of the inbox with a program of their own. */
  emptyInbox(): Promise<void>;
  close(): Promise<void>;
};

export function mailboxContract(title: string, open: () => Promise<Rig>): void {
  describe(title, () => {
    let rig: Rig;
    beforeEach(async () => {
      rig = await open();
    });
    afterEach(async () => {
      await rig.close();
    });
    const deliverInOrder = async (...subjects: string[]): Promise<void> => {
      for (const [index, subject] of subjects.entries()) {
        await rig.deliver(letter(subject));
        await eventually(async () => expect(await rig.mailbox.listWaiting()).toHaveLength(index + 1));
      }
    };
    const first = async () => {
      const [identity] = await rig.mailbox.listWaiting();
      if (!identity) throw new Error('nothing waits');
      return identity;
    };

    test('an empty inbox has nothing waiting', async () => {
      expect(await rig.mailbox.listWaiting()).toEqual([]);
    });

    test('mails wait in the order they came, each with an identity of its own', async () => {
      await deliverInOrder('one', 'two', 'three');
      const waiting = await rig.mailbox.listWaiting();
      expect(new Set(waiting.map((identity) => identity.uid)).size).toBe(3);
      const texts = [];
      for (const identity of waiting) texts.push(Buffer.from((await rig.mailbox.fetch(identity)) ?? '').toString());
      expect(texts.map((text) => /^Subject: (.*)\r$/m.exec(text)?.[1])).toEqual(['one', 'two', 'three']);
    });

    test('a mail is fetched byte for byte, eight-bit bytes and leading dots included', async () => {
      const raw = letter('bytes', '.dot\r\n..dots\r\n\u00e9\u00ff\r\n');
      await rig.deliver(raw);
      await eventually(async () => expect(await rig.mailbox.listWaiting()).toHaveLength(1));
      const fetched = Buffer.from((await rig.mailbox.fetch(await first())) ?? '').toString('latin1');
      expect(fetched.endsWith(raw)).toBe(true);
    });

    test('fetching does not take the mail away', async () => {
      await deliverInOrder('stays');
      const before = await rig.mailbox.listWaiting();
      await rig.mailbox.fetch(await first());
      expect(await rig.mailbox.listWaiting()).toEqual(before);
    });

    test('a filed mail lies in the folder of its outcome and waits no more', async () => {
      await deliverInOrder('to file', 'to stay');
      const identity = await first();
      expect(await rig.mailbox.file(identity, 'Review')).toBe('filed');
      expect((await rig.mailbox.listWaiting()).map(({ uid }) => uid)).not.toContain(identity.uid);
      expect(await rig.mailbox.listWaiting()).toHaveLength(1);
      expect(await rig.contents('Review')).toEqual([expect.stringContaining('Subject: to file')]);
      expect(await rig.contents('Accepted')).toEqual([]);
    });

    test('filing twice is harmless', async () => {
      await deliverInOrder('once');
      const identity = await first();
      expect(await rig.mailbox.file(identity, 'Accepted')).toBe('filed');
      expect(await rig.mailbox.file(identity, 'Accepted')).toBe('gone');
      expect(await rig.mailbox.file(identity, 'Failed')).toBe('gone');
      expect(await rig.mailbox.fetch(identity)).toBeNull();
      expect(await rig.contents('Accepted')).toHaveLength(1);
      expect(await rig.contents('Failed')).toEqual([]);
    });

    test('a mail that a person took away is gone, not an error', async () => {
      await deliverInOrder('taken');
      const identity = await first();
      await rig.emptyInbox();
      expect(await rig.mailbox.fetch(identity)).toBeNull();
      expect(await rig.mailbox.file(identity, 'Accepted')).toBe('gone');
    });

    test('an identity of another UIDVALIDITY or folder is gone, even where the UID exists', async () => {
      await deliverInOrder('kept');
      const identity = await first();
      for (const other of [
        { ...identity, uidValidity: '77' },
        { ...identity, folder: 'Elsewhere' },
        { ...identity, uid: '../../etc/passwd' },
        { ...identity, uid: '' },
      ]) {
        expect(await rig.mailbox.fetch(other)).toBeNull();
        expect(await rig.mailbox.file(other, 'Accepted')).toBe('gone');
      }
      expect(await rig.mailbox.listWaiting()).toEqual([identity]);
    });

    test('a sent answer is kept in Sent and never waits in the inbox', async () => {
      await rig.mailbox.keepSent(Buffer.from(letter('answer')));
      expect(await rig.contents('Sent')).toEqual([expect.stringContaining('Subject: answer')]);
      expect(await rig.mailbox.listWaiting()).toEqual([]);
    });

    test('the watch tells of what waited before and of what comes, and ends when told to', async () => {
      await deliverInOrder('before');
      await using watch = watching(rig.mailbox);
      await eventually(() => expect(watch.arrivals).toBeGreaterThan(0));
      const before = watch.arrivals;
      await rig.deliver(letter('after'));
      await eventually(() => expect(watch.arrivals).toBeGreaterThan(before), 1500);
      await eventually(async () => expect(await rig.mailbox.listWaiting()).toHaveLength(2), 1500);
      expect(watch.troubles).toEqual([]);
    });

    test('calls in the middle of a watch wait for each other instead of mixing', async () => {
      await deliverInOrder('a', 'b', 'c', 'd');
      await using _watch = watching(rig.mailbox);
      const waiting = await rig.mailbox.listWaiting();
      const results = await Promise.all(
        waiting.flatMap((identity) => [rig.mailbox.fetch(identity), rig.mailbox.file(identity, 'Ignored')]),
      );
      expect(results.filter((result) => result === 'filed')).toHaveLength(4);
      expect(await rig.contents('Ignored')).toHaveLength(4);
    });

    test('the probe finds nothing wrong', async () => {
      const probes = await rig.mailbox.probe();
      expect(probes.length).toBeGreaterThan(0);
      expect(probes.filter((probe) => !probe.ok)).toEqual([]);
    });
  });
}
