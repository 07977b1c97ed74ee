import { execFileSync } from 'node:child_process';
import { createServer } from 'node:net';
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from 'vitest';
import { systemClock } from '../../src/base/clock.ts';
import type { OperationalError } from '../../src/base/errors.ts';
import { Secret } from '../../src/base/secret.ts';
import type { ImapSettings } from '../../src/mailbox/imap-settings.ts';
import { openTokenSource } from '../../src/sign-in/token-source.ts';
import { type Dovecot, startDovecot } from '../servers/dovecot.ts';
import { freePort } from '../servers/free-port.ts';
import { startTokenEndpoint, type TokenEndpoint } from '../servers/token-endpoint.ts';
import { openOn, settingsFor } from './imap-rig.ts';
import { eventually, watching } from './support.ts';

let endpoint: TokenEndpoint;
let server: Dovecot;
beforeAll(async () => {
  endpoint = await startTokenEndpoint({ users: { desk: 'ptn', stranger: 'gcstnmsd' } });
  server = await startDovecot({ tls: true, introspectionUrl: endpoint.introspectionUrl });
});
afterAll(async () => {
  await server.remove();
  await endpoint.stop();
});

const listOnce = async (changes: Partial<ImapSettings>): Promise<unknown> => {
  const mailbox = openOn(server, changes);
  try {
    return await mailbox.listWaiting();
  } catch (error) {
    return error;
  } finally {
    await mailbox.close();
  }
};

describe('TLS', () => {
  test('a private authority is trusted when its file is set, with STARTTLS and with TLS from the start', async () => {
    const { caFile, imapsPort, imapPort } = server;
    expect(await listOnce({ tls: 'starttls', caFile, port: imapPort })).toEqual([]);
    expect(await listOnce({ tls: 'implicit', caFile, port: imapsPort ?? 0 })).toEqual([]);
  });

  test('a certificate nobody vouches for ends the start and names the setting', async () => {
    const error = await listOnce({ tls: 'implicit', port: server.imapsPort ?? 0 });
    expect(error).toMatchObject({ code: 'imap-certificate-refused', temporary: false });
    expect((error as OperationalError).remedy).toContain('CA file');
  });

  test('a CA file that is not there is told at once', async () => {
    expect(await listOnce({ tls: 'implicit', caFile: '/nowhere/ca.pem' })).toMatchObject({
      code: 'ca-file-unreadable',
      temporary: false,
    });
  });

  test('TLS from the start on a STARTTLS port is told as a wrong setting', async () => {
    expect(await listOnce({ tls: 'implicit', caFile: server.caFile })).toMatchObject({
      code: 'imap-tls-mode',
      temporary: false,
    });
  });

  test('a server without STARTTLS never gets the password', async () => {
    const plain = await startDovecot();
    onTestFinished(() => plain.remove());
    const mailbox = openOn(plain, { tls: 'starttls' });
    await expect(mailbox.listWaiting()).rejects.toMatchObject({ code: 'imap-tls-mode', temporary: false });
    await mailbox.close();
  });
});

describe('a password', () => {
  test('refused at the start is an error for good that names the setting and not the password', async () => {
    const mailbox = openOn(server, { password: new Secret('wrong-horse-9') });
    const error = await watching(mailbox)
      .end()
      .then(
        () => null,
        (reason: unknown) => reason,
      );
    // The watch was told to end in the same breath: either is right, but a refusal must not hang or be hidden.
    const told = error ?? (await mailbox.listWaiting().catch((reason: unknown) => reason));
    expect(told).toMatchObject({ code: 'imap-sign-in-refused', temporary: false });
    expect((told as OperationalError).remedy).toContain('password');
    expect(JSON.stringify(told) + String(told) + (told as OperationalError).remedy).not.toContain('wrong-horse-9');
    await mailbox.close();
  });

  test('refused while the desk runs is told, and tried again', async () => {
    const own = await startDovecot();
    onTestFinished(() => own.remove());
    const mailbox = openOn(own);
    const watch = watching(mailbox);
    await eventually(() => expect(watch.arrivals).toBeGreaterThan(0));
    own.setPassword('ptn', 'changed-in-between');
    await own.restart();
    await eventually(() =>
      expect(watch.troubles).toContainEqual(expect.objectContaining({ code: 'imap-sign-in-refused' })),
    );
    own.setPassword('ptn', own.users.ptn.password);
    await eventually(() => expect(watch.recoveries).toBe(1));
    await watch.end();
    await mailbox.close();
  });
});

describe('an OAuth token', () => {
  const tokenSource = (clientId: string) =>
    openTokenSource({
      grant: 'client-credentials',
      tokenUrl: endpoint.tokenUrl,
      clientId,
      clientSecret: new Secret('client-secret'),
      scope: null,
      refreshToken: null,
      clock: systemClock,
    });

  test('signs in by XOAUTH2, without any password', async () => {
    expect(await listOnce({ password: null, token: tokenSource('desk') })).toEqual([]);
  });

  test('that was revoked is replaced by a fresh one, once', async () => {
    const token = tokenSource('desk');
    expect(await listOnce({ password: null, token })).toEqual([]);
    const revoked = endpoint.issued.at(-1) ?? '';
    endpoint.revoke(revoked);
    expect(await listOnce({ password: null, token })).toEqual([]);
    expect(endpoint.issued.at(-1)).not.toBe(revoked);
  });

  test('that is for another mailbox is refused for good after one fresh try', async () => {
    const before = endpoint.requests.length;
    expect(await listOnce({ password: null, token: tokenSource('stranger') })).toMatchObject({
      code: 'imap-sign-in-refused',
      temporary: false,
    });
    expect(endpoint.requests.length - before).toBe(2);
  });

  test('that cannot be had names the OAuth setting', async () => {
    endpoint.answerWith((_form, response) => response.writeHead(401).end('{"error":"invalid_client"}'));
    const error = await listOnce({ password: null, token: tokenSource('desk') });
    endpoint.answerWith(null);
    expect(error).toMatchObject({ code: 'token-refused', temporary: false });
  });
});

describe('the probe', () => {
  const probe = async (changes: Partial<ImapSettings>) => {
    const mailbox = openOn(server, changes);
    const probes = await mailbox.probe();
    await mailbox.close();
    return probes;
  };

  test('names each step and what to mend at the first that fails', async () => {
    const cases = [
      [{ host: 'no-such-host.invalid' }, 'host name'],
      [{ port: await freePort() }, 'TCP connection'],
      [{ tls: 'implicit', port: server.imapsPort ?? 0 }, 'TLS'],
      [{ password: new Secret('wrong') }, 'IMAP sign-in'],
      [{ inbox: 'Nowhere' }, 'inbox'],
    ] as const;
    for (const [changes, what] of cases) {
      const probes = await probe(changes);
      expect(probes.filter(({ ok }) => !ok)).toEqual([
        expect.objectContaining({ what, remedy: expect.stringMatching(/\w/) }),
      ]);
      expect(probes.at(-1)?.what).toBe(what);
    }
  });

  test('creates no folder', async () => {
    await probe({});
    expect(server.doveadm('mailbox', 'list', '-u', 'ptn').trim().split('\n').sort()).toEqual(['INBOX', 'Sent']);
  });

  test('ends within its limit on a port that never speaks', async () => {
    const mute = createServer(() => undefined);
    await new Promise<void>((resolve) => mute.listen(0, '127.0.0.1', resolve));
    const address = mute.address();
    const port = typeof address === 'object' && address ? address.port : 0;
    const probes = await probe({ port, timings: { ...settingsFor(server).timings, connect: 500 } });
    expect(probes.at(-1)).toMatchObject({ ok: false });
    mute.close();
  });
});

test('nothing of the server is left running when it is stopped', async () => {
  const own = await startDovecot();
  const { pid } = own;
  await own.remove();
  expect(() => execFileSync('ps', ['-o', 'pid=', '--ppid', String(pid)])).toThrow();
  expect(() => process.kill(pid, 0)).toThrow();
});
