import { expect, test } from 'vitest';
import { facts, read, tns } from './reading.ts';

const PIN = '4255550';
test.each([
  'PIN 4255550\n425-555-0101',
  'PIN: 425 5550\n425-555-0101',
  'PIN 425-5550, number 425-555-0101',
  '425-555-0101\n4255550',
  'Numbers: 425-555-0101, 4255550',
  '４２５５５５０\n425-555-0101',
  '4\u200b255550 is the PIN for 425-555-0101',
])('%j: the digits of the PIN are no number, and nowhere to be seen', (text) => {
  const found = read(text, { pins: [PIN] });
  expect(facts(found)).toEqual({ numbers: tns('0101') });
  expect(JSON.stringify(found).replaceAll('+14255550101', '').replaceAll('425-555-0101', '')).not.toMatch(
    /4\D{0,3}2\D{0,3}5\D{0,3}5\D{0,3}5\D{0,3}5\D{0,3}0/,
  );
});

test('a ten-digit PIN is not taken for a phone number', () =>
  expect(facts(read('PIN 4255550188, please port 425-555-0101', { pins: ['4255550188'] }))).toEqual({
    numbers: tns('0101'),
  }));
test('a ten-digit PIN is not taken for a phone number in other typography either', () =>
  expect(
    read('PIN 425-555-0188, please port 425-555-0101. Again: (425) 555-0188', { pins: ['4255550188'] }).numbers,
  ).toEqual(tns('0101')));
test('a six-digit PIN that is the head of a number does not hide the number', () =>
  expect(read('PIN 425555. Please port 425-555-0101.', { pins: ['425555'] }).numbers).toEqual(tns('0101')));
test('an unlabelled run of digits beside a list is not shown', () => {
  const found = read('Please port\n4255550101\n4255550102\n8812345', {});
  expect(JSON.stringify(found)).not.toContain('8812345');
});
test.each([
  '8812345',
  '881 2345',
  '88-12-345',
  '881-234-5',
  '8 8 1 2 3 4 5',
  '881234',
])('an unlabelled %s is not shown where no PIN was told', (digits) => {
  for (const text of [
    `Please port 425-555-0101 and 425-555-0102.\n${digits}`,
    `425-555-0101, ${digits}`,
    `425-555-0101\n${digits}\n425-555-0102`,
  ]) {
    const found = read(text);
    expect(JSON.stringify([found.invalid, found.invalidRanges, found.unclear, found.evidence]), text).not.toContain(
      digits,
    );
  }
});
test('evidence shows recognised numbers and hides every other run', () => {
  const { evidence } = read('Please port 425-555-0101 (code 8812345) today');
  expect(evidence[0]?.quote).toContain('425-555-0101');
  expect(JSON.stringify(evidence)).not.toContain('8812345');
});
