import { describe, expect, test } from 'vitest';
import { isOwnMove } from '../../../src/request/parties/own-moves.ts';
import { readOfContoso } from '../directory.ts';

const kindOf = (own: string): string => {
  const { kind, kindTrouble } = readOfContoso(own);
  return kindTrouble ?? kind;
};

describe('people and offices that move are no wish', () => {
  test.each([
    'We will move into the new building across the street. Please port 425-555-0101 to Cascadia Voice. PIN 0412978',
    'We were in the cannery for years and will move across the street. Please port 425-555-0101 to Cascadia Voice.',
    'My colleague Ruth will transfer to our Spokane branch. Kindly port 425-555-0101 to Cascadia Voice.',
    'I have moved from the sales organization to the front desk. Please port 425-555-0101 out to Cascadia Voice.',
    'Nos trasladamos a la nueva sede. Por favor, liberen la línea 425-555-0101 para Cascadia Voz.',
    "Notre équipe se transfère dans l'autre société. Merci de libérer pour Cascadia Voix le 425-555-0101.",
    'Ci trasferiamo nella nuova sede. Vi chiediamo di rilasciare il numero 425-555-0101 a Cascadia Voce.',
  ])('%s', (own) => expect(kindOf(own)).toBe('port-out'));

  test.each([
    'The numbers will move to the organization of Harborline',
    'We will move the following to the organization of Harborline',
    'We will transfer to the organization of Harborline NUM and NUM',
    'We will transfer to the organization of Harborline:',
    'Please move to the organization of Harborline',
    'They are free and will move to the organization of Harborline: these lines',
    'Trasferiamo i numeri alla consociata',
    'Las líneas se trasladan a la filial',
  ])('but numbers move in: %s', (said) => expect(isOwnMove(said)).toBe(false));

  test('beside a move of numbers in the same words it hides none', () => {
    const both =
      'Please port 425-555-0101 to Cascadia Voice. We will move 425-555-0102 to the organization of Harborline Freight.';
    expect(kindOf(both)).toBe('several-requests');
    expect(
      kindOf(
        'Please port the list to Cascadia Voice. We will move the following to the tenant of Harborline: 425-555-0102',
      ),
    ).toBe('several-requests');
  });

  test('is told of the longest sentence in no time', () => {
    const long = `${'nous se ci will have been and then now '.repeat(3000)}moved`;
    const start = performance.now();
    isOwnMove(long);
    expect(performance.now() - start).toBeLessThan(1000);
  });
});

describe('who leaves takes its numbers along', () => {
  test.each([
    "Ninebark Telecom does the fiber. So we'd like to take four of our numbers over to them: 425-555-0101",
    'We signed up with Ninebark Telecom and would like to bring our numbers along to them: 425-555-0101.',
    'We want to take these over to Ninebark Telecom: 425-555-0101',
    'Ya tenemos la fibra de Golfo Telecom. Quisiéramos llevarnos a esa compañía dos números: 425-555-0101',
    'Notre local est câblé par Bayou Fibre. Nous souhaitons emmener chez eux les numéros suivants : 425-555-0101',
    'La fibra è di Golfo Telecom. Vorremmo portare con loro i seguenti numeri: 425-555-0101',
  ])('%s', (own) => expect(kindOf(own)).toBe('port-out'));

  test.each([
    'We will not take our numbers over to Ninebark Telecom: 425-555-0101',
    'We would like to know what it takes to take 425-555-0101 over to Ninebark Telecom.',
    'Would you like us to port 425-555-0101 to Ninebark Telecom?',
    'Would you like us to take 425-555-0101 over to Ninebark Telecom?',
    'We would like to take the handsets of 425-555-0101 over to Ninebark Telecom for repair.',
    'Nous ne souhaitons pas emmener chez eux les numéros suivants : 425-555-0101',
    'No queremos llevarnos a esa compañía los números 425-555-0101',
  ])('nor here: %s', (own) => expect(kindOf(own)).not.toBe('port-out'));

  test.each([
    "Ninebark Telecom does the fiber and Quarry Mobile the cells. We'd like to take 425-555-0101 over to them.",
    'Ninebark Telecom does the fiber and Quarry Wireless the cells. Please port 425-555-0101 to them.',
    'Golfo Telecom pone la fibra y Llano Móvil los móviles. Queremos pasar a ellos el número 425-555-0101.',
  ])('of two who are spoken of nobody knows which: %s', (own) => expect(kindOf(own)).toBe('several-requests'));
});

describe('what is brought here, into an organization of the writer, is one port-in', () => {
  test.each([
    'Vorremmo portare da voi, nella nostra organizzazione (Contoso), i due numeri: 415-555-0160',
    'Abbiamo due linee presso Bay Circuit e desideriamo portarle nella nostra organizzazione da voi: 415-555-0160',
    'We would like to bring its numbers over to you, into our organization: 415-555-0160',
    'Could you take over two numbers that we have with Bay Circuit today? 415-555-0160',
    'Queremos traer con ustedes, a nuestra organización, dos números: 415-555-0160',
  ])('%s', (own) => expect(kindOf(own)).toBe('port-in'));

  test('a customer who gives makes a transfer of it', () =>
    expect(
      kindOf('Please move over to you, into our organization, from Harborline Freight, these numbers: 206-555-0101'),
    ).not.toBe('port-in'));
});

describe('heads that name who gets the numbers below', () => {
  test.each([
    'Please port these.\n\nTo Prairie Fiber:\n425-555-0101\n\nTo Lakeshore Cable:\n425-555-0102',
    'Porten, por favor.\n\nA Golfo Telecom:\n425-555-0101\n\nA Llano Fibra:\n• 425-555-0102',
    'Merci de porter nos numéros.\n\nVers Golfe Télécom :\n425-555-0101\n\nVers Plaine Fibre :\n425-555-0102',
    'Chiediamo la portabilità in uscita.\n\nVerso Golfo Telecom:\n425-555-0101\nVerso Llano Fibra:\n425-555-0102',
    'Please port these to Prairie Fiber:\n425-555-0101\n\nFor Lakeshore Cable:\n425-555-0102',
  ])('%j', (own) => expect(kindOf(own)).toBe('several-requests'));

  test('one head is one request', () =>
    expect(
      kindOf('To whom it may concern:\n\nPlease port these.\n\nTo Prairie Fiber:\n425-555-0101\n425-555-0102'),
    ).toBe('port-out'));
});
