import { describe, expect, test } from 'vitest';
import { findNumbers } from '../../../src/request/lists/find-numbers.ts';
import { partsByPlace, partsByQuality } from '../../../src/request/numbers/parts-of-list.ts';
import { tns } from './reading.ts';

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
    'Evens only.',
    'Every other one, please.',
    "One of the three is the pharmacy tenant's, and they are happy where they are.",
    'Any two will do.',
    'Only those of the sales team.',
    'Two of these are not ours.',
    'Solo los pares.',
    'La mitad, Marta sabe cuáles.',
    'Uno de los tres es del inquilino.',
    'Van las que dan al mar.',
    'Seulement les pairs.',
    'La moitié suffit pour le moment.',
    'Un des trois est au locataire.',
    'Uniquement ceux des ventes.',
    'Solo i pari.',
    'Ne basta la metà.',
    'Due di questi restano qui.',
    '偶数番号のみお願いします。',
    'このうち営業部の分のみです。',
    '三つのうち一つはテナントのものです。',
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
    'All six of these are user numbers.',
    'Nobody is attached to any of them.',
    'Two of them are fax lines.',
    'Half of these ring upstairs and half downstairs.',
    'Whichever day is less work for you.',
    'Evens and odds alike.',
    'Every other matter is settled.',
    'A caller told us she had tried one of our lines eleven times.',
    'Eleven invoices came, two of them for buildings that are gone.',
    'The new one whose name I keep getting wrong is being trained.',
    'NO DSL, NO ALARM CIRCUITS.',
    'La mitad del personal es nuevo.',
    'La moitié du personnel est nouvelle.',
    'Nessuno di questi è assegnato.',
    '社員の半分は新人です。',
  ])('%s', (words) => expect(parts(words)).toEqual([]));
});

test('digits that could be a PIN are hidden', () => {
  expect(partsByPlace('PIN 8264017, only for the first number.')).toEqual(['PIN •••••••, only for the first number.']);
});

describe('what a part may be of is not surely asked for:', () => {
  test.each([
    [
      'Please port 425-555-0101 and 425-555-0102.\nShop: 425-555-0103, 425-555-0104 (except the caretaker’s)',
      '0101 0102',
    ],
    [
      'Da portare:\nuffici: 425-555-0101, 425-555-0102\nmagazzino: 425-555-0103, 425-555-0104 (tranne quella del custode)',
      '0101 0102',
    ],
    [
      'À porter :\naccueil : 425-555-0101 et 425-555-0102\nradio : deux des trois lignes 425-555-0103, 425-555-0104,\n425-555-0105',
      '0101 0102',
    ],
    [
      '以下を転出してください。\n倉庫：425-555-0101、425-555-0102\n本社：425-555-0103、425-555-0104　※このうち営業部の分のみ',
      '0101 0102',
    ],
    ['Please port 425-555-0101, and either 425-555-0102 or 425-555-0103, whichever is quieter.', '0101'],
    ['Please port all but two of our lines:\n425-555-0101\n425-555-0102\n425-555-0103', ''],
    ['Please port the yellow rows:\n425-555-0101\n425-555-0102 K', ''],
    ['Merci de transférer, dans la tranche 425-555-0101 à 425-555-0110, ce qu’il faut pour quatre bureaux.', ''],
  ])('%j', (own, numbers) => {
    const found = findNumbers({ subject: '', own, signature: '' }, 100, []);
    expect(found.numbers).toEqual(tns(numbers));
    expect(found.unclear).not.toEqual([]);
  });
});
