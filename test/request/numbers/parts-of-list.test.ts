import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../src/request/numbers/find-numbers.ts';
import { partsByPlace, partsByQuality } from '../../../src/request/numbers/parts-of-list.ts';

const parts = (words: string): string[] => [...partsByPlace(words), ...partsByQuality(words)];

describe('a part of the list is meant by', () => {
  test.each([
    'only the first two.',
    'We keep the third number.',
    'but only 0101.',
    'solo los dos primeros.',
    'seulement le premier.',
    'solo il primo.',
    '最初の番号だけお願いします。',
    'The second one later.',
    'Please port half of the attached numbers out to Prairie Fiber.',
    'Just the first 10 lines please',
    'Port the top five numbers only',
    'Skip the last two.',
    'Solo la mitad de los números, por favor, no todos.',
    'Gardez la moitié des numéros, ne portez pas le reste.',
    'We would like to move some of these numbers only.',
    "Please don't port the other one yet.",
    'les deux derniers restent ici.',
    'gli ultimi due restano qui.',
    'last row not yet',
    'Please port out the numbers marked yellow in the attached list.',
    'Please port the highlighted lines.',
    'Please port out all numbers in the attached file that are not assigned.',
    'Please port the attached numbers whose contract ends in March.',
    'Please port the attached numbers, no faxes.',
    'Porten los números marcados en amarillo.',
    'Portez les numéros surlignés en jaune.',
    'Portate i numeri evidenziati in giallo.',
    '黄色の番号だけ転出してください。',
  ])('%s', (words) => {
    expect(parts(words).length).toBeGreaterThan(0);
    const own = `608-555-0101\n608-555-0102\n608-555-0103\n\n${words}`;
    expect(findNumbers({ subject: '', own, signature: '' }, 100, []).unclear.length).toBeGreaterThan(0);
  });
});

describe('no part is meant by', () => {
  test.each([
    'The first number is our main line.',
    'Please port the following numbers first thing on Monday.',
    'We have used your service for the last two years and now want to port out.',
    'In the last 30 days nobody has called them, please port them.',
    'Our second line of business moves too.',
    'Please port our numbers by the first of April.',
    'Vi chiediamo di portare i numeri entro il primo aprile.',
    'Queremos portarlos el primero de mayo.',
    'Merci de les porter le premier avril.',
    'As a first step please port these numbers.',
    'Please port out the numbers which are currently with Larkspur Voice.',
    'Please port our numbers at the Green Street office.',
    'Please port the numbers of our Blue Ridge branch.',
    'Please port these numbers, which we have used for years.',
    'Los números que queremos portar son estos.',
    'Les numéros qui suivent doivent être portés.',
    'Red Rock Clinics wants to port these numbers.',
    'last but not least, thank you',
    'This is our third request, please port now.',
    'one of our colleagues will port them',
    'One of the numbers is a fax.',
    'Por último, gracias por todo, no duden en llamar.',
    'La prossima volta scriviamo prima.',
  ])('%s', (words) => expect(parts(words)).toEqual([]));
});

test('digits that could be a PIN are hidden', () => {
  expect(partsByPlace('PIN 8264017, only for the first number.')).toEqual(['PIN •••••••, only for the first number.']);
});
