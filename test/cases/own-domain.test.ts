import { afterEach, describe, expect, test } from 'vitest';
import { hasOwnDomain, isOwnDomain, shareOwnDomain } from '../../src/cases/own-domain.ts';
import { ACCESS_PROVIDERS } from '../../src/cases/public-mail-domains.ts';
import { codes, openTalk, type Talk } from '../stories/conversations/talk.ts';

/** Whose a mail domain is (desk rules, section 9). Names of providers are real ones: the rule is about them. */
describe('nobody’s own is', () => {
  test.each([
    ['web mail', 'gmail.com outlook.com yahoo.com icloud.com proton.me hey.com tutanota.com'],
    ['web mail in any country', 'yahoo.com.mx hotmail.es live.com.ar outlook.fr gmx.at aol.co.uk'],
    [
      'an access provider of the United States',
      'comcast.net verizon.net att.net sbcglobal.net bellsouth.net cox.net charter.net spectrum.net rr.com centurylink.net frontier.com windstream.net earthlink.net',
    ],
    ['one of Puerto Rico', 'libertypr.net prtc.net coqui.net claropr.com caribe.net'],
    ['one of Canada', 'rogers.com shaw.ca sympatico.ca videotron.ca telus.net'],
    ['one of France', 'orange.fr wanadoo.fr free.fr sfr.fr laposte.net bbox.fr'],
    ['one of Italy', 'libero.it tiscali.it alice.it tin.it virgilio.it fastwebnet.it'],
    ['certified mail of Italy, which anybody can rent', 'pec.it legalmail.it arubapec.it'],
    ['one of Spain', 'telefonica.net movistar.es ono.com terra.es'],
    ['one of Japan', 'docomo.ne.jp ezweb.ne.jp softbank.ne.jp ocn.ne.jp nifty.com biglobe.ne.jp plala.or.jp'],
    ['one of Latin America', 'prodigy.net.mx uol.com.br fibertel.com.ar cantv.net vtr.net codetel.net.do'],
    ['a subdomain of a provider', 'mail.comcast.net hawaii.rr.com blue.ocn.ne.jp a.b.orange.fr mms.att.net'],
    ['a suffix that many register under', 'co.uk com.mx ne.jp github.io us.com example'],
    ['the common part of all tenants', 'onmicrosoft.com mail.onmicrosoft.com onmicrosoft.us'],
    ['the address of a machine', '192.0.2.1 [192.0.2.1] [IPv6:2001:db8::1] localhost'],
    ['what is no domain', ' . .. tallgrass tall_grass'],
  ])('%s', (_, names) => {
    for (const name of names.split(' ')) expect(isOwnDomain(name), name).toBe(false);
  });

  test('any of the access providers, nor what lies below it', () => {
    expect(ACCESS_PROVIDERS.length).toBeGreaterThan(300);
    expect(ACCESS_PROVIDERS.filter((name) => isOwnDomain(name) || isOwnDomain(`mail.${name}`))).toEqual([]);
    expect(ACCESS_PROVIDERS.filter((name) => !/^[a-z0-9-]+(\.[a-z0-9-]+)+$/.test(name))).toEqual([]);
  });
});

test.each([
  ['a company’s', 'tallgrass.example'],
  ['one under a suffix of a country', 'tallgrass.co.uk'],
  ['one under a suffix that is rented out', 'tallgrass.us.com'],
  ['a tenant’s', 'contoso.onmicrosoft.com'],
  ['a tenant’s for mail that goes on to it', 'contoso.mail.onmicrosoft.com'],
  ['a subdomain of a company’s', 'mail.tallgrass.example'],
  ['one whose name ends like a provider’s', 'notcomcast.net'],
  ['one that bears a provider’s name below its own', 'gmail.com.tallgrass.example'],
])('an organisation’s own is %s', (_, name) => {
  expect(isOwnDomain(name)).toBe(true);
});

describe('a colleague', () => {
  test('has the same domain, however it is written', () => {
    expect(shareOwnDomain('sam@tallgrass.example', 'nora@tallgrass.example')).toBe(true);
    expect(shareOwnDomain('sam@münchen.example', 'nora@xn--mnchen-3ya.example')).toBe(true);
    expect(shareOwnDomain('sam@contoso.onmicrosoft.com', 'nora@contoso.onmicrosoft.com')).toBe(true);
  });

  test.each([
    ['a subdomain', 'sam@students.tallgrass.example'],
    ['a domain above', 'sam@example'],
    ['another domain that ends the same', 'sam@evil-tallgrass.example'],
    ['another tenant', 'sam@fabrikam.onmicrosoft.com'],
    ['a domain behind a second @', 'sam@tallgrass.example@evil.example'],
    ['a domain in a quoted name', '"sam@tallgrass.example"@evil.example'],
    ['no domain', 'sam'],
    ['nothing before its domain', '@tallgrass.example'],
  ])('is nobody of %s', (_, sender) => {
    for (const requester of ['nora@tallgrass.example', 'nora@contoso.onmicrosoft.com'])
      expect(shareOwnDomain(sender, requester)).toBe(false);
  });

  test('is nobody of the same provider', () => {
    expect(shareOwnDomain('sam@mail.comcast.net', 'nora@mail.comcast.net')).toBe(false);
    expect(hasOwnDomain('sam@mail.comcast.net')).toBe(false);
  });
});

describe('in a conversation', () => {
  let talk: Talk;
  afterEach(() => talk.close());
  const ASK = 'Please port out 608-555-0101 and 608-555-0102 to Prairie Fiber. Tallgrass Outfitters';

  test.each([
    ['nora@comcast.net', 'eve@comcast.net'],
    ['nora@mail.libertypr.net', 'eve@mail.libertypr.net'],
    ['nora@contoso.onmicrosoft.com', 'eve@fabrikam.onmicrosoft.com'],
    ['nora@tallgrass.example', 'eve@guests.tallgrass.example'],
  ])('the case of %s goes on with that address, not with %s', async (nora, eve) => {
    talk = await openTalk();
    const first = await talk.write(ASK, { from: nora });
    const other = await talk.write('8264017', { from: eve, reply: first });
    expect(other.case).not.toBe(first.case);
    expect(other.disposition).not.toBe('accepted');
    const own = await talk.write('8264017', { from: nora, reply: first });
    expect(own).toMatchObject({ disposition: 'accepted', case: first.case });
  });

  test('a colleague of the same tenant goes on with it', async () => {
    talk = await openTalk();
    const first = await talk.write(ASK, { from: 'nora@contoso.onmicrosoft.com' });
    const second = await talk.write('8264017', { from: 'sam@contoso.onmicrosoft.com', reply: first });
    expect(second).toMatchObject({ disposition: 'accepted', case: first.case });
  });

  test('an order of the registry is not told to a provider’s customers, if the registry calls its domain the company’s', async () => {
    talk = await openTalk();
    await talk.desk.store.db
      .insertInto('organisation_domains')
      .values({ domain: 'comcast.net', organisation_id: 'tallgrass' })
      .execute();
    const words = 'Where is our order PTN-2026-000003?';
    expect(codes(await talk.write(words, { from: 'eve@comcast.net' }))).toEqual(['case-unknown']);
    expect(await talk.write(words, { from: 'ops@tallgrass.example' })).toMatchObject({ disposition: 'accepted' });
  });
});
