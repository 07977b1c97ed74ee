import { describe, expect, test } from 'vitest';
import { conditionalStays } from '../../../src/request/numbers/conditional-stays.ts';
import { read, tns } from './reading.ts';

const LIST = '425-555-0101\n425-555-0102';

describe('the whole list made to depend on something is held, and read', () => {
  test.each([
    `Please port these to Pine Telecom:\n${LIST}\n\nIf the sale falls through, the lines stay with us.`,
    `Chiediamo il passaggio a Brenta Telecom di questi numeri:\n${LIST}\n\nSe salta, le linee restano a noi.`,
    `Porten a Faro Caribe:\n${LIST}\n\nSi no se firma, las líneas se quedan con ustedes.`,
    `Merci de porter chez Bayou Fibre :\n${LIST}\n\nSi la vente échoue, les lignes restent chez vous.`,
    `Merci de porter chez Bayou Fibre :\n${LIST}\n\nS'il refuse, les numéros restent ici.`,
  ])('%j', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0101 0102'), unclear: [] });
    expect(conditionalStays(text)).toMatchObject([{ value: 'hold' }]);
  });
});

describe('a part that stays is open, and nothing that depends on something', () => {
  test.each([
    `Chiediamo il passaggio a Brenta Telecom di questi numeri:\n${LIST}\n\nIl fax resta da voi.`,
    `Porten a Faro Caribe:\n${LIST}\n\nLa línea principal se queda con ustedes.`,
  ])('%j', (text) => {
    expect(read(text).unclear).not.toEqual([]);
    expect(conditionalStays(text)).toEqual([]);
  });
});

test.each([
  'Merci de porter vers Bayou Fibre les numéros\n425-555-0101 à 425-555-0102 du cabinet de la rue Perdido (titulaire :\nClinique Bel-Air, Inc.).',
  'Favor de portar a Faro Caribe los números\n425-555-0101 y 425-555-0102 del local de la calle Sol (titular:\nHotel Las Palmas, Inc.).',
  'Chiediamo di portare a Brenta Telecom i numeri\n425-555-0101 e 425-555-0102 dello studio di via Larga numero sette (intestatario:\nAdriatica Import, Inc.).',
])('a sentence goes on where its line was wrapped behind "numbers": %j', (text) => {
  expect(read(text)).toMatchObject({ numbers: tns('0101 0102'), unclear: [] });
});
