import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import type { Mailbox } from '../../src/mailbox/mailbox.ts';
import { type Dovecot, startDovecot } from '../servers/dovecot.ts';
import { startSilentProxy } from '../servers/silent-proxy.ts';
import { openOn, settingsFor, wipe } from './imap-rig.ts';
import { eventually, letter, watching } from './support.ts';

describe('an outage', () => {
  let server: Dovecot;
  let mailbox: Mailbox;
  beforeAll(async () => {
    server = await startDovecot();
  });
  afterAll(() => server.remove());
  beforeEach(() => wipe(server));
  afterEach(() => mailbox?.close());

  test('a restarted server is found again, with the mail that came meanwhile', async () => {
    await server.deliver('ptn', letter('before'));
    mailbox = openOn(server);
    await using watch = watching(mailbox);
    await eventually(() => expect(watch.arrivals).toBeGreaterThan(0));
    const before = await mailbox.listWaiting();
    await server.stop();
    await eventually(() => expect(watch.troubles.length).toBeGreaterThan(0));
    await expect(mailbox.listWaiting()).rejects.toMatchObject({ temporary: true, remedy: expect.any(String) });
    await server.restart();
    await server.deliver('ptn', letter('meanwhile'));
    await eventually(() => expect(watch.recoveries).toBeGreaterThan(0));
    const after = await mailbox.listWaiting();
    expect(after).toHaveLength(2);
    expect(after[0]).toEqual(before[0]);
    expect(watch.troubles.every((error) => 'temporary' in error && error.temporary === true)).toBe(true);
  });

  test('a call during a short outage waits for the server instead of failing', async () => {
    mailbox = openOn(server);
    await mailbox.listWaiting();
    await server.stop();
    const listing = mailbox.listWaiting().catch((error) => error);
    await server.restart();
    expect(await listing).toEqual([]);
  });

  test('a connection that went silent is noticed and replaced', async () => {
    const proxy = await startSilentProxy(server.imapPort);
    onTestFinished(() => proxy.stop());
    mailbox = openOn(server, { port: proxy.port });
    await using watch = watching(mailbox);
    await eventually(() => expect(watch.arrivals).toBeGreaterThan(0));
    proxy.silence();
    await server.deliver('ptn', letter('unheard'));
    await eventually(() => expect(watch.recoveries).toBe(1));
    expect(watch.troubles).toEqual([
      expect.objectContaining({ code: expect.stringMatching(/^imap-/), temporary: true }),
    ]);
    expect(await mailbox.listWaiting()).toHaveLength(1);
  });

  test('a call on a silent connection is given up within the limit and made again on a new one', async () => {
    const proxy = await startSilentProxy(server.imapPort);
    onTestFinished(() => proxy.stop());
    mailbox = openOn(server, { port: proxy.port, timings: { ...settingsFor(server).timings, check: 60_000 } });
    await mailbox.listWaiting();
    proxy.silence();
    expect(await mailbox.listWaiting()).toEqual([]);
    proxy.silence();
    // A copy in Sent is not made twice: the caller decides.
    await expect(mailbox.keepSent(Buffer.from(letter('x')))).rejects.toMatchObject({
      code: 'imap-silent',
      temporary: true,
    });
  });
});
