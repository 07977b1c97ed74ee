import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

/** The body asks for nothing by itself: its subject does. */
const THE_MAIL = 'We are moving the clinic to Marlow Telecom. ';
const NUMBERS = '425-555-0121, 425-555-0122';

describe('a label that says of numbers that they leave heads a list, also within a line', () => {
  test.each([
    'Numbers to go:',
    'Lines leaving:',
    'Our numbers that are going with us:',
    'Números que se van:',
    'Las líneas que salen:',
    'Numéros qui partent :',
    'Les lignes sur le départ :',
    'Numeri in uscita:',
    'Le linee che se ne vanno:',
    '出ていく番号：',
  ])('%s', (label) => expect(read(`${THE_MAIL}${label} ${NUMBERS}.`).numbers).toEqual(tns('0121-0122')));

  test.each([
    'Numbers not to go:',
    'Numbers that will not go:',
    'Numbers to call us on:',
    'If numbers go:',
    'Numbers going nowhere:',
    'Números que no se van:',
    'Numéros qui ne partent pas :',
    'Numeri che non partono:',
    '出ていかない番号：',
  ])('and none that says otherwise: %s', (label) =>
    expect(read(`${THE_MAIL}${label} ${NUMBERS}.`).numbers).toEqual([]));
});
