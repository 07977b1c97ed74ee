import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

const ONE = 'Lorna Haas\nShowroom\nT 425-555-0142';
const TWO = 'Lorna Haas\nShowroom\nTel. 425-555-0142\nCel. 425-555-0143';

describe('a request that points at the only number of the signature asks for it', () => {
  test.each([
    'Please port 425-555-0101 and the number in my signature to Fern Hollow Fiber.',
    'Please port 425-555-0101 to Fern Hollow Fiber, and the one below my name as well.',
    'Please port 425-555-0101 to Fern Hollow Fiber. Mine too, please.',
    'Please port 425-555-0101, and mine too, to Fern Hollow Fiber.',
    "Please port 425-555-0101, and don't forget the one in my signature, to Fern Hollow Fiber.",
    'Porten el 425-555-0101 a Faro Caribe, y con él también el número de mi firma.',
    'Porten a Faro Caribe el 425-555-0101, y el mío también.',
    'Merci de porter chez Bayou Fibre le 425-555-0101 et aussi celui de ma signature.',
    'Merci de porter chez Bayou Fibre le 425-555-0101 et le mien aussi.',
    'Chiediamo il passaggio a Brenta Telecom del 425-555-0101 e di quello sotto il mio nome.',
    'Chiediamo il passaggio a Brenta Telecom del 425-555-0101 e anche il mio.',
    '425-555-0101と、署名にある私の番号を南風テレコムへ移行してください。',
  ])('%s', (text) => {
    expect(read(text, { signature: ONE })).toMatchObject({ numbers: tns('0101 0142'), unclear: [] });
  });
});

describe('of several, the one that it calls as the signature does', () => {
  test.each([
    'Please port 425-555-0101 and the cell in my signature to Fern Hollow Fiber.',
    'Porten a Faro Caribe el 425-555-0101, y el celular de mi firma también.',
    'Merci de porter chez Bayou Fibre le 425-555-0101 et le portable de ma signature.',
    'Chiediamo il passaggio a Brenta Telecom del 425-555-0101 e del cellulare nella mia firma.',
    '425-555-0101と署名にある携帯の番号を南風テレコムへ移行してください。',
  ])('%s', (text) => {
    expect(read(text, { signature: TWO })).toMatchObject({ numbers: tns('0101 0143'), unclear: [] });
  });

  test.each([
    'Please port 425-555-0101 and the number in my signature to Fern Hollow Fiber.',
    'Please port 425-555-0101 and the fax in my signature to Fern Hollow Fiber.',
    'Please port 425-555-0101 and the numbers in my signature to Fern Hollow Fiber.',
    'Please port 425-555-0101 to Fern Hollow Fiber. Mine too, please.',
    'Porten a Faro Caribe el 425-555-0101, y el mío también.',
    'Merci de porter chez Bayou Fibre le 425-555-0101 et le mien aussi.',
    'Chiediamo il passaggio a Brenta Telecom del 425-555-0101 e anche il mio.',
    '425-555-0101を南風テレコムへ移行してください。私の番号もあわせてお願いします。',
  ])('nothing tells which: %s', (text) => {
    const found = read(text, { signature: TWO });
    expect(found.numbers).toEqual(tns('0101'));
    expect(found.unclear).not.toEqual([]);
  });
});

describe('a number that is told, or kept back, is not asked for', () => {
  test.each([
    'Please port 425-555-0101 to Fern Hollow Fiber. Call me on the number in my signature.',
    'Please port 425-555-0101 to Fern Hollow Fiber, not the one in my signature.',
    'Please port 425-555-0101 to Fern Hollow Fiber. The number in my signature is my cell.',
    'Porten el 425-555-0101 a Faro Caribe. Cualquier duda, me consiguen en el número de mi firma.',
    'Merci de porter chez Bayou Fibre le 425-555-0101. Je suis joignable au numéro de ma signature.',
    'Chiediamo il passaggio a Brenta Telecom del 425-555-0101. Per domande chiamate il numero nella mia firma.',
  ])('%s', (text) => {
    expect(read(text, { signature: ONE })).toMatchObject({ numbers: tns('0101'), unclear: [] });
  });

  test.each([
    'Please port 425-555-0101 and the number in my signature to Fern Hollow Fiber, or should it stay?',
    'Please port 425-555-0101 and, if I may, the number in my signature and the one below my name to Fern Hollow Fiber.',
  ])('in doubt it is open: %s', (text) => {
    expect(read(text, { signature: ONE }).unclear).not.toEqual([]);
  });

  test('a signature without a number leaves it open', () => {
    expect(read('Please port the number in my signature to Fern Hollow Fiber.').unclear).not.toEqual([]);
  });
});

describe('a line that is told without its number leaves it open', () => {
  test.each([
    'Please port 425-555-0101 and the fax line that goes with it.',
    'Porten el 425-555-0101 y la línea de fax que va con él.',
    'Merci de porter chez Bayou Fibre le 425-555-0101 et la ligne du fax qui va avec.',
    'Vi prego di portare il 425-555-0101 e la linea del fax che va con esso.',
  ])('%s', (text) => {
    expect(read(text).unclear).not.toEqual([]);
  });

  test('where the number follows it is asked for', () => {
    expect(
      read('Merci de porter chez Bayou Fibre le 425-555-0101 et la ligne du fax qui va avec, le 425-555-0102.'),
    ).toMatchObject({ numbers: tns('0101 0102'), unclear: [] });
  });
});

test('where a list says whither each goes, its lines are entries', () => {
  expect(
    read(
      'Pedimos el traspaso de estas líneas:\n\n- a Harborline Freight LLC, la 425-555-0101\n- a la misma Harborline Freight LLC, la 425-555-0102',
    ),
  ).toMatchObject({ numbers: tns('0101 0102'), unclear: [] });
});
