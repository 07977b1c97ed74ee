import { afterEach, beforeEach, expect, test } from 'vitest';
import { OperationalError } from '../../src/base/errors.ts';
import { Secret } from '../../src/base/secret.ts';
import { openTokenSource, type TokenSettings } from '../../src/sign-in/token-source.ts';
import { sendJson, startTokenEndpoint, type TokenEndpoint } from '../servers/token-endpoint.ts';

let endpoint: TokenEndpoint;
let now: number;
beforeEach(async () => {
  endpoint = await startTokenEndpoint({ lifeSeconds: 3600 });
  now = Date.parse('2026-03-16T15:00:00Z');
});
afterEach(() => endpoint.stop());

const open = (changes: Partial<TokenSettings> = {}) =>
  openTokenSource({
    grant: 'client-credentials',
    tokenUrl: endpoint.tokenUrl,
    clientId: 'desk',
    clientSecret: new Secret('client-secret'),
    scope: 'mail.example/.default',
    refreshToken: null,
    clock: () => new Date(now),
    timeoutMs: 1000,
    ...changes,
  });
const minutes = (count: number): void => {
  now += count * 60_000;
};

test('the client credentials grant sends what RFC 6749 asks for, and no more', async () => {
  expect((await open().token()).reveal()).toBe('token-1');
  expect(Object.fromEntries(endpoint.requests[0] ?? [])).toEqual({
    grant_type: 'client_credentials',
    client_id: 'desk',
    client_secret: 'client-secret',
    scope: 'mail.example/.default',
  });
});

test('a token serves until two minutes before its end', async () => {
  const source = open();
  await source.token();
  minutes(57.9);
  expect((await source.token()).reveal()).toBe('token-1');
  minutes(0.2);
  expect((await source.token()).reveal()).toBe('token-2');
});

test('a token that lives for less than that is still used for a while', async () => {
  await endpoint.stop();
  endpoint = await startTokenEndpoint({ lifeSeconds: 60 });
  const source = open();
  await source.token();
  minutes(0.4);
  expect((await source.token()).reveal()).toBe('token-1');
  minutes(0.2);
  expect((await source.token()).reveal()).toBe('token-2');
});

test('calls at the same moment share one request', async () => {
  const source = open();
  const tokens = await Promise.all([source.token(), source.renew(), source.token()]);
  expect(new Set(tokens.map((token) => token.reveal()))).toEqual(new Set(['token-1']));
  expect(endpoint.requests).toHaveLength(1);
});

test('a refused token is renewed although its time is not over', async () => {
  const source = open();
  await source.token();
  expect((await source.renew()).reveal()).toBe('token-2');
  expect((await source.token()).reveal()).toBe('token-2');
});

test('a rotated refresh token is used next and handed to whoever keeps it', async () => {
  await endpoint.stop();
  endpoint = await startTokenEndpoint({ rotate: true });
  const kept: string[] = [];
  let now = new Secret('refresh-0');
  const source = open({
    grant: 'refresh-token',
    refreshToken: new Secret('refresh-0'),
    kept: {
      load: async () => now,
      save: async (token) => {
        now = token;
        kept.push(token.reveal());
      },
    },
  });
  await source.renew();
  await source.renew();
  expect(endpoint.requests.map((form) => form.get('refresh_token'))).toEqual(['refresh-0', 'refresh-1']);
  expect(kept).toEqual(['refresh-1', 'refresh-2']);
});

test('a rotated refresh token that could not be kept is not lost, and is kept before the next is asked for', async () => {
  await endpoint.stop();
  endpoint = await startTokenEndpoint({ rotate: true });
  let isFull = true;
  const kept: string[] = [];
  const source = open({
    grant: 'refresh-token',
    refreshToken: new Secret('refresh-0'),
    kept: {
      load: async () => new Secret(kept.at(-1) ?? 'refresh-0'),
      save: async (token) => {
        if (isFull) throw new OperationalError('token-not-kept', 'The disk is full.', { temporary: true });
        kept.push(token.reveal());
      },
    },
  });
  await expect(source.renew()).rejects.toMatchObject({ code: 'token-not-kept' });
  isFull = false;
  await source.renew();
  expect(endpoint.requests.map((form) => form.get('refresh_token'))).toEqual(['refresh-0', 'refresh-1']);
  expect(kept).toEqual(['refresh-1', 'refresh-2']);
});

test.each([
  ['invalid_grant', 400, 'refresh token'],
  ['invalid_client', 401, 'client secret'],
  ['invalid_scope', 400, 'scope'],
])('%s is an error for good that names the setting', async (error, status, setting) => {
  endpoint.answerWith((_form, response) =>
    sendJson(response, status, { error, error_description: 'secret=client-secret' }),
  );
  const failure = await open()
    .token()
    .catch((reason: unknown) => reason);
  expect(failure).toMatchObject({ code: 'token-refused', temporary: false, remedy: expect.stringContaining(setting) });
  expect(String(failure)).not.toContain('client-secret');
});

test.each([
  ['a server error', 503, '<html>busy</html>'],
  ['a server error that claims a bad client', 500, '{"error":"invalid_client"}'],
  ['too many requests', 429, '{"error":"invalid_request"}'],
  ['an answer without token', 200, '{"token_type":"Bearer"}'],
  ['an answer that is no object', 200, 'null'],
])('%s is tried again later', async (_title, status, body) => {
  endpoint.answerWith((_form, response) => response.writeHead(status).end(body));
  const source = open();
  await expect(source.token()).rejects.toMatchObject({ code: 'token-unavailable', temporary: true });
  endpoint.answerWith(null);
  expect((await source.token()).reveal()).toBe('token-1');
});

test('an endpoint that never answers is given up in time, and one that is gone at once', async () => {
  endpoint.answerWith(() => undefined);
  await expect(open({ timeoutMs: 100 }).token()).rejects.toMatchObject({ code: 'token-unavailable', temporary: true });
  await endpoint.stop();
  await expect(open().token()).rejects.toMatchObject({ code: 'token-unavailable', temporary: true });
  endpoint = await startTokenEndpoint();
});

test('a redirect is not followed: it would carry the secret elsewhere', async () => {
  endpoint.answerWith((_form, response) => response.writeHead(307, { location: '/elsewhere' }).end());
  await expect(open().token()).rejects.toMatchObject({ code: 'token-unavailable' });
  expect(endpoint.requests).toHaveLength(1);
});

test.each([
  'http://login.provider.example/token',
  'ftp://127.0.0.1/token',
  'token',
  'http://127.0.0.1.provider.example/',
])('secrets are not sent to %s', (tokenUrl) => {
  expect(() => open({ tokenUrl })).toThrow(expect.objectContaining({ code: 'token-settings', temporary: false }));
});

test('the refresh token grant without a refresh token is a wrong setting', () => {
  expect(() => open({ grant: 'refresh-token' })).toThrow(expect.objectContaining({ code: 'token-settings' }));
});

test('a token shows itself to nobody who does not ask for it', async () => {
  const token = await open().token();
  expect(`${token} ${JSON.stringify({ token })}`).not.toContain('token-1');
});
