import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory, PROVIDER } from '../directory.ts';

/** The state of the PIN in a whole mail of Contoso, which moves a number to a carrier that nobody knows. */
function pinOf(wording: string, senderDomain = 'contoso.example'): string {
  const mail = { subject: 'Numbers', own: wording.replaceAll('#', '8264017'), signature: '' };
  return readRequest({ mail, directory, desk: { providerNames: PROVIDER }, limit: 20_000, senderDomain }).pin.state;
}

describe('a PIN that a relative clause gives belongs to whom the clause is said of', () => {
  test.each([
    'Please port 425-555-0101 to Marlow Net, whose PIN is #.',
    'Please port 425-555-0101 to Marlow Net, Inc., whose port-out PIN is #.',
    'Please port 425-555-0101 to Marlow Net, the PIN of which is #.',
    'Please port 425-555-0101 to Marlow Net, which has the PIN #.',
    'Please port 425-555-0101 to Marlow Net. Marlow Net has the PIN #.',
    'Please port 425-555-0101 to our next provider, whose PIN is #.',
    'Porten el 425-555-0101 a Marlow Net, cuyo código PIN es el #.',
    'Porten el 425-555-0101 a Marlow Net, que tiene el PIN #.',
    'Porten el 425-555-0101 al operador que elegimos, cuyo PIN es #.',
    'Portez le 425-555-0101 chez Marlow Net, dont le code PIN est le #.',
    'Portez le 425-555-0101 chez Marlow Net (dont voici le code PIN : #).',
    'Portez le 425-555-0101 chez notre futur opérateur, dont le code PIN est #.',
    'Portez le 425-555-0101 chez Marlow Net, qui a le code PIN #.',
    'Trasferite il 425-555-0101 a Marlow Net, il cui PIN è #.',
    'Trasferite il 425-555-0101 al gestore che subentra, il cui codice PIN è #.',
    'Trasferite il 425-555-0101 a Marlow Net, che ha il PIN #.',
    '425-555-0101 をPINが#であるマーロウ通信へ転出してください。',
    '425-555-0101 をPINが#の Marlow Net へポートアウトしてください。',
  ])('%s', (own) => expect(pinOf(own)).toBe('missing'));

  test('so does that of the side that receives, where it writes itself', () => {
    expect(pinOf('Please port 425-555-0101 from Contoso to us, Marlow Net, whose PIN is #.', 'marlownet.example')).toBe(
      'missing',
    );
  });
});

describe('a PIN that a relative clause gives to a number or to the customer is the port-out PIN', () => {
  test.each([
    'Please port 425-555-0101, whose PIN is #, to Marlow Net.',
    'Please port 425-555-0101 of Contoso, whose PIN is #, to Marlow Net.',
    'Porten el 425-555-0101, cuyo PIN es #, a Marlow Net.',
    'Portez chez Marlow Net le 425-555-0101 de Contoso, dont le code PIN est le #.',
    'Notre compte, dont le code PIN est #, est à porter : le 425-555-0101 va chez Marlow Net.',
    'Portez le 425-555-0101 chez Marlow Net. Voici les éléments demandés, dont le code PIN : #.',
    'Trasferite a Marlow Net il numero 425-555-0101 di Contoso, il cui PIN è #.',
    '425-555-0101 をマーロウ通信へ転出してください。PINは#です。マーロウ通信には連絡済みです。',
  ])('%s', (own) => expect(pinOf(own)).toBe('given'));
});

describe('the PIN of today, beside words of the one before it', () => {
  test.each([
    '現在の暗証番号：#（変更済みのため以前のものは使えません）',
    '現在の暗証番号は#です。以前の番号は無効になりました。',
    'Our current PIN is #; the old one no longer works.',
    'Our current PIN: # (the old one is no longer valid)',
  ])('%s', (own) => expect(pinOf(`Please port 425-555-0101 to Marlow Net.\n\n${own}`)).toBe('given'));

  test.each([
    '現在の暗証番号：#（無効）',
    '現在の暗証番号：#（すでに失効しています）',
    '以前の暗証番号：#（変更済みのため使えません）',
    'Our current PIN: # (no longer valid)',
    'PIN attuale: # (scaduto)',
    'PIN actual: # (ya no vale)',
  ])('none of today is given: %s', (own) =>
    expect(pinOf(`Please port 425-555-0101 to Marlow Net.\n\n${own}`)).toBe('missing'));
});
