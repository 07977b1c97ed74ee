import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

describe('a sentence that does nothing but name the numbers goes on with the one that asks', () => {
  test.each([
    'Necesitamos ceder cuatro números de usuario a la organización de Fabrikam. Son los números del 425-555-0101 al 425-555-0104.',
    'Please port four lines to Prairie Fiber. These are the numbers 425-555-0101 to 425-555-0104.',
    'Please port our lines to Prairie Fiber.\nThe numbers are from 425-555-0101 to 425-555-0104.',
    "Merci de porter quatre lignes vers Delta Voix. Il s'agit des numéros 425-555-0101 à 425-555-0104.",
    'Vorremmo trasferire quattro numeri utente a Fabrikam. Si tratta dei numeri dal 425-555-0101 al 425-555-0104.',
    'Quisiéramos traspasar unas líneas a Fabrikam. Se trata de las líneas 425-555-0101, 425-555-0102, 425-555-0103 y 425-555-0104.',
  ])('%s', (text) => expect(read(text)).toMatchObject({ numbers: tns('0101-0104'), unclear: [] }));
});

describe('the first of those that are asked for are named, and the others come along', () => {
  test.each([
    'Please port ten lines of our customer to Prairie Fiber. The first two are 425-555-0101 and 425-555-0102; the other eight are in the attached PDF.',
    'Solicitamos la portabilidad de diez líneas a Prairie Fiber. Las dos primeras son el 425-555-0101 y el 425-555-0102; las demás están en el archivo adjunto.',
    'Merci de porter dix lignes vers Delta Voix. Les deux premières sont le 425-555-0101 et le 425-555-0102 ; les huit autres figurent dans le fichier joint.',
    'Vi prego di portare dieci linee a Brenta. Le prime due sono il 425-555-0101 e il 425-555-0102; le altre otto sono nel file allegato.',
  ])('%s', (text) => expect(read(text)).toMatchObject({ numbers: tns('0101 0102') }));

  test.each([
    'Please port ten lines of our customer to Prairie Fiber. The first two are 425-555-0101 and 425-555-0102.',
    'Our lines are noisy. The first two are 425-555-0101 and 425-555-0102; the others are in the attached PDF.',
  ])('but not where they do not, or nobody asks: %s', (text) => expect(read(text).numbers).toEqual([]));
});

describe('numbers of one sentence that the next wish points at, beside one that stays', () => {
  test.each([
    'Harborline takes two numbers to Kettle Pond Voice: 425-555-0101 and 425-555-0102. Please release them. The fax, 425-555-0150, stays with you.',
    'Harborline se lleva dos números a Faro Caribe: el 425-555-0101 y el 425-555-0102. Les pedimos que los liberen. El fax, 425-555-0150, se queda con ustedes.',
    'Harborline emporte deux numéros chez Bayou Fibre : le 425-555-0101 et le 425-555-0102. Merci de les libérer. Le fax, 425-555-0150, reste chez vous.',
    'Harborline si porta due numeri a Brenta: il 425-555-0101 e il 425-555-0102. Chiediamo che li rilasciate. Il fax, 425-555-0150, resta da voi.',
  ])('%s', (text) => expect(read(text)).toMatchObject({ numbers: tns('0101 0102'), unclear: [] }));
});

describe('it names none where it tells of something else', () => {
  test.each([
    'Please port our lines to Prairie Fiber. The numbers of the reception are 425-555-0101 to 425-555-0104.',
    'Por favor porten el 425-555-0150 a Prairie Fiber. Los números de la recepción son del 425-555-0101 al 425-555-0104.',
    'Por favor porten el 425-555-0150 a Prairie Fiber. Son los números de la recepción 425-555-0101 y 425-555-0104.',
  ])('%s', (text) => {
    const { numbers } = read(text);
    expect(numbers).not.toContain('+14255550101');
  });
});
