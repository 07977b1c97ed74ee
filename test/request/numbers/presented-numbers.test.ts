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
