import { describe, expect, test } from 'vitest';
import { NO_NAMES, type PartyNames } from '../../../src/request/parties/party-names.ts';
import { findPin } from '../../../src/request/pin/find-pin.ts';

const stateOf = (own: string, names: PartyNames = NO_NAMES): string =>
  findPin({ subject: '', own, signature: '' }, names).state;

describe('a PIN of before a change', () => {
  test.each([
    'PIN 8264017. Lou put a fresh one in after the break-in, but she is in Norway.',
    'PIN 8264017. Lou has put in a new one since.',
    'PIN 8264017, from our binder; since Lou left we have changed it twice.',
    'PIN 8264017, según la libreta de Felo; desde que él se jubiló lo hemos cambiado un par de veces.',
    "Code PIN 8264017, d'après le cahier de Léa ; depuis son départ nous l'avons changé plusieurs fois.",
    'PIN 8264017, dal quaderno di Gina; da quando è in pensione lo abbiamo cambiato più volte. Ne ha messo uno nuovo.',
    '暗証番号は8264017です。その後、何度か変更しました。',
  ])('%s', (own) => expect(stateOf(own)).toBe('missing'));

  test.each([
    'PIN 8264017. Lou put it in fresh after the break-in, she is in Norway now.',
    'PIN 8264017, from our binder; since Lou left we have not changed it once.',
    'I put a fresh one in yesterday: our PIN is 8264017.',
    'PIN 8264017, según la libreta de Felo; desde que él se jubiló no lo hemos cambiado ni una vez.',
    "Code PIN 8264017, d'après le cahier de Léa ; depuis son départ nous ne l'avons jamais changé.",
  ])('one that stands is given: %s', (own) => expect(stateOf(own)).toBe('given'));
});

describe('a PIN from memory, or from what was hard to hear', () => {
  test.each([
    "PIN 603188, that is what I have in my head anyway, Simone set it and she's in surgery.",
    'PIN 603188, off the top of my head.',
    'PIN 603188, es el que tengo en la cabeza.',
    "Code PIN 603188, c'est ce que j'ai en tête.",
    'PIN 603188, è quello che ho in testa.',
    'PINは603188です。これが頭に残っている番号です。',
    "PIN 8085550177 is what our agent made of the customer's voicemail, with a leaf blower in the background.",
    'PIN 603188, that is what I understood, it was a bad line.',
    'PIN 603188, es lo que entendí por teléfono.',
    "Code PIN 603188, c'est ce que j'ai compris au téléphone.",
    'PIN 603188, è quello che ho capito al telefono.',
    'PINは603188と聞こえました。',
  ])('%s', (own) => expect(stateOf(own)).toBe('missing'));

  test.each([
    'PIN 603188, I have it here in front of me, Simone set it before she went into surgery.',
    'PIN 8085550177 is what the customer typed into our order form, two lines above his signature.',
    'PIN 603188, lo tengo aquí delante.',
    "Code PIN 603188, je l'ai sous les yeux.",
  ])('one that was read is given: %s', (own) => expect(stateOf(own)).toBe('given'));
});

test.each([
  'I am guessing at the PIN: maybe 4805550178?',
  'PIN: perhaps 4805550178',
  'PIN: quizás 4805550178',
  'Code PIN : peut-être 4805550178',
  'PIN: forse 4805550178',
  '暗証番号：たぶん4805550178',
])('one that is guessed at is none, and hidden: %s', (own) => {
  const found = findPin({ subject: '', own, signature: '' });
  expect(found.state).toBe('missing');
  expect(found.secrets.map((secret) => secret.reveal())).toEqual(['4805550178']);
});

describe('a PIN of the side that receives', () => {
  const names: PartyNames = { ...NO_NAMES, theirs: new Set(['vireo', 'harborline']), writer: 'customer' };

  test.each([
    'Vireo has opened our account there and given us this PIN for it: 44172908.',
    'Vireo nos abrió la cuenta y nos dio este PIN: 44172908.',
    'Vireo nous a ouvert un compte et nous a donné ce code PIN : 44172908.',
    'Vireo ci ha aperto un conto e ci ha dato questo PIN: 44172908.',
    'They have opened an account for us there and given us this PIN: 44172908.',
    "Harborline's passcode (PIN): 44172908",
    'Harborline様の暗証番号（PIN）：44172908',
  ])('%s', (own) => expect(stateOf(own, names)).not.toBe('given'));

  test.each([
    'Vireo has opened our account there, and our admin has given us this PIN: 44172908.',
    'Vireo asked us for the PIN, and I was given this PIN: 44172908.',
    'Our passcode (PIN): 44172908',
    '弊社の暗証番号（PIN）：44172908',
    'from: Tallgrass Outfitters\nto: Harborline Freight\nport-out PIN of the giving side: 44172908',
  ])('ours is given: %s', (own) => expect(stateOf(own, names)).toBe('given'));
});
