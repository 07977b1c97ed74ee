import { describe, expect, test } from 'vitest';
import { MODEL_DIGEST } from '../../../src/request/numbers/role-model.ts';
import { rolesDigest } from '../../../train/read-number-roles.ts';
import { read, tns } from './reading.ts';

test('the weights of what numbers are there for belong to the examples and the features: `npm run train`', () => {
  expect(MODEL_DIGEST).toBe(rolesDigest());
});

describe('what only one of two readers asks for is open', () => {
  test.each([
    [
      'a signature in one line, without a closing phrase',
      'Hello,\n\nplease port 425-555-0101 and 425-555-0102 to Prairie Fiber. PIN 482913\n\nDolores Pike, facilities, 425-555-0140',
      '0101 0102',
    ],
    [
      'who filled the form in',
      'Merci de porter vers Prairie Fibre le 425-555-0101 et le 425-555-0102. PIN 482913.\nFiche remplie par : Odile, 425-555-0190',
      '0101 0102',
    ],
    [
      'who opens the door',
      'Por favor porten a Prairie Fiber el 425-555-0101. PIN 482913\nVigilante que abre al técnico: 425-555-0190',
      '0101',
    ],
  ])('%s', (_, text, asked) => {
    const { numbers, unclear } = read(text, { pins: ['482913'] });
    expect([numbers, unclear.length]).toEqual([tns(asked), 1]);
  });
});

describe('a line of a list that no word right beside it licenses is asked for where the second reader is all but sure', () => {
  test.each([
    [
      'below a heading that names who takes them',
      'Time for us to port some phones out. PIN 482913.\n\nStore, Prairie Fiber takes them:\n425-555-0101\n425-555-0102\n425-555-0103\n\nThanks',
      '0101-0103',
    ],
  ])('%s', (_, text, asked) => {
    expect(read(text, { pins: ['482913'] })).toMatchObject({ numbers: tns(asked), unclear: [] });
  });

  test('and never in a mail that asks for nothing', () => {
    expect(read('Front desk: 425-555-0101\nKitchen: 425-555-0102').numbers).toEqual([]);
  });
});
