import { describe, expect, test } from 'vitest';
import { readRequest } from '../../../src/request/read-request.ts';
import { directory } from '../directory.ts';

const LIST = '\n\n425-555-0101\n425-555-0102\n425-555-0103\n\n';

const read = (own: string, senderDomain: string | null = 'contoso.example') =>
  readRequest({
    mail: { subject: '', own, signature: '' },
    directory,
    desk: { providerNames: ['Larkspur Voice', 'Larkspur'] },
    senderDomain,
    limit: 20_000,
  });
const kindOf = (own: string) => read(own).kind;

describe('a list, a PIN and a telephone company that it goes to are a port-out in whatever words', () => {
  test.each([
    `Hello team,\nour front office is joining Marlin Wireless with the three numbers below, and we thank you for all the years.${LIST}PIN 48213907\nRuth`,
    `Good morning,\nContoso is leaving for Sandpiper Broadband, phones and all:${LIST}Our PIN: 48213907\nKind regards, Al`,
    `Hi, Quarry Mobile takes these from Friday:${LIST}The PIN is 48213907.`,
    `Buenos días:\nLa sucursal de Renton se despide de ustedes y parte hacia Cigarra Telecom con sus tres teléfonos.${LIST}PIN: 48213907\nGracias`,
    `Hola,\nencomendamos a Calandria Móvil lo que figura debajo, nuestra centralita entera.${LIST}Nuestro PIN es 48213907.`,
    `Bonjour,\nLe cabinet rejoint Sarcelle Télécom avec ce qui suit, merci de faire le nécessaire.${LIST}PIN 48213907\nCordialement`,
    `Bonjour, nous remettons à Hirondelle Mobile notre standard :${LIST}Notre PIN : 48213907. Merci à vous`,
    `Buongiorno,\naffidiamo a Gabbiano Telecom il nostro centralino, ecco l'elenco.${LIST}Il PIN è 48213907.\nGrazie`,
    `Salve, la sede trasloca presso Gazza Mobile con questi tre:${LIST}PIN 48213907`,
    `お世話になっております。コントソの原です。\n下の三つは来月からカモメ通信へ引っ越します。${LIST}暗証番号は 48213907 です。よろしくお願いします。`,
    `こんにちは。次の三本をツバメテレコムさんに託します。${LIST}PIN：48213907`,
  ])('%s', (own) => {
    const { kind, numbers, pin } = read(own);
    expect({ kind, pin: pin.state, count: numbers.numbers.length }).toEqual({
      kind: 'port-out',
      pin: 'given',
      count: 3,
    });
  });
});

describe('a customer of ours who receives makes it a transfer', () => {
  test.each([
    `Good morning,\nthe dispatch desk joins Harborline Freight, and these come along to Harborline Freight:${LIST}PIN 48213907`,
    `Hola,\ncon el almacén se marchan a la organización Harborline Freight estos tres.${LIST}PIN: 48213907. Gracias`,
    `Bonjour,\nces trois-là partent chez Harborline Freight avec l'entrepôt.${LIST}Notre PIN : 48213907`,
  ])('%s', (own) => expect(kindOf(own)).toBe('org-transfer'));
});

describe('what else is done with lines and a company is no port-out', () => {
  test.each([
    `Hi, please have our after-hours calls on these go to Marlin Wireless answering:${LIST}PIN 48213907`,
    `Hello, please send the CSR for these over to Sandpiper Broadband:${LIST}PIN 48213907`,
    `Hi desk, the emergency address for these changes, we are moving to the Quarry Mobile building:${LIST}PIN 48213907`,
    `Hello, is it true that these are going to Marlin Wireless?${LIST}PIN 48213907`,
    `Hello, these never go to Marlin Wireless:${LIST}PIN 48213907`,
    `Hello, these went over to Marlin Wireless last year:${LIST}PIN 48213907`,
    `Hi, two go to Marlin Wireless and one goes to Quarry Mobile:${LIST}PIN 48213907`,
    `Hello, our bookkeeping is joining Marlin Wireless for the price, could you look at the list?${LIST}PIN 48213907`,
    `Hola, pasen las llamadas de estos tres a Calandria Móvil.${LIST}PIN 48213907`,
    `Hola, el presupuesto de Calandria Móvil va a Dirección.${LIST}PIN 48213907`,
    `Bonjour, le renvoi de ces lignes va chez Hirondelle Mobile.${LIST}PIN 48213907`,
    `Bonjour, nous n'allons pas chez Sarcelle Télécom avec ceux-ci.${LIST}PIN 48213907`,
    `Buongiorno, le chiamate di questi passano a Gazza Mobile.${LIST}PIN 48213907`,
    `Salve, forse andiamo da Gazza Mobile con questi:${LIST}PIN 48213907`,
    `下の三つの着信はカモメ通信へ渡してください。${LIST}PIN：48213907`,
    `下の三つはカモメ通信へは引っ越しません。${LIST}PIN：48213907`,
  ])('%s', (own) => expect(kindOf(own)).not.toBe('port-out'));

  test('without a PIN of its own, or without a list, nothing is told by structure', () => {
    expect(kindOf(`Contoso is leaving for Sandpiper Broadband, phones and all:${LIST}Kind regards, Al`)).toBe(
      'unknown',
    );
    expect(kindOf('Contoso is leaving for Sandpiper Broadband, phones and all. PIN 48213907.')).toBe('unknown');
  });

  test('a form whose field says what it is for is no form that only names who receives', () => {
    const form = (field: string): string =>
      `Hello, this is the one that we spoke of with you, for our front office.\n${field}Gaining carrier: Marlin Wireless\nEnd user: Contoso\nNumbers:${LIST}PIN: 48213907`;
    expect(kindOf(form(''))).toBe('port-out');
    expect(kindOf(form('Type: feasibility check\n'))).toBe('unknown');
    expect(kindOf(form('Stage ........ 1 of 2\n'))).toBe('unknown');
  });

  test('another customer who writes for these may be who receives them', () =>
    expect(
      read(`Contoso is leaving for Sandpiper Broadband, phones and all:${LIST}PIN 48213907`, 'harborline.example').kind,
    ).toBe('unknown'));

  test('a company of no telephone name may be an owner', () =>
    expect(kindOf(`The front office is joining Marlin Holdings with these:${LIST}PIN 48213907`)).toBe('unknown'));
});
