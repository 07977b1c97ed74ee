import { describe, expect, test } from 'vitest';
import { readAuthenticationResults } from '../../src/message/authentication-results.ts';
import { parseMail } from '../../src/message/parse.ts';
import { authenticatedDomain, authenticationOf, type TrustedServer } from '../../src/message/sender-checks.ts';

const OURS: TrustedServer = { trustedAuthservId: 'mx.desk.example', trustsResultsWithoutId: false };
const NAMELESS: TrustedServer = { trustedAuthservId: null, trustsResultsWithoutId: true };

const verdict = async (results: readonly string[], server = OURS) => {
  const fields = results.map((value) => `Authentication-Results: ${value}`);
  const raw = [...fields, 'From: nora@tallgrass.example', 'Subject: Port out', '', 'Hello'].join('\r\n');
  const message = await parseMail(Buffer.from(raw));
  return { verdict: authenticationOf(message, server), domain: authenticatedDomain(message, server) };
};

describe('the trusted server says that the sender is forged', () => {
  test.each<[title: string, ...results: string[]]>([
    ['plainly', 'mx.desk.example; dmarc=fail header.from=tallgrass.example'],
    ['in capitals', 'MX.Desk.Example; DMARC=FAIL'],
    ['with a version of its own', 'mx.desk.example 1; dmarc=fail'],
    ['with a version of the method', 'mx.desk.example; dmarc/1=fail'],
    ['with spaces around it', 'mx.desk.example 1 ; dmarc / 1 = fail'],
    ['with comments everywhere', '(a) mx.desk.example (b) 1 (c); (d) dmarc (e) / (f) 1 (g) = (h) fail (i)'],
    ['with a comment in a comment', 'mx.desk.example; (a (b; c) d) dmarc=fail'],
    ['with an escaped bracket in a comment', 'mx.desk.example; spf=pass (\\(); dmarc=fail (a)'],
    ['with a comment that does not end', 'mx.desk.example; spf=pass (x; dmarc=fail'],
    ['with a comment that has not begun', 'mx.desk.example; spf=pass x); dmarc=fail'],
    ['with a comment before the name that does not end', '(mx.desk.example; dmarc=fail'],
    ['with a quotation that does not end', 'mx.desk.example; spf=pass smtp.mailfrom="x; dmarc=fail'],
    ['behind a quotation that holds a pass', 'mx.desk.example; spf=pass smtp.mailfrom="a; dmarc=pass"; dmarc=fail'],
    ['behind an escaped quotation mark', 'mx.desk.example; spf=pass smtp.mailfrom="a\\"; dmarc=pass "; dmarc=fail'],
    [
      'behind a pass that came in an address',
      'mx.desk.example; spf=pass smtp.mailfrom=x;dmarc=pass@evil.example; dmarc=fail',
    ],
    ['behind a pass that came in a host name', 'mx.desk.example; spf=none smtp.helo=x;dmarc=pass; dmarc=fail'],
    ['before a pass', 'mx.desk.example; dmarc=fail; dmarc=pass header.from=tallgrass.example'],
    ['after a pass', 'mx.desk.example; dmarc=pass header.from=a.example; dmarc=fail header.from=tallgrass.example'],
    ['without the semicolon before it', 'mx.desk.example; spf=pass smtp.mailfrom=a@b.example dmarc=fail'],
    ['without the semicolon behind the name', 'mx.desk.example dmarc=fail'],
    ['with a comma behind the name', 'mx.desk.example, dmarc=fail'],
    ['with a quoted name', '"mx.desk.example"; dmarc=fail'],
    ['with a quoted name and escapes', '"mx\\.desk.example"; dmarc=fail'],
    ['with a dot behind the name', 'mx.desk.example.; dmarc=fail'],
    ['with a version in the name', 'mx.desk.example/1; dmarc=fail'],
    ['with the domain beside the name', 'mx.desk.example  from=tallgrass.example; dmarc=fail'],
    ['with quoted words', 'mx.desk.example; "dmarc"="fail"'],
    ['with a full stop behind it', 'mx.desk.example; dmarc=fail.'],
    ['with two equals signs', 'mx.desk.example; dmarc==fail'],
    ['far behind in a field without end', `mx.desk.example; spf=pass ${'x'.repeat(20_000)}; dmarc=fail`],
    ['in an encoded word', 'mx.desk.example; dmarc==?utf-8?Q?fail?='],
    ['with an empty result before', 'mx.desk.example;; ; dmarc=fail;'],
    ['with a folded line', 'mx.desk.example;\r\n\tspf=pass;\r\n dmarc\r\n =\r\n fail'],
    ['with no-break spaces', 'mx.desk.example;\u00a0dmarc\u00a0=\u00a0fail'],
    [
      "beside Microsoft's words",
      'mx.desk.example; dmarc=fail action=oreject header.from=tallgrass.example;compauth=fail reason=000',
    ],
    ['below a gateway', 'gw.example; dmarc=pass header.from=tallgrass.example', 'mx.desk.example; dmarc=fail'],
    [
      'below one that speaks of our server',
      'gw.example; x-mx=mx.desk.example; dmarc=pass',
      'mx.desk.example; dmarc=fail',
    ],
    ['below one that nobody can read', 'mx.desk.example gw.example; dmarc=pass', 'mx.desk.example; dmarc=fail'],
    ['below one without a name', 'spf=pass smtp.mailfrom=tallgrass.example; dmarc=pass', 'mx.desk.example; dmarc=fail'],
    ['in a field of its own', 'mx.desk.example; spf=pass', 'mx.desk.example; dkim=none', 'mx.desk.example; dmarc=fail'],
    ['above a pass that came with the mail', 'mx.desk.example; dmarc=fail', 'mx.desk.example; dmarc=pass'],
  ])('%s', async (_, ...results) => {
    expect(await verdict(results)).toEqual({ verdict: 'fail', domain: null });
  });
});

describe('nobody says that the sender is forged', () => {
  test.each<[title: string, ...results: string[]]>([
    ['nothing was checked', 'mx.desk.example; none'],
    ['the field is empty', ''],
    ['only another server says so', 'gw.example; dmarc=fail'],
    ['a server whose name begins alike', 'mx.desk.example.evil.example; dmarc=fail'],
    ['a server whose name ends alike', 'evil.mx.desk.example; dmarc=fail'],
    ['a server names ours in a comment', 'gw.example (mx.desk.example); dmarc=fail'],
    ['a field without a name', 'dmarc=fail header.from=tallgrass.example'],
    ['SPF fails', 'mx.desk.example; spf=fail smtp.mailfrom=tallgrass.example; dmarc=none'],
    ['a comment says fail', 'mx.desk.example; dmarc=none (dmarc=fail)'],
    ['a quotation says fail', 'mx.desk.example; spf=pass reason="dmarc=fail"'],
    ['it could not be told', 'mx.desk.example; dmarc=temperror (dns) header.from=tallgrass.example'],
    ['a pass that came with the mail', 'mx.desk.example; spf=pass', 'mx.desk.example; dmarc=pass'],
    ['a pass beside a forged one', 'mx.desk.example; dmarc=none; dmarc=pass header.from=tallgrass.example'],
    ['a pass in a field that cannot be read', 'mx.desk.example; spf=pass (x; dmarc=pass'],
    ['a pass in a field without end', `mx.desk.example; dmarc=pass; spf=pass ${'x'.repeat(20_000)}`],
    ['another method', 'mx.desk.example; x-dmarc=fail; dmarc-arc=fail'],
  ])('and nobody vouches for them: %s', async (_, ...results) => {
    expect(await verdict(results)).toEqual({ verdict: 'none', domain: null });
  });
});

describe('the trusted server vouches for the sender', () => {
  const GMAIL =
    'mx.desk.example;\r\n       dkim=pass header.i=@tallgrass.example header.s=s1 header.b="AbC/+d==";\r\n       spf=pass (mx.desk.example: domain of nora@tallgrass.example designates 192.0.2.7 as permitted sender) smtp.mailfrom=nora@tallgrass.example;\r\n       dmarc=pass (p=NONE sp=NONE dis=NONE) header.from=tallgrass.example';
  test.each<[title: string, ...results: string[]]>([
    ['plainly', 'mx.desk.example; dmarc=pass header.from=tallgrass.example'],
    ['as Gmail writes', GMAIL],
    ['below a gateway', 'gw.example; dmarc=none', 'mx.desk.example; dmarc=pass header.from=tallgrass.example'],
    [
      'above a fail of an earlier hop',
      'mx.desk.example; dmarc=pass header.from=tallgrass.example',
      'mx.desk.example; dmarc=fail',
    ],
    [
      'with semicolons in comments',
      'mx.desk.example; dkim=pass (2048-bit key; unprotected) header.d=a.example; dmarc=pass',
    ],
    [
      'with policies',
      'mx.desk.example; dmarc=pass policy.published-domain-policy=none (p=none,d=none) policy.policy-from=p header.from="tallgrass.example"',
    ],
  ])('%s', async (_, ...results) => {
    expect(await verdict(results)).toEqual({ verdict: 'pass', domain: 'tallgrass.example' });
  });

  test('but not for another domain', async () => {
    expect(await verdict(['mx.desk.example; dmarc=pass header.from=evil.example'])).toEqual({
      verdict: 'pass',
      domain: null,
    });
  });

  test('nor for one of two authors', async () => {
    const raw =
      'Authentication-Results: mx.desk.example; dmarc=pass\r\nFrom: nora@tallgrass.example, a@evil.example\r\n\r\nHello';
    expect(authenticatedDomain(await parseMail(Buffer.from(raw)), OURS)).toBeNull();
  });
});

describe('the topmost header without a name is believed where the setting says so', () => {
  const MICROSOFT = (dmarc: string): string =>
    `spf=pass (sender IP is 192.0.2.7)\r\n smtp.mailfrom=tallgrass.example; dkim=pass (signature was verified)\r\n header.d=tallgrass.example;dmarc=${dmarc} action=none header.from=tallgrass.example;compauth=pass reason=100`;
  test.each<[title: string, verdict: string, ...results: string[]]>([
    ['a fail', 'fail', MICROSOFT('fail')],
    ['a pass', 'pass', MICROSOFT('pass')],
    ['a fail in the first place', 'fail', 'dmarc/1=fail; spf=pass'],
    ['a fail behind an empty name', 'fail', '; dmarc=fail'],
    ['below a server with a name', 'fail', 'gw.example; dmarc=pass', MICROSOFT('fail')],
    ['above one that came with the mail', 'pass', MICROSOFT('pass'), MICROSOFT('fail')],
    ['a pass that came with the mail is none', 'none', 'spf=none', MICROSOFT('pass')],
    ['a name is no result', 'none', 'gw.example; dmarc=fail'],
  ])('%s', async (_, said, ...results) => {
    expect((await verdict(results, NAMELESS)).verdict).toBe(said);
  });

  test('nobody is believed where nothing is set', async () => {
    const nobody = { trustedAuthservId: null, trustsResultsWithoutId: false };
    expect((await verdict(['mx.desk.example; dmarc=fail', 'dmarc=fail'], nobody)).verdict).toBe('none');
  });
});

test('a flood of marks is read in one pass', () => {
  for (const mark of ['(', '"', ';', '=', 'dmarc=', 'dmarc ', '/ ', '\\', '(")', 'fail ', 'dmarc=fail;'])
    expect(readAuthenticationResults(`mx.desk.example;${mark.repeat(100_000)}`).possibleIds, mark).toEqual([]);
});
