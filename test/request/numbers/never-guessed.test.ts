import { expect, test } from 'vitest';
import { facts, read, tns } from './reading.ts';

const INVALID: readonly string[] = [
  '555-0101',
  '555.0101',
  '425-555-010',
  '425-555-01011',
  '425.555.010',
  '425 555 010',
  '(425) 555-010',
  '(425) 555-01012',
  '(425) 55-0101',
  '425-55-0101',
  '425-5555-0101',
  '+1 425 555 010',
  '+1425555010',
  '+1 425 555 01011',
  '1-425-555-010',
  '125-555-0101',
  '025-555-0101',
  '425-155-0101',
  '425-055-0101',
  '911-555-0101',
  '425-911-0101',
  '411.555.0101',
  '000-000-0000',
  '123-456-7890',
  '(123) 456-7890',
  '+1 123 456 7890',
  '+44 20 79',
  '+999 123 456 789',
  '425-555-01O1',
  '+142555501011234567',
  '42-5555-0101',
];
test.each(INVALID)('%s is no complete number, and is shown as written', (written) => {
  for (const text of [
    `Please port this number: ${written}`,
    `Numbers:\n425-555-0102\n${written}\n425-555-0103`,
    `425-555-0102, ${written}`,
  ])
    expect(read(text).invalid, text).toEqual([written]);
  expect(read(`Please port 425-555-0102 and ${written}.`).numbers).toEqual(tns('0102'));
});

const IN_LIST: readonly (readonly [text: string, invalid: readonly string[]])[] = [
  ['425-555-0101, 0102', ['0102']],
  ['425-555-0101, 0102 and 0103', ['0102', '0103']],
  ['425-555-0101/0102/0103', ['0102', '0103']],
  ['425-555-0101 & 0102', ['0102']],
  ['425-555-0101\n0102\n0103', ['0102', '0103']],
  ['425-555-0101 and 555-0102', ['555-0102']],
  ['4255550101\n425555010\n4255550103', ['425555010']],
  ['4255550101\n42555501022\n4255550103', ['42555501022']],
  ['4255550101, 5550102, 4255550103', ['5550102']],
  ['4255550101, 8812345, 4255550103', ['•••••••']],
  ['425-555-0101, 425-555, 425-555-0103', ['425-555']],
  ['1. 425-555-0101\n2. 555-0102\n3. 425-555-0103', ['555-0102']],
  ['TN | Use\n425-555-0101 | lobby\n555-0102 | kitchen', ['555-0102']],
  ['TN: 5550102', ['•••••••']],
];
test.each(IN_LIST)('%j is never completed by guessing', (text, invalid) => expect(read(text).invalid).toEqual(invalid));

test('a bare run that fails is shown where the one PIN of the mail is known to be another', () =>
  expect(read('4255550101\n425555010\n4255550103', { pins: ['0412978'] }).invalid).toEqual(['425555010']));
test('a bare run stays hidden unless it begins like a number of the list', () =>
  expect(read('4255550101\n881234567\n4255550103', { pins: ['0412978'] }).invalid).toEqual(['•••••••••']));
test('only failed numbers are not the same as no numbers', () =>
  expect(facts(read('Please port 425-555-010.'))).toEqual({ invalid: ['425-555-010'] }));
