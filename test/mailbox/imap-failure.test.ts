import { expect, test } from 'vitest';
import { Secret } from '../../src/base/secret.ts';
import { asksForPatience, imapFailure } from '../../src/mailbox/imap-failure.ts';
import type { ImapSettings } from '../../src/mailbox/imap-settings.ts';
import { FOLDERS } from './imap-rig.ts';

const SETTINGS: ImapSettings = {
  name: 'gcstnmsd',
  address: 'gcstnmsd@desk.example',
  host: 'mail.desk.example',
  port: 993,
  tls: 'implicit',
  caFile: null,
  user: 'gcstnmsd',
  password: new Secret('third-door-9'),
  token: null,
  inbox: 'INBOX',
  folders: FOLDERS,
  sentFolder: 'Sent',
};
const failure = (properties: object, message = 'Command failed') =>
  imapFailure(Object.assign(new Error(message), properties), SETTINGS, 'sign in');

test.each([
  ['Temporary authentication failure.', 'UNAVAILABLE', 'imap-busy'],
  ['Internal error, please try again later.', undefined, 'imap-busy'],
  ['Too many simultaneous connections.', 'LIMIT', 'imap-throttled'],
  ['Request is throttled. Suggested Backoff Time: 3000 milliseconds', undefined, 'imap-throttled'],
  ['User is authenticated but not connected.', undefined, 'imap-throttled'],
])('a server that says "%s" has refused no password', (response, serverResponseCode, code) => {
  expect(failure({ authenticationFailed: true, response, serverResponseCode })).toMatchObject({
    code,
    temporary: true,
  });
});

test.each([
  ['Invalid credentials (Failure)', 'AUTHENTICATIONFAILED'],
  ['LOGIN failed.', undefined],
  ['Your password is too old.', 'EXPIRED'],
])('a server that says "%s" has refused the password for good', (response, serverResponseCode) => {
  const refused = failure({ authenticationFailed: true, response, serverResponseCode });
  expect(refused).toMatchObject({ code: 'imap-sign-in-refused', temporary: false });
  expect(refused.remedy).toContain('gcstnmsd');
  expect(asksForPatience(refused)).toBe(true);
});

test('a full mailbox is something to try again, with room as the remedy', () => {
  const full = failure({ serverResponseCode: 'OVERQUOTA', responseText: 'Quota exceeded' });
  expect(full).toMatchObject({
    code: 'imap-over-quota',
    temporary: true,
    remedy: expect.stringContaining('gcstnmsd@desk.example'),
  });
});

test('a door closed because of too many guests is not knocked at every second', () => {
  const closed = failure(
    { code: 'ClosedAfterConnectTLS', reason: 'Too many connections from your address' },
    'Unexpected close',
  );
  expect(closed).toMatchObject({ code: 'imap-throttled', temporary: true });
  expect(asksForPatience(closed)).toBe(true);
});

test('a server that says good-bye because it restarts is looked for soon', () => {
  const bye = failure({ code: 'NoConnection', reason: 'Server shutting down, temporarily unavailable' });
  expect(bye).toMatchObject({ code: 'imap-unreachable', temporary: true });
  expect(asksForPatience(bye)).toBe(false);
});

test("the server's words are shown on one line and not without end", () => {
  const long = failure({ responseText: `no\r\n${'x'.repeat(5000)}` });
  expect(long.message).not.toMatch(/[\r\n]/);
  expect(long.message.length).toBeLessThan(400);
});
