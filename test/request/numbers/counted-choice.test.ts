import { describe, expect, test } from 'vitest';
import { partsByPlace } from '../../../src/request/numbers/parts-of-list.ts';
import { read, tns } from './reading.ts';

const THREE = '0101 0102 0103';

describe('fewer than are named: nobody says which', () => {
  test.each([
    'Please port one of the following to Kettle Pond Voice:\n425-555-0101\n425-555-0102\n425-555-0103',
    'Please port two of the numbers below to Kettle Pond Voice:\n- 425-555-0101\n- 425-555-0102\n- 425-555-0103',
    'Please port a line from among 425-555-0101, 425-555-0102 and 425-555-0103 to Kettle Pond Voice.',
    'Por favor porten a Faro Caribe un número de entre 425-555-0101, 425-555-0102 y 425-555-0103.',
    'Por favor porten a Faro Caribe uno de los siguientes:\n425-555-0101\n425-555-0102\n425-555-0103',
    'Merci de porter chez Bayou Fibre deux lignes parmi 425-555-0101, 425-555-0102 et 425-555-0103.',
    'Vi prego di trasferire a Brenta una linea tra 425-555-0101, 425-555-0102 e 425-555-0103.',
    'Please port one number of 425-555-0101 to 0103 to Kettle Pond Voice.',
  ])('%s', (text) => {
    expect(read(text).numbers).toEqual([]);
    expect(read(text).unclear).not.toEqual([]);
  });
});

describe('as many as are named', () => {
  test.each([
    'Please port all three of the following to Kettle Pond Voice:\n425-555-0101\n425-555-0102\n425-555-0103',
    'A list of numbers to port to Kettle Pond Voice:\n425-555-0101\n425-555-0102\n425-555-0103',
    'We need a port-out of the following numbers to Kettle Pond Voice:\n425-555-0101\n425-555-0102\n425-555-0103',
    'Please port a block of numbers from 425-555-0101 to 425-555-0103 to Kettle Pond Voice.',
    'Necesitamos una portabilidad de los números 425-555-0101, 425-555-0102 y 425-555-0103 a Faro Caribe.',
    'Merci de porter chez Bayou Fibre les trois numéros 425-555-0101, 425-555-0102 et 425-555-0103.',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns(THREE), unclear: [] });
  });
});

test.each([
  'Please port these to Kettle Pond; take the one nobody answers.',
  'Tomen el que nadie conteste.',
  'Prenez celle qui sonne le moins.',
  'Prendete quella che suona meno.',
  '空いている番号を選んでください。',
])('one is picked by what only the sender knows: %s', (words) => {
  expect(partsByPlace(words)).not.toEqual([]);
});

test.each([
  'Take the one dated March, the first letter had a slip.',
  'We take that one to heart.',
  'Please port the one below.',
  'Porten la línea de abajo.',
])('none is picked: %s', (words) => {
  expect(partsByPlace(words)).toEqual([]);
});
