import { expect, test } from 'vitest';
import { splitWrittenText } from '../../../src/message/written-text.ts';
import { read, tns } from './reading.ts';

const ORDER = `Please process the following port-out request and return FOC.

EATN      : 425-555-0100
--------------------------------------------------
NUMBER PORTABILITY
LNUM  NPT   PORTED NBR
0001  D     425-555-0106
0002  D     425-555-0107
0003  D     425-555-0108
TOTAL TNS : 3
--------------------------------------------------
INIT      : J HADDAD    TEL NO : 509-555-0148
==================================================`;

test('counted rows between the rules of an order are no signature', () => {
  expect(splitWrittenText(ORDER).own).toContain('0003  D     425-555-0108');
});

test('a code in a counted row is no label of a person, and whoever initiates the order is not asked for', () => {
  const found = read(ORDER);
  expect(found.numbers).toEqual(tns('0106-0108'));
  expect(found.unclear).toEqual([]);
});

test('a letter before a number on its own is a label', () => {
  const found = read('Please port 425-555-0106 to Prairie.\n\nDana Whit\nD 425-555-0188\nM 425-555-0189');
  expect(found.numbers).toEqual(tns('0106'));
});
