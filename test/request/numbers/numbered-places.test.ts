import { describe, expect, test } from 'vitest';
import { readOfContoso } from '../directory.ts';
import { read } from './reading.ts';

describe('the figure of a place counts no lines', () => {
  test.each([
    'The dock 4 line is to be ported out:\n425-555-0119',
    'Please port our room 12 phone to Juniper Voice: 425-555-0119',
    'Please port the gate 3 number to Juniper Voice: 425-555-0119',
    'Please port these Building 9 lines to Juniper Voice:\n425-555-0119\n425-555-0118',
    'Please port the two reception lines, 425-555-0117 and 425-555-0118, and the fax 425-555-0119 to Juniper Voice.',
    'Please port the three desk lines (425-555-0115, 425-555-0116, 425-555-0117), the alarm 425-555-0118 and the fax 425-555-0119.',
  ])('%j', (own) => expect(read(own).differingTotals).toEqual([]));

  test.each([
    'The dock 4 lines are to be ported out:\n425-555-0119',
    'Please port our 4 line to Juniper Voice: 425-555-0119',
    'Please port the following 4 line: 425-555-0119',
    'Please port the office 4 numbers: 425-555-0119',
    'Please port 3 phone numbers of room 12: 425-555-0119',
    'Please port the four reception lines, 425-555-0117 and 425-555-0118, and the fax 425-555-0119 to Juniper Voice, all of them.',
    'Please port the two lines 425-555-0117, 425-555-0118 and 425-555-0119 to Juniper Voice.',
    'Our dock 4 line are to go: please port 425-555-0119',
  ])('but a count that differs is told: %j', (own) => expect(read(own).differingTotals).not.toEqual([]));
});

describe('a set that the mail shows is no choice', () => {
  test.each([
    'Please accept this as our request to port the number ranges listed here to Juniper Voice.\n425-555-0110 - 425-555-0119',
    'Please port the number shown below to Juniper Voice.\n425-555-0110',
  ])('%j', (own) => expect(read(own).unclear).toEqual([]));

  test.each([
    'Please port the number nobody uses to Juniper Voice.\n425-555-0110\n425-555-0111',
    'Please port the line Maria answers to Juniper Voice.\n425-555-0110\n425-555-0111',
    'Please port the number listed last year to Juniper Voice.\n425-555-0110\n425-555-0111',
    'Please port the number mentioned to you on Monday.\n425-555-0110\n425-555-0111',
    'Please port the one given in our other mail.\n425-555-0110\n425-555-0111',
  ])('one that only its sender knows is open: %j', (own) => expect(read(own).unclear).not.toEqual([]));
});

describe('a title that counts the places of a list heads its next part', () => {
  test.each([
    'Please port these numbers to Juniper Voice:\n425-555-0110\n\nSecond office\n\n425-555-0111',
    'Nous demandons le portage de :\n425-555-0110\n\nDeuxième étage\n425-555-0111',
    'Pedimos la portabilidad de estos números:\n425-555-0110\n\nSucursal 2\n425-555-0111',
    'Chiediamo di portare questi numeri:\n425-555-0110\n\nSeconda sede\n425-555-0111',
  ])('%j', (own) => {
    const { numbers, unclear } = read(own);
    expect([numbers.length, unclear]).toEqual([2, []]);
  });

  test.each([
    'Please port these numbers to Juniper Voice:\n425-555-0110\n\nStaying\n\n425-555-0111',
    'Please port these numbers to Juniper Voice:\n425-555-0110\n\nPhase 2\n\n425-555-0111',
    'Please port these numbers to Juniper Voice:\n425-555-0110\n\nSecond office stays\n\n425-555-0111',
    'Please port these numbers to Juniper Voice:\n425-555-0110\n\nOld office\n\n425-555-0111',
    'Please port these numbers to Juniper Voice:\n425-555-0110\n\nYou reach us at:\nSecond office\n\n425-555-0111',
  ])('any other title leaves it to a person: %j', (own) => {
    const { numbers } = read(own);
    expect(numbers).not.toContain('+14255550111');
  });
});

test('an entry that only its label takes for something else is open, and not left out unsaid', () => {
  const { numbers } = readOfContoso(
    'Please port these out to Juniper Voice:\n\nReception: 425-555-0101\nMail room: 425-555-0102\nConference room (2nd floor): 425-555-0103\nLoading dock: 425-555-0104\n\nPIN 0412978',
  );
  expect([...numbers.numbers, ...numbers.unclear]).toContain('+14255550103');
});
