import { describe, expect, test } from 'vitest';
import { read, tns } from './reading.ts';

describe('a number that is given as an example of others leaves open which they are', () => {
  test.each([
    'Please port our reception lines (for example 425-555-0101) to Kettle Pond Voice.',
    'Please port the lines of the workshop, e.g. 425-555-0101, to Kettle Pond Voice.',
    'Please port numbers such as 425-555-0101 to Kettle Pond Voice.',
    'Please port our hotel lines like 425-555-0101 to Kettle Pond Voice.',
    'Please port our sales lines, for instance the main one 425-555-0101, to Kettle Pond Voice.',
    'Please port 425-555-0101, among others, to Kettle Pond Voice.',
    'Please port the lines of the kitchen, 425-555-0101 for example, to Kettle Pond Voice.',
    'Please port all lines of the lab, including 425-555-0101, to Kettle Pond Voice.',
    'Por favor porten a Faro Caribe las líneas del taller, incluido el 425-555-0101.',
    'Merci de porter chez Bayou Fibre les lignes du bar, dont le 425-555-0101.',
    'Merci de porter chez Bayou Fibre les lignes du bar, y compris le 425-555-0101.',
    'Vi prego di portare a Brenta tutte le linee del bar, compreso il 425-555-0101.',
    '425-555-0101を含む倉庫の回線を虹の橋ネットへ移行してください。',
    'All our bar lines go to Kettle Pond Voice. Please port them. For example 425-555-0101.',
    'Por favor porten a Faro Caribe las líneas del almacén (por ejemplo el 425-555-0101).',
    'Por favor porten a Faro Caribe líneas tales como el 425-555-0101.',
    'Por favor porten a Faro Caribe las líneas de ventas como el 425-555-0101.',
    'Por favor porten el 425-555-0101, entre otros, a Faro Caribe.',
    'Merci de porter chez Bayou Fibre les lignes du garage (p. ex. le 425-555-0101).',
    'Merci de porter chez Bayou Fibre des numéros comme le 425-555-0101.',
    'Merci de porter chez Bayou Fibre les lignes du bar, entre autres le 425-555-0101.',
    'Vi prego di portare a Brenta le linee della cucina (ad esempio il 425-555-0101).',
    'Vi prego di portare a Brenta linee quali il 425-555-0101.',
    'Vi prego di portare a Brenta il 425-555-0101, tra gli altri.',
    '受付の回線(例えば425-555-0101)を虹の橋ネットへ移行してください。',
    '425-555-0101などの受付の回線を虹の橋ネットへ移行してください。',
    '425-555-0101のような営業部の番号を虹の橋ネットへ移行してください。',
    '425-555-0101をはじめとする倉庫の回線を虹の橋ネットへ移行してください。',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: [], unclear: tns('0101') });
  });
});

describe('what is no example is asked for', () => {
  test.each([
    'We would like 425-555-0101 ported to Kettle Pond Voice.',
    "We'd like the number 425-555-0101 moved to Kettle Pond Voice, for example on a Tuesday.",
    'Please port these, for example on Monday: 425-555-0101',
    'Por favor porten el 425-555-0101 a Faro Caribe como siempre.',
    'Merci de porter le 425-555-0101 chez Bayou Fibre comme convenu.',
    'Vi prego di portare il 425-555-0101 a Brenta come da accordi.',
    '425-555-0101を虹の橋ネットへ移行してください。ご不明な点などあればご連絡ください。',
  ])('%s', (text) => {
    expect(read(text)).toMatchObject({ numbers: tns('0101'), unclear: [] });
  });
});

test.each([
  'Please port the lines below to Kettle Pond Voice, including our main 425-555-0101:\n\n425-555-0101\n425-555-0102',
  'Please port 425-555-0102, including the fax 425-555-0101, to Kettle Pond Voice.',
  'Merci de porter chez Bayou Fibre le 425-555-0102, y compris le 425-555-0101.',
])('what is included in a list that is there is asked for: %s', (text) => {
  expect(read(text)).toMatchObject({ numbers: tns('0101 0102'), unclear: [] });
});

test('an example that the list has as well is asked for', () => {
  expect(
    read(
      'Please port the lines below to Kettle Pond. Some, for example 425-555-0101, ring at night.\n\n425-555-0101\n425-555-0102',
    ),
  ).toMatchObject({ numbers: tns('0101 0102') });
});
