import { afterEach, describe, expect, test } from 'vitest';
import { OperationalError } from '../../src/base/errors.ts';
import { silentLog } from '../../src/base/log.ts';
import { Secret } from '../../src/base/secret.ts';
import { composeMail } from '../../src/outbox/compose.ts';
import { openSmtpTransport } from '../../src/outbox/smtp.ts';
import type { SmtpSettings } from '../../src/outbox/smtp-settings.ts';
import { isAboutOneMail, type Transport } from '../../src/outbox/transport.ts';
import { freePort } from '../servers/free-port.ts';
import { type SmtpSink, type SmtpSinkOptions, startSmtpSink } from '../servers/smtp-sink.ts';
import { outgoing } from './outgoing.ts';

let sink: SmtpSink | null = null;
let transport: Transport | null = null;
afterEach(async () => {
  await transport?.close();
  await sink?.stop();
  [sink, transport] = [null, null];
});

const serve = async (options: SmtpSinkOptions = {}): Promise<SmtpSink> => {
  sink = await startSmtpSink(options);
  return sink;
};
const open = (port: number, changes: Partial<SmtpSettings> = {}, attemptMs?: number): Transport => {
  const none = { tls: 'none', caFile: null, user: null, password: null, token: null, connections: 2 } as const;
  transport = openSmtpTransport({ host: '127.0.0.1', port, ...none, ...changes }, silentLog, attemptMs);
  return transport;
};
const TO = { from: 'ptn@desk.example', to: ['c1@customer.example', 'agents@desk.example'] };
const raw = await composeMail(outgoing(1));
const failureOf = async (work: Promise<unknown>): Promise<OperationalError> => {
  const error = await work.then(
    () => new Error('nothing failed'),
    (thrown: unknown) => thrown,
  );
  if (error instanceof OperationalError) return error;
  throw error;
};

describe('sending', () => {
  test('hands over the very bytes, with the envelope as it was written down', async () => {
    const { port, mails } = await serve();
    const { response, refused } = await open(port).send(TO, raw);
    expect(mails[0]).toMatchObject({ ...TO, raw: Buffer.from(raw).toString() });
    expect(response).toContain('250');
    expect(refused).toEqual([]);
  });

  test('tells which copy was refused while the others were taken', async () => {
    const server = await serve();
    server.refuseAddress('agents@desk.example', 550);
    const { refused } = await open(server.port).send(TO, raw);
    expect(refused).toMatchObject([{ address: 'agents@desk.example', temporary: false }]);
    expect(server.mails[0]?.to).toEqual(['c1@customer.example']);
  });

  test('names a refused address of an international domain as the outbox knows it', async () => {
    const server = await serve();
    server.refuseAddress('c@münchen.example', 450); // The server's library shows it decoded; on the line it is ASCII.
    const { refused } = await open(server.port).send({ ...TO, to: ['c@münchen.example', 'a@desk.example'] }, raw);
    expect(refused).toMatchObject([{ address: 'c@münchen.example', temporary: true }]);
  });

  test.each([
    [450, true],
    [451, true],
    [503, true],
    [550, false],
    [554, false],
  ])('takes %i after the data for temporary: %s, and for a matter of this mail alone', async (code, temporary) => {
    const server = await serve();
    server.refuseNext(1, code);
    const error = await failureOf(open(server.port).send(TO, raw));
    expect(error).toMatchObject({ temporary });
    expect(isAboutOneMail(error)).toBe(true);
    await transport?.send(TO, raw);
    expect(server.mails).toHaveLength(1);
  });

  test('is final when every recipient is refused for good, and not when one is put off', async () => {
    const server = await serve();
    for (const address of TO.to) server.refuseAddress(address, 550);
    expect(await failureOf(open(server.port).send(TO, raw))).toMatchObject({ code: 'mail-refused', temporary: false });
    server.refuseAddress('c1@customer.example', 450);
    expect((await failureOf(open(server.port).send(TO, raw))).temporary).toBe(true);
  });

  test('never counts a refused sender against the mail: the operator can mend that', async () => {
    const server = await serve();
    server.refuseAddress('ptn@desk.example', 553);
    const error = await failureOf(open(server.port).send(TO, raw));
    expect(error).toMatchObject({ code: 'smtp-sender-refused', temporary: true });
    expect(isAboutOneMail(error)).toBe(false);
  });

  test('goes on after the line was dropped in the middle of a mail, and after the server was away', async () => {
    const server = await serve();
    server.dropNext(1);
    expect(await failureOf(open(server.port).send(TO, raw))).toMatchObject({ temporary: true });
    await transport?.send(TO, raw);
    await server.stop();
    expect(await failureOf(transport?.send(TO, raw) ?? Promise.reject())).toMatchObject({ code: 'smtp-unreachable' });
    await server.start();
    await transport?.send(TO, raw);
    expect(server.mails).toHaveLength(2);
  });

  test('does not wait for ever for a server that never answers, and sends the next mail', async () => {
    const server = await serve();
    server.hangNext(1);
    expect(await failureOf(open(server.port, {}, 500).send(TO, raw))).toMatchObject({ temporary: true });
    await transport?.send(TO, raw);
    expect(server.mails).toHaveLength(1);
  });
});

describe('the line', () => {
  test('is never plain where STARTTLS is set and the server offers none', async () => {
    const { port, mails } = await serve();
    expect(await failureOf(open(port, { tls: 'starttls' }).send(TO, raw))).toMatchObject({ code: 'smtp-tls' });
    expect(mails).toEqual([]);
  });

  test.each([
    'implicit',
    'starttls',
  ] as const)('is secured by %s TLS with a private CA, and refused without', async (tls) => {
    const { port, mails, caFile } = await serve({ tls });
    expect(await failureOf(open(port, { tls }).send(TO, raw))).toMatchObject({ code: 'smtp-tls', temporary: true });
    expect(mails).toEqual([]);
    await open(port, { tls, caFile }).send(TO, raw);
    expect(mails).toHaveLength(1);
  });

  test('says that a CA file cannot be read, without losing the mail', async () => {
    const { port } = await serve({ tls: 'implicit' });
    const error = await failureOf(open(port, { tls: 'implicit', caFile: '/nowhere/ca.pem' }).send(TO, raw));
    expect(error).toMatchObject({ temporary: true, message: expect.stringContaining('/nowhere/ca.pem') });
  });
});

describe('the sign-in', () => {
  const user = 'ptn';
  test('is by password; a wrong one is told without it and loses no mail', async () => {
    const { port, mails } = await serve({ user, password: 'second-door-9' });
    const wrong = await failureOf(open(port, { user, password: new Secret('first-door-8') }).send(TO, raw));
    expect(wrong).toMatchObject({ code: 'smtp-sign-in-refused', temporary: true });
    expect(JSON.stringify([wrong.message, wrong.remedy])).not.toContain('first-door-8');
    await open(port, { user, password: new Secret('second-door-9') }).send(TO, raw);
    expect(mails).toHaveLength(1);
  });

  test('is missed by a server that wants one: nothing is given up', async () => {
    const { port } = await serve({ user, password: 'x' });
    expect(await failureOf(open(port).send(TO, raw))).toMatchObject({ code: 'smtp-sign-in-refused', temporary: true });
  });

  test('renews a token that was revoked before its time, once, in the same attempt', async () => {
    const { port, mails, signIns } = await serve({ user, password: 'token-2' });
    let current = 'token-1';
    const renew = async (): Promise<Secret> => {
      current = 'token-2';
      return new Secret(current);
    };
    await open(port, { user, token: { token: async () => new Secret(current), renew } }).send(TO, raw);
    expect(mails).toHaveLength(1);
    expect(signIns.at(0)).toBe('XOAUTH2 ptn wrong');
    expect(signIns.at(-1)).toBe('XOAUTH2 ptn right');
  });

  test('that the provider refuses for good keeps the mail waiting', async () => {
    const { port } = await serve({ user, password: 'x' });
    const none = async (): Promise<Secret> => {
      throw new OperationalError('token-refused', 'The client secret has expired.', { remedy: 'Make a new one.' });
    };
    const error = await failureOf(open(port, { user, token: { token: none, renew: none } }).send(TO, raw));
    expect(error).toMatchObject({ code: 'token-refused', temporary: true, remedy: 'Make a new one.' });
    expect(isAboutOneMail(error)).toBe(false);
  });
});

describe('doctor', () => {
  const results = async (probing: ReturnType<Transport['probe']>): Promise<string[]> =>
    (await probing).map(({ what, ok }) => `${what} ${ok}`);

  test('sees each step that works, and sends nothing', async () => {
    const { port, mails, caFile } = await serve({ tls: 'starttls', user: 'ptn', password: 'right' });
    const settings = { tls: 'starttls', caFile, user: 'ptn', password: new Secret('right') } as const;
    expect(await results(open(port, settings).probe())).toEqual([
      'SMTP connection true',
      'SMTP TLS true',
      'SMTP sign-in true',
    ]);
    expect(mails).toEqual([]);
  });

  test('names the step that fails and what to do about it', async () => {
    const { port } = await serve({ tls: 'starttls', user: 'ptn', password: 'right' });
    expect(await results(open(port, { tls: 'starttls' }).probe())).toEqual(['SMTP connection true', 'SMTP TLS false']);
    expect(await results(open(await freePort()).probe())).toEqual(['SMTP connection false']);
    const wrong = await open(port, { user: 'ptn', password: new Secret('wrong-door') }).probe();
    expect(wrong.at(-1)).toMatchObject({
      what: 'SMTP sign-in',
      ok: false,
      remedy: expect.stringContaining('password'),
    });
    expect(JSON.stringify(wrong)).not.toContain('wrong-door');
  });

  test('tells a token or a CA file that cannot be had, and never throws', async () => {
    const none = async (): Promise<Secret> => {
      throw new OperationalError('token-refused', 'The client secret has expired.');
    };
    const { port } = await serve({ user: 'ptn', password: 'x' });
    expect(await results(open(port, { user: 'ptn', token: { token: none, renew: none } }).probe())).toEqual([
      'SMTP sign-in false',
    ]);
    expect(await results(open(port, { tls: 'implicit', caFile: '/nowhere/ca.pem' }).probe())).toContain(
      'SMTP TLS false',
    );
  });
});
